/**
 * Running totals across the reports of one run: what one claimant has counted of one thing since
 * one day in one place, sorted on disk so that memory stays flat.
 */
package hasila.series;
