package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What several reports tell of one happening, and what a person sets right, on the review page. */
class PageIncidentsTest extends InBrowser {
  private static final String MONITORS =
      """
      إدلب – المرصد المدني: قتل 12 مدنيا وأصيب 30 آخرون في غارة جوية شنتها طائرات روسية على مدينة إدلب يوم الثلاثاء 5 آذار 2019.

      وقتل تسعة آلاف وثلاثمئة وخمسة وأربعون شخصا في البلاد منذ عام 2011.
      """;

  private static final String MINISTRY =
      """
      قالت وزارة الصحة إن 15 مدنيا قتلوا في الغارة الجوية على مدينة إدلب يوم الثلاثاء 5 آذار 2019.

      وأعلن الدفاع المدني مقتل 4 مدنيين في قصف مدفعي على مدينة حلب يوم الأحد 3 آذار 2019.
      """;

  private Path reports;
  private Path page;

  @BeforeEach
  void open() throws IOException {
    reports = Files.createTempDirectory(folder, "told");
    Files.writeString(reports.resolve("monitors 2019-03-05.txt"), MONITORS);
    Files.writeString(reports.resolve("ministry 2019-03-05.txt"), MINISTRY);
    page = page(reports);
    browser.size(1400, 900);
    browser.open(page);
    browser.run("localStorage.clear(); location.hash = ''");
    browser.reload();
    browser.run("Settings.setLanguage('en')");
  }

  @Test
  void everyIncidentIsListedAndThoseWithAPlaceAreOnTheMap() {
    List<CSVRecord> incidents = Command.rows(page.resolveSibling("incidents.csv"));
    browser.click("#tab-incidents");
    assertThat(words("tr.incident")).hasSameSizeAs(incidents).hasSizeGreaterThan(1);
    long placed = incidents.stream().filter(row -> !row.get("lat").isEmpty()).count();
    assertThat(placed).isPositive();
    assertThat(browser.number("document.querySelectorAll('.map g.point').length"))
        .isEqualTo(placed);
    assertThat(browser.console()).as("no network, no refusal").isEmpty();
  }

  @Test
  void claimantsStandSideBySideAndLeadToTheirWords() {
    browser.click("#tab-incidents");
    browser.run("document.querySelector('.map g.point').focus()");
    browser.press(ENTER);
    assertThat(browser.text("document.activeElement.getAttribute('aria-expanded')"))
        .isEqualTo("true");
    assertThat(words("tr.open .toll-of").toString()).contains("12–15");
    assertThat(words(".side-by-side tbody th")).contains("المرصد المدني", "وزارة الصحة");
    assertThat(words(".side-by-side .differs").toString()).contains("12", "15");
    browser.run(
        "[...document.querySelectorAll('.side-by-side .link')].find(e => e.textContent.startsWith('15')).click()");
    assertThat(browser.text("document.body.dataset.view")).isEqualTo("claims");
    assertThat(browser.text("figureText(App.claim)")).isEqualTo("15");
  }

  @Test
  void daysNarrowTheListAndTheMap() {
    browser.click("#tab-incidents");
    double all = browser.number("document.querySelectorAll('tr.incident').length");
    browser.run("App.incidents.narrow([dayNumber('2019-03-02'), dayNumber('2019-03-04')])");
    assertThat(words("tr.incident").toString()).contains("2019-03-03").doesNotContain("2019-03-05");
    assertThat(browser.number("document.querySelectorAll('.map g.point').length")).isEqualTo(1);
    browser.click("[data-keep=whole]");
    assertThat(browser.number("document.querySelectorAll('tr.incident').length")).isEqualTo(all);
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 768, 1000, 1400})
  void noFigureIsCut(int width) {
    for (String language : List.of("ar", "en")) {
      browser.size(width, 900);
      browser.run("Settings.setLanguage(arguments[0]); App.show('claims')", language);
      browser.runLater("requestAnimationFrame(() => requestAnimationFrame(() => arguments[0]()))");
      assertThat(words("td.figure-cell").toString()).contains("تسعة آلاف وثلاثمئة وخمسة وأربعون");
      assertThat(
              browser.number(
                  "[...document.querySelectorAll('td.figure-cell')].filter((c) => c.scrollHeight > c.clientHeight + 1 || c.scrollWidth > c.clientWidth + 1).length"))
          .as(language)
          .isZero();
      for (String cell : List.of("figure", "counted", "event", "who", "date")) {
        assertThat(
                browser.number(
                    "document.querySelector('td." + cell + "-cell').getBoundingClientRect().width"))
            .as(language + " " + cell)
            .isGreaterThan(20);
      }
    }
  }

  @Test
  void arabicIsArabicToTheLastNote() {
    browser.open(page);
    browser.run("Settings.setLanguage('ar')");
    List<String> notes =
        List.of(
            "«الاثنين 3 آذار» is 2019-03-03 as written, which was a Sunday, not a Monday; with one element left out only 2019-03-05 fits the rest of the report.",
            "The part 15 «طفلا» (line 2) is larger than its whole, at least 12 «شخصا»; one of the two is wrong or the part belongs to another figure.",
            "The headline says 260 «عنصرا» where the body says more than 260 «عنصرا» (line 5): the hedge is lost.",
            "«وزارة» says 9 «قتلى», «المرصد» says 13 «قتيلا», it seems of one event; add up only one of them.",
            "«أمس» and 3 more have no day because the report's own is not known; give it in report_date and run again.",
            "It says it was printed on 2026-07-31. 3 days are left: 2019-02-14, 2019-02-21, 2019-02-28 and so on to 2019-05-09.");
    for (String note : notes) {
      assertThat(
              browser.text(
                  "noteWords(arguments[0]).replace(/«[^»]*»|report_date/g, '')".formatted(), note))
          .doesNotContainPattern("[A-Za-z]");
    }
    assertThat(browser.text("noteWords(arguments[0])", notes.get(0)))
        .contains("«الاثنين 3 آذار»", "2019-03-03", "الأحد", "2019-03-05");
  }

  private static void set(String field, String value) {
    browser.run(
        "document.querySelector('.fix [name=' + arguments[0] + ']').value = arguments[1]",
        field,
        value);
  }

  private static Path download(String button, String name) throws Exception {
    Path downloads = Files.createDirectories(folder.resolve("downloads"));
    Path file = downloads.resolve(name);
    Files.deleteIfExists(file);
    browser.command(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
    browser.click(button);
    Instant late = Instant.now().plus(Duration.ofSeconds(20));
    while (!Files.exists(file) && Instant.now().isBefore(late)) {
      Thread.sleep(50);
    }
    return file;
  }

  @Test
  void aCorrectedRowComesBackAsThePersonLeftIt() throws Exception {
    browser.run("App.choose(App.model.claims.find((c) => figureText(c) === '15'))");
    browser.run("document.getElementById('claims').focus()");
    browser.press("e");
    assertThat(browser.text("document.activeElement.name")).isEqualTo("best");
    set("best", "14");
    set("who_counted", "وزارة الصحة في إدلب");
    set("event", "injured");
    set("day", "2019-03-06");
    set("place", "ريف إدلب");
    browser.click(".fix .save");
    assertThat(browser.text("Marks.of(App.claim).review")).isEqualTo("fixed");
    browser.reload();
    assertThat(browser.text("App.model.claims.find((c) => figureText(c) === '15').best"))
        .as("kept in the browser")
        .isEqualTo("14");
    Path marks = download("#download", "review.csv");
    CSVRecord row =
        Command.rows(page(reports, "--reviews", marks).resolveSibling("claims.csv")).stream()
            .filter(each -> each.get("review").equals("fixed"))
            .findFirst()
            .orElseThrow();
    assertThat(row.get("count_text")).isEqualTo("15");
    assertThat(
            List.of("best", "low", "high", "who_counted", "event", "date", "place", "place_name"))
        .extracting(row::get)
        .containsExactly(
            "14", "14", "14", "وزارة الصحة في إدلب", "injured", "2019-03-06", "ريف إدلب", "");
    assertThat(row.get("rule")).endsWith("fixed by hand");
  }

  @Test
  void aCorrectedDayOfAReportComesBack() throws Exception {
    browser.run("App.choose(App.model.claims.find((c) => figureText(c) === '15'))");
    browser.run(
        "const day = document.querySelector('.day-of input'); day.value = '2019-03-12'; day.dispatchEvent(new Event('change'))");
    Path days = download("#days", "report-days.csv");
    assertThat(
            Command.rows(page(reports, "--reports", days).resolveSibling("reports.csv")).stream()
                .map(row -> row.get("report_date")))
        .contains("2019-03-12");
  }

  @Test
  void marksOfTwoPeopleAreMergedAndTheirDifferencesKept() {
    String table =
        "readTable('claim_id;count_text;review;review_note\\r\\n\"' + claimId(arguments[0]) + '\";15;' + arguments[1] + ';\"seen; again\"\\r\\n')";
    browser.run(
        "const claim = App.model.claims.find((c) => figureText(c) === '15'); App.choose(claim);"
            + " window.load = (name, review) => Marks.load(App.model.claims, "
            + table.replace("arguments[0]", "claim").replace("arguments[1]", "review")
            + ", name);");
    assertThat(browser.text("JSON.stringify(window.load('amal', 'ok'))"))
        .isEqualTo("{\"taken\":1,\"differing\":0}");
    assertThat(browser.text("JSON.stringify(window.load('basil', 'ok'))"))
        .isEqualTo("{\"taken\":1,\"differing\":0}");
    assertThat(browser.text("JSON.stringify(Marks.of(App.claim))"))
        .contains("\"review\":\"ok\"", "\"note\":\"seen; again\"", "amal; basil");
    assertThat(browser.text("JSON.stringify(window.load('dana', 'wrong'))"))
        .isEqualTo("{\"taken\":0,\"differing\":1}");
    assertThat(browser.text("Marks.of(App.claim).review")).isEqualTo("ok");
    browser.run("App.card.show(App.claim)");
    assertThat(words("#card .finding").toString()).contains("dana", "Wrong");
  }
}
