package hasila.date.today;

import hasila.date.days.DatedDays;
import hasila.date.days.DayRange;
import hasila.date.days.Outlook;
import hasila.date.days.Relations;
import hasila.date.days.Resolved;
import hasila.date.days.Twins;
import hasila.lexicon.Words;
import hasila.lexicon.time.DateCue;
import hasila.mention.DateMention;
import hasila.mention.When;
import hasila.place.PlaceNames;
import hasila.text.Tokens;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a report says about its own day.
 *
 * @param byline the day it says it was printed
 * @param todays its words for today, yesterday and so on that name a weekday or a date, those of
 *     quoted posts excluded
 * @param posts the days that quoted older posts call today
 * @param latest the latest full date that it tells as past; «منذ» and «حتى» are none
 * @param current months that it calls the current one
 * @param year the latest year that it names
 */
record Clues(
    Optional<LocalDate> byline,
    List<Today> todays,
    List<LocalDate> posts,
    Optional<LocalDate> latest,
    List<When.Dated> current,
    Optional<Integer> year) {
  private static final int POST_REACH = 30;

  /** Words counted from today, and how they are written. */
  record Today(When.FromToday words, String text) {}

  /**
   * The same with the day of the page's head in place of a byline, where there is one. A day beside
   * it is the same moment elsewhere (heads tell it in UTC): the byline is what the place called it.
   */
  Clues printed(Optional<LocalDate> head) {
    boolean same =
        head.isPresent()
            && byline.isPresent()
            && Math.abs(head.get().toEpochDay() - byline.get().toEpochDay()) <= 1;
    return head.isEmpty() || same ? this : new Clues(head, todays, posts, latest, current, year);
  }

  static Clues of(Words words, PlaceNames places, List<DateMention> mentions) {
    return new Reader(words, places, mentions).read();
  }

  /** Gathers the clues mention by mention. */
  private static final class Reader {
    private final Words words;
    private final PlaceNames places;
    private final Tokens tokens;
    private final List<DateMention> mentions;
    private final Relations relations;
    private final Outlook outlook;
    private final List<Today> todays = new ArrayList<>();
    private final List<LocalDate> posts = new ArrayList<>();
    private final List<When.Dated> current = new ArrayList<>();
    private Optional<LocalDate> latest = Optional.empty();
    private Optional<Integer> year = Optional.empty();

    Reader(Words words, PlaceNames places, List<DateMention> mentions) {
      this.words = words;
      this.places = places;
      this.tokens = words.tokens();
      this.mentions = mentions;
      this.relations = new Relations(words);
      this.outlook = new Outlook(words);
    }

    Clues read() {
      for (int i = 0; i < mentions.size(); i++) {
        DateMention mention = mentions.get(i);
        if (mention.when() instanceof When.FromToday said) {
          today(i, said);
        }
        Resolved.Relation relation =
            relations.of(mention, i > 0 ? mentions.get(i - 1).last() : -1).relation();
        if (relation != Resolved.Relation.SINCE
            && relation != Resolved.Relation.UNTIL
            && !outlook.isExpected(mention)) {
          past(mention.when());
        }
      }
      Optional<LocalDate> byline = new Byline(words, places).find(mentions);
      return new Clues(byline, todays, posts, latest, current, year);
    }

    private void today(int index, When.FromToday said) {
      DateMention mention = mentions.get(index);
      When.FromToday full = twin(index, said);
      if (full.named().isEmpty()) {
        return;
      }
      if (isQuoted(mention)) {
        Optional<LocalDate> post = Todays.saidToday(full);
        if (post.isPresent()) {
          posts.add(post.get());
        }
      } else {
        todays.add(new Today(full, tokens.text(mention.first(), mention.last())));
      }
    }

    /** «اليوم الأحد الموافق 10 شوال 1439 هـ»: the date beside it names the day in full. */
    private When.FromToday twin(int index, When.FromToday said) {
      for (int next = index + 1; next < mentions.size() && next <= index + 2; next++) {
        if (!Twins.are(words, mentions.get(next - 1), mentions.get(next))) {
          break;
        }
        if (mentions.get(next).when() instanceof When.Dated dated
            && dated.isFull()
            && (said.named().isEmpty() || !said.named().get().isFull())) {
          Optional<DayOfWeek> weekday =
              said.named().isPresent() ? said.named().get().weekday() : Optional.empty();
          When.Dated named =
              new When.Dated(
                  weekday, dated.day(), dated.month(), dated.year(), dated.era(), dated.steps());
          return new When.FromToday(said.from(), said.to(), Optional.of(named));
        }
      }
      return said;
    }

    /**
     * Whether an older post is quoted here: «ونشر قبل ساعات أن …» opens it in the same paragraph.
     */
    private boolean isQuoted(DateMention mention) {
      for (int i = mention.first() - 1; i >= 0 && i > mention.first() - POST_REACH; i--) {
        if (tokens.gap(i + 1) >= Tokens.NEWLINE) {
          return false;
        }
        if (DateCue.last(words, i, DateCue.Kind.EARLIER) >= 0) {
          return true;
        }
      }
      return false;
    }

    private void past(When when) {
      if (when instanceof When.Between between) {
        past(between.from());
        past(between.to());
      } else if (when instanceof When.Listed list) {
        for (When day : list.days()) {
          past(day);
        }
      } else if (when instanceof When.FromToday said && said.named().isPresent()) {
        past(said.named().get());
      } else if (when instanceof When.Dated dated) {
        past(dated);
      }
    }

    private void past(When.Dated dated) {
      if (dated.steps().orElse(0) > 0) {
        return;
      }
      Optional<DayRange> days = DatedDays.of(dated, Optional.empty(), false);
      if (days.isPresent()) {
        LocalDate day = days.get().first();
        boolean fits = dated.weekday().isEmpty() || dated.weekday().get() == day.getDayOfWeek();
        if (dated.isFull() && fits && (latest.isEmpty() || day.isAfter(latest.get()))) {
          latest = Optional.of(day);
        }
        if (year.isEmpty() || day.getYear() > year.get()) {
          year = Optional.of(day.getYear());
        }
      }
      if (dated.steps().isPresent() && dated.steps().getAsInt() == 0 && dated.month().isPresent()) {
        current.add(dated);
      }
    }
  }
}
