package hasila.lexicon;

import java.util.List;

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
    /** No number at all: «بئر السبع». */
    NAME,
    /** «سالب» before a number. */
    MINUS,
    /** «فاصلة» between a number and its decimals. */
    POINT,
    /** «إلا» before a fraction. */
    EXCEPT
  }

  static List<Entry> of(Row row) {
    return row.entries(new NumberWord(row.number("value"), row.constant("shape", Shape.class)));
  }
}
