/**
 * What happened to the counted.
 *
 * <p>Begin with {@code EventFinder}. A noun of people may tell it itself («قتيل»); else the word
 * right before the figure ({@code Leads}), a word that governs it from further before ({@code
 * Governors}), or one behind it ({@code LaterEvents}). What the counted are said to be ({@code
 * States}), subjects that share a verb ({@code SharedEvents}) and a part of a whole ({@code
 * Events}) follow. {@code Statuses} says whether it is reported, expected, denied or conditional.
 */
package hasila.claim.event;
