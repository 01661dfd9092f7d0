package hasila.date;

import hasila.lexicon.Words;
import hasila.mention.DateMention;
import hasila.mention.When;
import hasila.text.Tokens;
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
  private record Post(int mention, LocalDate day, int lastToken) {}

  private final List<DateMention> mentions;
  private final List<Post> posts = new ArrayList<>();
  private final int[] governing;

  Todays(Words words, List<DateMention> mentions, Optional<LocalDate> reportDay) {
    this.mentions = mentions;
    this.governing = new int[mentions.size()];
    Arrays.fill(governing, NONE);
    reportDay.ifPresent(day -> findPosts(words, day));
  }

  private void findPosts(Words words, LocalDate day) {
    int[] paragraphs = paragraphs(words);
    int current = NONE;
    for (int i = 0; i < mentions.size(); i++) {
      DateMention mention = mentions.get(i);
      if (current != NONE
          && paragraphs[mention.first()] != paragraphs[posts.get(current).lastToken()]) {
        current = NONE;
      }
      if (mention.when() instanceof When.FromToday said2 && said2.named().isPresent()) {
        Optional<LocalDate> said = saidToday(said2);
        if (said.isPresent() && !said.get().equals(day)) {
          posts.add(new Post(i, said.get(), mention.last()));
          current = posts.size() - 1;
        } else if (agrees(said2, day)) {
          current = NONE;
        }
      }
      governing[i] = current;
    }
  }

  private static int[] paragraphs(Words words) {
    int[] paragraphs = new int[words.size()];
    for (int i = 1; i < paragraphs.length; i++) {
      paragraphs[i] = paragraphs[i - 1] + (words.tokens().gap(i) >= Tokens.NEWLINE ? 1 : 0);
    }
    return paragraphs;
  }

  /** The today of words that name it in full and in which weekday and date agree. */
  static Optional<LocalDate> saidToday(When.FromToday words) {
    return words
        .named()
        .filter(When.Dated::isFull)
        .flatMap(
            n ->
                DatedDays.of(n, Optional.empty(), false)
                    .map(Days::first)
                    .filter(d -> n.weekday().isEmpty() || n.weekday().get() == d.getDayOfWeek()))
        .map(d -> d.minusDays(words.from()));
  }

  /** Whether the weekday that stands beside the words is the one that they mean on this day. */
  public static boolean agrees(When.FromToday words, LocalDate today) {
    return words
        .named()
        .flatMap(When.Dated::weekday)
        .filter(w -> w == today.plusDays(words.from()).getDayOfWeek())
        .isPresent();
  }

  /** The day that a mention counts from. */
  Optional<LocalDate> of(int mention, Optional<LocalDate> reportDay) {
    if (posts.isEmpty()) {
      return reportDay;
    }
    Optional<LocalDate> own =
        governing[mention] == NONE ? reportDay : Optional.of(posts.get(governing[mention]).day());
    if (mentions.get(mention).when() instanceof When.FromToday words
        && words.named().filter(When.Dated::isWeekday).isPresent()
        && own.filter(day -> agrees(words, day)).isEmpty()) {
      return fitting(mention, words).or(() -> own);
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
    return Optional.ofNullable(best).map(Post::day);
  }
}
