package hasila.output.row;

import static hasila.output.cell.Column.Kind.CODE;
import static hasila.output.cell.Column.Kind.DAY;
import static hasila.output.cell.Column.Kind.NUMBER;
import static hasila.output.cell.Column.Kind.TEXT;
import static hasila.output.cell.Column.Kind.WHOLE;

import hasila.lexicon.sense.Group;
import hasila.output.cell.Cell;
import hasila.output.cell.FileColumn;
import hasila.output.row.Rows.ClaimRow;
import hasila.place.KnownPlace;

/** The columns of claims.csv, in order. */
public enum ClaimColumn implements FileColumn<ClaimRow> {
  WHO_COUNTED(
      TEXT,
      "Who counted, in the fullest form the report gives; not who printed it. Blank where nobody is"
          + " named."),
  COUNT_TEXT(
      TEXT,
      "The figure as written, with a hedge before it and without the noun, unless the noun is the"
          + " number (a dual)."),
  COUNTED(
      TEXT, "What was counted, as written; in [ ] where the report says it elsewhere or means it."),
  EVENT(CODE, "What happened to the counted; blank if nothing is said."),
  DATE(
      DAY,
      "The one day to sort by: the report's for a figure since or until a day, else when_suggested,"
          + " else when_start where that is one day."),
  PLACE(
      TEXT,
      "Where it happened, as written (from where, for movement): the phrase of the sentence, or of"
          + " one close by, for which most speaks; `rule` tells which (`place/…`)."),
  CAUSE(CODE, "What did it, where the report says so of this figure."),
  BY_WHOM(
      TEXT,
      "Who did it, as written, in the fullest form the report gives; never guessed from the"
          + " cause."),
  COUNT_ONCE(CODE, "yes, or why adding the row up would count twice."),
  EVIDENCE(TEXT, "The clause around the figure, the figure in ⟦ ⟧, at most 300 characters."),
  CHECK_NOTE(TEXT, "The checks in a sentence."),
  REVIEW(TEXT, "For you: ok, wrong or fixed. Carried over to the next run."),
  REVIEW_NOTE(TEXT, "For you. Carried over to the next run."),
  REVIEWER(TEXT, "Who marked the row: from the reviews read, or as you write it."),
  BEST(NUMBER, "The number that the words name."),
  LOW(NUMBER, "The least that the words allow."),
  HIGH(NUMBER, "The most that the words allow."),
  QUALIFIER(CODE, "How the words bound the number."),
  UNIT(CODE, "What kind of thing was counted."),
  UNIT_CODE(CODE, "The currency (ISO 4217) or the measure (UCUM)."),
  GROUP(CODE, "Which sorts of people, joined with ;"),
  STATUS(CODE, "Whether it is reported, expected, denied or conditional."),
  CHECKS(CODE, "What cannot be right, or wants a look, joined with ;"),
  PLACE_NAME(
      TEXT,
      "The place in the gazetteer: its main Arabic name; blank, as is all to lon, where only what"
          + " lies around it is known (the governorate of a village)."),
  PLACE_ID(TEXT, "Its GeoNames id, or its id in your own gazetteer."),
  LAT(NUMBER, "Its latitude in degrees north (WGS84)."),
  LON(NUMBER, "Its longitude in degrees east (WGS84)."),
  ADMIN1(TEXT, "The first-order division that it lies in: governorate, province, state."),
  COUNTRY(CODE, "The country that it lies in (ISO 3166-1 alpha-2)."),
  WHEN_TEXT(TEXT, "The date as written, its preposition excluded."),
  WHEN_RELATION(CODE, "How the figure relates to the date."),
  WHEN_START(DAY, "The first possible day as written; blank for until."),
  WHEN_END(DAY, "The last possible day as written; blank for since."),
  WHEN_PRECISION(CODE, "How finely the date is told."),
  WHEN_BASIS(CODE, "How the date is known: stated in full, relative to another day, or inherited."),
  WHEN_SUGGESTED(
      DAY,
      "The one day that fits where the written one cannot be; the written one stays in"
          + " when_start."),
  INCIDENT(
      CODE,
      "The incident of incidents.csv that the figure tells of; blank for running totals, stocks and"
          + " background."),
  PART_OF(TEXT, "The claim_id of the whole that this figure is among."),
  SAME_AS(TEXT, "The claim_id of the row to keep, where this one repeats it."),
  WHO_BASIS(
      CODE,
      "How the claimant is known: stated, by the report's dateline, or not named (report_voice)."),
  REPORT(TEXT, "The report: its path below the input folder, stdin for standard input."),
  REPORT_DATE(DAY, "The report's day, as in reports.csv."),
  REPORT_DATE_BASIS(CODE, "How the report's day is known."),
  PUBLISHER(TEXT, "Who printed the report."),
  SECTION(CODE, "Where in the report it stands."),
  LINE(WHOLE, "The line of the report, from 1."),
  START(WHOLE, "Where the figure begins, in characters from 0."),
  END(WHOLE, "Where the figure ends, its last character not counted in."),
  CLAIM_ID(TEXT, "The name of the row: the report and where its number begins."),
  RULE(TEXT, "The rules that made the row, joined with ·");

  private final Head head;

  ClaimColumn(Kind kind, String doc) {
    this.head = Head.of(this, kind, doc);
  }

  @Override
  public Head head() {
    return head;
  }

  @Override
  public String value(ClaimRow row) {
    return row.review().isFixed() ? FixedRow.cell(this, row) : read(row);
  }

  /** The value that the program gives it. */
  String read(ClaimRow row) {
    return switch (this) {
      case WHO_COUNTED -> row.claim().who().name();
      case COUNT_TEXT -> row.text(row.claim().figure().span());
      case COUNTED -> row.claim().counted();
      case EVENT -> ClaimCells.event(row);
      case DATE -> ClaimCells.date(row);
      case PLACE -> ClaimCells.words(row, row.claim().place());
      case CAUSE -> ClaimCells.cause(row);
      case BY_WHOM -> row.claim().byWhom();
      case COUNT_ONCE -> Cell.word(row.claim().countOnce());
      case EVIDENCE -> ClaimCells.evidence(row);
      case CHECK_NOTE -> ClaimCells.checkNote(row);
      case REVIEW -> row.review().mark();
      case REVIEW_NOTE -> row.review().note();
      case REVIEWER -> row.review().reviewer();
      case BEST -> Cell.number(row.claim().figure().amount().best());
      case LOW -> Cell.number(row.claim().figure().amount().low());
      case HIGH -> Cell.number(row.claim().figure().amount().high());
      case QUALIFIER -> row.claim().figure().amount().qualifier();
      case UNIT -> row.claim().unit().word();
      case UNIT_CODE -> row.claim().figure().unitCode();
      case GROUP -> Group.joined(row.claim().groups());
      case STATUS -> Cell.word(row.claim().status());
      case CHECKS -> ClaimCells.checks(row);
      case PLACE_NAME -> ClaimCells.known(row, KnownPlace::name);
      case PLACE_ID -> ClaimCells.known(row, KnownPlace::id);
      case LAT -> ClaimCells.degrees(row, KnownPlace::latitude);
      case LON -> ClaimCells.degrees(row, KnownPlace::longitude);
      case ADMIN1 -> ClaimCells.known(row, KnownPlace::admin1);
      case COUNTRY -> ClaimCells.known(row, KnownPlace::country);
      case WHEN_TEXT -> ClaimCells.whenText(row);
      case WHEN_RELATION -> ClaimCells.relation(row);
      case WHEN_START -> ClaimCells.start(row);
      case WHEN_END -> ClaimCells.end(row);
      case WHEN_PRECISION -> ClaimCells.precision(row);
      case WHEN_BASIS -> ClaimCells.whenBasis(row);
      case WHEN_SUGGESTED -> Cell.day(Rows.suggested(row.findings()));
      // Known once all reports of the run are.
      case INCIDENT -> "";
      case PART_OF -> row.rows().id(row.claim().partOf());
      case SAME_AS -> row.rows().id(row.claim().sameAs());
      case WHO_BASIS -> Cell.word(row.claim().who().basis());
      case REPORT -> row.rows().found().report().name();
      case REPORT_DATE -> Cell.day(row.rows().found().day().date());
      case REPORT_DATE_BASIS -> ReportColumn.basis(row.rows());
      case PUBLISHER -> row.rows().found().publisher();
      case SECTION -> Cell.word(row.claim().section());
      case LINE -> row.rows().line(row.claim().figure().span());
      case START -> row.rows().start(row.claim().figure().span());
      case END -> row.rows().end(row.claim().figure().span());
      case CLAIM_ID -> row.rows().id(row.claim());
      case RULE -> String.join(" · ", row.claim().rules());
    };
  }
}
