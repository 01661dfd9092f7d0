/**
 * What people did in the output folder, so that no work of theirs is lost.
 *
 * <p>{@code EarlierRun} reads the marks, fixed rows and days of the run before; {@code LostClaims}
 * keeps those of claims no longer found, {@code ReviewConflicts} what two people say differently.
 * {@code GivenDays} and {@code GivenPlaces} are the tables a user hands over.
 */
package hasila.output.marks;
