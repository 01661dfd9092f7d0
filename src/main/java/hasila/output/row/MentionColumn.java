package hasila.output.row;

import static hasila.output.cell.Column.Kind.CODE;
import static hasila.output.cell.Column.Kind.DAY;
import static hasila.output.cell.Column.Kind.NUMBER;
import static hasila.output.cell.Column.Kind.TEXT;
import static hasila.output.cell.Column.Kind.WHOLE;

import hasila.date.days.Resolved;
import hasila.mention.Figure;
import hasila.output.cell.Cell;
import hasila.output.cell.FileColumn;
import hasila.output.row.Rows.MentionRow;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The columns of mentions.csv, in order. */
public enum MentionColumn implements FileColumn<MentionRow> {
  REPORT(TEXT, "The report: its path below the input folder."),
  LINE(WHOLE, "The line of the report, from 1."),
  START(WHOLE, "Where it begins, in characters from 0."),
  END(WHOLE, "Where it ends, its last character not counted in."),
  TEXT_CELL("text", TEXT, "The number or date as written."),
  KIND(CODE, "What the number or date was taken to be."),
  CLAIM_ID(TEXT, "The row of claims.csv that it is the figure of."),
  LOW(NUMBER, "The least that the words allow."),
  BEST(NUMBER, "The number that the words name."),
  HIGH(NUMBER, "The most that the words allow."),
  QUALIFIER(CODE, "How the words bound the number."),
  UNIT(CODE, "What kind of thing was counted or measured."),
  UNIT_CODE(CODE, "The currency (ISO 4217) or the measure (UCUM)."),
  DATE_START(DAY, "The first possible day."),
  DATE_END(DAY, "The last possible day."),
  PRECISION(CODE, "How finely the date is told."),
  RELATION(CODE, "How a figure beside the date relates to it."),
  SUGGESTED(DAY, "The day that fits where the written one cannot be."),
  CHECKS(CODE, "What cannot be right, or wants a look."),
  RULE(TEXT, "The rule that read it.");

  private final Head head;

  MentionColumn(Kind kind, String doc) {
    this.head = Head.of(this, kind, doc);
  }

  MentionColumn(String header, Kind kind, String doc) {
    this.head = new Head(header, kind, doc);
  }

  private static String unit(MentionRow row) {
    if (row.claim().isPresent()) {
      return row.claim().get().unit().word();
    }
    return row.mention() instanceof Figure figure ? figure.unit() : "";
  }

  private static String checks(MentionRow row) {
    return Cell.checks(
        row.mention() instanceof Figure figure ? figure.checks() : Set.of(), row.findings());
  }

  private static String precision(Resolved date) {
    return precision(date.precision(), date.start(), date.end());
  }

  /** The word for a precision, blank where no day is known. */
  static String precision(
      Resolved.Precision precision, Optional<LocalDate> start, Optional<LocalDate> end) {
    return precision == Resolved.Precision.UNKNOWN || start.isEmpty() && end.isEmpty()
        ? ""
        : Cell.word(precision);
  }

  @Override
  public Head head() {
    return head;
  }

  @Override
  public String value(MentionRow row) {
    return switch (this) {
      case REPORT -> row.rows().found().report().name();
      case LINE -> row.rows().line(row.mention().span());
      case START -> row.rows().start(row.mention().span());
      case END -> row.rows().end(row.mention().span());
      case TEXT_CELL -> row.rows().text(row.mention().span());
      case KIND -> row.mention() instanceof Figure figure ? Cell.word(figure.kind()) : "date";
      case CLAIM_ID -> row.claim().isPresent() ? row.rows().id(row.claim().get()) : "";
      case LOW -> row.mention() instanceof Figure figure ? Cell.number(figure.amount().low()) : "";
      case BEST ->
          row.mention() instanceof Figure figure ? Cell.number(figure.amount().best()) : "";
      case HIGH ->
          row.mention() instanceof Figure figure ? Cell.number(figure.amount().high()) : "";
      case QUALIFIER -> row.mention() instanceof Figure figure ? figure.amount().qualifier() : "";
      case UNIT -> unit(row);
      case UNIT_CODE -> row.mention() instanceof Figure figure ? figure.unitCode() : "";
      case DATE_START -> row.date().isPresent() ? Cell.day(row.date().get().start()) : "";
      case DATE_END -> row.date().isPresent() ? Cell.day(row.date().get().end()) : "";
      case PRECISION -> row.date().isPresent() ? precision(row.date().get()) : "";
      case RELATION -> row.date().isPresent() ? Cell.word(row.date().get().relation()) : "";
      case SUGGESTED -> Cell.day(Rows.suggested(row.findings()));
      case CHECKS -> checks(row);
      case RULE -> row.mention().rule();
    };
  }
}
