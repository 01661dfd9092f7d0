/**
 * What happened, once: each happening with a toll that the reports of a run tell of, whoever tells
 * it. Begin with {@code Incidents}.
 *
 * <ol>
 *   <li>{@code Accounts}: the claims of one report, put together by happening. An {@code Account}
 *       has its {@code Days}, its {@code Spot}, the words around and its figures, the {@code
 *       Telling}s. Totals of a war are of none.
 *   <li>{@code Incidents} leaves out what copies have from other reports and sorts the rest on
 *       disk: those with days are compared day by day ({@code Window}), the others by place and
 *       figure ({@code Undated}).
 *   <li>{@code Index}: the happenings that share {@code Keys} with an account, the likeliest of
 *       which are compared. {@code Profile} adds up the points for and against, all of which stand
 *       in {@code Evidence}: to change what joins, begin there. A {@code Happening} is spoken for
 *       by a few of its accounts.
 *   <li>{@code Settlement}: of one happening, which rows count its victims once ({@code Verdict}s).
 *       A {@code Voice} is what one claimant says; {@code Portrait} makes the {@code Incident}, the
 *       row of incidents.csv, of all of them.
 *   <li>{@code Ids}: the names that an earlier run gave stay.
 * </ol>
 *
 * The order of reading never matters: accounts are told apart by their reports' names.
 */
package hasila.incident;
