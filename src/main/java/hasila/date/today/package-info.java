/**
 * The day that a report calls today.
 *
 * <p>Begin with {@code ReportDate}: the day a report prints ({@code Byline}), its words for today
 * and yesterday ({@code Todays}) and its weekdays are {@code Clues}; {@code Inference} concludes
 * from them and keeps the reasons.
 */
package hasila.date.today;
