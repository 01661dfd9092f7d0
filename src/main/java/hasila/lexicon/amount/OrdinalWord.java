package hasila.lexicon.amount;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;
import java.util.Optional;

/** A word for a place in a row: «أول», «ثالثة», «حادي» of «الحادي عشر». */
public record OrdinalWord(long value, Shape shape) implements Sense {
  /** What the word can do alone. */
  public enum Shape {
    UNIT,
    /** «حادي»: only before «عشر» or tens. */
    COMPOUND,
    /** «ثانيا»: an ordinal behind a noun in the same case, else an adverb. */
    ACCUSATIVE,
    /** No number at all: «ملازم أول», «ثاني أكسيد». */
    NAME
  }

  /** The ordinal word that begins at the token. */
  public static Optional<OrdinalWord> at(Words words, int token) {
    return words.is(token, Role.ORDINAL)
        ? Optional.of((OrdinalWord) words.sense(token, Role.ORDINAL))
        : Optional.empty();
  }

  public static List<Entry> of(Row row) {
    return row.entries(new OrdinalWord(row.number("value"), row.constant("shape", Shape.class)));
  }
}
