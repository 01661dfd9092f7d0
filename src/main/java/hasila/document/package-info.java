/**
 * What stands between a file and a report: packed files, pages, documents, and tables with a report
 * a row.
 */
package hasila.document;
