/**
 * What did it, and who.
 *
 * <p>In come the drafts of people harmed and of things destroyed or damaged; {@code Causes} is
 * where to begin. {@code Deeds} finds what is told of («قصف», «انفجار»), {@code Agents} who did it,
 * {@code FigureDeeds} which deed governs a figure. {@code Doers} keeps the fullest form in which
 * the report names each.
 */
package hasila.claim.cause;
