package hasila.output.cell;

import hasila.claim.scene.Claim;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * What the reports of a run tell of each other: cells that one report alone cannot give. It is
 * asked once all reports are written, of each of them, in that order.
 */
public interface Across {
  /** What the run has to say of the next report. */
  Told next(String report) throws IOException;

  /**
   * What the run has to say of a report.
   *
   * @param copyOf the report that it is a copy of, blank where it is none
   * @param claims cells of its claims, by their index; of the others it has nothing to say
   */
  record Told(String copyOf, Map<Integer, Cells> claims) {}

  /**
   * Cells of a claim.
   *
   * @param incident the incident that it tells of, blank where of none
   * @param countOnce why adding it up would count twice, where another report is the reason
   * @param partOf the {@code claim_id} of its whole, where that stands in another report; else
   *     blank
   * @param sameAs the {@code claim_id} of the row to keep, where that stands in another report;
   *     else blank
   */
  record Cells(
      String incident, Optional<Claim.CountOnce> countOnce, String partOf, String sameAs) {}
}
