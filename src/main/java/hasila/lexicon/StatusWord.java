package hasila.lexicon;

import java.util.List;

/** A word that makes a figure expected, denied or conditional: «من المرتقب». */
public record StatusWord(Status status) implements Sense {
  /** What the figure is then. */
  public enum Status {
    EXPECTED,
    DENIED,
    CONDITIONAL
  }

  static List<Entry> of(Row row) {
    return row.entries(new StatusWord(row.constant("status", Status.class)));
  }
}
