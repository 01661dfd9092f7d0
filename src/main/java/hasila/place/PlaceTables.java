package hasila.place;

import hasila.lexicon.table.Row;
import hasila.lexicon.table.Table;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of places that come with the program, made into a {@link Gazetteer}. The build does so
 * once and puts the result beside the classes.
 */
public final class PlaceTables {
  private static final String FOLDER = "/hasila/place/";
  private static final int UNITS = 10_000;

  private PlaceTables() {}

  /** Writes the gazetteer into the folder of this package's classes. */
  public static void compile(Path folder) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                Files.newOutputStream(Files.createDirectories(folder).resolve(Gazetteer.FILE))))) {
      compile().write(out);
    }
  }

  /** Reads all tables; a wrong line stops it. */
  static Gazetteer compile() {
    GazetteerBuilder builder = new GazetteerBuilder(0);
    List<String> endings = cells("endings", "name", "people");
    String article = cells("clitics", "kind", "article").get(0);
    for (Row row : Table.load(FOLDER, "regions").rows()) {
      builder.add(region(row));
      List<String> forms = peoples(row, endings, article);
      if (!forms.isEmpty()) {
        builder.add(
            new GazetteerEntry(
                PlaceKind.PEOPLE,
                "",
                forms,
                Gazetteer.NOWHERE,
                Gazetteer.NOWHERE,
                row.cell("country"),
                "",
                "",
                0));
      }
    }
    for (Row row : Table.load(FOLDER, "geonames").rows()) {
      builder.add(town(row));
    }
    return builder.build();
  }

  private static GazetteerEntry region(Row row) {
    return new GazetteerEntry(
        row.constant("kind", PlaceKind.class),
        "",
        names(row),
        degrees(row, "lat"),
        degrees(row, "lon"),
        row.cell("country"),
        row.cell("admin1"),
        "",
        0);
  }

  private static GazetteerEntry town(Row row) {
    return new GazetteerEntry(
        row.constant("rank", PlaceKind.class),
        row.cell("id"),
        names(row),
        degrees(row, "lat"),
        degrees(row, "lon"),
        row.cell("country"),
        row.cell("admin1"),
        "",
        Math.toIntExact(row.number("population")));
  }

  private static List<String> names(Row row) {
    List<String> names = row.list("names");
    if (names.isEmpty()) {
      throw row.fault("no name", "Write at least one under names");
    }
    return names;
  }

  /** «سوري»: «سورية», «سوريين», «السوريون» too. */
  private static List<String> peoples(Row row, List<String> endings, String article) {
    List<String> forms = new ArrayList<>();
    for (String adjective : row.list("adjective")) {
      forms.add(adjective);
      forms.add(article + adjective);
      for (String ending : endings) {
        forms.add(adjective + ending);
        forms.add(article + adjective + ending);
      }
    }
    return forms;
  }

  /** The forms in one line of a table of the lexicon. */
  private static List<String> cells(String table, String column, String name) {
    return Table.load(table).rows().stream()
        .filter(row -> row.cell(column).equals(name))
        .findFirst()
        .orElseThrow()
        .list("forms");
  }

  private static int degrees(Row row, String column) {
    String cell = row.cell(column);
    try {
      return cell.isEmpty() ? Gazetteer.NOWHERE : degrees(new BigDecimal(cell));
    } catch (NumberFormatException e) {
      throw row.fault("\"" + cell + "\" under " + column + " is no number", "Write degrees");
    }
  }

  static int degrees(BigDecimal degrees) {
    return degrees
        .multiply(BigDecimal.valueOf(UNITS))
        .setScale(0, RoundingMode.HALF_EVEN)
        .intValueExact();
  }
}
