/**
 * One report's rows.
 *
 * <p>{@code Rows} is an extraction with what its rows share: ids, offsets, findings. {@code
 * ClaimColumn}, {@code MentionColumn} and {@code ReportColumn} say how each column is written, in
 * one place. {@code Reviews} are what people said of claims, by {@code ClaimKey}; a {@code
 * FixedRow} is the person's.
 */
package hasila.output.row;
