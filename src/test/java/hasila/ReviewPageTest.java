package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import hasila.text.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a person does on the review page: clicks, keys, filters, marks and their way back into the
 * program.
 */
class ReviewPageTest extends InBrowser {
  private Path page;

  @BeforeEach
  void open() throws IOException {
    page = page(PageReports.write(folder.resolve("reports")));
    browser.open(page);
    browser.run("localStorage.clear(); location.hash = ''");
    browser.reload();
    browser.size(1400, 900);
  }

  private static List<CSVRecord> rows(Path page, String file) {
    return Command.rows(page.resolveSibling(file));
  }

  private static String chosen() {
    return browser.text("document.querySelector('tr.claim.chosen .figure-cell bdi').textContent");
  }

  private static void chooseRow(String figure, int nth) {
    browser.run(
        "[...document.querySelectorAll('tr.claim')].filter(r => r.querySelector('.figure-cell bdi').textContent === arguments[0])[arguments[1]].click()",
        figure,
        nth);
  }

  @Test
  void showsEveryClaimWithItsReport() {
    List<CSVRecord> claims = rows(page, "claims.csv");
    assertThat(words("tr.claim .figure-cell bdi"))
        .containsExactlyElementsOf(claims.stream().map(row -> row.get("count_text")).toList());
    assertThat(words("tr.claim .counted-cell"))
        .containsExactlyElementsOf(claims.stream().map(row -> row.get("counted")).toList());
    assertThat(words("tr.report-row .title")).first().asString().startsWith("مقتل 15 شخصا");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void textStandsRightToLeftAndWhole() {
    assertThat(browser.text("getComputedStyle(document.getElementById('text')).direction"))
        .isEqualTo("rtl");
    List<String> lines = PageReports.FIRST.lines().filter(line -> !line.isBlank()).toList();
    assertThat(words("#text p")).containsExactlyElementsOf(lines);
    assertThat(words("#text .is-figure")).contains("15", "نحو 30", "أكثر من 48");
    assertThat(words("#text .is-date")).contains("الاثنين 3 آذار 2019");
    assertThat(words("#text .is-who")).contains("وزارة الصحة");
    assertThat(words("#text .is-rest")).contains("35", "الثالث");
  }

  @Test
  void aRowShowsItsWordsAndTheWordsTheirRow() {
    chooseRow("11", 0);
    assertThat(words("#text .is-figure.chosen")).containsExactly("11");
    assertThat(words("#joins .name")).contains("Who", "Counted", "Event", "When");
    assertThat(words("#card dd").toString()).contains("وزارة الصحة").contains("2019-03-05");
    browser.click("#text .is-figure[aria-label^='نحو 200']");
    assertThat(chosen()).isEqualTo("نحو 200");
    assertThat(browser.text("location.hash")).startsWith("#1%20%D8%A3");
  }

  @Test
  void wholeAndPartsAreDrawnTogether() {
    chooseRow("15", 1);
    assertThat(words("#joins .name.part")).containsExactly("part");
    assertThat(words("#joins .name.same")).containsExactly("same figure");
    chooseRow("4", 1);
    assertThat(words("#joins .name.whole")).containsExactly("whole");
    assertThat(browser.number("document.querySelectorAll('#joins path.line.whole').length"))
        .isEqualTo(1);
  }

  @Test
  void everyLineEndsAtItsWords() {
    chooseRow("11", 0);
    String far =
        """
        (() => { const svg = document.getElementById('joins').getBoundingClientRect();
          const text = App.text.range(App.claim.who_at).getBoundingClientRect();
          const box = document.querySelector('#joins rect.who').getBoundingClientRect();
          return Math.max(Math.abs(box.left - text.left), Math.abs(box.right - text.right), Math.abs(box.top - text.top)); })()
        """;
    assertThat(browser.number(far)).isLessThan(6);
    browser.click("#language");
    assertThat(browser.number(far)).as("mirrored").isLessThan(6);
    browser.size(390, 844);
    chooseRow("11", 0);
    assertThat(browser.number(far)).as("on a phone").isLessThan(6);
  }

  @Test
  void keysDoAll() {
    browser.run("document.getElementById('claims').focus()");
    browser.press("j", "j");
    assertThat(chosen()).isEqualTo("15");
    browser.press(ARROW_DOWN);
    assertThat(chosen()).isEqualTo("4");
    browser.press("k");
    browser.press("o");
    assertThat(chosen()).as("on to the next").isEqualTo("4");
    browser.press("k");
    assertThat(browser.text("Marks.of(App.claim).review")).isEqualTo("ok");
    browser.press("w", "k");
    assertThat(browser.text("Marks.of(App.claim).review")).isEqualTo("wrong");
    browser.press("w");
    assertThat(browser.text("Marks.of(App.claim).review")).isEmpty();
    browser.press("n");
    browser.press("h", "m", ENTER);
    assertThat(browser.text("Marks.of(App.claim).note")).isEqualTo("hm");
    browser.press("f");
    assertThat(chosen()).isEqualTo("نحو 200");
    browser.press("k", "o");
    browser.press("k", "u");
    assertThat(chosen()).as("the next that is not reviewed").isEqualTo("نحو 200");
    browser.press("2");
    assertThat(browser.text("document.body.dataset.view")).isEqualTo("incidents");
    browser.press("3");
    assertThat(browser.text("document.body.dataset.view")).isEqualTo("overview");
    browser.press("1", "/");
    assertThat(browser.text("document.activeElement.id")).isEqualTo("search");
    browser.press(ESCAPE, "?");
    assertThat(browser.is("document.getElementById('keys').open")).isTrue();
    assertThat(browser.text("document.activeElement.id")).isEqualTo("keys");
    browser.press(ESCAPE);
    assertThat(browser.is("document.getElementById('keys').open")).isFalse();
  }

  @Test
  void anArabicKeyboardHasTheSameKeys() {
    String key =
        "document.getElementById('claims').dispatchEvent(new KeyboardEvent('keydown', {key: 'ت', code: 'KeyJ', bubbles: true}))";
    String before = browser.text("App.claim.number");
    browser.run(key);
    assertThat(browser.text("App.claim.number")).isNotEqualTo(before);
  }

  @Test
  void filtersNarrowTheTable() {
    browser.choose("#filter-report", "1");
    assertThat(words("tr.claim .figure-cell bdi")).containsExactly("61", "13", "9", "عشرات");
    browser.choose("#filter-who", "=وزارة الصحة");
    assertThat(words("tr.claim .figure-cell bdi")).containsExactly("9", "عشرات");
    browser.choose("#filter-event", "=detained");
    assertThat(words("tr.claim .figure-cell bdi")).containsExactly("عشرات");
    browser.click("#clear");
    browser.choose("#filter-check", "=weekday_mismatch");
    assertThat(words("tr.claim .figure-cell bdi")).containsExactly("نحو 200");
    assertThat(words("tr.finding-row"))
        .first()
        .asString()
        .contains("weekday does not fit the date")
        .contains("Sunday");
    browser.click("#clear");
    browser.run("App.mark({review: 'ok'})");
    browser.choose("#filter-review", "=ok");
    assertThat(words("tr.claim .figure-cell bdi")).as("what was seen").containsExactly("نحو 200");
    assertThat(words("#count"))
        .containsExactly("1 of " + rows(page, "claims.csv").size() + " claims");
  }

  @Test
  void searchTakesAnySpelling() {
    for (String spelling : List.of("اطفال", "أطفـال", "أَطْفَالٌ", "ﺃﻃﻔﺎﻝ")) {
      browser.run("document.getElementById('search').value = arguments[0]; App.filter()", spelling);
      assertThat(words("tr.claim .counted-cell")).as(spelling).contains("أطفال").hasSizeLessThan(8);
    }
    browser.run("document.getElementById('search').value = 'المتظاهرين ١٣'; App.filter()");
    assertThat(words("tr.claim")).as("both words must be there").isEmpty();
    assertThat(browser.is("document.getElementById('none').hidden")).isFalse();
  }

  @Test
  void searchFoldsAsTheProgramDoes() {
    StringBuilder words = new StringBuilder("لاجىء لاجئ مؤمن شؤون");
    for (int c = 0x20; c < 0xFFFE; c++) {
      if (!Character.isSurrogate((char) c)
          && (c < 0x250 || c > 0x5FF && c < 0x780 || c > 0x1FFF && c < 0x2070 || c > 0xFB4F)) {
        words.append(' ').append((char) c);
      }
    }
    JsonArray folded =
        browser
            .run("return arguments[0].split(' ').map(foldSpelling)", words.toString())
            .getAsJsonArray();
    List<String> all = List.of(words.toString().split(" ", -1));
    List<String> differ = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!folded.get(i).getAsString().equals(Spelling.fold(all.get(i)))) {
        differ.add(all.get(i));
      }
    }
    assertThat(all).hasSizeGreaterThan(2000);
    assertThat(differ).isEmpty();
  }

  @Test
  void marksAreKeptDownloadedAndReadBack() throws Exception {
    Path downloads = Files.createDirectories(folder.resolve("downloads"));
    Path file = downloads.resolve("review.csv");
    Files.deleteIfExists(file);
    browser.command(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
    chooseRow("11", 0);
    browser.click("#card .review.wrong");
    browser.type("#note", "=12, «بحسب» \"البيان\"");
    chooseRow("نحو 30", 0);
    browser.click("#card .review.ok");
    assertThat(words("#progress")).first().asString().startsWith("2 of");
    browser.reload();
    assertThat(words("#progress")).as("kept").first().asString().startsWith("2 of");
    browser.click("#download");
    Instant late = Instant.now().plus(Duration.ofSeconds(10));
    while (!Files.exists(file) && Instant.now().isBefore(late)) {
      Thread.sleep(50);
    }
    List<CSVRecord> marks = Command.rows(file);
    assertThat(marks).extracting(row -> row.get("review")).containsExactly("ok", "wrong");
    assertThat(marks.get(1).get("review_note"))
        .as("guarded as in every table")
        .isEqualTo("'=12, «بحسب» \"البيان\"");

    Path again = page(folder.resolve("reports"), "--reviews", file);
    CSVRecord row =
        rows(again, "claims.csv").stream()
            .filter(each -> each.get("count_text").equals("11"))
            .findFirst()
            .orElseThrow();
    assertThat(row.get("review")).isEqualTo("wrong");
    assertThat(row.get("review_note")).isEqualTo("'=12, «بحسب» \"البيان\"");
    browser.open(again);
    browser.run("localStorage.clear()");
    browser.reload();
    assertThat(words("#progress")).as("carried by the file").first().asString().startsWith("2 of");
    assertThat(
            browser
                .run("return Marks.of(App.model.claims.find(c => c.best === '11')).note")
                .getAsString())
        .isEqualTo("=12, «بحسب» \"البيان\"");
  }

  @Test
  void aFileThatCarriesAnotherMarkWinsOverAnOlderOneInTheBrowser() throws IOException {
    chooseRow("11", 0);
    browser.click("#card .review.ok");
    Path table = folder.resolve("changed.csv");
    String id = browser.run("return claimId(App.claim)").getAsString();
    Files.writeString(
        table, "claim_id;count_text;review;review_note\n\"" + id + "\";11;wrong;seen again\n");
    browser.open(page(folder.resolve("reports"), "--reviews", table));
    assertThat(browser.text("Marks.of(App.model.claims.find(c => c.best === '11')).review"))
        .isEqualTo("wrong");
  }

  @Test
  void picturesLeadToTheirClaims() {
    browser.click("#tab-overview");
    assertThat(words("#charts-totals, #charts-rivals, #charts-things")).hasSize(3);
    assertThat(words("section[aria-labelledby=charts-totals] title"))
        .anySatisfy(title -> assertThat(title).contains("2019-03-08").contains("61"));
    assertThat(words("section[aria-labelledby=charts-rivals] .rival-figure")).contains("13", "9");
    assertThat(
            browser.number(
                "document.querySelectorAll('section[aria-labelledby=charts-totals] .bounds').length"))
        .as("more than 48")
        .isEqualTo(1);
    browser.run("document.querySelector('section[aria-labelledby=charts-totals] g.point').focus()");
    browser.press(ARROW_RIGHT, ENTER);
    assertThat(browser.text("document.body.dataset.view")).isEqualTo("claims");
    assertThat(chosen()).isEqualTo("61");
    assertThat(words("#text p").toString())
        .as("its report is open")
        .contains("حصيلة الأيام الأخيرة");
  }

  @Test
  void theAccountHoldsEveryMentionThatIsNoClaim() {
    browser.click("#tab-account");
    List<String> unclaimed =
        rows(page, "mentions.csv").stream()
            .filter(row -> row.get("claim_id").isEmpty() && !row.get("kind").equals("date"))
            .map(row -> row.get("text"))
            .toList();
    assertThat(words("#account .words-cell"))
        .containsAll(unclaimed)
        .contains("الأيام الأخيرة")
        .doesNotContain("الاثنين 3 آذار 2019");
    assertThat(words("#account td:nth-child(2)"))
        .contains("an age", "an ordinal", "a time of day", "a duration");
    browser.run(
        "[...document.querySelectorAll('#account tr.mention')].find(r => r.textContent.includes('35')).click()");
    assertThat(browser.number("document.querySelectorAll('#joins rect.target').length"))
        .isEqualTo(1);
    browser.run(
        "[...document.querySelectorAll('#text .is-date')].find(e => e.textContent.includes('الاثنين')).click()");
    assertThat(browser.text("document.body.dataset.view")).isEqualTo("account");
  }

  @Test
  void theAddressNamesTheClaim() {
    chooseRow("61", 0);
    String address = browser.text("location.href");
    browser.open("about:blank");
    browser.open(address);
    assertThat(chosen()).isEqualTo("61");
  }

  @Test
  void tabWalksThePageInTheOrderOfReading() {
    browser.run("document.activeElement.blur()");
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < 17; i++) {
      browser.press(TAB);
      stops.add(browser.text("document.activeElement.id || document.activeElement.className"));
    }
    assertThat(stops)
        .containsSubsequence(
            "skip",
            "tab-claims",
            "download",
            "language",
            "theme",
            "help",
            "search",
            "filter-report",
            "filter-review",
            "claims");
    assertThat(stops.stream().filter(stop -> !stop.isEmpty()))
        .as("one stop for the table, one for the tabs")
        .doesNotHaveDuplicates();
  }
}
