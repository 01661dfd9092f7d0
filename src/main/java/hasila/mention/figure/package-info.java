/**
 * Figures: a number with its hedge, its sort and its unit, or a noun that is a number itself.
 *
 * <p>Begin with {@code MentionFinder}: dates first, then {@code FigureFinder} outside them, then
 * the nouns that count themselves ({@code CountedReader}). At each token the readers are asked in
 * order; {@code SortReader} tells what a number is a number of, {@code HedgeReader} what bounds it.
 */
package hasila.mention.figure;
