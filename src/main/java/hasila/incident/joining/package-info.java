/**
 * Which accounts are of one happening.
 *
 * <p>Accounts with days go through a {@code Window} of days, those without through {@code Undated}.
 * {@code Index} finds the happenings that share {@code Keys} with an account, {@code Profile} adds
 * up the {@code Evidence} for and against each.
 */
package hasila.incident.joining;
