package hasila.date.days;

import hasila.lexicon.Words;
import hasila.lexicon.time.DateCue;
import hasila.mention.DateMention;
import hasila.mention.When;
import hasila.text.Tokens;
import java.util.Optional;

/**
 * One day said twice: «الأحد 10 شوال 1439 هـ الموافق 24 يونيو 2018», «10 شوال 1439 هـ (24 يونيو
 * 2018)».
 */
public final class Twins {
  private static final int REACH = 4;
  private static final String JOINTS = "/(\u060C,-\u2013=";

  private Twins() {}

  /**
   * Whether the second date says the day of the first one again, in another calendar or in full.
   */
  public static boolean are(Words words, DateMention first, DateMention second) {
    Tokens tokens = words.tokens();
    int token = first.last() + 1;
    boolean joined = false;
    if (second.first() - token > REACH || second.first() <= first.last()) {
      return false;
    }
    while (token < second.first()) {
      int same = DateCue.last(words, token, DateCue.Kind.SAME);
      boolean mark = tokens.isMark(token, JOINTS) || tokens.isMark(token, ')');
      if (tokens.gap(token) >= Tokens.NEWLINE || same < 0 && !mark && !words.isClitic(token)) {
        return false;
      }
      joined |= same >= 0;
      token = Math.max(token, same) + 1;
    }
    return tokens.gap(token) < Tokens.NEWLINE
        && isDay(first.when())
        && isDay(second.when())
        && (joined || areOfTwoCalendars(first, second));
  }

  private static boolean isDay(When when) {
    return when instanceof When.FromToday
        || when instanceof When.Dated dated && (dated.day().isPresent() || dated.isWeekday());
  }

  private static boolean areOfTwoCalendars(DateMention first, DateMention second) {
    Optional<When.Dated> a = dated(first.when());
    Optional<When.Dated> b = dated(second.when());
    return a.isPresent()
        && b.isPresent()
        && a.get().day().isPresent()
        && b.get().day().isPresent()
        && a.get().era() != b.get().era();
  }

  private static Optional<When.Dated> dated(When when) {
    if (when instanceof When.FromToday today) {
      return today.named();
    }
    return when instanceof When.Dated dated ? Optional.of(dated) : Optional.empty();
  }
}
