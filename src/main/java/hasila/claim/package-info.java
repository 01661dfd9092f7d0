/**
 * The claim stage: which words of a report belong to which figure.
 *
 * <p>In come a report's words, its figures and its dates with their days; out go {@code Claim}s,
 * one for each figure that counts something. {@code ClaimBuilder} is where to begin: it goes
 * through the figures once, in text order, and puts into a {@code Draft} what each room hands on;
 * then it asks once more what shows only when all figures are known. The rooms, in order; each
 * knows only those above it:
 *
 * <ol>
 *   <li>{@code scene}: what all rooms look at (words, sentences, noun phrases), the {@code Draft}
 *       and the results that it is put together of
 *   <li>{@code counted}: what was counted
 *   <li>{@code event}: what happened to it
 *   <li>{@code cause}: what did it, and who
 *   <li>{@code who}: who says so
 *   <li>{@code where}: the place
 *   <li>{@code when}: the day
 *   <li>{@code whole}: parts and wholes, repeats, and what may be added up
 * </ol>
 *
 * <p>This package itself stands above them: the builder, the words behind each cell ({@code
 * AnchorFinder}), and what a person corrected.
 */
package hasila.claim;
