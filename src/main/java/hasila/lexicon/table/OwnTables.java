package hasila.lexicon.table;

import hasila.input.InputException;
import hasila.lexicon.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The user's own tables of words: files of the form and with the names of the program's, {@code
 * nouns.tsv}, added to those. Kept as text, so that they can be handed to other machines.
 */
public record OwnTables(List<File> files) implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String ENDING = ".tsv";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String EXAMPLE = "example";

  public OwnTables {
    files = List.copyOf(files);
  }

  /**
   * One of them.
   *
   * @param path as faults name it
   */
  record File(Role role, String path, String text) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** No tables but the program's. */
  public static OwnTables none() {
    return new OwnTables(List.of());
  }

  /** Reads all tables of a folder. */
  public static OwnTables read(Path folder) throws InputException {
    List<File> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.sorted().toList()) {
        if (path.toString().endsWith(ENDING)) {
          files.add(new File(role(path), path.toString(), text(path)));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new InputException("cannot be read as a folder", "check the path and its permissions");
    }
    if (files.isEmpty()) {
      throw new InputException(
          "holds no table", "put in files of the program's form, as nouns" + ENDING);
    }
    return new OwnTables(files);
  }

  private static Role role(Path path) throws InputException {
    String file = path.getFileName().toString();
    String name = file.substring(0, file.length() - ENDING.length());
    for (Role role : Role.values()) {
      if (role.table().equals(name)) {
        return role;
      }
    }
    throw new InputException(
        "no table is called " + name,
        "name the file after one of " + Stream.of(Role.values()).map(Role::table).toList());
  }

  private static String text(Path path) throws IOException, InputException {
    try {
      String text = Files.readString(path, StandardCharsets.UTF_8);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    } catch (CharacterCodingException e) {
      throw new InputException(path + " is not UTF-8", "save it as UTF-8");
    }
  }

  /**
   * The lines of a table.
   *
   * @param columns those of the program's table, in which order the cells are given; an example may
   *     be left out
   */
  List<Row> rows(Role role, List<String> columns) {
    List<Row> rows = new ArrayList<>();
    for (File file : files) {
      if (file.role == role) {
        for (Row row : table(file).rows()) {
          rows.add(ordered(row, columns));
        }
      }
    }
    return rows;
  }

  private static Table table(File file) {
    try {
      return Table.read(file.path, new BufferedReader(new StringReader(file.text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row ordered(Row row, List<String> columns) {
    for (String column : row.columns()) {
      if (!columns.contains(column)) {
        throw row.fault("no column is called " + column, "Name those of " + columns);
      }
    }
    List<String> cells = new ArrayList<>();
    for (String column : columns) {
      boolean left = column.equals(EXAMPLE) && !row.columns().contains(column);
      cells.add(left ? "-" : row.cells().get(row.at(column)));
    }
    return new Row(row.file(), row.line(), columns, cells);
  }
}
