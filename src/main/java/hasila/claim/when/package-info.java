/**
 * When it was.
 *
 * <p>Begin with {@code Datings}. {@code DateChoice} takes the nearest date of the figure's own
 * sentence, unless too little speaks for it ({@code DateSigns}; {@code DateSign} has the weights);
 * without one the figure holds when its whole does, on the date that its words point back to
 * ({@code DatesBefore}), or when the happening does that the report is telling of ({@code
 * Happenings}, by {@code SentenceSigns}). {@code Windows} are stretches that end today, {@code
 * Dated} says whether it was on, since or until those days.
 */
package hasila.claim.when;
