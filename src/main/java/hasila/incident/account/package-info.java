/**
 * What one report tells of one happening: an {@code Account} with its {@code Days}, its {@code
 * Spot}, its figures ({@code Telling}s) and the words around. {@code Accounts} makes them of a
 * report's claims.
 */
package hasila.incident.account;
