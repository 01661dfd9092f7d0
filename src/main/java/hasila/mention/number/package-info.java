/**
 * The bare number: digits of every script, words in every case, gender and state, both together.
 *
 * <p>Begin with {@code NumberReader}. {@code TermReader} reads what stands between two «و», {@code
 * Cardinal} adds the terms up, {@code Joints} knows how the words of a number hang together. {@code
 * FigureWords} is what all readers of figures look at.
 */
package hasila.mention.number;
