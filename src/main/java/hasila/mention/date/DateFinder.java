package hasila.mention.date;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.time.DateCue;
import hasila.lexicon.time.TimeUnit;
import hasila.mention.DateMention;
import hasila.mention.When;
import hasila.text.Span;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dates of a report in one pass. A date's span holds its weekday and «اليوم», not the
 * preposition before it; one day said in two calendars is two dates.
 */
public final class DateFinder {
  private final Words words;
  private final Tokens tokens;
  private final DateStarts starts;
  private final DateReader reader;

  private DateFinder(Words words) {
    this.words = words;
    this.tokens = words.tokens();
    this.starts = new DateStarts(words);
    this.reader = new DateReader(words);
  }

  /** The dates in text order, without overlap. */
  public static List<DateMention> find(Words words) {
    return new DateFinder(words).find();
  }

  private List<DateMention> find() {
    List<DateMention> found = new ArrayList<>();
    int token = 0;
    while (token < words.size()) {
      if (!starts.may(token)) {
        token++;
        continue;
      }
      int name = named(token);
      if (name > token) {
        token = name;
        continue;
      }
      Optional<DateReading> reading = reader.read(token);
      if (reading.isPresent() && isToldOf(reading.get().when(), found)) {
        found.add(mention(reading.get()));
        token = reading.get().last();
      }
      token++;
    }
    return found;
  }

  /** «اليوم التالي» is a date behind a day, «العام السابق» behind any date. */
  private static boolean isToldOf(When when, List<DateMention> before) {
    if (!(when instanceof When.Told told)) {
      return true;
    }
    return !before.isEmpty()
        && (told.unit() != TimeUnit.Unit.DAY || isDay(before.get(before.size() - 1).when()));
  }

  private static boolean isDay(When when) {
    return when instanceof When.Dated dated
        ? dated.day().isPresent() || dated.weekday().isPresent()
        : when instanceof When.FromToday
            || when instanceof When.Told told && told.unit() == TimeUnit.Unit.DAY;
  }

  private DateMention mention(DateReading reading) {
    int start =
        tokens.isDigits(reading.first())
            ? tokens.start(reading.first())
            : words.coreStart(reading.first());
    return new DateMention(
        reading.when(),
        new Span(start, tokens.end(reading.last())),
        reading.first(),
        reading.last(),
        reading.rule());
  }

  /**
   * The token behind a name that is made of a date, «شارع 15 آذار», «روسيا اليوم», or the token
   * itself.
   */
  private int named(int token) {
    if (!words.is(token, Role.DATE_OPENER)) {
      return token;
    }
    int end = Math.max(token, DateCue.last(words, token, DateCue.Kind.TITLE) + 1);
    boolean name =
        !words.hasArticle(token) && DateCue.last(words, token, DateCue.Kind.NAME) == token;
    if (name && token + 1 < words.size() && tokens.gap(token + 1) < Tokens.NEWLINE) {
      Optional<DateReading> date = reader.read(token + 1);
      if (date.isPresent() && isName(date.get().when())) {
        end = Math.max(end, date.get().last() + 1);
      }
    }
    return end;
  }

  /**
   * A street is named by a day of a month, a month, a weekday or a word like «الغد», not by «أمس
   * الخميس» or a year.
   */
  private static boolean isName(When when) {
    if (when instanceof When.Dated dated) {
      return dated.year().isEmpty()
          && dated.steps().isEmpty()
          && (dated.day().isPresent() || dated.month().isPresent() || dated.isWeekday());
    }
    return when instanceof When.FromToday today && today.named().isEmpty() && today.from() >= 0;
  }
}
