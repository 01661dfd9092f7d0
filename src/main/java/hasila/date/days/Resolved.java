package hasila.date.days;

import hasila.mention.DateMention;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date mention with the days it means.
 *
 * @param start its first possible day as written, empty where it cannot be told
 * @param end its last possible day as written (never emptied by the relation: a claim does that)
 * @param relation how a figure beside it relates to it, from the preposition before it
 * @param today the day it was read against: the report's, or that of an older post quoted in it;
 *     empty where unknown
 * @param over whether «منذ» says that it lies behind that day
 */
public record Resolved(
    DateMention mention,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Relation relation,
    Precision precision,
    Basis basis,
    Optional<LocalDate> today,
    boolean over) {
  /** The column {@code when_relation}. */
  public enum Relation {
    ON,
    SINCE,
    UNTIL,
    DURING
  }

  /** The column {@code when_precision}, from fine to coarse. */
  public enum Precision {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    YEAR,
    DECADE,
    UNKNOWN
  }

  /** How a date was read: in full, or against another day. */
  public enum Basis {
    STATED,
    RELATIVE,
    UNRESOLVED
  }

  /** The one day it means, where it means one. */
  public Optional<LocalDate> day() {
    return start.equals(end) ? start : Optional.empty();
  }
}
