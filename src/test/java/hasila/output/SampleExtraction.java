package hasila.output;

import hasila.claim.scene.Anchors;
import hasila.claim.scene.Claim;
import hasila.claim.scene.PartSign;
import hasila.copies.Sketch;
import hasila.date.days.Resolved;
import hasila.date.today.ReportDay;
import hasila.lexicon.sense.Cause;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Group;
import hasila.lexicon.sense.Thing;
import hasila.mention.Amount;
import hasila.mention.CheckCode;
import hasila.mention.Figure;
import hasila.mention.Mention;
import hasila.output.cell.Extraction;
import hasila.output.file.Rendered;
import hasila.output.row.WholeReport;
import hasila.text.Report;
import hasila.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A made-up extraction whose words are chosen to hurt: one claim for each way of writing what was
 * counted.
 */
public final class SampleExtraction {
  /** What a spreadsheet might take for something else. */
  public static final List<String> COUNTED =
      List.of(
          "مدني",
          "=1+1",
          "+3 جنود",
          "-5",
          "@SUM(A1)",
          "\tجدول",
          "قال: «نعم», ثم \"لا\"",
          "سطر\r\nآخر",
          "نقطة; فاصلة",
          "'مقتبس'",
          "😀 \uD83D\uDE92",
          "طويل ".repeat(7000));

  private SampleExtraction() {}

  /** The extraction; its amounts, dates and codes vary from claim to claim. */
  public static Extraction of(String name) {
    return of(name, 0, COUNTED.size());
  }

  /** A report with that claim alone, so that each has a name of its own. */
  public static Extraction only(String name, int claim) {
    return of(name, claim, claim + 1);
  }

  private static Extraction of(String name, int from, int to) {
    String text = "قتل 1250 شخصا يوم الثلاثاء";
    Report report = new Report(name, text, 45, "UTF-8", "00ff", "");
    List<Claim> claims = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Figure figure = figure(i);
      mentions.add(figure);
      claims.add(claim(figure, COUNTED.get(i), i));
    }
    ReportDay day =
        new ReportDay(Optional.of(LocalDate.of(2019, 3, 5)), ReportDay.Basis.STATED, "=\"why\"");
    return new Extraction(
        report, "-عنوان", "@ناشر", day, mentions, List.of(), claims, List.of(), Sketch.NONE);
  }

  private static Figure figure(int i) {
    BigDecimal value =
        new BigDecimal(List.of("1250", "0", "12.5", "999999999999", "0.001").get(i % 5));
    Amount amount =
        i % 2 == 0
            ? new Amount.Exact(value)
            : new Amount.Vague(Optional.of(value), Optional.empty());
    return new Figure(
        Figure.Kind.COUNT,
        new Span(4, 8),
        1,
        1,
        4,
        amount,
        Figure.Form.DIGITS,
        "",
        "",
        Set.of(CheckCode.TWO_HEDGES),
        "number/digits");
  }

  /** The rows of a run that has nothing to say of one report by another. */
  static WholeReport whole(Extraction found) {
    Rendered rows = Rendered.of(found);
    return new WholeReport(rows.cells(), rows.claims(), List.of());
  }

  private static Claim claim(Figure figure, String counted, int i) {
    Optional<LocalDate> start = Optional.of(LocalDate.of(1999 + i, 12, 31));
    Claim.When when =
        new Claim.When(
            Optional.of(new Span(19, 26)),
            i % 2 == 0 ? Resolved.Relation.ON : Resolved.Relation.SINCE,
            start,
            i % 2 == 0 ? start : Optional.empty(),
            Resolved.Precision.DAY,
            Claim.When.Basis.STATED,
            Optional.empty());
    return new Claim(
        figure,
        0,
        new Claim.Who("=المرصد", Claim.Who.Basis.STATED),
        counted,
        Optional.empty(),
        Event.KILLED,
        i % 3 == 0 ? Optional.empty() : Optional.of(when),
        Claim.Where.NONE,
        Cause.NONE,
        "",
        Claim.CountOnce.YES,
        Thing.PERSON,
        List.of(Group.CIVILIAN, Group.CHILD),
        Claim.Status.REPORTED,
        Claim.Section.BODY,
        OptionalInt.empty(),
        PartSign.NONE,
        OptionalInt.empty(),
        new Span(0, 26),
        List.of("number/digits", "counted/noun"),
        Anchors.NONE);
  }
}
