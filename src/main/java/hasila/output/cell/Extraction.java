package hasila.output.cell;

import hasila.check.facts.Finding;
import hasila.claim.scene.Claim;
import hasila.copies.Sketch;
import hasila.date.days.Resolved;
import hasila.date.today.ReportDay;
import hasila.mention.Mention;
import hasila.text.Report;
import java.util.List;
import java.util.Optional;

/**
 * All that the program found in one report.
 *
 * @param mentions every number and date, in text order, without overlap
 * @param dates the date mentions with the days they mean, in text order
 * @param claims in text order
 * @param sketch of its words
 */
public record Extraction(
    Report report,
    String title,
    String publisher,
    ReportDay day,
    List<Mention> mentions,
    List<Resolved> dates,
    List<Claim> claims,
    List<Finding> findings,
    Sketch sketch) {

  /** What there is to say of a report that could not be read. */
  public static Extraction nothing(Report report) {
    ReportDay unknown = new ReportDay(Optional.empty(), ReportDay.Basis.UNKNOWN, "");
    return new Extraction(
        report, "", "", unknown, List.of(), List.of(), List.of(), List.of(), Sketch.NONE);
  }
}
