package hasila.check.dates;

import hasila.date.days.Resolved;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.StatusWord;
import hasila.text.Tokens;

/** Whether a sentence tells what stands beside a date as something that has happened. */
final class ToldAsPast {
  private static final int REACH = 25;

  private final Words words;
  private final Tokens tokens;

  ToldAsPast(Words words) {
    this.words = words;
    this.tokens = words.tokens();
  }

  /**
   * «قتل 5 مدنيين في 5 آذار», but not «من المتوقع … في 5 آذار», nor a date with «المقبل», nor one
   * that ends something.
   */
  boolean isPast(Resolved date) {
    if (date.relation() == Resolved.Relation.UNTIL || date.precision() != Resolved.Precision.DAY) {
      return false;
    }
    boolean past = false;
    for (int i = date.mention().first() - 1; i >= 0 && i > date.mention().first() - REACH; i--) {
      if (tokens.gap(i + 1) >= Tokens.NEWLINE || tokens.isMark(i, ".\u061B!\u061F")) {
        return past;
      }
      if (StatusWord.is(words, i, StatusWord.Status.EXPECTED)) {
        return false;
      }
      for (var event : words.all(i, Role.EVENT, EventWord.class)) {
        if (event.sense().form() == EventWord.Form.PRESENT) {
          return false;
        }
        past |= event.sense().form() == EventWord.Form.PAST && !words.hasArticle(i);
      }
    }
    return past;
  }
}
