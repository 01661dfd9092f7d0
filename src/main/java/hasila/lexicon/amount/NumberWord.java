package hasila.lexicon.amount;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;
import java.util.Optional;

/**
 * A word that stands for a number: «ستة», «مئتي», «ألف».
 *
 * @param value what it stands for; of a dual or plural, the value of its singular
 * @param shape how it joins with its neighbours
 */
public record NumberWord(long value, Shape shape) implements Sense {
  /** How a number word joins with its neighbours. */
  public enum Shape {
    ZERO,
    UNIT,
    /** «أحد», «إحدى»: a number only inside «أحد عشر» and «إحدى وعشرين». */
    BOUND_UNIT,
    TEN,
    /** 11 to 19 in one word: «احدعشر». */
    TEEN,
    TENS,
    HUNDRED,
    HUNDREDS,
    /** «مئتا»: alone only with its hamza. */
    HAMZA_HUNDREDS,
    MAGNITUDE,
    /** «ألفا»: a thousand in the accusative, or two thousand before a noun. */
    ACCUSATIVE,
    DUAL,
    /** «آلاف»: a magnitude behind a number, vague alone. */
    PLURAL,
    /** «10K»: a magnitude where it touches the digits. */
    LETTER,
    /** No number at all: «بئر السبع». */
    NAME,
    /** «سالب» before a number. */
    MINUS,
    /** «فاصلة» between a number and its decimals. */
    POINT,
    /** «إلا» before a fraction. */
    EXCEPT
  }

  /** The number word that begins at the token. */
  public static Optional<NumberWord> at(Words words, int token) {
    return words.is(token, Role.NUMBER) ? Optional.of(known(words, token)) : Optional.empty();
  }

  /** Whether a number word of this shape begins at the token. */
  public static boolean is(Words words, int token, Shape shape) {
    return words.is(token, Role.NUMBER) && known(words, token).shape == shape;
  }

  private static NumberWord known(Words words, int token) {
    return (NumberWord) words.sense(token, Role.NUMBER);
  }

  public static List<Entry> of(Row row) {
    return row.entries(new NumberWord(row.number("value"), row.constant("shape", Shape.class)));
  }
}
