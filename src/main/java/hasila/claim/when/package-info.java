/**
 * When it was.
 *
 * <p>Begin with {@code Datings}. {@code DateChoice} takes a date of the figure's own sentence;
 * without one the figure holds when its whole does, or when the happening does that the report is
 * telling of ({@code Happenings}). {@code Dated} says whether it was on, since or until those days.
 */
package hasila.claim.when;
