package hasila.documents;

import hasila.document.page.RowLines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The text of a PDF in the order of reading: a line for each paragraph, however many it has on the
 * page, a line for each row of a table, and what stands at the head or foot of every page once.
 */
final class PdfText {
  /** So many lines at the head and at the foot of a page may be said on every page. */
  private static final int FRAME = 2;

  /** Lines further apart than so many times their size belong to two paragraphs. */
  private static final float PARAGRAPH = 1.9f;

  private static final String BULLETS = "-\u2022\u25CF\u25AA\u25E6\u00B7*\u2013";

  private final List<List<GlyphLine>> pages = new ArrayList<>();
  private final Map<String, Integer> said;
  private final TreeSet<Integer> pictures = new TreeSet<>();
  private final StringBuilder text = new StringBuilder();

  private PdfText(PDDocument document) throws IOException {
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      pages.add(PageLines.of(document, page));
    }
    said = framing();
    for (int i = 0; i < pages.size(); i++) {
      if (isBare(pages.get(i)) && hasPicture(document.getPage(i))) {
        pictures.add(i + 1);
      }
    }
  }

  /** Whether a page has no lines but those that stand on every page. */
  private boolean isBare(List<GlyphLine> page) {
    return page.size() <= 2 * FRAME
        && page.stream().allMatch(line -> pages.size() > 1 && said.get(pattern(line)) > 1);
  }

  /** Draws the text of a document. */
  static PdfText of(PDDocument document) throws IOException {
    PdfText drawn = new PdfText(document);
    drawn.draw();
    return drawn;
  }

  /** The text, ended by a line end; blank where there is none. */
  String text() {
    return text.toString();
  }

  /** The pages that are pictures without text, counted from 1. */
  String pictures() {
    return pictures.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static boolean hasPicture(PDPage page) throws IOException {
    for (COSName name : page.getResources().getXObjectNames()) {
      if (page.getResources().isImageXObject(name)) {
        return true;
      }
    }
    return false;
  }

  private void draw() {
    List<GlyphLine> lines = new ArrayList<>();
    List<GlyphLine> feet = new ArrayList<>();
    for (List<GlyphLine> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        Integer times = isFraming(i, page.size()) ? said.get(pattern(page.get(i))) : null;
        if (times == null || times == 1) {
          lines.add(page.get(i));
        } else if (times > 1) {
          (i < FRAME ? lines : feet).add(page.get(i));
          said.put(pattern(page.get(i)), 0);
        }
      }
    }
    write(lines);
    feet.forEach(foot -> write(List.of(foot)));
    Brackets.turn(text);
  }

  /** How often what stands at the heads and feet of pages is said there, whatever its numbers. */
  private Map<String, Integer> framing() {
    Map<String, Integer> said = new HashMap<>();
    for (List<GlyphLine> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        if (isFraming(i, page.size())) {
          said.merge(pattern(page.get(i)), 1, Integer::sum);
        }
      }
    }
    return said;
  }

  private static boolean isFraming(int line, int lines) {
    return line < FRAME || line >= lines - FRAME;
  }

  /**
   * What a line says but for its numbers, and for a letter of the next page that is cut off here.
   */
  private static String pattern(GlyphLine line) {
    return line.cells().stream()
        .map(GlyphLine.Cell::text)
        .filter(cell -> cell.length() > 2)
        .map(cell -> cell.replaceAll("\\p{Nd}+", "0"))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private void write(List<GlyphLine> lines) {
    int i = 0;
    while (i < lines.size()) {
      int end = tableEnd(lines, i);
      if (end > i) {
        table(lines.subList(i, end));
        i = end;
        continue;
      }
      GlyphLine line = lines.get(i);
      paragraph(line, i > 0 ? lines.get(i - 1) : line, i > 0);
      i++;
    }
    end();
  }

  /** Behind the last of the lines of a table that begins here: all of them have cells. */
  private static int tableEnd(List<GlyphLine> lines, int start) {
    int end = start;
    while (end < lines.size() && lines.get(end).cells().size() > 1) {
      end++;
    }
    return end - start > 1 ? end : start;
  }

  private void table(List<GlyphLine> lines) {
    end();
    int most = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    GlyphLine widest =
        lines.stream().filter(line -> line.cells().size() == most).findFirst().orElseThrow();
    List<List<String>> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(line.cellsUnder(widest)));
    RowLines.lines(rows).forEach(row -> text.append(row).append('\n'));
    text.append('\n');
  }

  private void paragraph(GlyphLine line, GlyphLine before, boolean follows) {
    if (follows && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      boolean near =
          line.base() < before.base() // On the next page.
              || line.base() - before.base() < PARAGRAPH * before.size();
      if (near && line.goesOn(before) && BULLETS.indexOf(line.text().charAt(0)) < 0) {
        text.append(' ');
      } else {
        text.append(near ? "\n" : "\n\n");
      }
    }
    text.append(line.text());
  }

  private void end() {
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) != '\n') {
      text.append("\n\n");
    }
  }
}
