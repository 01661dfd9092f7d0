package hasila.output;

import static hasila.output.Column.Kind.CODE;
import static hasila.output.Column.Kind.DAY;
import static hasila.output.Column.Kind.TEXT;
import static hasila.output.Column.Kind.WHOLE;

import hasila.date.ReportDay;
import java.util.function.Function;

/** The columns of reports.csv, in order. */
public enum ReportColumn implements Column<Rows> {
  REPORT(
      TEXT, "The report: its path below the input folder.", rows -> rows.found().report().name()),
  PUBLISHER(TEXT, "Who printed it.", rows -> rows.found().publisher()),
  TITLE(TEXT, "Its headline.", rows -> rows.found().title()),
  REPORT_DATE(
      DAY,
      "Its day. Edit it and run again with --reports to correct it.",
      rows -> Cell.day(rows.found().day().date())),
  REPORT_DATE_BASIS(CODE, "How its day is known: given, stated or inferred.", ReportColumn::basis),
  REPORT_DATE_NOTE(
      TEXT,
      "Why that day, or what is known where no one day is left.",
      rows -> rows.found().day().note()),
  CLAIMS(WHOLE, "Its rows in claims.csv.", rows -> Integer.toString(rows.found().claims().size())),
  MENTIONS(
      WHOLE, "Its rows in mentions.csv.", rows -> Integer.toString(rows.found().mentions().size())),
  NUMBERS_UNCLAIMED(
      WHOLE,
      "Numbers in mentions.csv that no claim is made of.",
      rows -> Long.toString(rows.unclaimed())),
  FINDINGS(
      WHOLE,
      "What the checks found in it.",
      rows -> Integer.toString(rows.found().findings().size())),
  BYTES(WHOLE, "Its size.", rows -> Long.toString(rows.found().report().bytes())),
  ENCODING(CODE, "The encoding it was read in.", rows -> rows.found().report().encoding()),
  SHA256(CODE, "The SHA-256 of its bytes.", rows -> rows.found().report().sha256()),
  ERROR(
      TEXT,
      "What could not be read, and what to do about it.",
      rows -> rows.found().report().problem());

  private final Kind kind;
  private final String doc;
  private final Function<Rows, String> value;
  private final String header = Cell.header(this);

  ReportColumn(Kind kind, String doc, Function<Rows, String> value) {
    this.kind = kind;
    this.doc = doc;
    this.value = value;
  }

  static String basis(Rows rows) {
    ReportDay.Basis basis = rows.found().day().basis();
    return basis == ReportDay.Basis.UNKNOWN ? "" : Cell.word(basis);
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
  public String value(Rows rows) {
    return value.apply(rows);
  }
}
