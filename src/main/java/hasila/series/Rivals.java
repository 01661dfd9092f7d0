package hasila.series;

import hasila.check.Voices;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Figures of one thing on one day in one place, from different claimants of different reports, that
 * cannot all be right. Figures of quite another size are taken to be of another event. Only the
 * last {@value #WINDOW} are held.
 */
final class Rivals implements Grouping {
  private static final String CHECK = "sources_disagree";
  private static final int WINDOW = 64;
  private static final BigDecimal SIZE = BigDecimal.valueOf(2);

  private final Series.Rows rows;
  private final Deque<Candidate> held = new ArrayDeque<>();

  /** An entry, and the first one that it disputes or that disputes it. */
  private static final class Candidate {
    private final Entry entry;
    private Optional<Entry> earlier = Optional.empty();
    private Optional<Entry> later = Optional.empty();

    Candidate(Entry entry) {
      this.entry = entry;
    }
  }

  Rivals(Series.Rows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Entry entry) throws IOException {
    Candidate added = new Candidate(entry);
    for (Candidate other : held) {
      if (disagree(other.entry, entry)) {
        other.later = other.later.or(() -> Optional.of(entry));
        added.earlier = added.earlier.or(() -> Optional.of(other.entry));
      }
    }
    held.add(added);
    if (held.size() > WINDOW) {
      write(held.remove());
    }
  }

  @Override
  public void end() throws IOException {
    while (!held.isEmpty()) {
      write(held.remove());
    }
  }

  private void write(Candidate candidate) throws IOException {
    Optional<Entry> other = candidate.earlier.or(() -> candidate.later);
    if (other.isPresent()) {
      String note =
          Wording.claimant(other.get())
              + " says "
              + Wording.figure(other.get())
              + " in "
              + other.get().report()
              + ", "
              + Wording.claimant(candidate.entry)
              + " says "
              + Wording.figure(candidate.entry)
              + " here, it seems of one event; add up only one of them.";
      rows.accept(
          new SeriesRow(
              candidate.entry,
              candidate.earlier.map(Entry::claimId).orElse(""),
              Optional.empty(),
              CHECK,
              note));
    }
  }

  private static boolean disagree(Entry a, Entry b) {
    boolean voices = a.who().isEmpty() || b.who().isEmpty() || !Voices.same(a.who(), b.who());
    return voices && !a.report().equals(b.report()) && (above(a, b) || above(b, a)) && isNear(a, b);
  }

  private static boolean above(Entry a, Entry b) {
    return a.low().isPresent()
        && b.high().isPresent()
        && a.low().get().compareTo(b.high().get()) > 0;
  }

  private static boolean isNear(Entry a, Entry b) {
    BigDecimal one = a.best().or(a::low).or(a::high).orElse(BigDecimal.ZERO);
    BigDecimal two = b.best().or(b::low).or(b::high).orElse(BigDecimal.ZERO);
    return one.compareTo(two.multiply(SIZE)) <= 0 && two.compareTo(one.multiply(SIZE)) <= 0;
  }
}
