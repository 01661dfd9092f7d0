package hasila.lexicon.sense;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Meaning;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import hasila.lexicon.word.Endings;
import java.util.ArrayList;
import java.util.List;

/** A word that tells what did it: «غارة», «بصاروخ», «جوي». */
public record CauseWord(Cause cause, Kind kind) implements Sense {
  /** How it tells it. */
  public enum Kind {
    /** By itself: «قصف». */
    EVENT,
    /** Not without a word beside it: «هجوم صاروخي». */
    ACT,
    /** The like without a doer: «حادث مروري». */
    MISHAP,
    /** A weapon: «بصاروخ». */
    MEANS,
    /** An adjective: «قصف جوي». */
    TRAIT,
    /** What befell a craft: «انقلاب قارب». */
    ACCIDENT,
    /** What it befell. */
    CRAFT
  }

  /**
   * The cause that the longest word of this kind at the token tells («انهيار أرضي» is no collapse),
   * {@link Cause#NONE} without one.
   */
  public static Cause at(Words words, int token, Kind kind) {
    Cause cause = Cause.NONE;
    if (words.is(token, Role.CAUSE)) {
      int longest = -1;
      for (Meaning meaning : words.meanings(token, Role.CAUSE)) {
        CauseWord word = (CauseWord) meaning.sense();
        if (word.kind == kind && meaning.more() > longest && meaning.holds(words, token)) {
          cause = word.cause;
          longest = meaning.more();
        }
      }
    }
    return cause;
  }

  /** Whether a word of this kind begins at the token. */
  public static boolean is(Words words, int token, Kind kind) {
    if (words.is(token, Role.CAUSE)) {
      for (Meaning meaning : words.meanings(token, Role.CAUSE)) {
        if (((CauseWord) meaning.sense()).kind == kind && meaning.holds(words, token)) {
          return true;
        }
      }
    }
    return false;
  }

  public static List<Entry> of(Row row) {
    Cause cause = row.cell("cause").isEmpty() ? Cause.NONE : row.constant("cause", Cause.class);
    CauseWord word = new CauseWord(cause, row.constant("kind", Kind.class));
    List<Entry> entries = new ArrayList<>();
    for (String stem : row.list("past")) {
      entries.addAll(Entry.all(Endings.past(stem, true), word));
    }
    for (String stem : row.list("present")) {
      entries.addAll(Entry.all(Endings.presentThird(stem), word));
    }
    entries.addAll(row.entries(word));
    for (String form : row.list("forms")) {
      boolean noun = form.indexOf(' ') < 0 && word.kind != Kind.TRAIT && word.kind != Kind.CRAFT;
      if (noun) {
        entries.addAll(Entry.all(Endings.accusative(form), word));
      }
      if (noun && word.kind != Kind.MEANS) {
        entries.addAll(Entry.all(Endings.possessed(form), word));
      }
    }
    return entries;
  }
}
