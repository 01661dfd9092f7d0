/**
 * Where it happened.
 *
 * <p>Begin with {@code Places}. {@code PlacePhrases} finds the phrases that may name a place, in
 * the figure's sentence and in those before it; {@code PlaceReach} says how far each goes; {@code
 * PlaceSigns} which signs speak for or against it. The signs are weighed ({@code PlaceSign} has the
 * weights), and the heaviest phrase is the place if it outweighs the blank.
 */
package hasila.claim.where;
