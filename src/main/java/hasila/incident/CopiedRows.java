package hasila.incident;

import hasila.claim.scene.Claim.CountOnce;
import hasila.copies.Copies;
import hasila.incident.toll.Verdict;
import hasila.sorted.InOrder;
import hasila.sorted.Sorter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What becomes of the rows that copies have from other reports: each repeats a row, and tells of
 * the incident of that one.
 */
final class CopiedRows {
  private final Copies copies;
  private final Sorter<Verdict> verdicts;

  /** By report: its copies. */
  private final Map<Integer, List<Integer>> ofOriginal = new TreeMap<>();

  /**
   * Begins.
   *
   * @param verdicts where those of all reports are put
   */
  CopiedRows(Copies copies, Sorter<Verdict> verdicts) {
    this.copies = copies;
    this.verdicts = verdicts;
    for (int copy : copies.all()) {
      int original = copies.of(copy).orElseThrow().original();
      ofOriginal.computeIfAbsent(original, none -> new ArrayList<>()).add(copy);
    }
  }

  /** Puts the verdicts of copies beside those of the other reports. */
  void settle(Sorter<Verdict> own) throws IOException {
    Map<Integer, Verdict> byIndex = new HashMap<>();
    try (InOrder<Verdict> all = own.inOrder()) {
      int report = -1;
      while (all.advance()) {
        Verdict verdict = all.head();
        verdicts.add(verdict);
        if (verdict.order() != report) {
          end(report, byIndex);
          report = (int) verdict.order();
        }
        byIndex.put(verdict.index(), verdict);
      }
      end(report, byIndex);
    }
    for (int original : List.copyOf(ofOriginal.keySet())) {
      end(original, byIndex);
    }
  }

  /** All verdicts of a report are there: adds those of its copies. */
  private void end(int original, Map<Integer, Verdict> byIndex) throws IOException {
    List<Integer> of = ofOriginal.remove(original);
    for (int copy : of == null ? List.<Integer>of() : of) {
      Copies.Copy rows = copies.of(copy).orElseThrow();
      for (int i = 0; i < rows.claims(); i++) {
        if (rows.has(i)) {
          int row = rows.row(i);
          verdicts.add(verdict(copy, i, original, row, byIndex.get(row)));
        }
      }
    }
    byIndex.clear();
  }

  private Verdict verdict(int copy, int index, int original, int row, Verdict ofRow) {
    boolean again = ofRow != null && ofRow.once() == CountOnce.REPEAT;
    return new Verdict(
        copy,
        copies.report(copy),
        index,
        copies.start(copy, index),
        ofRow == null ? Verdict.NONE : ofRow.happening(),
        true,
        CountOnce.REPEAT,
        "",
        again && !ofRow.sameAs().isEmpty() ? ofRow.sameAs() : copies.id(original, row));
  }
}
