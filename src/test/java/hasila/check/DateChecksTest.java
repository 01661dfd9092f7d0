package hasila.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hasila.check.dates.DateChecks;
import hasila.check.facts.Finding;
import hasila.date.DateLines;
import hasila.date.Dates;
import hasila.date.today.ReportDate;
import hasila.date.today.ReportDay;
import hasila.lexicon.Words;
import hasila.mention.DateMention;
import hasila.mention.date.DateFinder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the table of what the checks of dates must find and must leave alone. */
class DateChecksTest {
  private static final int ENOUGH = 10;

  private static List<Finding> check(String text, Optional<LocalDate> day) {
    Words words = DateLines.words(text);
    List<DateMention> mentions = DateFinder.find(words);
    ReportDay reportDay = ReportDate.find(words, mentions, day);
    return DateChecks.check(words, Dates.resolve(words, mentions, reportDay), reportDay);
  }

  private static Stream<String[]> lines() {
    return DateLines.lines("date-checks.tsv").stream().skip(1).map(line -> line.split("\t"));
  }

  @TestFactory
  Stream<DynamicTest> firesAndLeavesAlone() {
    return lines()
        .map(line -> dynamicTest(line[0] + " " + line[1] + ": " + line[4], () -> run(line)));
  }

  private static void run(String[] line) {
    List<Finding> findings =
        check(line[4], DateLines.day(line[2])).stream()
            .filter(f -> f.code().word().equals(line[0]))
            .toList();
    if (line[1].equals("yes")) {
      assertThat(findings).as(line[4]).isNotEmpty();
      assertThat(findings.get(0).suggested()).isEqualTo(DateLines.day(line[3]));
      assertThat(findings.get(0).note()).contains("«").endsWith(".");
    } else {
      assertThat(findings).as(line[4]).isEmpty();
    }
  }

  @Test
  void everyCheckHasEnoughOfBoth() {
    Map<String, Long> counts =
        lines().collect(Collectors.groupingBy(l -> l[0] + " " + l[1], Collectors.counting()));
    for (String code :
        List.of(
            "weekday_mismatch",
            "date_after_report",
            "impossible_date",
            "calendar_mismatch",
            "report_date_unknown")) {
      assertThat(counts.get(code + " yes")).as(code).isGreaterThanOrEqualTo(ENOUGH);
      assertThat(counts.get(code + " no")).as(code).isGreaterThanOrEqualTo(ENOUGH);
    }
  }
}
