/**
 * What days the words of a date mean, against a day that is called today.
 *
 * <p>Begin with {@code WhenDays}. {@code Reckoning} turns calendars into days ({@code
 * HijriCalendar} is that of Umm al-Qura), {@code PeriodParts} and {@code Seasons} parts of periods;
 * {@code Relations} says whether a date is on, since or until, {@code Outlook} whether it lies
 * ahead, {@code Twins} that two dates are one day said twice.
 */
package hasila.date.days;
