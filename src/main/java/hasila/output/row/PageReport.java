package hasila.output.row;

import hasila.claim.scene.Anchors;
import hasila.claim.scene.Claim;
import hasila.output.cell.Column;
import hasila.output.cell.Json;
import hasila.output.row.Rows.ClaimRow;
import hasila.output.row.Rows.MentionRow;
import hasila.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One report as the review page reads it, in JSON: its cells, its text, and where in the text (in
 * UTF-16 units, as JavaScript counts) the words of each row stand. Rows are arrays; {@link #names}
 * tells the page what stands where.
 */
public final class PageReport {
  private static final List<ReportColumn> REPORT =
      List.of(
          ReportColumn.REPORT,
          ReportColumn.PUBLISHER,
          ReportColumn.TITLE,
          ReportColumn.REPORT_DATE,
          ReportColumn.REPORT_DATE_BASIS,
          ReportColumn.REPORT_DATE_NOTE,
          ReportColumn.ENCODING,
          ReportColumn.SHA256,
          ReportColumn.ERROR);

  private static final List<ClaimColumn> CLAIM =
      List.of(
          ClaimColumn.WHO_COUNTED,
          ClaimColumn.COUNTED,
          ClaimColumn.EVENT,
          ClaimColumn.DATE,
          ClaimColumn.PLACE,
          ClaimColumn.CAUSE,
          ClaimColumn.BY_WHOM,
          ClaimColumn.COUNT_ONCE,
          ClaimColumn.CHECKS,
          ClaimColumn.CHECK_NOTE,
          ClaimColumn.LOW,
          ClaimColumn.BEST,
          ClaimColumn.HIGH,
          ClaimColumn.QUALIFIER,
          ClaimColumn.UNIT,
          ClaimColumn.UNIT_CODE,
          ClaimColumn.GROUP,
          ClaimColumn.STATUS,
          ClaimColumn.WHO_BASIS,
          ClaimColumn.SECTION,
          ClaimColumn.WHEN_RELATION,
          ClaimColumn.WHEN_START,
          ClaimColumn.WHEN_END,
          ClaimColumn.WHEN_PRECISION,
          ClaimColumn.WHEN_BASIS,
          ClaimColumn.WHEN_SUGGESTED,
          ClaimColumn.REVIEW,
          ClaimColumn.REVIEW_NOTE,
          ClaimColumn.REVIEWER,
          ClaimColumn.PLACE_NAME,
          ClaimColumn.PLACE_ID,
          ClaimColumn.LAT,
          ClaimColumn.LON,
          ClaimColumn.ADMIN1,
          ClaimColumn.COUNTRY,
          ClaimColumn.LINE);

  /** What stands behind a claim's cells: numbers, other claims by index, and places in the text. */
  private static final List<String> CLAIM_PLACES =
      List.of(
          "offset",
          "part_of",
          "same_as",
          "figure_at",
          "who_at",
          "counted_at",
          "event_at",
          "when_at",
          "place_at",
          "by_at",
          "evidence_at");

  private static final List<MentionColumn> MENTION =
      List.of(
          MentionColumn.KIND,
          MentionColumn.LOW,
          MentionColumn.BEST,
          MentionColumn.HIGH,
          MentionColumn.QUALIFIER,
          MentionColumn.UNIT,
          MentionColumn.UNIT_CODE,
          MentionColumn.DATE_START,
          MentionColumn.DATE_END,
          MentionColumn.PRECISION,
          MentionColumn.RELATION,
          MentionColumn.CHECKS,
          MentionColumn.LINE,
          MentionColumn.RULE);

  private static final List<String> MENTION_PLACES = List.of("check_note", "at");

  private final StringBuilder json = new StringBuilder();

  private PageReport() {}

  /**
   * What stands at each place of the arrays, under {@code report}, {@code claim} and {@code
   * mention}.
   */
  public static String names() {
    PageReport page = new PageReport();
    page.json.append("{\"report\":");
    page.headers(REPORT, List.of());
    page.json.append(",\"claim\":");
    page.headers(CLAIM, CLAIM_PLACES);
    page.json.append(",\"mention\":");
    page.headers(MENTION, MENTION_PLACES);
    return page.json.append('}').toString();
  }

  private void headers(List<? extends Column<?>> columns, List<String> places) {
    List<String> names = new ArrayList<>();
    columns.forEach(column -> names.add(column.header()));
    names.addAll(places);
    Json.strings(names, json);
  }

  public static String of(Rows rows) {
    PageReport page = new PageReport();
    page.json.append("{\"report\":[");
    page.cells(REPORT, rows);
    page.json.append("],\n\"text\":");
    Json.string(rows.found().report().text(), page.json);
    page.json.append(",\n\"claims\":[");
    String comma = "\n[";
    for (ClaimRow row : rows.claims()) {
      page.json.append(comma);
      page.claim(row);
      comma = "],\n[";
    }
    page.json.append(rows.claims().isEmpty() ? "" : "]").append("],\n\"mentions\":[");
    comma = "\n[";
    for (MentionRow row : rows.mentions()) {
      if (row.claim().isEmpty()) {
        page.json.append(comma);
        page.cells(MENTION, row);
        page.json.append(',');
        Json.string(ClaimCells.notes(row.findings()), page.json);
        page.span(Optional.of(row.mention().span()));
        comma = "],\n[";
      }
    }
    return page.json.append(comma.equals("\n[") ? "" : "]").append("]}").toString();
  }

  private void claim(ClaimRow row) {
    Claim claim = row.claim();
    Anchors anchors = claim.anchors();
    cells(CLAIM, row);
    json.append(',').append(row.rows().offset(claim));
    index(claim.partOf());
    index(claim.sameAs());
    span(Optional.of(claim.figure().span()));
    span(anchors.who());
    span(anchors.counted());
    span(anchors.event());
    span(claim.when().flatMap(Claim.When::text));
    span(claim.place());
    span(anchors.by());
    span(Optional.of(claim.evidence()));
  }

  private <R> void cells(List<? extends Column<R>> columns, R row) {
    for (int i = 0; i < columns.size(); i++) {
      json.append(i == 0 ? "" : ",");
      Json.string(columns.get(i).value(row), json);
    }
  }

  private void index(OptionalInt claim) {
    json.append(',').append(claim.orElse(-1));
  }

  private void span(Optional<Span> span) {
    if (span.isPresent()) {
      json.append(",[").append(span.get().start()).append(',').append(span.get().end()).append(']');
    } else {
      json.append(",0");
    }
  }
}
