package hasila;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A test of the review page in a real browser; skipped where there is none. */
abstract class InBrowser {
  static final String ARROW_DOWN = "\uE015";
  static final String ARROW_UP = "\uE013";
  static final String ARROW_RIGHT = "\uE014";
  static final String ENTER = "\uE007";
  static final String ESCAPE = "\uE00C";
  static final String TAB = "\uE004";

  @TempDir static Path folder;

  static Browser browser;

  @BeforeAll
  static void startBrowser() throws IOException {
    browser = Browser.start(folder.resolve("profile")).orElse(null);
    assumeTrue(browser != null, "no chromedriver here: apt-get install chromium chromium-driver");
  }

  @AfterAll
  static void stopBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  /** Runs the program on a folder of reports and gives the page that it writes. */
  static Path page(Path reports, Object... options) {
    Path out = folder.resolve("out of " + reports.getFileName());
    Object[] arguments = new Object[options.length + 3];
    arguments[0] = reports;
    arguments[1] = "-o";
    arguments[2] = out;
    System.arraycopy(options, 0, arguments, 3, options.length);
    Command run = Command.run(arguments);
    if (run.code() != 0) {
      throw new AssertionError(run.err());
    }
    return out.resolve("review.html");
  }

  /** The words of every element that fits. */
  static List<String> words(String selector) {
    List<String> words = new ArrayList<>();
    JsonElement found =
        browser.run(
            "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent.trim())",
            selector);
    found.getAsJsonArray().forEach(word -> words.add(word.getAsString()));
    return words;
  }
}
