/**
 * Figures across the reports of one run: running totals, repeats and rivals, sorted on disk so that
 * memory stays flat.
 */
package hasila.series;
