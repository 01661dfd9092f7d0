/**
 * Files on their way.
 *
 * <p>A {@code NewFile} is written beside its name and moved there when all are complete ({@code
 * Turn}: one run at a time). {@code Rendered} is a report ready to be written, {@code OneFile} a
 * file over all reports ({@code TableFile} a CSV of them), {@code RowSpool} keeps rows until what
 * the whole run knows (incidents, copies) is known.
 */
package hasila.output.file;
