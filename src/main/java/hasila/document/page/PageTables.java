package hasila.document.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Tables of figures in a page, each row told as a line. Others only lay the page out. */
final class PageTables {
  /** Wider cells than this are taken for so wide. */
  private static final int MOST_SPAN = 50;

  private PageTables() {}

  /** Puts a paragraph with a line for each row in the place of each table of figures. */
  static void tell(Element text) {
    for (Element table : text.select("table")) {
      List<List<String>> rows = rows(table);
      if (table != text && table.select("table").size() == 1 && RowLines.isTable(rows)) {
        Element paragraph = new Element("p");
        for (String line : RowLines.lines(rows)) {
          paragraph.appendChild(new TextNode(line));
          paragraph.appendElement("br");
        }
        Element caption = table.selectFirst("caption");
        if (caption != null) {
          table.before(new Element("p").text(caption.text()));
        }
        table.replaceWith(paragraph);
      }
    }
  }

  /** The cells of each row; one that spans several columns or rows stands in each of them. */
  private static List<List<String>> rows(Element table) {
    List<List<String>> rows = new ArrayList<>();
    List<Integer> left = new ArrayList<>();
    for (Element line : table.select("tr")) {
      List<String> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      List<String> row = new ArrayList<>();
      for (Element cell : line.select("> th, > td")) {
        fromAbove(row, above, left);
        for (int i = span(cell, "colspan"); i > 0; i--) {
          set(left, row.size(), span(cell, "rowspan") - 1);
          row.add(cell.text());
        }
      }
      fromAbove(row, above, left);
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static void fromAbove(List<String> row, List<String> above, List<Integer> left) {
    while (row.size() < above.size() && row.size() < left.size() && left.get(row.size()) > 0) {
      left.set(row.size(), left.get(row.size()) - 1);
      row.add(above.get(row.size()));
    }
  }

  private static void set(List<Integer> left, int column, int rows) {
    while (left.size() <= column) {
      left.add(0);
    }
    left.set(column, rows);
  }

  private static int span(Element cell, String name) {
    String written = cell.attr(name);
    boolean number =
        !written.isEmpty()
            && written.length() < 4
            && written.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Math.max(1, Math.min(MOST_SPAN, Integer.parseInt(written))) : 1;
  }
}
