package hasila.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the glyphs of one page of a PDF and puts them into lines, from the top down. */
final class PageLines extends PDFTextStripper {
  /** Glyphs whose bases differ by less than so much of their size stand in one line. */
  private static final float SAME_LINE = 0.4f;

  private final List<Glyph> glyphs = new ArrayList<>();

  private PageLines(int page) throws IOException {
    setStartPage(page);
    setEndPage(page);
  }

  /**
   * The lines of a page.
   *
   * @param page counted from 1
   */
  static List<GlyphLine> of(PDDocument document, int page) throws IOException {
    PageLines stripper = new PageLines(page);
    stripper.getText(document);
    return lines(stripper.glyphs);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    Glyph glyph = Glyph.of(position);
    // Bold letters are printed twice by some.
    boolean again = !glyphs.isEmpty() && isAgain(glyphs.get(glyphs.size() - 1), glyph);
    if (!glyph.text().isEmpty() && !again) {
      glyphs.add(glyph);
    }
  }

  private static boolean isAgain(Glyph last, Glyph glyph) {
    return last.text().equals(glyph.text())
        && Math.abs(last.left() - glyph.left()) < 1
        && Math.abs(last.base() - glyph.base()) < 1;
  }

  private static List<GlyphLine> lines(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.removeIf(Glyph::isMark);
    sorted.sort(Comparator.comparing(Glyph::base));
    List<List<Glyph>> lines = new ArrayList<>();
    float base = Float.NEGATIVE_INFINITY;
    for (Glyph glyph : sorted) {
      if (glyph.base() - base > SAME_LINE * glyph.size()) {
        lines.add(new ArrayList<>());
        base = glyph.base();
      }
      lines.get(lines.size() - 1).add(glyph);
    }
    for (Glyph mark : glyphs) {
      if (mark.isMark() && !lines.isEmpty()) {
        lines.stream()
            .min(Comparator.comparing(line -> Math.abs(line.get(0).base() - mark.base())))
            .orElseThrow()
            .add(mark);
      }
    }
    lines.removeIf(line -> line.stream().allMatch(glyph -> glyph.isSpace() || glyph.isMark()));
    return lines.stream().map(GlyphLine::new).toList();
  }
}
