package hasila.output.row;

import hasila.check.facts.Finding;
import hasila.claim.scene.Claim;
import hasila.date.days.Resolved;
import hasila.lexicon.sense.Cause;
import hasila.lexicon.sense.Event;
import hasila.output.cell.Cell;
import hasila.output.cell.EvidenceCell;
import hasila.output.row.Rows.ClaimRow;
import hasila.place.KnownPlace;
import hasila.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The cells of a claim that take more than one step. */
final class ClaimCells {
  private ClaimCells() {}

  static String event(ClaimRow row) {
    return row.claim().event() == Event.NONE ? "" : Cell.word(row.claim().event());
  }

  /** The one day to sort by: a figure since or until a day holds on the report's own. */
  static String date(ClaimRow row) {
    Optional<Claim.When> when = row.claim().when();
    if (when.isEmpty()) {
      return "";
    }
    Resolved.Relation relation = when.get().relation();
    if (relation == Resolved.Relation.SINCE || relation == Resolved.Relation.UNTIL) {
      return Cell.day(row.rows().found().day().date());
    }
    Optional<LocalDate> suggested = Rows.suggested(row.findings());
    Optional<LocalDate> start = when.get().start();
    return Cell.day(
        suggested.isPresent()
            ? suggested
            : start.equals(when.get().end()) ? start : Optional.empty());
  }

  static String checks(ClaimRow row) {
    return Cell.checks(row.claim().figure().checks(), row.findings());
  }

  static String checkNote(ClaimRow row) {
    return notes(row.findings());
  }

  /** The sentences of some findings, each once. */
  static String notes(List<Finding> findings) {
    Set<String> notes = new LinkedHashSet<>();
    for (Finding finding : findings) {
      notes.add(finding.note());
    }
    notes.remove("");
    return String.join(" ", notes);
  }

  static String evidence(ClaimRow row) {
    return EvidenceCell.of(
        row.rows().found().report().text(), row.claim().evidence(), row.claim().figure().span());
  }

  /** The words of the report that stand there. */
  static String words(ClaimRow row, Optional<Span> at) {
    return at.isPresent() ? row.text(at.get()) : "";
  }

  static String cause(ClaimRow row) {
    return row.claim().cause() == Cause.NONE ? "" : Cell.word(row.claim().cause());
  }

  /** What the gazetteer says of the place. */
  static String known(ClaimRow row, Function<KnownPlace, String> part) {
    Optional<KnownPlace> place = row.claim().where().known();
    return place.isPresent() ? part.apply(place.get()) : "";
  }

  /** Where the place lies, one way. */
  static String degrees(ClaimRow row, Function<KnownPlace, Optional<BigDecimal>> part) {
    Optional<KnownPlace> place = row.claim().where().known();
    return Cell.number(place.flatMap(part));
  }

  static String whenText(ClaimRow row) {
    return words(row, row.claim().when().flatMap(Claim.When::text));
  }

  static String relation(ClaimRow row) {
    Optional<Claim.When> when = row.claim().when();
    return when.isPresent() ? Cell.word(when.get().relation()) : "";
  }

  static String start(ClaimRow row) {
    Optional<Claim.When> when = row.claim().when();
    return when.isPresent() ? Cell.day(when.get().start()) : "";
  }

  static String end(ClaimRow row) {
    Optional<Claim.When> when = row.claim().when();
    return when.isPresent() ? Cell.day(when.get().end()) : "";
  }

  static String precision(ClaimRow row) {
    Optional<Claim.When> when = row.claim().when();
    return when.isPresent()
        ? MentionColumn.precision(when.get().precision(), when.get().start(), when.get().end())
        : "";
  }

  static String whenBasis(ClaimRow row) {
    Optional<Claim.When> when = row.claim().when();
    return when.isEmpty() || when.get().basis() == Claim.When.Basis.UNRESOLVED
        ? ""
        : Cell.word(when.get().basis());
  }
}
