/**
 * The days that the dates of a report mean.
 *
 * <p>In come the {@code DateMention}s of a report and what is known of its day; out go {@code
 * Resolved} dates. {@code Dates} is where to begin; the rooms are {@code days} (calendars, and what
 * the words of a date mean) and {@code today} (the report's own day).
 */
package hasila.date;
