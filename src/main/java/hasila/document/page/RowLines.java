package hasila.document.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table as lines that can be read one by one: what a row is of, then each figure
 * behind the name of its column: «الرحبة: القتلى: 9، الجرحى: 21».
 */
public final class RowLines {
  /** Longer cells hold sentences: the table only lays out a page. */
  private static final int LONGEST = 60;

  private static final String AND = "\u060C ";
  private static final String IS = ": ";
  private static final String APART = " | ";

  private RowLines() {}

  /** Whether rows hold short cells with figures, and do not only lay out a page. */
  public static boolean isTable(List<List<String>> rows) {
    return rows.size() > 1
        && rows.stream()
            .anyMatch(row -> row.size() > 1 && row.stream().anyMatch(RowLines::isFigure))
        && rows.stream().flatMap(List::stream).allMatch(cell -> cell.length() <= LONGEST);
  }

  /** The lines of a table, one for each row but that of the names. */
  public static List<String> lines(List<List<String>> rows) {
    boolean named = hasNames(rows);
    boolean pairs = !named && arePairs(rows);
    List<String> lines = new ArrayList<>();
    for (List<String> row : named ? rows.subList(1, rows.size()) : rows) {
      lines.add(named ? named(row, rows.get(0)) : String.join(pairs ? IS : APART, row));
    }
    return lines;
  }

  /** Whether rows are figures under the names of their columns. */
  private static boolean hasNames(List<List<String>> rows) {
    if (rows.size() < 2 || rows.get(0).size() < 2) {
      return false;
    }
    List<String> names = rows.get(0);
    boolean figures = false;
    for (List<String> row : rows) {
      if (row.size() > names.size() || row.stream().anyMatch(cell -> cell.length() > LONGEST)) {
        return false;
      }
      figures |= row != names && row.stream().skip(1).anyMatch(RowLines::isFigure);
    }
    return figures && names.stream().noneMatch(RowLines::isFigure);
  }

  /** Whether each row is a name and its figure. */
  private static boolean arePairs(List<List<String>> rows) {
    return rows.stream()
        .allMatch(row -> row.size() == 2 && !isFigure(row.get(0)) && isFigure(row.get(1)));
  }

  private static boolean isFigure(String cell) {
    return cell.codePoints().anyMatch(Character::isDigit);
  }

  private static String named(List<String> row, List<String> names) {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i < row.size(); i++) {
      if (!row.get(i).isBlank()) {
        cells.add(names.get(i).isBlank() ? row.get(i) : names.get(i) + IS + row.get(i));
      }
    }
    String head = row.get(0);
    // A count of the rows tells nothing of them.
    boolean number = isFigure(head) && head.codePoints().noneMatch(Character::isLetter);
    String first = number && head.length() < 3 ? "" : head;
    return first.isBlank() ? String.join(AND, cells) : first + IS + String.join(AND, cells);
  }
}
