/**
 * Checks of figures: parts and wholes ({@code PartExceedsWhole} and kin), a headline that differs
 * from its body, claimants who disagree ({@code SourcesDisagree}), hedges and separators that may
 * be read two ways.
 */
package hasila.check.figures;
