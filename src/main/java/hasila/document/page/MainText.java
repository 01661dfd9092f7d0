package hasila.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds a page's main text. What is never text goes first, then what is
 * named as a menu, a share bar, a list of other pages. Of the rest a page that marks its article is
 * believed; elsewhere paragraphs vote for the elements around them, links against.
 */
final class MainText {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, svg, canvas, form, button, select, input,"
          + " textarea, nav, aside, dialog, menu, [role=navigation], [role=banner],"
          + " [role=contentinfo], [role=complementary], [role=search], [role=dialog], [hidden],"
          + " [aria-hidden=true], [style~=display:\\s*none]";

  private static final Set<String> FRAMES = Set.of("footer", "header");
  private static final Set<String> BOXES = Set.of("ul", "ol", "section", "div", "td");

  private static final String MARKED =
      "[itemprop=articleBody], .entry-content, .post-content, .article-content, .article-body,"
          + " .article__body, .article-text, .articleBody, .story-body, .post-body, .news-content,"
          + " .td-post-content, .node__content, .field-name-body, .single-content";

  private static final Pattern BESIDE =
      Pattern.compile(
          "(^|[-_ ])(comments?|respond|share|sharing|social|related|recommended|also-?read|"
              + "read-?(more|also)|sidebar|widget|menu|navbar|nav|breadcrumbs?|footer|masthead|ads?|"
              + "advert(isement)?|promo|newsletter|subscribe|popup|modal|cookies?|consent|tags?|"
              + "pagination|pager|author-box|trending|popular|most-?read|ticker|toolbar|skip-link)"
              + "([-_ ]|$)",
          Pattern.CASE_INSENSITIVE);

  private static final String PARAGRAPH = "p, div, td, li, blockquote, section, article";
  private static final int PARAGRAPH_LENGTH = 25;
  private static final int ENOUGH = 60;
  private static final double MOSTLY_LINKS = 0.5;

  /** Fewer articles side by side are a report and another. */
  private static final int POSTS = 3;

  private final Element body;
  private Lengths lengths;

  private MainText(Element body) {
    this.body = body;
    this.lengths = Lengths.of(body);
  }

  /** The element that holds the main text of a page; the page is cleared of all that is none. */
  static Element of(Document page) {
    page.body().select(NEVER_TEXT).remove();
    MainText text = new MainText(page.body());
    text.removeWhatStandsBeside();
    text.lengths = Lengths.of(text.body);
    return text.posts().or(text::marked).or(text::voted).orElse(text.body);
  }

  private void removeWhatStandsBeside() {
    List<Element> beside = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      boolean beforeTheText = lengths.all(element) <= lengths.all(body) / 2;
      if (element != body && beforeTheText && isBeside(element)) {
        beside.add(element);
      }
    }
    beside.forEach(Element::remove);
  }

  private boolean isBeside(Element element) {
    String tag = element.normalName();
    if (FRAMES.contains(tag) && element.closest("article, main") == null) {
      return true;
    }
    if (BOXES.contains(tag) && lengths.linkShare(element) > MOSTLY_LINKS) {
      return true;
    }
    boolean named = element.hasAttr("class") || element.hasAttr("id");
    return named && BESIDE.matcher(element.className() + " " + element.id()).find();
  }

  /** What holds the posts of a live blog: several articles side by side, none much of the page. */
  private Optional<Element> posts() {
    Map<Element, Integer> articles = new IdentityHashMap<>();
    boolean alone = false;
    for (Element article : body.select("article, [itemprop=blogPost], [itemprop=liveBlogUpdate]")) {
      articles.merge(article.parent(), 1, Integer::sum);
      alone |= lengths.all(article) > lengths.all(body) * MOSTLY_LINKS;
    }
    if (alone) {
      return Optional.empty();
    }
    return body.getAllElements().stream()
        .filter(around -> articles.getOrDefault(around, 0) >= POSTS)
        .filter(around -> lengths.all(around) > lengths.all(body) * MOSTLY_LINKS)
        .filter(around -> lengths.linkShare(around) < MOSTLY_LINKS)
        .findFirst();
  }

  private Optional<Element> marked() {
    Optional<Element> article = longest(body.select("article, [role=article]"));
    Optional<Element> text = longest(body.select(MARKED));
    boolean alone =
        article.filter(one -> lengths.all(one) > lengths.all(body) * MOSTLY_LINKS).isPresent();
    // The article also holds the line with the day above the text.
    return alone ? article : text;
  }

  private Optional<Element> longest(List<Element> elements) {
    return elements.stream()
        .max(Comparator.comparing(lengths::all))
        .filter(element -> lengths.all(element) >= ENOUGH);
  }

  private Optional<Element> voted() {
    Map<Element, Double> votes = new IdentityHashMap<>();
    for (Element paragraph : body.select(PARAGRAPH)) {
      int length = lengths.own(paragraph);
      if (length >= PARAGRAPH_LENGTH) {
        double share = 1 + Math.min(length / 100.0, 3);
        Element around = paragraph;
        for (int up = 0; up < 4 && around != null && around != body.parent(); up++) {
          votes.merge(around, share, Double::sum);
          share = up == 0 ? share : share / 2;
          around = around.parent();
        }
      }
    }
    return body.getAllElements().stream()
        .filter(votes::containsKey)
        .max(Comparator.comparing(element -> votes.get(element) * (1 - lengths.linkShare(element))))
        .map(this::withHeading);
  }

  /** Where the headline or its day stands just before the text, they belong to it. */
  private Element withHeading(Element text) {
    Element around = text.parent();
    boolean more =
        around != null
            && text != body
            && lengths.all(around) < lengths.all(text) * 1.5
            && around.selectFirst("h1, time") != null;
    return more ? around : text;
  }
}
