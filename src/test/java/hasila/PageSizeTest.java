package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A thousand reports in one file stay a page of a few rows. How fast they open is no test but a
 * measurement: {@link PageSpeed}.
 */
class PageSizeTest extends InBrowser {
  private static final int REPORTS = 1000;

  @Test
  void ofAThousandReportsOnlyTheRowsInViewAreElements() throws IOException {
    Path page = page(PageReports.writeMany(folder.resolve("many"), REPORTS), "--format", "html");
    browser.size(1400, 900);
    browser.open(page);
    assertThat(browser.number("App.model.reports.length")).isEqualTo(REPORTS);
    assertThat(browser.number("App.model.claims.length")).isGreaterThan(15_000);
    for (double place : new double[] {0, 0.5, 1}) {
      browser.run(
          """
          const scroller = document.getElementById('claims-scroller');
          scroller.scrollTop = scroller.scrollHeight * arguments[0];
          App.table.rows.paint();
          """,
          place);
      assertThat(browser.number("document.querySelectorAll('#claims tr').length"))
          .as("rows that are elements at %s of the way", place)
          .isBetween(20.0, 120.0);
    }
    browser.run("document.getElementById('search').value = '00999'; App.filter();");
    assertThat(browser.number("App.table.shown.length"))
        .as("claims that a search leaves")
        .isBetween(1.0, 100.0);
  }

  @Test
  void beyondItsLimitThePageBecomesAFolderWithAnIndex() throws IOException {
    Path page = page(PageReports.writeMany(folder.resolve("more"), 3000), "--format", "html");
    browser.open(page);
    assertThat(words("#index tbody tr"))
        .hasSize((int) Files.list(page.resolveSibling("review")).count())
        .hasSizeGreaterThan(1);
    assertThat(words("#index tbody tr").get(0)).startsWith("Page 1").contains("00000.txt");
    assertThat(browser.console()).isEmpty();
    browser.click("#index tbody tr:nth-child(2) a");
    assertThat(browser.text("location.pathname")).endsWith("/review/002.html");
    assertThat(words("#pages a")).startsWith("All pages", "Previous");
    browser.click("#pages a");
    assertThat(browser.text("location.pathname")).endsWith("/review.html");
  }

  @Test
  void aReportOfMegabytesIsShownAroundTheChosenClaim() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("long"));
    Files.writeString(
        reports.resolve("one line.txt"),
        ("وقالت الوزارة إن 17 مدنيا قتلوا في القصف، "
                + "والأوضاع هادئة نسبيا في المدينة، ".repeat(100))
            .repeat(300));
    browser.open(page(reports, "--format", "html"));
    assertThat(browser.number("App.model.claims.length")).isEqualTo(300);
    browser.run("App.choose(App.model.claims[222])");
    assertThat(words("#text .is-figure.chosen")).containsExactly("17");
    assertThat(browser.number("document.getElementById('text').textContent.length"))
        .isLessThan(70_000);
    assertThat(words("#text .more")).containsExactly("Earlier text", "Later text");
    double from = browser.number("App.text.from");
    browser.run("document.querySelector('#text .more').click()");
    assertThat(browser.number("App.text.from")).isLessThan(from);
  }
}
