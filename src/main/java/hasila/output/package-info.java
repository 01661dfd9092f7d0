/**
 * Rows and files.
 *
 * <p>In come the extractions of reports, out go files that appear all at once. {@code Output} is
 * where rows go; {@code OutputFolder} is the usual one and where to begin, {@code
 * OutputStreamClaims} a pipe, {@code Measure} a comparison with what a person marked. The rooms, in
 * order; each knows only those above it:
 *
 * <ol>
 *   <li>{@code cell}: values as cells write them, columns, saved tables read back, words in Arabic
 *       and English
 *   <li>{@code row}: one report's rows, an enum constant a column, and what people said of them
 *   <li>{@code file}: files being written, and those of one kind of table
 *   <li>{@code sheet}: the workbook
 *   <li>{@code page}: the review page
 *   <li>{@code marks}: what a person did in the folder since the last run
 * </ol>
 */
package hasila.output;
