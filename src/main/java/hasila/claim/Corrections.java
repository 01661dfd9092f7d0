package hasila.claim;

import hasila.claim.scene.Claim;
import hasila.text.Report;

/** What a person corrected in claims of a report, by hand and in an earlier run. */
public interface Corrections {
  /** Nothing was corrected. */
  Corrections NONE = (report, claim) -> claim;

  /** The claim as the person has it, or the same claim. */
  Claim of(Report report, Claim claim);
}
