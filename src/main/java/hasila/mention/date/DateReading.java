package hasila.mention.date;

import hasila.mention.When;

/**
 * A date as the grammar reads it.
 *
 * @param first its first token
 * @param last its last token (inclusive)
 */
record DateReading(When when, int first, int last, String rule) {
  DateReading startingAt(int token) {
    return new DateReading(when, token, last, rule);
  }
}
