package hasila.document.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How many letters stand in each element of a page, and how many of them in links: counted in one
 * walk, so that a page of a hundred thousand boxes in each other takes no longer than another.
 */
final class Lengths implements NodeVisitor {
  private final Map<Element, Letters> letters = new IdentityHashMap<>();

  /** The letters of one element; white space is none. */
  private static final class Letters {
    private int all;
    private int links;
    private int own;
  }

  private Lengths() {}

  static Lengths of(Element root) {
    Lengths lengths = new Lengths();
    NodeTraversor.traverse(lengths, root);
    return lengths;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      letters.put(element, new Letters());
    } else if (node instanceof TextNode text && text.parent() != null) {
      String words = text.getWholeText();
      int count = 0;
      for (int i = 0; i < words.length(); i++) {
        count += Character.isWhitespace(words.charAt(i)) ? 0 : 1;
      }
      Letters counted = letters.get(text.parent());
      counted.own += count;
      counted.all += count;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      Letters counted = letters.get(element);
      counted.links = element.normalName().equals("a") ? counted.all : counted.links;
      Letters around = element.parent() == null ? null : letters.get(element.parent());
      if (around != null) {
        around.all += counted.all;
        around.links += counted.links;
      }
    }
  }

  /** Letters in it and in all that is inside it. */
  int all(Element element) {
    return letters.get(element).all;
  }

  /** Letters that stand in it but in no other element inside it. */
  int own(Element element) {
    return letters.get(element).own;
  }

  /** Which part of its letters stands in links. */
  double linkShare(Element element) {
    Letters counted = letters.get(element);
    return counted.all == 0 ? 0 : (double) counted.links / counted.all;
  }
}
