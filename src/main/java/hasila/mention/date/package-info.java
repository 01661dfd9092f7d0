/**
 * Dates as the grammar reads them.
 *
 * <p>Begin with {@code DateFinder}: where a date may begin ({@code DateStarts}), it asks {@code
 * DateReader} for the longest that does. Out comes what the words say, not the days they mean: that
 * is the stage {@code hasila.date}.
 */
package hasila.mention.date;
