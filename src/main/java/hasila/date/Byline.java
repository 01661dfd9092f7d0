package hasila.date;

import hasila.lexicon.DateCue;
import hasila.lexicon.Words;
import hasila.mention.DateMention;
import hasila.mention.When;
import hasila.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the day that a report says it was printed: a full date that has a line of its own above the
 * text or as its last line («12/10/2021», «نشر في 12 آذار 2019، الساعة 10:06 ص»), or one that heads
 * the text («دمشق - 12 آذار 2019 - قتل …»).
 */
final class Byline {
  private static final int LONG_LINE = 30;
  private static final int HEAD = 7;
  private static final int BODY = 12;
  private static final String BEHIND_HEAD = "-\u2013\u2014:/|()";

  private final Words words;
  private final Tokens tokens;

  Byline(Words words) {
    this.words = words;
    this.tokens = words.tokens();
  }

  Optional<LocalDate> find(List<DateMention> mentions) {
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    int body = body();
    for (DateMention mention : mentions) {
      int first = lineStart(mention.first());
      int behind = lineEnd(mention.last());
      boolean ownLine = isAlone(mention, mentions, first, behind);
      boolean above = first < body;
      if (above && ownLine
          || behind == words.size() && ownLine
          || first <= body && isHead(mention, first, behind)) {
        Optional<LocalDate> day = day(mention.when());
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(When when) {
    if (!(when instanceof When.Dated dated) || !dated.isFull()) {
      return Optional.empty();
    }
    Optional<Days> days = DatedDays.of(dated, Optional.empty(), false);
    return days.isPresent() ? Optional.of(days.get().first()) : Optional.empty();
  }

  /** The first token of the first long line. */
  private int body() {
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || tokens.gap(i) >= Tokens.NEWLINE) {
        if (i - start > LONG_LINE) {
          return start;
        }
        start = i;
      }
    }
    return words.size();
  }

  private int lineStart(int token) {
    int start = token;
    while (start > 0 && tokens.gap(start) < Tokens.NEWLINE && token - start <= LONG_LINE) {
      start--;
    }
    return start;
  }

  private int lineEnd(int token) {
    int end = token + 1;
    while (end < words.size() && tokens.gap(end) < Tokens.NEWLINE && end - token <= LONG_LINE) {
      end++;
    }
    return end;
  }

  /**
   * Whether only what belongs to a byline stands beside it: a time, «نشر في», the same day in
   * another calendar.
   */
  private boolean isAlone(DateMention mention, List<DateMention> mentions, int first, int behind) {
    if (behind - first > LONG_LINE) {
      return false;
    }
    for (int i = first; i < behind; i++) {
      boolean inside = i >= mention.first() && i <= mention.last();
      if (!inside && !isBylineWord(i) && !isInDate(i, mentions)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBylineWord(int token) {
    return tokens.isDigits(token)
        || tokens.kind(token) == Tokens.MARK
        || DateCue.last(words, token, DateCue.Kind.BYLINE) >= 0;
  }

  private static boolean isInDate(int token, List<DateMention> mentions) {
    for (int i = 0; i < mentions.size() && i < LONG_LINE; i++) {
      if (mentions.get(i).first() <= token && token <= mentions.get(i).last()) {
        return true;
      }
    }
    return false;
  }

  /** «دمشق - 12 آذار 2019 - »: a few words, the date, a mark, and then the text. */
  private boolean isHead(DateMention mention, int first, int behind) {
    int next = mention.last() + 1;
    boolean placed =
        mention.first() > first && DateCue.last(words, mention.first() - 1, DateCue.Kind.IN) >= 0;
    return mention.first() - first <= HEAD
        && !placed
        && behind - next >= BODY
        && tokens.isMark(next, BEHIND_HEAD)
        && (mention.first() == first || tokens.kind(mention.first() - 1) == Tokens.MARK);
  }
}
