package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The known figures of the two reports, one by one, as a person reads them. */
class SeedsTest {
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("low", "low"),
          Map.entry("best", "best"),
          Map.entry("high", "high"),
          Map.entry("qualifier", "qualifier"),
          Map.entry("event", "event"),
          Map.entry("unit", "unit"),
          Map.entry("who_basis", "who_basis"),
          Map.entry("relation", "when_relation"),
          Map.entry("start", "when_start"),
          Map.entry("end", "when_end"),
          Map.entry("suggested", "when_suggested"),
          Map.entry("date", "date"),
          Map.entry("count_once", "count_once"),
          Map.entry("status", "status"),
          Map.entry("section", "section"),
          Map.entry("checks", "checks"),
          Map.entry("count_text", "count_text"),
          Map.entry("counted", "counted"),
          Map.entry("who", "who_counted"),
          Map.entry("place", "place"));

  @TempDir static Path folder;
  private static List<Map<String, String>> claims;
  private static List<Map<String, String>> expected;

  @BeforeAll
  static void run() throws IOException {
    int exit =
        Extract.run(
            List.of("seeds", "-o", folder.toString()),
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    assertThat(exit).isZero();
    claims = read("claims.csv");
    expected = new ArrayList<>();
    List<String> lines =
        new ArrayList<>(
            Files.readAllLines(Path.of("src/test/resources/hasila/seeds.expected.tsv")));
    lines.removeIf(line -> line.startsWith("#"));
    String[] header = lines.remove(0).split("\t");
    for (String line : lines) {
      String[] cells = line.split("\t");
      Map<String, String> row = new java.util.LinkedHashMap<>();
      for (int i = 0; i < header.length; i++) {
        row.put(header[i], cells[i].equals("-") ? "" : cells[i]);
      }
      expected.add(row);
    }
  }

  private static List<Map<String, String>> read(String file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    String text = Files.readString(folder.resolve(file)).substring(1);
    for (CSVRecord record :
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new java.io.StringReader(text))) {
      rows.add(record.toMap());
    }
    return rows;
  }

  @Test
  void everyKnownClaimInEveryCell() {
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(claims).hasSameSizeAs(expected);
    for (int i = 0; i < Math.min(claims.size(), expected.size()); i++) {
      Map<String, String> want = expected.get(i);
      Map<String, String> got = claims.get(i);
      String row =
          want.get("report") + " row " + want.get("line") + " «" + want.get("count_text") + "»";
      for (Map.Entry<String, String> column : COLUMNS.entrySet()) {
        String value = want.get(column.getKey());
        if (!value.equals("*")) {
          softly
              .assertThat(got.get(column.getValue()))
              .as(row + " " + column.getValue())
              .isEqualTo(value);
        }
      }
      softly.assertThat(got.get("part_of")).as(row + " part_of").isEqualTo(id(want, "whole"));
      softly.assertThat(got.get("same_as")).as(row + " same_as").isEqualTo(id(want, "same"));
    }
    softly.assertAll();
  }

  /** The claim id of another line of the same report, blank for none. */
  private static String id(Map<String, String> row, String column) {
    if (row.get(column).isEmpty()) {
      return "";
    }
    for (int i = 0; i < expected.size(); i++) {
      if (expected.get(i).get("report").equals(row.get("report"))
          && expected.get(i).get("line").equals(row.get(column))) {
        return i < claims.size() ? claims.get(i).get("claim_id") : "beyond the last claim";
      }
    }
    throw new IllegalStateException("no line " + row.get(column));
  }

  @Test
  void addingUpWhoLeftCountsNobodyTwice() {
    long left =
        claims.stream()
            .filter(c -> c.get("event").equals("left") && c.get("count_once").equals("yes"))
            .mapToLong(c -> Long.parseLong(c.get("best")))
            .sum();
    assertThat(left).isEqualTo(2200 + 1600);
  }

  @Test
  void theReportsDays() throws IOException {
    List<Map<String, String>> reports = read("reports.csv");
    assertThat(reports.get(0).get("report_date")).isEqualTo("2019-03-05");
    assertThat(reports.get(0).get("report_date_basis")).isEqualTo("inferred");
    assertThat(reports.get(0).get("report_date_note")).isNotBlank();
    assertThat(reports.get(1).get("report_date")).isEmpty();
    assertThat(reports.get(1).get("report_date_note")).isNotBlank();
  }
}
