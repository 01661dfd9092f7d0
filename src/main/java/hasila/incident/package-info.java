/**
 * What happened, once: each happening with a toll that the reports of a run tell of, whoever tells
 * it.
 *
 * <p>In come the claims of each report. {@code Accounts} puts together those that tell of one
 * happening: one {@code Account}, its figures being {@code Telling}s, with its days, its {@code
 * Spot} and the words around. {@code Incidents} is where to begin: it sorts the accounts of all
 * reports on disk by their days ({@code Window}) or, where they have none, by place and figure
 * ({@code Undated}), and puts each to the {@code Happening} that the {@code Evidence} speaks for.
 * {@code Settlement} then says of one happening what its toll is, from least to most, and which
 * rows count its victims; {@code Ids} keeps the names that an earlier run gave.
 *
 * <p>Out go {@code Incident}s, the rows of incidents.csv, and {@code Verdict}s, what becomes of the
 * claims. The order of reading never matters: accounts are told apart by their reports' names.
 */
package hasila.incident;
