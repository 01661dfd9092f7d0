package hasila.output;

import hasila.check.Finding;
import hasila.claim.Claim;
import hasila.date.Resolved;
import hasila.lexicon.Event;
import hasila.output.Rows.ClaimRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    if (row.findings().isEmpty() && row.claim().figure().checks().isEmpty()) {
      return "";
    }
    Set<String> codes = new TreeSet<>(row.claim().figure().checks());
    row.findings().forEach(finding -> codes.add(finding.code()));
    return Cell.joined(codes);
  }

  static String checkNote(ClaimRow row) {
    return notes(row.findings());
  }

  /** The sentences of some findings, each once. */
  static String notes(List<Finding> findings) {
    return findings.isEmpty()
        ? ""
        : findings.stream()
            .map(Finding::note)
            .filter(note -> !note.isEmpty())
            .distinct()
            .collect(Collectors.joining(" "));
  }

  static String evidence(ClaimRow row) {
    return Evidence.of(
        row.rows().found().report().text(), row.claim().evidence(), row.claim().figure().span());
  }

  static String when(ClaimRow row, Function<Claim.When, String> value) {
    return row.claim().when().map(value).orElse("");
  }

  static String whenText(ClaimRow row) {
    return when(row, when -> when.text().map(row::text).orElse(""));
  }

  static String precision(ClaimRow row) {
    return when(row, when -> MentionColumn.precision(when.precision(), when.start(), when.end()));
  }

  static String whenBasis(ClaimRow row) {
    return when(
        row, when -> when.basis() == Claim.When.Basis.UNRESOLVED ? "" : Cell.word(when.basis()));
  }
}
