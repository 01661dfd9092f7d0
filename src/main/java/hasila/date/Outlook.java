package hasila.date;

import hasila.lexicon.EventWord;
import hasila.lexicon.Role;
import hasila.lexicon.StatusWord;
import hasila.lexicon.Words;
import hasila.mention.DateMention;
import hasila.text.Tokens;

/** Whether the words before a date say that what it dates is still to come. */
final class Outlook {
  private static final int REACH = 12;

  private final Words words;
  private final Tokens tokens;

  Outlook(Words words) {
    this.words = words;
    this.tokens = words.tokens();
  }

  /**
   * «من المقرر أن تعقد الجلسة الخميس», but not behind what has happened: «من المتوقع ارتفاع حصيلة
   * هجوم الخميس».
   */
  boolean isExpected(DateMention mention) {
    for (int i = mention.first() - 1; i >= 0 && i > mention.first() - REACH; i--) {
      if (tokens.gap(i + 1) >= Tokens.NEWLINE || tokens.isMark(i, ".\u061B")) {
        return false;
      }
      if (StatusWord.is(words, i, StatusWord.Status.EXPECTED)) {
        return !isOfEvent(mention.first() - 1);
      }
    }
    return false;
  }

  private boolean isOfEvent(int token) {
    return words.may(token, Role.CIRCUMSTANCE) || EventWord.mayBeNoun(words, token);
  }
}
