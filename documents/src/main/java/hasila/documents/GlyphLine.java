package hasila.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A line of a page: its glyphs in the order of reading, in cells where wide space parts them. In a
 * line with Arabic the cells and the words run from right to left, numbers and foreign words from
 * left to right.
 */
final class GlyphLine {
  /** Space wider than so much of the size of the letters parts two cells. */
  private static final float CELL = 0.9f;

  /** Space wider than so much of the size of the letters parts two words, written or not. */
  private static final float WORD = 0.18f;

  /** Edges that differ by less than so much of the size of the letters are in one line. */
  private static final float EDGE = 0.1f;

  /** Letters whose sizes differ by less than so much of it are of one size. */
  private static final float ALIKE = 0.15f;

  private static final String WITHIN_NUMBERS = ".,:/\u066B\u066C\u060C";
  private static final String WITHIN_LATIN = ".,:/-_@&%+#?=~' ";

  private final List<Glyph> glyphs;
  private final boolean rightToLeft;
  private final List<Glyph> spaces = new ArrayList<>();
  private final List<Cell> cells;

  /** Words of a line with no wide space in them. */
  record Cell(String text, float left, float right) {}

  /**
   * A line.
   *
   * @param glyphs all that stands in it, in any order
   */
  GlyphLine(List<Glyph> glyphs) {
    this.glyphs = glyphs;
    this.rightToLeft = glyphs.stream().anyMatch(Glyph::isArabic);
    glyphs.stream().filter(Glyph::isSpace).forEach(spaces::add);
    cells = cells(CELL);
  }

  private List<Cell> cells(float space) {
    return cells((one, next) -> next.left() - one.right() > space * size());
  }

  private List<Cell> cells(BiPredicate<Glyph, Glyph> parts) {
    List<Glyph> letters = new ArrayList<>(glyphs);
    letters.removeIf(glyph -> glyph.isMark() || glyph.isSpace());
    letters.sort(Comparator.comparing(Glyph::left));
    List<Cell> found = new ArrayList<>();
    List<Glyph> cell = new ArrayList<>();
    for (Glyph glyph : letters) {
      if (!cell.isEmpty() && parts.test(cell.get(cell.size() - 1), glyph)) {
        add(cell, found);
        cell.clear();
      }
      cell.add(glyph);
    }
    add(cell, found);
    return found;
  }

  private static float end(List<Glyph> cell) {
    return cell.get(cell.size() - 1).right();
  }

  private void add(List<Glyph> cell, List<Cell> found) {
    if (!cell.isEmpty()) {
      Cell read = new Cell(text(cell), cell.get(0).left(), end(cell));
      found.add(rightToLeft ? 0 : found.size(), read);
    }
  }

  /** The text of the letters, which stand from left to right. */
  private String text(List<Glyph> cell) {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < cell.size(); i++) {
      if (i > 0 && isParted(cell.get(i - 1), cell.get(i))) {
        pieces.add(" ");
      }
      pieces.add(withMarks(cell.get(i)));
    }
    StringBuilder text = new StringBuilder();
    if (cell.stream().noneMatch(Glyph::isArabic)) {
      return String.join("", pieces).strip();
    }
    for (int i = pieces.size() - 1; i >= 0; ) {
      int first = runStart(pieces, i);
      for (int each = first; each <= i; each++) {
        text.append(pieces.get(each));
      }
      i = first - 1;
    }
    return text.toString().strip();
  }

  private boolean isParted(Glyph one, Glyph next) {
    return next.left() - one.right() > WORD * size()
        || spaces.stream().anyMatch(s -> s.middle() > one.middle() && s.middle() < next.middle());
  }

  /** Where a number or a foreign word begins that ends here; what is none is a run by itself. */
  private static int runStart(List<String> pieces, int last) {
    int first = last;
    boolean latin = isLatin(pieces.get(last));
    if (!latin && !isNumber(pieces.get(last))) {
      return last;
    }
    for (int i = last - 1; i >= 0; i--) {
      String piece = pieces.get(i);
      if (isLatin(piece) || isNumber(piece)) {
        latin |= isLatin(piece);
        first = i;
      } else if (!(latin ? WITHIN_LATIN : WITHIN_NUMBERS).contains(piece) || first - i > 1) {
        break;
      }
    }
    return first;
  }

  private static boolean isNumber(String piece) {
    return Character.isDigit(piece.codePointAt(0));
  }

  private static boolean isLatin(String piece) {
    int c = piece.codePointAt(0);
    return Character.isLetter(c)
        && Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  /** A letter and the marks that stand nearest to it. */
  private String withMarks(Glyph letter) {
    StringBuilder text = new StringBuilder(plain(letter.text()));
    for (Glyph mark : glyphs) {
      if (mark.isMark() && owner(mark) == letter) {
        text.append(mark.text());
      }
    }
    return text.toString();
  }

  private Glyph owner(Glyph mark) {
    Glyph nearest = mark;
    float least = Float.MAX_VALUE;
    for (Glyph glyph : glyphs) {
      if (glyph.isArabic() && !glyph.isMark()) {
        float away = Math.max(glyph.left() - mark.middle(), mark.middle() - glyph.right());
        if (away < least) {
          least = away;
          nearest = glyph;
        }
      }
    }
    return nearest;
  }

  /** Letters as they are, for the shapes that a font has for them. */
  private static String plain(String text) {
    boolean shape = text.chars().anyMatch(c -> c >= '\uFB00' && c < '\uFEFF');
    return shape ? Normalizer.normalize(text, Normalizer.Form.NFKC).strip() : text;
  }

  List<Cell> cells() {
    return cells;
  }

  /** The words of each cell of another line of the same table that stand above or below it. */
  List<String> cellsUnder(GlyphLine widest) {
    if (cells.size() == widest.cells.size()) {
      return cells.stream().map(Cell::text).toList();
    }
    List<Cell> words = cells(this::isParted);
    Edge edge = edge(words, widest.cells);
    List<String> under = new ArrayList<>(Collections.nCopies(widest.cells.size(), ""));
    for (Cell word : words) {
      int column = column(word, widest.cells, edge);
      under.set(column, (under.get(column) + " " + word.text()).strip());
    }
    return under;
  }

  /** Where the cells of a column begin. */
  private enum Edge {
    LEFT,
    RIGHT,
    NEITHER
  }

  /** The edge that more of the words have in common with the cells above or below them. */
  private Edge edge(List<Cell> words, List<Cell> columns) {
    int left = 0;
    int right = 0;
    for (Cell column : columns) {
      left += words.stream().anyMatch(word -> isAt(word.left(), column.left())) ? 1 : 0;
      right += words.stream().anyMatch(word -> isAt(word.right(), column.right())) ? 1 : 0;
    }
    if (left == right || Math.max(left, right) == 1) {
      return Edge.NEITHER;
    }
    return left > right ? Edge.LEFT : Edge.RIGHT;
  }

  private boolean isAt(float one, float other) {
    return Math.abs(one - other) < EDGE * size();
  }

  /**
   * The column of a word: where an edge is common to the cells, none reaches beyond it («٢١» at the
   * far end of its own column is closer to the middle of the next).
   */
  private int column(Cell word, List<Cell> columns, Edge edge) {
    int nearest = 0;
    for (int i = 1; i < columns.size(); i++) {
      if (away(word, columns.get(i), edge) < away(word, columns.get(nearest), edge)) {
        nearest = i;
      }
    }
    return nearest;
  }

  private float away(Cell one, Cell column, Edge edge) {
    float beyond = edge == Edge.LEFT ? column.left() - one.left() : one.right() - column.right();
    return switch (edge) {
      case NEITHER -> Math.abs(one.left() + one.right() - column.left() - column.right());
      case LEFT, RIGHT -> beyond > EDGE * size() ? Float.MAX_VALUE : -beyond;
    };
  }

  /** Whether this line goes on with the sentence of the one before, which had no more room. */
  boolean goesOn(GlyphLine before) {
    boolean alike = Math.abs(size() - before.size()) < ALIKE * size();
    float room =
        rightToLeft ? before.left() - Math.min(left(), before.left()) : right() - before.right();
    return alike && rightToLeft == before.rightToLeft && room < firstWord() + WORD * size();
  }

  float left() {
    return (float)
        glyphs.stream().filter(g -> !g.isSpace()).mapToDouble(Glyph::left).min().orElse(0);
  }

  float right() {
    return (float)
        glyphs.stream().filter(g -> !g.isSpace()).mapToDouble(Glyph::right).max().orElse(0);
  }

  float base() {
    return glyphs.get(0).base();
  }

  /** The size of most of its letters. */
  float size() {
    return (float) glyphs.stream().mapToDouble(Glyph::size).max().orElse(1);
  }

  /** All its words. */
  String text() {
    return String.join(" ", cells.stream().map(Cell::text).toList());
  }

  /** How wide its first word is, as near as the number of its letters tells. */
  float firstWord() {
    String text = text();
    int end = text.indexOf(' ');
    return text.isEmpty()
        ? 0
        : (right() - left()) * (end < 0 ? text.length() : end) / text.length();
  }
}
