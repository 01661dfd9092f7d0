/**
 * Reports that are copies of others: the same words, or all but a few of them.
 *
 * <p>Of each report a {@code Fingerprint} is kept in memory, some 400 bytes: a {@code Sketch} of
 * its words (MinHash over runs of three words) and what its figures are. {@code Copies} is where to
 * begin: once all reports are known it finds those whose sketches are alike, by bands of their
 * values, and {@code Pairing} tells which figure of one is which of the other, or that a figure
 * differs: then the later report is an update, no copy.
 *
 * <p>The order of reading never matters: reports are told apart by their days and names.
 */
package hasila.copies;
