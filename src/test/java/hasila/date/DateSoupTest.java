package hasila.date;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.check.dates.DateChecks;
import hasila.date.days.Resolved;
import hasila.date.today.ReportDate;
import hasila.date.today.ReportDay;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Table;
import hasila.mention.DateMention;
import hasila.mention.date.DateFinder;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words of dates in no order at all: nothing breaks, nothing overlaps, nothing takes for ever. */
class DateSoupTest {
  /** What this thread has worked, whatever else keeps the machine busy. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final List<Role> ROLES =
      List.of(
          Role.MONTH,
          Role.WEEKDAY,
          Role.DAY_WORD,
          Role.TIME_UNIT,
          Role.DIRECTION,
          Role.DATE_PART,
          Role.SEASON,
          Role.DECADE,
          Role.DATE_OPENER,
          Role.DATE_CUE,
          Role.ORDINAL);
  private static final String[] MARKS = {
    "/",
    "-",
    ".",
    "،",
    "(",
    ")",
    "\n",
    "و",
    "الـ",
    "5",
    "31",
    "0",
    "99",
    "2019",
    "1440",
    "٣",
    "12345678901",
    "قتل",
    "أن"
  };

  private static List<String> words() {
    List<String> words = new ArrayList<>(List.of(MARKS));
    for (Role role : ROLES) {
      for (Row row : Table.load(role.table()).rows()) {
        for (String form : row.list("forms")) {
          words.add(form);
          words.add("ال" + form);
        }
      }
    }
    return words;
  }

  @Test
  void nothingBreaks() {
    List<String> words = words();
    Random random = new Random(5);
    for (int n = 0; n < 20_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        String word =
            random.nextInt(3) == 0
                ? MARKS[random.nextInt(MARKS.length)]
                : words.get(random.nextInt(words.size()));
        text.append(word).append(random.nextInt(5) == 0 ? "" : " ");
      }
      Optional<LocalDate> day =
          n % 2 == 0 ? Optional.of(LocalDate.of(2020, 2, 29)) : Optional.empty();
      run(text.toString(), day);
    }
  }

  private static void run(String text, Optional<LocalDate> day) {
    Words words = DateLines.words(text);
    List<DateMention> mentions = DateFinder.find(words);
    int end = 0;
    for (DateMention mention : mentions) {
      assertThat(mention.span().start()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().end()).as(text).isGreaterThan(mention.span().start());
      end = mention.span().end();
    }
    ReportDay reportDay = ReportDate.find(words, mentions, day);
    List<Resolved> dates = Dates.resolve(words, mentions, reportDay);
    for (Resolved date : dates) {
      // «الأيام الماضية» and «الأيام المقبلة» are open at one end.
      if (date.start().isPresent() && date.end().isPresent()) {
        assertThat(date.start().get()).as(text).isBeforeOrEqualTo(date.end().get());
      }
    }
    DateChecks.check(words, dates, reportDay);
  }

  @Test
  void longSoupTakesNotLong() {
    List<String> soups =
        List.of(
            "5 و 6 و ",
            "اليوم ",
            "الأحد الاثنين ",
            "بين 5 و ",
            "5/6/7/",
            "قبل ثلاثة ",
            "الأيام والأسابيع ",
            "أيلول ");
    for (String soup : soups) {
      assertThat(Duration.ofSeconds(10)).as(soup).isGreaterThan(timed(soup.repeat(10_000)));
    }
  }

  private static Duration timed(String text) {
    long start = CLOCK.getCurrentThreadCpuTime();
    Words words = DateLines.words(text);
    List<DateMention> mentions = DateFinder.find(words);
    ReportDay day = ReportDate.find(words, mentions, Optional.empty());
    DateChecks.check(words, Dates.resolve(words, mentions, day), day);
    return Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start);
  }
}
