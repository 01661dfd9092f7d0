package hasila.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.Pipeline;
import hasila.output.Written;
import hasila.output.cell.Extraction;
import hasila.output.file.Rendered;
import hasila.text.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What holds for the rows of any text whatever. */
public final class Invariants {
  /** Spreadsheets refuse longer cells. */
  private static final int LONGEST = 32_766;

  private static final Pipeline PIPELINE = new Pipeline();

  private Invariants() {}

  /** The extraction of a text, as of a report of the 5th of March 2019. */
  public static Extraction extract(String text) {
    Report report = new Report("r", text, text.length(), "UTF-8", "", "");
    return PIPELINE.extract(report, Optional.of(LocalDate.of(2019, 3, 5)));
  }

  /** Reads a text and holds its rows against it. */
  public static Extraction check(String text) {
    Extraction found = extract(text);
    List<Map<String, String>> claims = Written.claims(found);
    List<Map<String, String>> mentions = Written.mentions(found);
    int[] points = text.codePoints().toArray();
    Set<String> ids = new HashSet<>();
    for (Map<String, String> claim : claims) {
      isThere(points, claim, "count_text");
      assertThat(ids.add(claim.get("claim_id"))).as("one id, one claim").isTrue();
      assertThat(claim.get("evidence")).hasSizeLessThanOrEqualTo(300).contains("⟦", "⟧");
      assertThat(claim.values()).allMatch(cell -> cell.length() <= LONGEST);
    }
    for (Map<String, String> claim : claims) {
      for (String link : List.of("part_of", "same_as")) {
        assertThat(claim.get(link)).isNotEqualTo(claim.get("claim_id"));
        assertThat(claim.get(link).isEmpty() || ids.contains(claim.get(link))).isTrue();
      }
    }
    int end = 0;
    for (Map<String, String> mention : mentions) {
      assertThat(Integer.parseInt(mention.get("start"))).isGreaterThanOrEqualTo(end);
      end = isThere(points, mention, "text");
      ids.remove(mention.get("claim_id"));
    }
    assertThat(ids).as("claims without a row in mentions.csv").isEmpty();
    Rendered rows = Rendered.of(found);
    readsBack(Rendered.claimHeader() + rows.claimRows(), claims);
    readsBack(Rendered.mentionHeader() + rows.mentionRows(), mentions);
    return found;
  }

  /** The cell is what stands in the text between start and end; returns the end. */
  private static int isThere(int[] points, Map<String, String> row, String cell) {
    int start = Integer.parseInt(row.get("start"));
    int end = Integer.parseInt(row.get("end"));
    assertThat(start).isBetween(0, points.length);
    assertThat(end).isBetween(start + 1, points.length);
    String words = new String(points, start, end - start);
    assertThat(List.of(words, "'" + words, shortened(words), shortened("'" + words)))
        .contains(row.get(cell));
    return end;
  }

  private static String shortened(String words) {
    return words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
  }

  private static void readsBack(String csv, List<Map<String, String>> rows) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    try (CSVParser parser = CSVParser.parse(new String(bytes, StandardCharsets.UTF_8), format)) {
      List<CSVRecord> records = parser.getRecords();
      assertThat(records.stream().map(CSVRecord::toMap).toList())
          .isEqualTo(rows.stream().map(Invariants::asBytes).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Half a pair of surrogates has no bytes in UTF-8. */
  private static Map<String, String> asBytes(Map<String, String> row) {
    return row.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    new String(
                        entry.getValue().getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.UTF_8)));
  }
}
