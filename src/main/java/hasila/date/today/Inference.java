package hasila.date.today;

import hasila.date.days.Elements;
import hasila.mention.When;
import hasila.text.OneLine;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Concludes from the clues of a report which day it is of, and keeps the reasons. */
final class Inference {
  /** How many days a report is younger than its latest full date about the past, at most. */
  static final int REACH = 90;

  private static final int NEAR_BYLINE = 3;
  private static final int SHOWN = 8;

  private final Clues clues;
  private final List<String> reasons = new ArrayList<>();
  private final List<LocalDate> posts;

  Inference(Clues clues) {
    this.clues = clues;
    this.posts = new ArrayList<>(clues.posts());
  }

  ReportDay conclude() {
    if (!clues.todays().isEmpty()) {
      Clues.Today lead = clues.todays().get(0);
      Optional<LocalDate> said = Todays.saidToday(lead.words());
      if (said.isPresent()) {
        because("It says «" + flat(lead.text()) + "».");
        return day(said.get(), ReportDay.Basis.STATED);
      }
      Optional<ReportDay> fitting = fitting(lead);
      if (fitting.isPresent()) {
        return fitting.get();
      }
    }
    if (clues.byline().isPresent()) {
      because("It says it was printed on " + clues.byline().get() + ".");
      return day(clues.byline().get(), ReportDay.Basis.STATED);
    }
    if (clues.latest().isEmpty()) {
      because("No date in it tells which day it is of.");
      return unknown(List.of());
    }
    ReportDay narrowed = narrow(window(), List.of());
    // Without any word for its own day the report may tell of an old story: the days are named, but
    // nothing rests on them.
    return narrowed.date().isPresent() ? narrowed : unknown(List.of());
  }

  /** The days that fit what the report calls today, or all of it but one element. */
  private Optional<ReportDay> fitting(Clues.Today lead) {
    because("It says «" + flat(lead.text()) + "».");
    if (clues.byline().isPresent() && agrees(lead.words(), clues.byline().get())) {
      because("It says it was printed on " + clues.byline().get() + ".");
      return Optional.of(day(clues.byline().get(), ReportDay.Basis.STATED));
    }
    List<LocalDate> window = window().isEmpty() ? ofYear(lead.words()) : window();
    List<LocalDate> days = keep(window, lead.words(), 0);
    When.Dated named = lead.words().named().orElseThrow();
    if (days.isEmpty() && named.written().size() > 1) {
      days = keep(window, lead.words(), 1);
      if (!days.isEmpty()) {
        because("No day fits all of that; these fit all but one element: " + shown(days) + ".");
      }
    }
    if (days.isEmpty()) {
      because("No day that it can be of fits that.");
      return Optional.empty();
    }
    return Optional.of(narrow(days, clues.todays().subList(1, clues.todays().size())));
  }

  /**
   * Leaves the days that the other words for days agree with; words that leave none are those of an
   * older post.
   */
  private ReportDay narrow(List<LocalDate> window, List<Clues.Today> others) {
    List<LocalDate> days = window;
    for (Clues.Today other : others) {
      List<LocalDate> left = keep(days, other.words(), 0);
      if (left.isEmpty()) {
        Optional<LocalDate> post = Todays.saidToday(other.words());
        if (post.isPresent()) {
          posts.add(post.get());
        }
      } else if (left.size() < days.size()) {
        because("It also says «" + flat(other.text()) + "».");
        days = left;
      }
    }
    for (When.Dated month : clues.current()) {
      List<LocalDate> left = in(month, days);
      days = left.isEmpty() ? days : left;
    }
    return settle(days);
  }

  private ReportDay settle(List<LocalDate> days) {
    if (days.size() == 1) {
      return day(days.get(0), ReportDay.Basis.INFERRED);
    }
    for (int i = posts.size() - 1; i >= 0 && !clues.todays().isEmpty(); i--) {
      LocalDate post = posts.get(i);
      Optional<LocalDate> next = firstFrom(post, days);
      if (next.isPresent()) {
        because(
            "Of "
                + days.size()
                + " days left ("
                + shown(days)
                + ") "
                + next.get()
                + " is the nearest behind "
                + post
                + ", which an older post quoted in it calls today.");
        return day(next.get(), ReportDay.Basis.INFERRED);
      }
    }
    because(days.size() + " days are left: " + shown(days) + ".");
    return unknown(days);
  }

  private static Optional<LocalDate> firstFrom(LocalDate post, List<LocalDate> days) {
    for (LocalDate day : days) {
      if (!day.isBefore(post)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /** The days that the report can be of. */
  private List<LocalDate> window() {
    if (clues.byline().isPresent()) {
      LocalDate printed = clues.byline().get();
      because("It says it was printed on " + printed + ".");
      // The nearest first: a report of Friday may be printed on Saturday.
      List<LocalDate> days = new ArrayList<>(NEAR_BYLINE + 1);
      for (int back = 0; back <= NEAR_BYLINE; back++) {
        days.add(printed.minusDays(back));
      }
      return days;
    }
    if (clues.latest().isEmpty()) {
      return List.of();
    }
    LocalDate latest = clues.latest().get();
    because(
        "Its latest full date about the past is "
            + latest
            + "; it is taken to be of that day or one of the "
            + REACH
            + " behind.");
    return daysFrom(latest, REACH + 1);
  }

  private static List<LocalDate> daysFrom(LocalDate first, int count) {
    List<LocalDate> days = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      days.add(first.plusDays(i));
    }
    return days;
  }

  private void because(String reason) {
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
  }

  /** Without a full date, the year named last and the next one hold «اليوم الخميس 7 آذار». */
  private List<LocalDate> ofYear(When.FromToday lead) {
    boolean dated =
        lead.named().isPresent()
            && lead.named().get().day().isPresent()
            && lead.named().get().month().isPresent();
    if (clues.year().isEmpty() || !dated) {
      return List.of();
    }
    int year = clues.year().get();
    because("The latest year it names is " + year + ".");
    return daysFrom(LocalDate.of(year, 1, 1), Year.of(year).length() + Year.of(year + 1).length());
  }

  private ReportDay day(LocalDate day, ReportDay.Basis basis) {
    return new ReportDay(Optional.of(day), basis, String.join(" ", reasons));
  }

  private ReportDay unknown(List<LocalDate> candidates) {
    return new ReportDay(
        Optional.empty(), ReportDay.Basis.UNKNOWN, String.join(" ", reasons), candidates);
  }

  /** The days that miss so many of the elements that the words name if they are today. */
  private static List<LocalDate> keep(List<LocalDate> days, When.FromToday words, int misses) {
    List<LocalDate> kept = new ArrayList<>();
    for (LocalDate day : days) {
      if (misses(words, day) == misses) {
        kept.add(day);
      }
    }
    return kept;
  }

  private static boolean agrees(When.FromToday words, LocalDate today) {
    return misses(words, today) == 0;
  }

  /** How many written elements are not those of the day that the words mean if this is today. */
  private static int misses(When.FromToday words, LocalDate today) {
    return Elements.misses(words.named().orElseThrow(), today.plusDays(words.from()));
  }

  private static List<LocalDate> in(When.Dated month, List<LocalDate> days) {
    When.Dated bare = month.without(When.Element.DAY).without(When.Element.WEEKDAY);
    List<LocalDate> kept = new ArrayList<>();
    for (LocalDate day : days) {
      if (Elements.misses(bare, day) == 0) {
        kept.add(day);
      }
    }
    return kept;
  }

  private static String shown(List<LocalDate> days) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < days.size() && i < SHOWN; i++) {
      text.append(i > 0 ? ", " : "").append(days.get(i));
    }
    return days.size() > SHOWN
        ? text + " and so on to " + days.get(days.size() - 1)
        : text.toString();
  }

  private static String flat(String text) {
    return OneLine.of(text.strip());
  }
}
