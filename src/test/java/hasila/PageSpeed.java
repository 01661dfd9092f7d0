package hasila;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures the review page of a thousand reports in a headless Chromium: how long until it can be
 * used, until a screenful of other rows is there, and until a search is answered. The best of five
 * is printed, since the machine may be busy with something else.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.mainClass=hasila.PageSpeed -Dexec.classpathScope=test
 * </pre>
 */
final class PageSpeed {
  private static final int REPORTS = 1000;
  private static final int TRIES = 5;

  /** Milliseconds of a script that does something, to its end on the screen. */
  private static final String TIMED =
      "(() => { const before = performance.now(); %s; document.body.getBoundingClientRect();"
          + " return performance.now() - before; })()";

  private PageSpeed() {}

  /** Prints the figures. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("page");
    Path reports = PageReports.writeMany(folder.resolve("reports"), REPORTS);
    Command run = Command.run(reports, "-o", folder.resolve("out"), "--format", "html");
    Path page = folder.resolve("out").resolve("review.html");
    System.out.print(run.err());
    System.out.printf(Locale.ROOT, "%s reports, %.1f MB%n", REPORTS, Files.size(page) / 1e6);
    try (Browser browser = Browser.start(folder.resolve("profile")).orElseThrow()) {
      browser.size(1400, 900);
      double ready = Double.MAX_VALUE;
      for (int i = 0; i < TRIES; i++) {
        browser.open(page);
        ready =
            Math.min(ready, browser.number("performance.getEntriesByName('ready')[0].startTime"));
      }
      print("until it can be used", ready);
      String there = "const s = document.getElementById('claims-scroller'); s.scrollTop = ";
      print(
          "a screenful of other rows",
          best(browser, there + "s.scrollHeight * Math.random(); App.table.rows.paint()"));
      print(
          "a search",
          best(browser, "document.getElementById('search').value = 'جريحا'; App.filter()"));
    }
  }

  private static double best(Browser browser, String script) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      best = Math.min(best, browser.number(String.format(Locale.ROOT, TIMED, script)));
    }
    return best;
  }

  private static void print(String what, double milliseconds) {
    System.out.printf(Locale.ROOT, "%-26s %6.0f ms%n", what, milliseconds);
  }
}
