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
import java.util.Set;

/** A word that tells what happened: «مقتل», «أصيبت», «يعتقلون». */
public record EventWord(Event event, Form form) implements Sense {
  /** The kind of word: what stands around it differs. */
  public enum Form {
    PAST,
    PRESENT,
    NOUN
  }

  /** Whether a verb of an event begins at the token. */
  public static boolean isVerb(Words words, int token) {
    return words.is(token, Role.EVENT) && at(words, token).form != Form.NOUN;
  }

  /** Whether a verb of an event in the past begins at the token. */
  public static boolean isPast(Words words, int token) {
    return words.is(token, Role.EVENT) && at(words, token).form == Form.PAST;
  }

  /** Whether a verb of the present begins at the token. */
  public static boolean isPresent(Words words, int token) {
    return words.is(token, Role.EVENT) && at(words, token).form == Form.PRESENT;
  }

  /** Whether a noun of an event begins at the token. */
  public static boolean isNoun(Words words, int token) {
    return words.is(token, Role.EVENT) && at(words, token).form == Form.NOUN;
  }

  /** Whether some entry at the token is a noun of an event, be it not the longest. */
  public static boolean mayBeNoun(Words words, int token) {
    if (words.is(token, Role.EVENT)) {
      for (Meaning meaning : words.meanings(token, Role.EVENT)) {
        if (((EventWord) meaning.sense()).form == Form.NOUN && meaning.holds(words, token)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether any entry at the token tells of the event. */
  public static boolean tells(Words words, int token, Event event) {
    if (words.is(token, Role.EVENT)) {
      for (Meaning meaning : words.meanings(token, Role.EVENT)) {
        if (((EventWord) meaning.sense()).event == event && meaning.holds(words, token)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether an entry of so many words at the token tells of one of the events.
   *
   * @param more how many words follow the first
   */
  public static boolean tells(Words words, int token, Set<Event> events, int more) {
    if (words.is(token, Role.EVENT)) {
      for (Meaning meaning : words.meanings(token, Role.EVENT)) {
        if (meaning.more() == more
            && events.contains(((EventWord) meaning.sense()).event)
            && meaning.holds(words, token)) {
          return true;
        }
      }
    }
    return false;
  }

  /** «في سجن», «إدارة السجن»: a building that has the letters of a deed («سجن 5 معارضين»). */
  public static boolean isBuilding(Words words, int token) {
    return Noun.hasUnit(words, token, Thing.BUILDING)
        && (words.hasArticle(token)
            || words.hasPreposition(token)
            || FunctionWord.is(words, token - 1, FunctionWord.Kind.PREPOSITION));
  }

  private static EventWord at(Words words, int token) {
    return (EventWord) words.sense(token, Role.EVENT);
  }

  public static List<Entry> of(Row row) {
    Event event = row.constant("event", Event.class);
    List<Entry> entries = new ArrayList<>();
    for (String stem : row.list("past")) {
      entries.addAll(Entry.all(Endings.past(stem, true), new EventWord(event, Form.PAST)));
    }
    for (String stem : row.list("present")) {
      entries.addAll(Entry.all(Endings.presentThird(stem), new EventWord(event, Form.PRESENT)));
    }
    for (String noun : row.list("forms")) {
      entries.add(new Entry(noun, new EventWord(event, Form.NOUN)));
      if (noun.indexOf(' ') < 0 && !row.list("past").isEmpty()) {
        entries.addAll(Entry.all(Endings.possessed(noun), new EventWord(event, Form.NOUN)));
      }
    }
    return entries;
  }
}
