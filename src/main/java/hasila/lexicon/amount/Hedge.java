package hasila.lexicon.amount;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/**
 * Words that bound a number: «نحو», «ما لا يقل عن», «على الأقل».
 *
 * @param outside how many letters in front of the form are no part of the figure's text: the «ل» of
 *     «لما يقارب»
 */
public record Hedge(Bound bound, Place place, int outside) implements Sense {
  /** What the hedge says of the number. */
  public enum Bound {
    ABOUT,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST
  }

  /** Where the hedge stands. */
  public enum Place {
    /** Directly before the number. */
    BEFORE,
    /** A verb: before the number, or before its subject: «تجاوز عدد القتلى 200». */
    VERB,
    /** A verb whose subject comes first and a preposition last: «يزيد عددهم على 200». */
    VERB_ON,
    /** Behind the number or its noun. */
    AFTER,
    /** There behind a conjunction: «18 عاما فأكثر». */
    AFTER_AND
  }

  public static List<Entry> of(Row row) {
    return row.entries(
        new Hedge(
            row.constant("bound", Bound.class),
            row.constant("place", Place.class),
            Math.toIntExact(row.number("outside"))));
  }
}
