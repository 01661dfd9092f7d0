package hasila.check.facts;

import hasila.mention.CheckCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a check has to say. It never changes a value.
 *
 * @param code what is the matter
 * @param claims the claims it concerns, by index
 * @param mentions the mentions it concerns, by index
 * @param note one sentence in English that a reader can act on
 * @param suggested the day that fits, where one remains
 */
public record Finding(
    CheckCode code,
    List<Integer> claims,
    List<Integer> mentions,
    String note,
    Optional<LocalDate> suggested) {
  /** The first day that some findings suggest for each of a report's claims. */
  public static List<Optional<LocalDate>> suggestedDays(List<Finding> findings, int claims) {
    List<Optional<LocalDate>> suggested =
        new ArrayList<>(Collections.nCopies(claims, Optional.empty()));
    for (Finding finding : findings) {
      if (finding.suggested().isPresent()) {
        for (int claim : finding.claims()) {
          if (suggested.get(claim).isEmpty()) {
            suggested.set(claim, finding.suggested());
          }
        }
      }
    }
    return suggested;
  }
}
