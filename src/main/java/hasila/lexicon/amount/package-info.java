/**
 * What a word can mean beside a figure: number words, fractions, hedges, units, percent, totals,
 * «من بين», «آخرون».
 */
package hasila.lexicon.amount;
