/**
 * claims.xlsx: sheets for the eye, written as rows come.
 *
 * <p>Begin with {@code ClaimsWorkbook}. {@code SheetLayout} says which columns stand where, how
 * wide, in which folded block; {@code TableSheet} writes a table, {@code SummarySheet} what a run
 * comes to ({@code RunTotals}).
 */
package hasila.output.sheet;
