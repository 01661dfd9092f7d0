package hasila.output;

import hasila.check.Finding;
import hasila.claim.Claim;
import hasila.date.Resolved;
import hasila.lexicon.Event;
import hasila.output.Rows.ClaimRow;
import hasila.text.Span;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    return Evidence.of(
        row.rows().found().report().text(), row.claim().evidence(), row.claim().figure().span());
  }

  static String place(ClaimRow row) {
    return row.claim().place().isPresent() ? row.text(row.claim().place().get()) : "";
  }

  static String whenText(ClaimRow row) {
    Optional<Span> text = row.claim().when().flatMap(Claim.When::text);
    return text.isPresent() ? row.text(text.get()) : "";
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
