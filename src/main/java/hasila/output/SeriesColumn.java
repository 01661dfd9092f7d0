package hasila.output;

import static hasila.output.Column.Kind.CODE;
import static hasila.output.Column.Kind.DAY;
import static hasila.output.Column.Kind.NUMBER;
import static hasila.output.Column.Kind.TEXT;

import hasila.series.SeriesRow;
import java.util.function.Function;

/** The columns of series.csv, in order. */
public enum SeriesColumn implements Column<SeriesRow> {
  SERIES(
      CODE,
      "The name of the series: rows that share it are read against each other.",
      SeriesRow::series),
  KIND(CODE, "running_total, repeat or rival.", SeriesRow::kind),
  WHO(TEXT, "Who counted.", row -> row.entry().who()),
  COUNT_TEXT(
      TEXT, "The figure as written, with a hedge before it.", row -> row.entry().countText()),
  COUNTED(TEXT, "What was counted.", row -> row.entry().counted()),
  EVENT(CODE, "What happened to the counted.", row -> row.entry().event()),
  DATE(DAY, "The day on which a repeat or a rival holds.", row -> Cell.day(row.entry().on())),
  SINCE(DAY, "Where the window of a running total begins.", row -> Cell.day(row.entry().since())),
  PLACE(TEXT, "Where it happened, as written.", row -> row.entry().place()),
  LOW(NUMBER, "The least that the words allow.", row -> Cell.number(row.entry().low())),
  BEST(NUMBER, "The number that the words name.", row -> Cell.number(row.entry().best())),
  HIGH(NUMBER, "The most that the words allow.", row -> Cell.number(row.entry().high())),
  QUALIFIER(CODE, "How the words bound the number.", row -> row.entry().qualifier()),
  CHANGE(
      NUMBER,
      "How much a running total is above the report before.",
      row -> Cell.number(row.change())),
  UNIT(CODE, "What kind of thing was counted.", row -> row.entry().unit()),
  GROUP(CODE, "Which sort of people.", row -> row.entry().group()),
  REPORT(TEXT, "The report: its path below the input folder.", row -> row.entry().report()),
  REPORT_DATE(DAY, "The report's day.", row -> Cell.day(row.entry().day())),
  CLAIM_ID(TEXT, "The row of claims.csv that the figure is.", row -> row.entry().claimId()),
  PREVIOUS_CLAIM_ID(
      TEXT,
      "The row that it is read against: the total before, the first report with the figure, the rival; blank for the first row.",
      SeriesRow::previousClaim),
  CHECK(CODE, "total_decreases or sources_disagree.", SeriesRow::check),
  NOTE(TEXT, "What to do about it, in a sentence.", SeriesRow::note);

  private final Kind kind;
  private final String doc;
  private final Function<SeriesRow, String> value;
  private final String header = Cell.header(this);

  SeriesColumn(Kind kind, String doc, Function<SeriesRow, String> value) {
    this.kind = kind;
    this.doc = doc;
    this.value = value;
  }

  @Override
  public String header() {
    return header;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public String value(SeriesRow row) {
    return value.apply(row);
  }
}
