/**
 * What cells and columns are.
 *
 * <p>A {@code Column} has a name, a kind and a value; {@code Cell} writes it so that no spreadsheet
 * takes it for a formula. {@code SavedTable} reads back what the program, the page or a spreadsheet
 * saved, CSV or workbook. {@code CodeNames} and {@code NoteWords} have the Arabic of codes and
 * notes.
 */
package hasila.output.cell;
