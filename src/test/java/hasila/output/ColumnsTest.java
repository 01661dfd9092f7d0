package hasila.output;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.output.cell.Column;
import hasila.output.cell.IncidentColumn;
import hasila.output.cell.SeriesColumn;
import hasila.output.row.ClaimColumn;
import hasila.output.row.MentionColumn;
import hasila.output.row.ReportColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The columns, in their order, and that OUTPUT.md tells of them. */
class ColumnsTest {
  private static final Path PAGE = Path.of("OUTPUT.md");
  private static final Path FRESH = Path.of("target/OUTPUT.md");
  private static final String MARK =
      "<!-- The tables below are made from the columns in the code. -->\n";

  @Test
  void standInTheOrderThatUsersRelyOn() {
    assertThat(headers(ClaimColumn.values()))
        .isEqualTo(
            List.of(
                ("who_counted count_text counted event date place cause by_whom count_once evidence"
                        + " check_note review review_note reviewer best low high qualifier unit"
                        + " unit_code group status checks place_name place_id lat lon admin1 country"
                        + " when_text when_relation when_start when_end when_precision when_basis"
                        + " when_suggested incident part_of same_as who_basis report report_date"
                        + " report_date_basis publisher section line start end claim_id rule")
                    .split(" ", -1)));
    assertThat(headers(MentionColumn.values()))
        .isEqualTo(
            List.of(
                ("report line start end text kind claim_id low best high qualifier unit unit_code"
                        + " date_start date_end precision relation suggested checks rule")
                    .split(" ", -1)));
    assertThat(headers(ReportColumn.values()))
        .isEqualTo(
            List.of(
                ("report publisher title report_date report_date_basis report_date_note copy_of"
                        + " claims mentions numbers_unclaimed findings bytes encoding sha256 error")
                    .split(" ", -1)));
    assertThat(headers(IncidentColumn.values()))
        .isEqualTo(
            List.of(
                ("incident date_start date_end place place_name place_id lat lon admin1 country"
                        + " cause by_whom killed_low killed_best killed_high civilians_killed_low"
                        + " civilians_killed_best civilians_killed_high children_killed_low"
                        + " children_killed_best children_killed_high women_killed_low"
                        + " women_killed_best women_killed_high injured_low injured_best injured_high"
                        + " missing_low missing_best missing_high detained_low detained_best"
                        + " detained_high displaced_low displaced_best displaced_high claimants"
                        + " reports first_report last_report checks check_note claims")
                    .split(" ", -1)));
    assertThat(headers(SeriesColumn.values()))
        .isEqualTo(
            List.of(
                ("series who count_text counted event since place low best high qualifier"
                        + " change unit group report report_date claim_id previous_claim_id check"
                        + " note")
                    .split(" ", -1)));
  }

  @Test
  void areExplainedInOutputMd() throws IOException {
    String page = Files.readString(PAGE);
    String fresh =
        page.substring(0, page.indexOf(MARK) + MARK.length())
            + table("claims.csv", ClaimColumn.values())
            + table("mentions.csv", MentionColumn.values())
            + table("reports.csv", ReportColumn.values())
            + table("incidents.csv", IncidentColumn.values())
            + table("series.csv", SeriesColumn.values());
    if (!fresh.equals(page)) {
      Files.writeString(FRESH, fresh);
    }
    assertThat(page)
        .as("OUTPUT.md is behind the columns; accept them: cp " + FRESH + " " + PAGE)
        .isEqualTo(fresh);
  }

  private static List<String> headers(Column<?>[] columns) {
    return Arrays.stream(columns).map(Column::header).toList();
  }

  private static String table(String file, Column<?>[] columns) {
    StringBuilder table =
        new StringBuilder("\n## " + file + "\n\n| column | kind | holds |\n|---|---|---|\n");
    for (Column<?> column : columns) {
      table.append(
          "| `" + column.header() + "` | " + column.kind().word() + " | " + column.doc() + " |\n");
    }
    return table.toString();
  }
}
