package hasila.output;

import static hasila.output.Column.Kind.CODE;
import static hasila.output.Column.Kind.DAY;
import static hasila.output.Column.Kind.NUMBER;
import static hasila.output.Column.Kind.TEXT;
import static hasila.output.Column.Kind.WHOLE;

import hasila.date.Resolved;
import hasila.mention.Amount;
import hasila.mention.Figure;
import hasila.output.Rows.MentionRow;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The columns of mentions.csv, in order. */
public enum MentionColumn implements Column<MentionRow> {
  REPORT(
      TEXT,
      "The report: its path below the input folder.",
      row -> row.rows().found().report().name()),
  LINE(WHOLE, "The line of the report, from 1.", row -> row.rows().line(row.mention().span())),
  START(
      WHOLE,
      "Where it begins, in characters from 0.",
      row -> row.rows().start(row.mention().span())),
  END(
      WHOLE,
      "Where it ends, its last character not counted in.",
      row -> row.rows().end(row.mention().span())),
  TEXT_CELL(
      "text", TEXT, "The number or date as written.", row -> row.rows().text(row.mention().span())),
  KIND(
      CODE,
      "What the number or date was taken to be.",
      row -> row.figure().map(figure -> Cell.word(figure.kind())).orElse("date")),
  CLAIM_ID(
      TEXT,
      "The row of claims.csv that it is the figure of.",
      row -> row.claim().map(row.rows()::id).orElse("")),
  LOW(
      NUMBER,
      "The least that the words allow.",
      row -> amount(row, amount -> Cell.number(amount.low()))),
  BEST(
      NUMBER,
      "The number that the words name.",
      row -> amount(row, amount -> Cell.number(amount.best()))),
  HIGH(
      NUMBER,
      "The most that the words allow.",
      row -> amount(row, amount -> Cell.number(amount.high()))),
  QUALIFIER(CODE, "How the words bound the number.", row -> amount(row, Amount::qualifier)),
  UNIT(CODE, "What kind of thing was counted or measured.", MentionColumn::unit),
  UNIT_CODE(
      CODE,
      "The currency (ISO 4217) or the measure (UCUM).",
      row -> row.figure().map(Figure::unitCode).orElse("")),
  DATE_START(DAY, "The first possible day.", row -> date(row, date -> Cell.day(date.start()))),
  DATE_END(DAY, "The last possible day.", row -> date(row, date -> Cell.day(date.end()))),
  PRECISION(
      CODE,
      "How finely the date is told.",
      row -> date(row, date -> precision(date.precision(), date.start(), date.end()))),
  RELATION(
      CODE,
      "How a figure beside the date relates to it.",
      row -> date(row, date -> Cell.word(date.relation()))),
  SUGGESTED(
      DAY,
      "The day that fits where the written one cannot be.",
      row -> Cell.day(Rows.suggested(row.findings()))),
  CHECKS(CODE, "What cannot be right, or wants a look.", MentionColumn::checks),
  RULE(TEXT, "The rule that read it.", row -> row.mention().rule());

  private final String header;
  private final Kind kind;
  private final String doc;
  private final Function<MentionRow, String> value;

  MentionColumn(Kind kind, String doc, Function<MentionRow, String> value) {
    this.header = Cell.header(this);
    this.kind = kind;
    this.doc = doc;
    this.value = value;
  }

  MentionColumn(String header, Kind kind, String doc, Function<MentionRow, String> value) {
    this.header = header;
    this.kind = kind;
    this.doc = doc;
    this.value = value;
  }

  private static String amount(MentionRow row, Function<Amount, String> value) {
    return row.figure().map(Figure::amount).map(value).orElse("");
  }

  private static String date(MentionRow row, Function<Resolved, String> value) {
    return row.date().map(value).orElse("");
  }

  private static String unit(MentionRow row) {
    return row.claim().isPresent()
        ? row.claim().get().unit()
        : row.figure().map(Figure::unit).orElse("");
  }

  private static String checks(MentionRow row) {
    if (row.findings().isEmpty() && !(row.mention() instanceof Figure)) {
      return "";
    }
    Set<String> codes = new TreeSet<>();
    row.figure().ifPresent(figure -> codes.addAll(figure.checks()));
    row.findings().forEach(finding -> codes.add(finding.code()));
    return Cell.joined(codes);
  }

  /** The word for a precision, blank where no day is known. */
  static String precision(
      Resolved.Precision precision, Optional<LocalDate> start, Optional<LocalDate> end) {
    return precision == Resolved.Precision.UNKNOWN || start.isEmpty() && end.isEmpty()
        ? ""
        : Cell.word(precision);
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
  public String value(MentionRow row) {
    return value.apply(row);
  }
}
