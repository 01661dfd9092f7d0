/**
 * Checks of dates: a weekday that the day was not, a day that the calendar has not, a past that
 * lies ahead. Begin with {@code DateChecks}; {@code Suggestion} says what day may be meant.
 */
package hasila.check.dates;
