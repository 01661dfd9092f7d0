package hasila.document.page;

import hasila.document.drawn.Drawn;
import hasila.document.drawn.Surrogates;
import hasila.input.Details;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A saved page: its headline, a blank line, and its main text without menus, lists of other pages
 * and the like; what its head says of title, publisher and day.
 */
public final class HtmlPage {
  private HtmlPage() {}

  /** Draws the text out of HTML. */
  public static Drawn draw(String html) {
    Document page = Jsoup.parse(html);
    PageHead head = PageHead.of(page);
    Element main = MainText.of(page);
    Beside.remove(main);
    PageTables.tell(main);
    String text = PageText.of(main);
    Optional<String> title = head.title();
    if (title.isPresent() && !text.isBlank()) {
      text = title.get() + "\n\n" + without(title.get(), text);
    }
    return new Drawn(
        Surrogates.repaired(text),
        new Details(title, head.publisher(), Optional.empty(), head.day(), Optional.empty()));
  }

  /** The text without a first line that only says the headline again. */
  private static String without(String title, String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    return first.strip().equals(title) ? text.substring(first.length()).strip() + "\n" : text;
  }
}
