package hasila.output.cell;

import static hasila.output.cell.Column.Kind.CODE;
import static hasila.output.cell.Column.Kind.DAY;
import static hasila.output.cell.Column.Kind.NUMBER;
import static hasila.output.cell.Column.Kind.TEXT;

import hasila.series.SeriesRow;

/** The columns of series.csv, in order. */
public enum SeriesColumn implements FileColumn<SeriesRow> {
  SERIES(
      CODE,
      "The name of the series: one claimant's count of one thing since one day in one place."),
  WHO(TEXT, "Who counted."),
  COUNT_TEXT(TEXT, "The figure as written, with a hedge before it."),
  COUNTED(TEXT, "What was counted."),
  EVENT(CODE, "What happened to the counted."),
  SINCE(DAY, "Where the window of a running total begins."),
  PLACE(TEXT, "Where it happened, as written."),
  LOW(NUMBER, "The least that the words allow."),
  BEST(NUMBER, "The number that the words name."),
  HIGH(NUMBER, "The most that the words allow."),
  QUALIFIER(CODE, "How the words bound the number."),
  CHANGE(NUMBER, "How much a running total is above the report before."),
  UNIT(CODE, "What kind of thing was counted."),
  GROUP(CODE, "Which sort of people."),
  REPORT(TEXT, "The report: its path below the input folder."),
  REPORT_DATE(DAY, "The report's day."),
  CLAIM_ID(TEXT, "The row of claims.csv that the figure is."),
  PREVIOUS_CLAIM_ID(TEXT, "The total before, which it is read against; blank for the first row."),
  CHECK(CODE, "total_decreases, or blank."),
  NOTE(TEXT, "What to do about it, in a sentence.");

  private final Head head;

  SeriesColumn(Kind kind, String doc) {
    this.head = Head.of(this, kind, doc);
  }

  @Override
  public Head head() {
    return head;
  }

  @Override
  public String value(SeriesRow row) {
    return switch (this) {
      case SERIES -> row.series();
      case WHO -> row.entry().who();
      case COUNT_TEXT -> row.entry().countText();
      case COUNTED -> row.entry().counted();
      case EVENT -> row.entry().event();
      case SINCE -> row.entry().since().toString();
      case PLACE -> row.entry().place();
      case LOW -> Cell.number(row.entry().low());
      case BEST -> Cell.number(row.entry().best());
      case HIGH -> Cell.number(row.entry().high());
      case QUALIFIER -> row.entry().qualifier();
      case CHANGE -> Cell.number(row.change());
      case UNIT -> row.entry().unit();
      case GROUP -> row.entry().group();
      case REPORT -> row.entry().report();
      case REPORT_DATE -> row.entry().day().toString();
      case CLAIM_ID -> row.entry().claimId();
      case PREVIOUS_CLAIM_ID -> row.previousClaim();
      case CHECK -> row.check();
      case NOTE -> row.note();
    };
  }
}
