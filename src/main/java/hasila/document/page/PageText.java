package hasila.document.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as a person sees it: a blank line between paragraphs, a line for each item
 * of a list and each row of a table, one space for any white space within.
 */
public final class PageText implements NodeVisitor {
  private static final String PARAGRAPHS =
      " p h1 h2 h3 h4 h5 h6 blockquote figure figcaption pre ul ol dl table article section header ";
  private static final String CELLS = " td th ";

  private final StringBuilder text = new StringBuilder();

  /** So many line ends are due before the next word. */
  private int due;

  private boolean space;

  private PageText() {}

  /** The text, ended by a line end; blank where there is none. */
  public static String of(Element element) {
    PageText drawn = new PageText();
    NodeTraversor.traverse(drawn, element);
    return drawn.text.isEmpty() ? "" : drawn.text.append('\n').toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        due = Math.min(2, due + 1);
      } else {
        border(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("br")) {
      border(element);
    }
  }

  private void border(Element element) {
    if (isOne(element, PARAGRAPHS)) {
      due = 2;
    } else if (isOne(element, CELLS)) {
      space = true;
    } else if (element.isBlock()) {
      due = Math.max(due, 1);
    }
  }

  private static boolean isOne(Element element, String names) {
    return names.contains(" " + element.normalName() + " ");
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        space = true;
        continue;
      }
      if (text.length() > 0 && due > 0) {
        text.append("\n".repeat(due));
      } else if (text.length() > 0 && space) {
        text.append(' ');
      }
      due = 0;
      space = false;
      text.append(c);
    }
  }
}
