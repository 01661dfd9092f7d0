package hasila.check.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a check has to say. It never changes a value.
 *
 * @param code one of the checks of OUTPUT.md
 * @param claims the claims it concerns, by index
 * @param mentions the mentions it concerns, by index
 * @param note one sentence in English that a reader can act on
 * @param suggested the day that fits, where one remains
 */
public record Finding(
    String code,
    List<Integer> claims,
    List<Integer> mentions,
    String note,
    Optional<LocalDate> suggested) {
  /** All that a check may say; OUTPUT.md tells what each means. */
  public static final Set<String> CODES =
      Set.of(
          "weekday_mismatch",
          "date_after_report",
          "impossible_date",
          "calendar_mismatch",
          "part_exceeds_whole",
          "parts_exceed_whole",
          "parts_agree",
          "headline_differs",
          "sources_disagree",
          "total_decreases",
          "two_hedges",
          "ambiguous_separator",
          "lookalike_letters",
          "report_date_unknown");

  /** The one check that speaks for a figure instead of against it. */
  public static final String SUPPORT = "parts_agree";

  public Finding {
    if (!CODES.contains(code)) {
      throw new IllegalArgumentException(code + " is not among the codes of checks");
    }
  }

  /**
   * Whether a person should look at the rows; {@code parts_agree} only tells them that a figure
   * holds.
   */
  public boolean isAlarm() {
    return !code.equals(SUPPORT);
  }

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
