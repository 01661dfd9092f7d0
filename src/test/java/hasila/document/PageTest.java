package hasila.document;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.document.drawn.Drawn;
import hasila.document.page.HtmlPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Saved pages of many layouts, each beside what is drawn from it: title, publisher, day, and then
 * the text.
 */
class PageTest {
  private static final Path PAGES = Path.of("src/test/resources/hasila/pages");

  static Stream<Path> pages() throws IOException {
    return Files.list(PAGES).filter(file -> file.toString().endsWith(".html")).sorted();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void givesItsMainText(Path page) throws IOException {
    Drawn drawn = HtmlPage.draw(Files.readString(page));
    String shown =
        "title: %s\npublisher: %s\nday: %s\n\n%s"
            .formatted(
                drawn.details().title().orElse(""),
                drawn.details().publisher().orElse(""),
                drawn.details().printed().map(LocalDate::toString).orElse(""),
                drawn.text());
    String expected = page.toString().replace(".html", ".txt");
    assertThat(shown).isEqualTo(Files.readString(Path.of(expected)));
  }

  @Test
  void thereAreManyLayouts() throws IOException {
    try (Stream<Path> pages = pages()) {
      assertThat(pages.count()).isGreaterThanOrEqualTo(8);
    }
  }

  @Test
  void aPageThatIsNoneStillGivesItsText() {
    assertThat(HtmlPage.draw("قتل 3 <b>مدنيين").text()).isEqualTo("قتل 3 مدنيين\n");
    assertThat(HtmlPage.draw("<p>نصف &#xD83D; حرف").text()).doesNotContain("\uD83D");
    assertThat(HtmlPage.draw("<div>".repeat(5_000) + "قتل 3").text()).contains("قتل 3");
    assertThat(HtmlPage.draw("").text()).isEmpty();
  }
}
