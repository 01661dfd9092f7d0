package hasila.lexicon.amount;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word for a part of a whole: «نصف», «ثلثا», «أرباع».
 *
 * @param pronoun how many letters of a glued pronoun the form ends in: two in «ثلثها»
 */
public record FractionWord(long numerator, long denominator, Shape shape, int pronoun)
    implements Sense {
  /** Where the word is a fraction. */
  public enum Shape {
    SINGLE,
    /** Behind a number only: «ثلاثة أرباع». */
    PLURAL,
    /** «خمس»: also the cardinal; a fraction only before a definite noun. */
    LIKE_NUMBER
  }

  /** The fraction that begins at the token. */
  public static Optional<FractionWord> at(Words words, int token) {
    return words.is(token, Role.FRACTION)
        ? Optional.of((FractionWord) words.sense(token, Role.FRACTION))
        : Optional.empty();
  }

  public static List<Entry> of(Row row) {
    Shape shape = row.constant("shape", Shape.class);
    long numerator = row.number("numerator");
    long denominator = row.number("denominator");
    if (denominator == 0) {
      throw row.fault("a fraction of nothing", "Write a denominator above 0");
    }
    List<Entry> entries = row.entries(new FractionWord(numerator, denominator, shape, 0));
    List<Entry> all = new ArrayList<>(entries);
    for (String pronoun : row.list("pronouns")) {
      for (Entry entry : entries) {
        all.add(
            new Entry(
                entry.form() + pronoun,
                new FractionWord(numerator, denominator, shape, pronoun.length())));
      }
    }
    return all;
  }
}
