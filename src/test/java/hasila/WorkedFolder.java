package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder that one run wrote to, for a person to work in. */
abstract class WorkedFolder {
  static final String TEXT =
      "أعلنت وزارة الصحة أمس مقتل 40 شخصا بينهم 12 طفلا في قصف على مدينة السلمية. وأصيب 70 آخرون.\n";

  @TempDir Path folder;
  Path report;
  Path out;

  @BeforeEach
  void runOnce() throws IOException {
    report = Files.writeString(folder.resolve("a.txt"), TEXT);
    out = folder.resolve("out");
    assertThat(run().code()).isZero();
  }

  Command run(Object... options) {
    List<Object> arguments = new ArrayList<>(List.of(report, "-o", out));
    arguments.addAll(List.of(options));
    return Command.run(arguments.toArray());
  }

  Map<String, String> claim(String figure) {
    return rows("claims.csv").stream()
        .filter(row -> row.get("evidence").contains("⟦" + figure + "⟧"))
        .findFirst()
        .orElseThrow();
  }

  List<Map<String, String>> rows(String name) {
    return Command.rows(out.resolve(name)).stream().map(CSVRecord::toMap).toList();
  }

  /** Changes cells of the row with a figure, as a spreadsheet would save the table. */
  void edit(String figure, Map<String, String> cells) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, String> row : rows("claims.csv")) {
      Map<String, String> edited = new LinkedHashMap<>(row);
      if (row.get("evidence").contains("⟦" + figure + "⟧")) {
        edited.putAll(cells);
      }
      rows.add(edited);
    }
    save(out.resolve("claims.csv"), columns(), rows);
  }

  List<String> columns() {
    return Command.rows(out.resolve("claims.csv")).get(0).getParser().getHeaderNames();
  }

  static void save(Path table, List<String> columns, List<Map<String, String>> rows)
      throws IOException {
    StringBuilder text = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
      printer.printRecord(columns);
      for (Map<String, String> row : rows) {
        printer.printRecord(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
      }
    }
    Files.writeString(table, text);
  }

  static final Map<String, String> FIX =
      Map.ofEntries(
          Map.entry("review", "fixed"),
          Map.entry("review_note", "سمعته بنفسي"),
          Map.entry("who_counted", "المستشفى الوطني"),
          Map.entry("count_text", "نحو 14"),
          Map.entry("counted", "مدنيا"),
          Map.entry("event", "injured"),
          Map.entry("date", "2019-03-04"),
          Map.entry("place", "حي الزهراء"),
          Map.entry("cause", "shelling"),
          Map.entry("best", "14"),
          Map.entry("low", "10"),
          Map.entry("high", ""),
          Map.entry("unit", "body"),
          Map.entry("group", "civilian"),
          Map.entry("status", "denied"),
          Map.entry("place_name", "حمص"),
          Map.entry("lat", "34.73"),
          Map.entry("when_start", "2019-03-04"),
          Map.entry("count_once", "denied"));
}
