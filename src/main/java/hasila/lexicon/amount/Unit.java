package hasila.lexicon.amount;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import hasila.lexicon.word.Endings;
import hasila.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a number can be a number of without counting anything: money, a measure, a stretch of time.
 *
 * @param name in English
 * @param code ISO 4217 or UCUM, or blank
 * @param number how many the form itself means
 */
public record Unit(Kind kind, String name, String code, Number number) implements Sense {
  /** What the unit measures. */
  public enum Kind {
    MONEY,
    MEASURE,
    TIME,
    /** No unit after all: «براميل متفجرة» are counted. */
    COUNT
  }

  /** The number of the form. */
  public enum Number {
    SINGULAR,
    DUAL,
    PLURAL
  }

  private static final int LONGEST_SHORT = 2;

  /** Of a clock and of a match: «الدقيقة 90». */
  public boolean isMinute() {
    return name.equals("minute");
  }

  public boolean isDay() {
    return name.equals("day");
  }

  /** «العقد الرابع من العمر». */
  public boolean isDecade() {
    return name.equals("decade");
  }

  /** The unit that begins at the token. */
  public static Optional<Unit> at(Words words, int token) {
    return words.is(token, Role.UNIT)
        ? Optional.of((Unit) words.sense(token, Role.UNIT))
        : Optional.empty();
  }

  public static List<Entry> of(Row row) {
    Kind kind = row.constant("kind", Kind.class);
    boolean dual = row.cell("dual").equals("yes");
    List<Entry> entries = new ArrayList<>();
    for (String form : row.forms()) {
      Unit one = new Unit(kind, row.cell("unit"), row.cell("code"), Number.SINGULAR);
      entries.add(new Entry(form, one));
      if (form.indexOf(' ') < 0 && Spelling.isArabic(form.charAt(0))) {
        entries.addAll(Entry.all(Endings.accusative(form), one));
      }
      // «كم», short for the first form, has no dual: «الكمين» is an ambush.
      boolean isShort = form.length() <= LONGEST_SHORT && !form.equals(row.forms().get(0));
      if (dual && !isShort && form.indexOf(' ') < 0) {
        Unit two = new Unit(kind, one.name, one.code, Number.DUAL);
        entries.addAll(Entry.all(Endings.dualNominative(form), two));
        entries.addAll(Entry.all(Endings.dualOblique(form), two));
      }
    }
    for (String form : row.list("plurals")) {
      Unit many = new Unit(kind, row.cell("unit"), row.cell("code"), Number.PLURAL);
      entries.add(new Entry(form, many));
      entries.addAll(Entry.all(Endings.accusative(form), many));
    }
    return entries;
  }
}
