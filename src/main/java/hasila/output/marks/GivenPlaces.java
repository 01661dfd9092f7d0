package hasila.output.marks;

import hasila.input.InputException;
import hasila.output.cell.SavedTable;
import hasila.place.Gazetteer;
import hasila.place.OwnPlaces;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A gazetteer of the user's own: a table with a place a row, its columns found by the names that
 * such tables give them, those of OCHA's boundaries among them.
 */
public final class GivenPlaces {
  private static final List<GivenColumn> NAME =
      GivenColumn.of(
          "admin4Name_ar ADM4_AR admin3Name_ar ADM3_AR admin2Name_ar ADM2_AR name_ar NAME_AR"
              + " Name_ar arabic_name nameAr admin1Name_ar ADM1_AR name Name NAME");
  private static final List<GivenColumn> OTHERS =
      GivenColumn.of(
          "other_names names alt_names altnames admin4AltName1_ar ADM4ALT1AR admin3AltName1_ar");
  private static final List<GivenColumn> LATITUDE =
      GivenColumn.of("Latitude_y latitude Latitude LATITUDE lat Lat LAT y Y");
  private static final List<GivenColumn> LONGITUDE =
      GivenColumn.of("Longitude_x longitude Longitude LONGITUDE lon Lon LON lng long x X");
  private static final List<GivenColumn> CODE =
      GivenColumn.of(
          "admin4Pcode ADM4_PCODE admin3Pcode ADM3_PCODE admin2Pcode ADM2_PCODE pcode Pcode PCODE"
              + " code Code CODE id ID geonameid");
  private static final List<GivenColumn> ADMIN1 =
      GivenColumn.of("admin1Name_ar ADM1_AR admin1 governorate Governorate");
  private static final List<GivenColumn> COUNTRY =
      GivenColumn.of("admin0Pcode ADM0_PCODE country Country iso ISO iso2");

  private GivenPlaces() {}

  /**
   * Reads a table of places.
   *
   * @param problems is told of each line that is skipped, with its number
   * @throws InputException where it is no such table
   */
  public static Gazetteer read(Path table, Consumer<String> problems) throws InputException {
    OwnPlaces places = new OwnPlaces();
    boolean[] named = {false};
    SavedTable.read(
        table,
        List.of(),
        (row, line) -> {
          named[0] |= column(row, NAME).isPresent();
          try {
            places.add(
                cell(row, NAME),
                cell(row, OTHERS),
                cell(row, LATITUDE),
                cell(row, LONGITUDE),
                cell(row, CODE),
                cell(row, ADMIN1),
                cell(row, COUNTRY));
          } catch (InputException e) {
            if (named[0]) {
              problems.accept("line " + line + ": " + e.getMessage());
            }
          }
        });
    if (!named[0]) {
      throw new InputException(
          "no column with Arabic names", "call it name_ar, or as OCHA does admin4Name_ar");
    }
    if (places.size() == 0) {
      throw new InputException("no line holds a place", "see what is said of its lines");
    }
    return places.gazetteer();
  }

  private static Optional<GivenColumn> column(SavedTable.Row row, List<GivenColumn> names) {
    for (GivenColumn name : names) {
      if (row.has(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static String cell(SavedTable.Row row, List<GivenColumn> names) {
    Optional<GivenColumn> column = column(row, names);
    return column.isPresent() ? row.cell(column.get()) : "";
  }
}
