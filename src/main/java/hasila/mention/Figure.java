package hasila.mention;

import hasila.text.Span;
import java.util.Set;

/**
 * A number as written, and what it was taken to be.
 *
 * @param first the first token, a hedge before the number included
 * @param last the last token of the number (percent sign included, noun and currency excluded)
 * @param number where the bare number begins in the text, hedge excluded: a claim's id is made of
 *     it
 * @param form how it is written
 * @param unit the unit a measure, an amount of money, an age or a duration is in, or blank
 * @param unitCode ISO 4217 or UCUM, or blank
 * @param checks what its words alone give away ({@code two_hedges}, {@code lookalike_letters})
 */
public record Figure(
    Kind kind,
    Span span,
    int first,
    int last,
    int number,
    Amount amount,
    Form form,
    String unit,
    String unitCode,
    Set<CheckCode> checks,
    String rule)
    implements Mention {
  /** The kinds of {@code mentions.csv} that are numbers; the first four make a claim. */
  public enum Kind {
    COUNT,
    PERCENT,
    MONEY,
    MEASURE,
    TIME,
    DURATION,
    AGE,
    ORDINAL,
    IDENTIFIER,
    NUMBER;

    public boolean isClaim() {
      return ordinal() <= MEASURE.ordinal();
    }
  }

  /** How a figure is written. */
  public enum Form {
    DIGITS,
    WORDS,
    /** A dual noun that counts two: «قتيلان». */
    DUAL,
    /** A singular that counts one: «مقتل مدني». */
    SINGULAR,
    /** «عشرات», «عدد من». */
    VAGUE;

    /** Whether the noun itself is the figure. */
    public boolean isNoun() {
      return this == DUAL || this == SINGULAR;
    }
  }
}
