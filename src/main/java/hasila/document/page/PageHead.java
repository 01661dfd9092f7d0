package hasila.document.page;

import hasila.document.drawn.WrittenDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: in its JSON-LD, in the marks of Open Graph, Dublin Core and others,
 * in microdata, and in its elements.
 *
 * @param day the day it was first published
 */
record PageHead(Optional<String> title, Optional<String> publisher, Optional<LocalDate> day) {
  private static final List<String> TITLES =
      List.of("og:title", "twitter:title", "dc.title", "dcterms.title");
  private static final List<String> PUBLISHERS =
      List.of("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "application-name");
  private static final List<String> DAYS =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "date");
  private static final int MOST_TIMES = 100;
  private static final String BETWEEN = "|-\u2013\u2014:\u00BB\u00B7";

  static PageHead of(Document page) {
    LinkedData data = LinkedData.of(page);
    Optional<String> publisher =
        first(
            metas(page, PUBLISHERS),
            data.publisher(),
            element(page, "[itemprop=publisher] [itemprop=name]", PageHead::content));
    Optional<LocalDate> day =
        days(metas(page, DAYS))
            .or(() -> days(data.published().stream().toList()))
            .or(() -> days(contents(page, "[itemprop=datePublished]")))
            .or(() -> days(contents(page, "time[pubdate]")))
            .or(() -> days(times(page)));
    Optional<String> title =
        first(
                metas(page, TITLES),
                data.headline(),
                element(page, "[itemprop=headline]", PageHead::content))
            .or(() -> element(page, "article h1, main h1", Element::text))
            .or(() -> element(page, "h1", Element::text))
            .or(() -> element(page, "title", Element::text));
    return new PageHead(title.map(text -> withoutPublisher(text, publisher)), publisher, day);
  }

  private static Optional<String> first(
      List<String> metas, Optional<String> data, Optional<String> element) {
    return metas.stream().findFirst().or(() -> data).or(() -> element);
  }

  /** The contents of meta elements, in the order of the names. */
  private static List<String> metas(Document page, List<String> names) {
    List<String> contents = new ArrayList<>();
    List<Element> metas = page.select("meta[content]");
    for (String name : names) {
      for (Element meta : metas) {
        boolean named =
            Stream.of("property", "name", "itemprop", "http-equiv")
                .anyMatch(attribute -> meta.attr(attribute).equalsIgnoreCase(name));
        if (named && !meta.attr("content").isBlank()) {
          contents.add(flat(meta.attr("content")));
        }
      }
    }
    return contents;
  }

  private static Optional<LocalDate> days(List<String> written) {
    return written.stream().flatMap(text -> WrittenDay.parse(text).stream()).findFirst();
  }

  private static Optional<String> element(
      Document page, String query, Function<Element, String> value) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(value)
        .map(PageHead::flat)
        .filter(text -> !text.isEmpty());
  }

  private static List<String> contents(Document page, String query) {
    return page.select(query).stream().map(PageHead::content).toList();
  }

  /** Days of time elements that belong to an article or its heading. */
  private static List<String> times(Document page) {
    return page.select("time[datetime]").stream()
        .limit(MOST_TIMES)
        .filter(time -> time.closest("article, main, header") != null)
        .map(PageHead::content)
        .toList();
  }

  private static String content(Element element) {
    return Stream.of("content", "datetime")
        .map(element::attr)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElseGet(element::text);
  }

  private static String flat(String text) {
    return text.strip().replaceAll("[\\s\u00A0]+", " ");
  }

  /** «ثلاثة قتلى في حريق | صحيفة الساحل» is a headline with the name of the paper behind it. */
  private static String withoutPublisher(String title, Optional<String> publisher) {
    if (publisher.isEmpty() || !title.endsWith(publisher.get()) || title.equals(publisher.get())) {
      return title;
    }
    String before = title.substring(0, title.length() - publisher.get().length()).strip();
    boolean parted = !before.isEmpty() && BETWEEN.indexOf(before.charAt(before.length() - 1)) >= 0;
    return parted ? before.substring(0, before.length() - 1).strip() : title;
  }
}
