/**
 * Figures and other figures of the same report.
 *
 * <p>{@code Wholes} finds what a figure is part of («بينهم», «ثلاثة منهم»), {@code LaterWholes}
 * what shows only once all figures are known. {@code Repeats} says which rows tell one figure
 * again, by what is alike ({@code Likeness}, {@code WordsAround}) and what keeps them apart ({@code
 * Apart}). {@code AddingUp} marks the rows in which each victim is counted once.
 */
package hasila.claim.whole;
