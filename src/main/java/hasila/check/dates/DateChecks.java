package hasila.check.dates;

import hasila.check.facts.Finding;
import hasila.date.Dates;
import hasila.date.days.DayRange;
import hasila.date.days.Reckoning;
import hasila.date.days.Resolved;
import hasila.date.days.Twins;
import hasila.date.today.ReportDay;
import hasila.date.today.Todays;
import hasila.lexicon.Words;
import hasila.mention.CheckCode;
import hasila.mention.When;
import hasila.text.OneLine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What cannot be right in the dates of a report: a weekday that the day was not, a day that the
 * calendar has not, a past that lies after the report, two calendars that name two days, two months
 * in one. A date is never changed.
 */
public final class DateChecks {
  private static final int SLACK = 1;
  private static final int SHOWN = 6;

  private final Words words;
  private final List<Resolved> dates;
  private final ReportDay reportDay;
  private final ToldAsPast telling;

  /**
   * The latest day that the report can be of; a date read against an older post is compared with
   * that post's day.
   */
  private final Optional<LocalDate> latestToday;

  private final List<Finding> findings = new ArrayList<>();

  private DateChecks(Words words, List<Resolved> dates, ReportDay reportDay) {
    this.words = words;
    this.dates = dates;
    this.reportDay = reportDay;
    this.telling = new ToldAsPast(words);
    this.latestToday =
        reportDay.candidates().isEmpty()
            ? Optional.empty()
            : Optional.of(Collections.max(reportDay.candidates()));
  }

  /** The findings in the order of the dates; their mentions are indices into {@code dates}. */
  public static List<Finding> check(Words words, List<Resolved> dates, ReportDay reportDay) {
    DateChecks checks = new DateChecks(words, dates, reportDay);
    for (int i = 0; i < dates.size(); i++) {
      checks.check(i);
    }
    checks.unknownDay();
    return checks.findings;
  }

  private void check(int index) {
    Resolved date = dates.get(index);
    if (date.mention().when() instanceof When.FromToday said
        && said.named().isPresent()
        && said.named().get().isWeekday()) {
      todayIsAnotherDay(index, said);
    } else {
      for (WrittenDate part : WrittenDate.of(date.mention().when(), OptionalInt.empty())) {
        impossible(index, part);
        weekday(index, part);
      }
    }
    TwoMonths.in(words, date.mention())
        .ifPresent(
            said -> add(CheckCode.CALENDAR_MISMATCH, index, quoted(index) + said, new TreeSet<>()));
    afterReport(index);
    if (index > 0) {
      calendars(index);
    }
  }

  private void impossible(int index, WrittenDate part) {
    When.Dated dated = part.dated();
    if (dated.day().isEmpty()
        || dated.month().isEmpty()
        || !(dated.month().get() instanceof When.Step.Number month)) {
      return;
    }
    boolean possible = Reckoning.isPossible(dated.era(), month.value(), dated.day().getAsInt());
    boolean inYear =
        dated.year().isEmpty()
            || !(dated.year().get() instanceof When.Step.Number)
            || Dates.days(dated, Optional.empty(), false).isPresent();
    if (!possible || !inYear) {
      SortedSet<LocalDate> fits = fits(index, part);
      add(
          CheckCode.IMPOSSIBLE_DATE,
          index,
          quoted(index) + " is no day of the calendar" + named(fits),
          fits);
    }
  }

  private void weekday(int index, WrittenDate part) {
    When.Dated dated = part.dated();
    if (dated.weekday().isEmpty() || dated.day().isEmpty()) {
      return;
    }
    Optional<DayRange> days =
        Dates.days(dated.without(When.Element.WEEKDAY), base(index, part), dates.get(index).over());
    if (days.isEmpty() || days.get().first().getDayOfWeek() == dated.weekday().get()) {
      return;
    }
    LocalDate written = days.get().first();
    SortedSet<LocalDate> fits = fits(index, part);
    String note =
        quoted(index)
            + " is "
            + written
            + " as written, which was a "
            + name(written.getDayOfWeek())
            + ", not a "
            + name(dated.weekday().get())
            + named(fits);
    add(CheckCode.WEEKDAY_MISMATCH, index, note, fits);
  }

  private Optional<LocalDate> base(int index, WrittenDate part) {
    Optional<LocalDate> today = dates.get(index).today();
    return today.isPresent()
        ? Optional.of(today.get().plusDays(part.fromToday().orElse(0)))
        : today;
  }

  private void todayIsAnotherDay(int index, When.FromToday said) {
    Optional<LocalDate> today = dates.get(index).today();
    if (today.isEmpty() || Todays.agrees(said, today.get())) {
      return;
    }
    LocalDate meant = today.get().plusDays(said.from());
    String note =
        quoted(index)
            + " names a "
            + name(said.named().orElseThrow().weekday().orElseThrow())
            + ", but the report is of "
            + today.get()
            + ", which makes it "
            + meant
            + ", a "
            + name(meant.getDayOfWeek())
            + ".";
    add(CheckCode.WEEKDAY_MISMATCH, index, note, new TreeSet<>());
  }

  private void afterReport(int index) {
    Resolved date = dates.get(index);
    Optional<LocalDate> start = date.start();
    Optional<LocalDate> last = date.today().isPresent() ? date.today() : latestToday;
    if (start.isEmpty()
        || last.isEmpty()
        || !start.get().isAfter(last.get())
        || !isToldAsPast(index)) {
      return;
    }
    List<WrittenDate> parts = WrittenDate.of(date.mention().when(), OptionalInt.empty());
    SortedSet<LocalDate> fits = parts.size() == 1 ? fits(index, parts.get(0)) : new TreeSet<>();
    fits.tailSet(last.get().plusDays(1)).clear();
    String candidate =
        fits.isEmpty() && parts.size() == 1 ? lastSuchDay(parts.get(0).dated(), last.get()) : "";
    String note =
        quoted(index)
            + " is "
            + start.get()
            + ", after the report's day "
            + last.get()
            + ", though it is told as past"
            + (candidate.isEmpty() ? named(fits) : candidate);
    add(CheckCode.DATE_AFTER_REPORT, index, note, fits);
  }

  private boolean isToldAsPast(int index) {
    Resolved date = dates.get(index);
    for (WrittenDate part : WrittenDate.of(date.mention().when(), OptionalInt.empty())) {
      if (part.dated().steps().orElse(0) < 0) {
        return true;
      }
    }
    return date.over() || telling.isPast(date);
  }

  /**
   * «منذ 16 آذار الجاري» said on the 5th: no element alone is wrong, but the last such day may be
   * meant.
   */
  private static String lastSuchDay(When.Dated dated, LocalDate today) {
    if (dated.day().isEmpty()) {
      return ".";
    }
    LocalDate day = today;
    while (day.getDayOfMonth() != dated.day().getAsInt() && day.isAfter(today.minusDays(62))) {
      day = day.minusDays(1);
    }
    return "; no one element left out makes it fit, the last such day before the report was "
        + day
        + ".";
  }

  private void calendars(int index) {
    Resolved first = dates.get(index - 1);
    Resolved second = dates.get(index);
    if (first.day().isEmpty()
        || second.day().isEmpty()
        || !Twins.are(words, first.mention(), second.mention())) {
      return;
    }
    long apart = Math.abs(first.day().get().toEpochDay() - second.day().get().toEpochDay());
    if (apart > SLACK) {
      findings.add(
          new Finding(
              CheckCode.CALENDAR_MISMATCH,
              List.of(),
              List.of(index - 1, index),
              quoted(index - 1)
                  + " is "
                  + first.day().get()
                  + ", but "
                  + quoted(index)
                  + " beside it is "
                  + second.day().get()
                  + ", "
                  + apart
                  + " days apart.",
              Optional.empty()));
    }
  }

  private void unknownDay() {
    if (reportDay.date().isPresent()) {
      return;
    }
    List<Integer> waiting = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      Resolved date = dates.get(i);
      if (date.basis() == Resolved.Basis.UNRESOLVED && Dates.needsToday(date.mention().when())) {
        waiting.add(i);
      }
    }
    if (!waiting.isEmpty()) {
      String note =
          quoted(waiting.get(0))
              + (waiting.size() == 1 ? " has" : " and " + (waiting.size() - 1) + " more have")
              + " no day because the report's own is not known; give it in report_date and run again.";
      findings.add(
          new Finding(CheckCode.REPORT_DATE_UNKNOWN, List.of(), waiting, note, Optional.empty()));
    }
  }

  private SortedSet<LocalDate> fits(int index, WrittenDate part) {
    Resolved date = dates.get(index);
    return Suggestion.days(part.dated(), part.fromToday(), date.over(), date.today());
  }

  private void add(CheckCode code, int index, String note, SortedSet<LocalDate> fits) {
    Optional<LocalDate> suggested = fits.size() == 1 ? Optional.of(fits.first()) : Optional.empty();
    findings.add(new Finding(code, List.of(), List.of(index), note, suggested));
  }

  private static String named(SortedSet<LocalDate> fits) {
    if (fits.isEmpty()) {
      return ".";
    }
    List<String> all = new ArrayList<>();
    for (LocalDate day : fits) {
      all.add(day.toString());
    }
    String days = String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
    return fits.size() == 1
        ? "; with one element left out only " + days + " fits the rest of the report."
        : "; with one element left out these fit: "
            + days
            + (fits.size() > SHOWN ? " and more." : ".");
  }

  private String quoted(int index) {
    var span = dates.get(index).mention().span();
    String text = words.tokens().text().substring(span.start(), span.end()).strip();
    return "«" + OneLine.of(text) + "»";
  }

  private static String name(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
