package hasila.output;

import static hasila.output.Column.Kind.CODE;
import static hasila.output.Column.Kind.DAY;
import static hasila.output.Column.Kind.NUMBER;
import static hasila.output.Column.Kind.TEXT;
import static hasila.output.Column.Kind.WHOLE;

import hasila.output.Rows.ClaimRow;
import java.util.function.Function;

/** The columns of claims.csv, in order. */
public enum ClaimColumn implements Column<ClaimRow> {
  REPORT(
      TEXT,
      "The report: its path below the input folder, stdin for standard input.",
      row -> row.rows().found().report().name()),
  PUBLISHER(TEXT, "Who printed the report.", row -> row.rows().found().publisher()),
  REPORT_DATE(
      DAY,
      "The report's day, as in reports.csv.",
      row -> Cell.day(row.rows().found().day().date())),
  WHO(
      TEXT,
      "Who counted, in the fullest form the report gives; not who printed it. Blank where nobody is named.",
      row -> row.claim().who().name()),
  COUNT_TEXT(
      TEXT,
      "The figure as written, with a hedge before it and without the noun, unless the noun is the number (a dual).",
      row -> row.text(row.claim().figure().span())),
  COUNTED(
      TEXT,
      "What was counted, as written; in [ ] where the report says it elsewhere.",
      row -> row.claim().counted()),
  EVENT(CODE, "What happened to the counted; blank if nothing is said.", ClaimCells::event),
  DATE(
      DAY,
      "The one day to sort by: the report's for a figure since or until a day, else when_suggested, else when_start where that is one day.",
      ClaimCells::date),
  PLACE(
      TEXT,
      "Where it happened, as written (from where, for movement); a part inherits it from its whole.",
      row -> row.claim().place().map(row::text).orElse("")),
  COUNT_ONCE(
      CODE,
      "yes, or why adding the row up would count twice.",
      row -> Cell.word(row.claim().countOnce())),
  CHECKS(CODE, "What cannot be right, or wants a look, joined with ;", ClaimCells::checks),
  CHECK_NOTE(TEXT, "The checks in a sentence.", ClaimCells::checkNote),
  EVIDENCE(
      TEXT,
      "The clause around the figure, the figure in ⟦ ⟧, at most 300 characters.",
      ClaimCells::evidence),
  LOW(
      NUMBER,
      "The least that the words allow.",
      row -> Cell.number(row.claim().figure().amount().low())),
  BEST(
      NUMBER,
      "The number that the words name.",
      row -> Cell.number(row.claim().figure().amount().best())),
  HIGH(
      NUMBER,
      "The most that the words allow.",
      row -> Cell.number(row.claim().figure().amount().high())),
  QUALIFIER(
      CODE, "How the words bound the number.", row -> row.claim().figure().amount().qualifier()),
  UNIT(CODE, "What kind of thing was counted.", row -> row.claim().unit()),
  UNIT_CODE(
      CODE,
      "The currency (ISO 4217) or the measure (UCUM).",
      row -> row.claim().figure().unitCode()),
  GROUP(CODE, "Which sorts of people, joined with ;", row -> Cell.joined(row.claim().groups())),
  STATUS(
      CODE,
      "Whether it is reported, expected, denied or conditional.",
      row -> Cell.word(row.claim().status())),
  WHO_BASIS(
      CODE,
      "How the claimant is known: stated, by the report's dateline, or not named (report_voice).",
      row -> Cell.word(row.claim().who().basis())),
  SECTION(CODE, "Where in the report it stands.", row -> Cell.word(row.claim().section())),
  PART_OF(
      TEXT,
      "The claim_id of the whole that this figure is among.",
      row -> row.rows().id(row.claim().partOf())),
  SAME_AS(
      TEXT,
      "The claim_id of the row to keep, where this one repeats it.",
      row -> row.rows().id(row.claim().sameAs())),
  WHEN_TEXT(TEXT, "The date as written, its preposition excluded.", ClaimCells::whenText),
  WHEN_RELATION(
      CODE,
      "How the figure relates to the date.",
      row -> ClaimCells.when(row, when -> Cell.word(when.relation()))),
  WHEN_START(
      DAY,
      "The first possible day as written; blank for until.",
      row -> ClaimCells.when(row, when -> Cell.day(when.start()))),
  WHEN_END(
      DAY,
      "The last possible day as written; blank for since.",
      row -> ClaimCells.when(row, when -> Cell.day(when.end()))),
  WHEN_PRECISION(CODE, "How finely the date is told.", ClaimCells::precision),
  WHEN_BASIS(
      CODE,
      "How the date is known: stated in full, relative to the report's day, or inherited.",
      ClaimCells::whenBasis),
  WHEN_SUGGESTED(
      DAY,
      "The one day that fits where the written one cannot be; the written one stays in when_start.",
      row -> Cell.day(Rows.suggested(row.findings()))),
  REPORT_DATE_BASIS(CODE, "How the report's day is known.", row -> ReportColumn.basis(row.rows())),
  REVIEW(
      TEXT,
      "For you: ok, wrong or fixed. Carried over to the next run.",
      row -> row.review().mark()),
  REVIEW_NOTE(TEXT, "For you. Carried over to the next run.", row -> row.review().note()),
  LINE(
      WHOLE,
      "The line of the report, from 1.",
      row -> row.rows().line(row.claim().figure().span())),
  START(
      WHOLE,
      "Where the figure begins, in characters from 0.",
      row -> row.rows().start(row.claim().figure().span())),
  END(
      WHOLE,
      "Where the figure ends, its last character not counted in.",
      row -> row.rows().end(row.claim().figure().span())),
  CLAIM_ID(
      TEXT,
      "The name of the row: the report and where its number begins.",
      row -> row.rows().id(row.claim())),
  RULE(
      TEXT,
      "The rules that made the row, joined with ·",
      row -> String.join(" · ", row.claim().rules()));

  private final Kind kind;
  private final String doc;
  private final Function<ClaimRow, String> value;
  private final String header = Cell.header(this);

  ClaimColumn(Kind kind, String doc, Function<ClaimRow, String> value) {
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
  public String value(ClaimRow row) {
    return value.apply(row);
  }
}
