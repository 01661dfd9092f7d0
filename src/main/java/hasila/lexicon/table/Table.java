package hasila.lexicon.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One table of words: tab-separated, comment lines begin with {@code #}, the first other line names
 * the columns, ASCII columns first, then the Arabic forms (several split by {@code |}), last an
 * example phrase that the tests run.
 */
public record Table(List<String> columns, List<Row> rows) {
  private static final String ROOT = "/hasila/";
  private static final String FOLDER = ROOT + "lexicon/";

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Reads a table of the program's own resources. */
  public static Table load(String name) {
    return load(FOLDER, name);
  }

  /** Reads a table of another folder of the resources, {@code /} before and behind its name. */
  public static Table load(String folder, String name) {
    String file = folder.substring(ROOT.length()) + name + ".tsv";
    try (InputStream in = Table.class.getResourceAsStream(ROOT + file)) {
      if (in == null) {
        throw new LexiconException(
            file, 0, "no such table", "Add it to src/main/resources" + folder);
      }
      return read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Table read(String file, BufferedReader in) throws IOException {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(line);
      if (columns.isEmpty()) {
        columns = cells;
        continue;
      }
      if (cells.size() != columns.size()) {
        throw new LexiconException(
            file,
            number,
            cells.size() + " cells where the header names " + columns.size(),
            "Write one cell for each of "
                + columns
                + ", split by single tabs, and - for an empty one");
      }
      rows.add(new Row(file, number, columns, cells));
    }
    return new Table(columns, rows);
  }

  /** The cells of a line. */
  static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }
}
