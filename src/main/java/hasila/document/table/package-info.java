/**
 * Tables with a report a row: CSV, Excel, OpenDocument, JSON.
 *
 * <p>Each is an {@code OpenTable}; {@code TableHead} finds the line that names the columns, {@code
 * Columns} which of them hold the text, the day, the name. One row is held at a time, and none may
 * take more memory than the limit.
 */
package hasila.document.table;
