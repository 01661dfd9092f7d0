/**
 * Numbers and dates as written, before anybody asks what they count or which days they mean.
 *
 * <p>Here are what comes out: a {@code Figure} with its {@code Amount}, a {@code DateMention} with
 * what its words say ({@code When}). The readers stand in {@code number}, {@code date} and {@code
 * figure}, in that order; {@code figure.MentionFinder} is where to begin.
 */
package hasila.mention;
