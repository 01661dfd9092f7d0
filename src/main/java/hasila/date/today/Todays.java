package hasila.date.today;

import hasila.date.days.DatedDays;
import hasila.lexicon.Words;
import hasila.mention.DateMention;
import hasila.mention.When;
import hasila.text.Tokens;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What day each date of a report counts from: the report's own day, or the day of an older post
 * quoted in it. A post's day is known where it says its today in full («اليوم الاثنين 4 آذار
 * 2019»); it holds for the words behind it up to the end of the paragraph or to a today that is the
 * report's own again.
 */
public final class Todays {
  private static final int NONE = -1;

  /** A today said in full that is not the report's. */
  private record Post(int mention, LocalDate day) {}

  private final List<DateMention> mentions;
  private final List<Post> posts = new ArrayList<>();
  private final int[] governing;

  public Todays(Words words, List<DateMention> mentions, Optional<LocalDate> reportDay) {
    this.mentions = mentions;
    this.governing = new int[mentions.size()];
    Arrays.fill(governing, NONE);
    if (reportDay.isPresent()) {
      findPosts(words.tokens(), reportDay.get());
    }
  }

  private void findPosts(Tokens tokens, LocalDate day) {
    int current = NONE;
    int paragraphEnd = 0;
    for (int i = 0; i < mentions.size(); i++) {
      DateMention mention = mentions.get(i);
      if (mention.first() >= paragraphEnd) {
        current = NONE;
      }
      if (mention.when() instanceof When.FromToday words && words.named().isPresent()) {
        Optional<LocalDate> said = saidToday(words);
        if (said.isPresent() && !said.get().equals(day)) {
          posts.add(new Post(i, said.get()));
          current = posts.size() - 1;
          paragraphEnd = Math.max(paragraphEnd, mention.last() + 1);
          while (paragraphEnd < tokens.size() && tokens.gap(paragraphEnd) < Tokens.NEWLINE) {
            paragraphEnd++;
          }
        } else if (agrees(words, day)) {
          current = NONE;
        }
      }
      governing[i] = current;
    }
  }

  /** The today of words that name it in full and in which weekday and date agree. */
  static Optional<LocalDate> saidToday(When.FromToday words) {
    if (words.named().isEmpty() || !words.named().get().isFull()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = DatedDays.said(words.named().get());
    return day.isPresent() ? Optional.of(day.get().minusDays(words.from())) : day;
  }

  /** Whether the weekday that stands beside the words is the one that they mean on this day. */
  public static boolean agrees(When.FromToday words, LocalDate today) {
    if (words.named().isEmpty() || words.named().get().weekday().isEmpty()) {
      return false;
    }
    DayOfWeek weekday = words.named().get().weekday().get();
    return weekday == today.plusDays(words.from()).getDayOfWeek();
  }

  /** The day that a mention counts from. */
  public Optional<LocalDate> of(int mention, Optional<LocalDate> reportDay) {
    if (posts.isEmpty()) {
      return reportDay;
    }
    Optional<LocalDate> own =
        governing[mention] == NONE ? reportDay : Optional.of(posts.get(governing[mention]).day());
    if (mentions.get(mention).when() instanceof When.FromToday words
        && words.named().isPresent()
        && words.named().get().isWeekday()
        && (own.isEmpty() || !agrees(words, own.get()))) {
      Optional<LocalDate> fitting = fitting(mention, words);
      return fitting.isPresent() ? fitting : own;
    }
    return own;
  }

  /** «يوم غد الثلاثاء» was said on a Monday: the nearest post of a Monday says which. */
  private Optional<LocalDate> fitting(int mention, When.FromToday words) {
    Post best = null;
    for (Post post : posts) {
      if (agrees(words, post.day())
          && (best == null
              || Math.abs(post.mention() - mention) < Math.abs(best.mention() - mention))) {
        best = post;
      }
    }
    return best == null ? Optional.empty() : Optional.of(best.day());
  }
}
