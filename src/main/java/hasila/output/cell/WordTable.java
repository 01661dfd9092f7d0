package hasila.output.cell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of words in both languages, for the review page and the workbook. */
public final class WordTable {
  private WordTable() {}

  /** The rows of a table whose columns these are. */
  public static List<String[]> rows(String name, String... columns) {
    String header = String.join("\t", columns);
    List<String[]> rows = new ArrayList<>();
    try (InputStream file = WordTable.class.getResourceAsStream("/hasila/words/" + name)) {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      boolean named = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (named) {
          String[] cells = line.split("\t", -1);
          check(cells.length == columns.length, name, line);
          rows.add(cells);
        } else if (!line.startsWith("#")) {
          check(line.equals(header), name, line);
          named = true;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static void check(boolean right, String name, String line) {
    if (!right) {
      throw new IllegalStateException("hasila/words/" + name + ": wrong columns: " + line);
    }
  }
}
