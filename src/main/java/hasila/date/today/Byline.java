package hasila.date.today;

import hasila.date.days.DatedDays;
import hasila.date.days.DayRange;
import hasila.lexicon.Words;
import hasila.lexicon.time.DateCue;
import hasila.mention.DateMention;
import hasila.mention.When;
import hasila.place.PlaceNames;
import hasila.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the day that a report says it was printed: a full date that has a line of its own above the
 * text or as its last line («12/10/2021», «نشر في 12 آذار 2019، الساعة 10:06 ص», «غزة - وكالات - 6
 * تشرين الأول 2024»), one that heads the text («دمشق، 12 آذار 2019 (سانا) - قتل …»), or the stamp
 * of a saved post («December 1, 2024 · Shared with Public»).
 */
final class Byline {
  private static final int LONG_LINE = 30;
  private static final int HEAD = 7;
  private static final int BODY = 12;
  private static final int HOUR = 7;
  private static final String STAMP = "·";
  private static final String BEHIND_HEAD = "-\u2013\u2014:/|()]";

  private final Words words;
  private final Tokens tokens;
  private final DatelineWords dateline;

  Byline(Words words, PlaceNames places) {
    this.words = words;
    this.tokens = words.tokens();
    this.dateline = new DatelineWords(words, places);
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
          || first <= body && isHead(mention, mentions, first, behind)) {
        Optional<LocalDate> day = day(mention.when());
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return stamp(mentions);
  }

  /** The day that all stamps name: posts of several days on one page have no one day. */
  private Optional<LocalDate> stamp(List<DateMention> mentions) {
    Optional<LocalDate> stamped = Optional.empty();
    for (DateMention mention : mentions) {
      Optional<LocalDate> day = isStamp(mention) ? day(mention.when()) : Optional.empty();
      if (day.isPresent() && stamped.isPresent() && !day.equals(stamped)) {
        return Optional.empty();
      }
      stamped = day.isPresent() ? day : stamped;
    }
    return stamped;
  }

  /** A raised dot parts the day from the hour before it, or from what stands behind both. */
  private boolean isStamp(DateMention mention) {
    if (mention.first() > 0 && tokens.isMark(mention.first() - 1, STAMP)) {
      return true;
    }
    int i = mention.last() + 1;
    int end = Math.min(words.size(), i + HOUR);
    while (i < end && !tokens.isMark(i, STAMP) && tokens.gap(i) < Tokens.NEWLINE && isHour(i)) {
      i++;
    }
    return i < end && tokens.isMark(i, STAMP);
  }

  /** «at 3:05 PM», «الساعة 3:05 م». */
  private boolean isHour(int token) {
    return tokens.kind(token) == Tokens.FOREIGN || dateline.behind(token, words.size()) > token;
  }

  private static Optional<LocalDate> day(When when) {
    if (!(when instanceof When.Dated dated) || !dated.isFull()) {
      return Optional.empty();
    }
    Optional<DayRange> days = DatedDays.of(dated, Optional.empty(), false);
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

  /** Whether only what belongs to a dateline stands beside it, the day in another calendar too. */
  private boolean isAlone(DateMention mention, List<DateMention> mentions, int first, int behind) {
    return behind - first <= LONG_LINE
        && skip(first, mention.first(), mentions) == mention.first()
        && skip(behindHour(mention.last()), behind, mentions) == behind;
  }

  /** «2019-03-12T10:15:00»: behind the date, and the hour that is glued to it. */
  private int behindHour(int last) {
    int next = last + 1;
    boolean glued =
        next < words.size()
            && tokens.gap(next) == Tokens.GLUED
            && tokens.text().charAt(tokens.start(next)) == 'T';
    return glued ? next + 1 : next;
  }

  /** The first token that belongs neither to a dateline nor to a date. */
  private int skip(int from, int end, List<DateMention> mentions) {
    int i = from;
    while (i < end) {
      int next = Math.max(dateline.behind(i, end), behindDate(i, mentions));
      if (next == i) {
        return i;
      }
      i = next;
    }
    return end;
  }

  private static int behindDate(int token, List<DateMention> mentions) {
    for (int i = 0; i < mentions.size() && i < LONG_LINE; i++) {
      if (mentions.get(i).first() <= token && token <= mentions.get(i).last()) {
        return mentions.get(i).last() + 1;
      }
    }
    return token;
  }

  /**
   * «دمشق - 12 آذار 2019 - », «دمشق 12-3-2019 (سانا) - »: a few words, the date, a mark, perhaps an
   * agency and a mark, and then the text.
   */
  private boolean isHead(DateMention mention, List<DateMention> mentions, int first, int behind) {
    int before = mention.first();
    boolean marked =
        before - first <= HEAD
            && (before == first || tokens.kind(before - 1) == Tokens.MARK)
            && DateCue.last(words, before - 1, DateCue.Kind.IN) < 0;
    if (!marked && skip(first, before, mentions) < before) {
      return false;
    }
    int text = skip(mention.last() + 1, behind, mentions);
    for (int i = mention.last() + 1; i < text; i++) {
      if (tokens.isMark(i, BEHIND_HEAD)) {
        return behind - i >= BODY;
      }
    }
    return false;
  }
}
