package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import hasila.lexicon.sense.Event;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page can be read by everyone: in both languages and themes, on a phone, on paper, by ear. */
class PageLooksTest extends InBrowser {
  private static Path page;

  @BeforeAll
  static void write() throws IOException {
    page = page(PageReports.write(folder.resolve("reports")));
  }

  private static String axe() throws IOException {
    try (InputStream script = PageLooksTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What axe-core finds wrong with the page as it stands. */
  private static List<String> faults() {
    JsonElement found =
        browser.runLater(
            """
            axe.run(document, {resultTypes: ['violations'], preload: false}).then((r) => arguments[0](
              r.violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.html.slice(0, 150) + ' ' + n.failureSummary))))
            """);
    List<String> faults = new ArrayList<>();
    found.getAsJsonArray().forEach(fault -> faults.add(fault.getAsString()));
    return faults;
  }

  @ParameterizedTest
  @CsvSource({
    "light,en,1400",
    "light,ar,1400",
    "dark,en,1400",
    "light,en,1000",
    "dark,ar,768",
    "dark,ar,1400",
    "light,en,390",
    "dark,ar,390"
  })
  void axeFindsNoFault(String theme, String language, int width) throws IOException {
    browser.prefer(theme);
    browser.size(width, 900);
    browser.open(page);
    browser.run(axe());
    browser.run("Settings.setLanguage(arguments[0])", language);
    assertThat(browser.text("document.documentElement.dir + document.documentElement.lang"))
        .isEqualTo(language.equals("ar") ? "rtlar" : "ltren");
    for (String view : List.of("incidents", "overview", "account", "claims")) {
      browser.run("App.show(arguments[0]); document.getElementById('legend').open = true", view);
      assertThat(faults()).as(view).isEmpty();
    }
    for (String review : List.of("ok", "wrong")) {
      browser.run(
          "App.choose(App.model.claims.find((c) => c.codes.length > 0)); App.mark({review: arguments[0]})",
          review);
      assertThat(faults()).as("marked " + review).isEmpty();
    }
    browser.run("App.fix()");
    assertThat(faults()).as("correcting").isEmpty();
    browser.run("App.show('incidents'); App.incidents.toggle(App.incidents.all[0])");
    assertThat(words("tr.told")).hasSize(1);
    assertThat(faults()).as("an incident").isEmpty();
    browser.run(
        "App.show('claims'); App.mark({review: ''}); document.getElementById('keys').showModal()");
    assertThat(faults()).as("the keys").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"light", "dark"})
  void everyEventCanBeToldFromItsGround(String theme) {
    browser.prefer(theme);
    browser.size(1400, 900);
    browser.open(page);
    // Contrast as WCAG 2 reckons it, between a sign or the ink and what it stands on.
    JsonElement worst =
        browser.run(
            """
            const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
            const light = (colour) => {
              canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
              const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
            const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
            const weak = [];
            const paper = getComputedStyle(document.getElementById('list')).backgroundColor;
            for (const event of Object.keys(GLYPHS)) {
              const mark = make('span', {class: 'is-figure ' + eventClass(event)}, '12');
              const sign = glyph(event);
              const bar = draw('rect', {class: 'bar ' + eventClass(event)});
              document.getElementById('text').append(mark, sign, bar);
              const style = getComputedStyle(mark);
              const pairs = [[style.color, style.backgroundColor, 4.5], [style.borderBlockEndColor, style.backgroundColor, 3],
                [getComputedStyle(sign).color, paper, 4.5], [getComputedStyle(bar).fill, paper, 3]];
              pairs.forEach(([a, b, least]) => { if (contrast(a, b) < least) weak.push(event + ' ' + a + ' on ' + b + ' ' + contrast(a, b).toFixed(2)); });
            }
            for (let i = 0; i < MARKERS.length; i++) {
              const marker = draw('path', {class: 'marker series-' + i});
              document.getElementById('text').append(marker);
              const stroke = getComputedStyle(marker).stroke;
              if (contrast(stroke, paper) < 3) weak.push('series ' + i + ' ' + contrast(stroke, paper).toFixed(2));
            }
            return weak;
            """);
    assertThat(worst.getAsJsonArray()).isEmpty();
  }

  @Test
  void everyEventHasASignOfItsOwnAndEveryCodeItsNames() {
    browser.open(page);
    assertThat(browser.is("new Set(Object.values(GLYPHS)).size === Object.keys(GLYPHS).length"))
        .isTrue();
    List<String> events = new ArrayList<>();
    for (Event event : Event.values()) {
      events.add(event == Event.NONE ? "" : event.name().toLowerCase(Locale.ROOT));
    }
    browser.run(
        "const [events] = arguments; window.unnamed = events.filter((e) => !(e in GLYPHS) || !(e in CODES.en.event) || !(e in CODES.ar.event))",
        events);
    assertThat(browser.text("window.unnamed.join()")).isEmpty();
    String lacking =
        """
        (() => { const keys = (o, path) => Object.entries(o).flatMap(([k, v]) => typeof v === 'object' ? keys(v, path + k + '.') : [path + k]);
          const [en, ar] = [{ ...LABELS.en, ...CODES.en }, { ...LABELS.ar, ...CODES.ar }].map((words) => keys(words, ''));
          return [...en.filter((k) => !ar.includes(k)), ...ar.filter((k) => !en.includes(k))].join(); })()
        """;
    assertThat(browser.text(lacking.strip())).as("labels of one language only").isEmpty();
  }

  @Test
  void nothingIsWiderThanAPhone() {
    for (String language : List.of("en", "ar")) {
      browser.size(390, 844);
      browser.open(page);
      browser.run("Settings.setLanguage(arguments[0])", language);
      for (String view : List.of("claims", "incidents", "overview", "account")) {
        browser.run("App.show(arguments[0])", view);
        assertThat(browser.number("document.documentElement.scrollWidth"))
            .as(language + " " + view)
            .isLessThanOrEqualTo(390);
      }
      browser.run("App.show('claims')");
      browser.click("#claims tr.claim .figure-cell");
      assertThat(
              browser.is(
                  "document.getElementById('report').offsetParent !== null || getComputedStyle(document.getElementById('report')).position === 'fixed'"))
          .isTrue();
      assertThat(browser.number("document.getElementById('report').getBoundingClientRect().width"))
          .isEqualTo(390);
      browser.click("#back");
      assertThat(browser.text("getComputedStyle(document.getElementById('report')).display"))
          .isEqualTo("none");
    }
  }

  @Test
  void paperHoldsTheReportAndItsWholeTable() {
    browser.size(1400, 900);
    browser.open(page);
    byte[] paper = browser.paper();
    assertThat(paper)
        .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII))
        .hasSizeGreaterThan(20_000);
    browser.run("dispatchEvent(new Event('beforeprint'))");
    assertThat(words("tr.claim")).hasSize((int) browser.number("App.text.report.claims.length"));
    browser.run("dispatchEvent(new Event('afterprint'))");
    assertThat(words("tr.claim").size()).isGreaterThan(9);
  }
}
