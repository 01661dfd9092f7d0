package hasila.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hasila.check.dates.DateChecks;
import hasila.check.facts.Finding;
import hasila.date.days.Resolved;
import hasila.date.today.ReportDate;
import hasila.date.today.ReportDay;
import hasila.lexicon.Words;
import hasila.mention.DateMention;
import hasila.mention.date.DateFinder;
import hasila.place.PlaceNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What day was "today"? */
class ReportDateTest {
  private static final LocalDate TUESDAY = LocalDate.of(2019, 3, 5);

  private static ReportDay find(String text) {
    Words words = DateLines.words(text);
    return ReportDate.find(words, DateFinder.find(words), Optional.empty());
  }

  /** The day of a report below the head of its page, which tells a day. */
  private static ReportDay headed(
      Words words, List<DateMention> dates, Optional<LocalDate> printed) {
    PlaceNames places = new PlaceNames(words, List.of());
    return ReportDate.find(words, places, dates, Optional.empty(), printed, Optional.empty());
  }

  /** The head of a page tells the moment in UTC, its text the day of the place. */
  @Test
  void thePrintedDayWinsOverTheStampBesideIt() {
    Words words = DateLines.words("الخميس 16 مايو 2024\nقتل ثلاثة عمال أمس في انهيار جسر");
    List<DateMention> dates = DateFinder.find(words);
    Optional<LocalDate> beside = Optional.of(LocalDate.of(2024, 5, 15));
    Optional<LocalDate> other = Optional.of(LocalDate.of(2024, 5, 11));
    assertThat(headed(words, dates, beside).date()).contains(LocalDate.of(2024, 5, 16));
    assertThat(headed(words, dates, other).date()).isEqualTo(other);
  }

  @TestFactory
  Stream<DynamicTest> littleReports() {
    return DateLines.lines("report-days.tsv").stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .map(
            cells ->
                dynamicTest(
                    cells[2],
                    () -> {
                      ReportDay day = find(cells[2].replace("\\n", "\n"));
                      assertThat(day.date()).as(day.note()).isEqualTo(DateLines.day(cells[1]));
                      assertThat(day.basis().name().toLowerCase(Locale.ROOT)).isEqualTo(cells[0]);
                      assertThat(day.note()).isNotBlank();
                    }));
  }

  @Test
  void whatIsGivenWins() {
    Words words = DateLines.words("قتل خمسة أشخاص اليوم الأربعاء 16 حزيران 2021");
    ReportDay day = ReportDate.find(words, DateFinder.find(words), Optional.of(TUESDAY));
    assertThat(day.date()).contains(TUESDAY);
    assertThat(day.basis()).isEqualTo(ReportDay.Basis.GIVEN);
  }

  /**
   * The report of Tuesday 5 March 2019 that calls itself the third, and quotes its own post of
   * Monday.
   */
  @Test
  void firstSeed() throws IOException {
    String text = seed("000_ae0935a9256ad8c4.txt");
    ReportDay day = find(text);
    assertThat(day.date()).contains(TUESDAY);
    assertThat(day.basis()).isEqualTo(ReportDay.Basis.INFERRED);
    List<Resolved> dates = DateLines.resolve(text, Optional.empty());
    assertThat(date(text, dates, "اليوم الثلاثاء الـ 3 ").day()).contains(LocalDate.of(2019, 3, 3));
    assertThat(date(text, dates, "غد الثلاثاء").day()).contains(TUESDAY);
    assertThat(date(text, dates, "الاثنين الرابع ").day()).contains(LocalDate.of(2019, 3, 4));
    assertThat(date(text, dates, "الأول من ديسمبر").start()).contains(LocalDate.of(2019, 12, 1));
    assertThat(date(text, dates, "19 من ديسمبر").relation()).isEqualTo(Resolved.Relation.SINCE);
    Words words = DateLines.words(text);
    List<Finding> findings = DateChecks.check(words, dates, day);
    assertThat(findings)
        .extracting(finding -> finding.code().word())
        .containsExactly("weekday_mismatch", "date_after_report", "date_after_report");
    assertThat(findings)
        .extracting(Finding::suggested)
        .containsExactly(
            Optional.of(TUESDAY), Optional.empty(), Optional.of(LocalDate.of(2018, 12, 1)));
  }

  @Test
  void secondSeed() throws IOException {
    String text = seed("003_5908cd960d6699ba.txt");
    ReportDay day = find(text);
    assertThat(day.date()).isEmpty();
    assertThat(day.candidates()).hasSize(13).startsWith(LocalDate.of(2019, 2, 14));
    List<Resolved> dates = DateLines.resolve(text, Optional.empty());
    assertThat(date(text, dates, "اليوم الخميس").start()).isEmpty();
    assertThat(date(text, dates, "شهر أيلول").start()).contains(LocalDate.of(2018, 9, 1));
    assertThat(DateChecks.check(DateLines.words(text), dates, day))
        .extracting(finding -> finding.code().word())
        .containsExactly("report_date_unknown");
    List<Resolved> known = DateLines.resolve(text, Optional.of(LocalDate.of(2019, 2, 21)));
    assertThat(date(text, known, "اليوم الخميس").day()).contains(LocalDate.of(2019, 2, 21));
    assertThat(date(text, known, "أمس وأول أمس").start()).contains(LocalDate.of(2019, 2, 19));
    assertThat(date(text, known, "أمس وأول أمس").end()).contains(LocalDate.of(2019, 2, 20));
  }

  private static Resolved date(String text, List<Resolved> dates, String words) {
    int at = text.indexOf(words);
    return dates.stream().filter(d -> d.mention().span().start() == at).findFirst().orElseThrow();
  }

  private static String seed(String name) throws IOException {
    return Files.readString(Path.of("seeds", name));
  }

  /** «قبل ساعات» once, and no today of the report's own: the quoted post decides nothing. */
  @Test
  void aPostAloneIsNoToday() {
    List<DateMention> mentions =
        DateFinder.find(
            DateLines.words("نشر قبل ساعات أن الطريق أغلق اليوم الثلاثاء 15 حزيران 2021"));
    assertThat(mentions).hasSize(1);
    assertThat(find("نشر قبل ساعات أن الطريق أغلق اليوم الثلاثاء 15 حزيران 2021").date()).isEmpty();
  }
}
