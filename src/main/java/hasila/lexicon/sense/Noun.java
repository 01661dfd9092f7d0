package hasila.lexicon.sense;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Meaning;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import hasila.lexicon.word.Endings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A noun that reports count: «مدنيين», «غارة».
 *
 * @param lemma the first form of its line: two forms of one noun share it
 * @param unit its unit as OUTPUT.md names it
 * @param groups sorts of people it names
 * @param adjective whether the word is an adjective too: «سورية»
 * @param event what happened to whoever is called so: «قتيل» is killed
 * @param anybody whether it says nothing of the sort of people: «شخص»
 * @param collective whether one of it is many people: «خلية»
 */
public record Noun(
    String lemma,
    Thing unit,
    List<Group> groups,
    Event event,
    Number number,
    boolean adjective,
    boolean anybody,
    boolean collective)
    implements Sense {
  /** How many the form itself can mean. */
  public enum Number {
    SINGULAR,
    DUAL,
    /** «مدنيين» without vowels: two of them or many. */
    DUAL_OR_PLURAL,
    PLURAL
  }

  /** «غارتي التحالف» counts two raids; «بلدتي كذا وكذا» is a pair of names. */
  private static final Set<Thing> COUNTED_IN_CONSTRUCT =
      EnumSet.of(Thing.ATTACK, Thing.VEHICLE, Thing.WEAPON, Thing.CASE);

  private static final String SOUND_MASCULINE = "+w";
  private static final String SOUND_FEMININE = "+t";
  private static final String NO_DUAL = "-d";
  private static final String ADJECTIVE = "-a";
  private static final String COLLECTIVE = "-g";
  private static final String ANYBODY = "*";

  /** What the cell of plurals holds beside plurals. */
  private static final Set<String> MARKS = Set.of(NO_DUAL, ADJECTIVE, COLLECTIVE);

  public static List<Entry> of(Row row) {
    Thing unit = row.constant("unit", Thing.class);
    if (!unit.isCounted()) {
      throw row.fault(unit.word() + " is no unit of a noun", "Write what is counted one by one");
    }
    Event event = row.cell("event").isEmpty() ? Event.NONE : row.constant("event", Event.class);
    boolean anybody = row.cell("group").equals(ANYBODY);
    List<Group> groups = anybody ? List.of() : groups(row);
    Forms forms =
        new Forms(
            row.forms().get(0),
            unit,
            groups,
            event,
            row.list("plurals").contains(ADJECTIVE),
            anybody,
            row.list("plurals").contains(COLLECTIVE));
    List<String> plurals = row.list("plurals");
    boolean sound = plurals.contains(SOUND_MASCULINE);
    for (String singular : row.forms()) {
      forms.singular(singular, sound && !Endings.isFeminine(singular), plurals.contains(NO_DUAL));
      if (sound && !Endings.isFeminine(singular)) {
        forms.add(Number.DUAL_OR_PLURAL, Endings.masculinePlural(singular).subList(1, 2));
        forms.plural(Endings.masculinePlural(singular).subList(0, 1));
        for (String construct : Endings.masculinePluralConstruct(singular)) {
          forms.add(Number.PLURAL, List.of(construct));
          forms.add(Number.PLURAL, Endings.possessedPlural(construct));
        }
      }
      if (plurals.contains(SOUND_FEMININE)
          && (Endings.isFeminine(singular) || row.forms().size() == 1)) {
        forms.plural(Endings.femininePlural(singular));
      }
    }
    for (String plural : plurals) {
      if (!plural.startsWith("+") && !MARKS.contains(plural)) {
        forms.plural(List.of(plural));
      }
    }
    return forms.entries;
  }

  private static List<Group> groups(Row row) {
    List<Group> groups = new ArrayList<>();
    for (String word : row.cell("group").split(";", -1)) {
      if (!word.isEmpty()) {
        groups.add(
            Group.of(word)
                .orElseThrow(
                    () ->
                        row.fault(
                            "\"" + word + "\" under group is unknown",
                            "Write one of " + Group.words())));
      }
    }
    return List.copyOf(groups);
  }

  /** The noun that begins at the token. */
  public static Optional<Noun> at(Words words, int token) {
    return words.is(token, Role.NOUN) ? Optional.of(known(words, token)) : Optional.empty();
  }

  /** Many people whom no table knows, by the form of the word: «متداولين». */
  public static Noun ofPeople(String lemma) {
    return new Noun(lemma, Thing.PERSON, List.of(), Event.NONE, Number.PLURAL, false, false, false);
  }

  /** What the noun at the token tells of, {@link Event#NONE} without one. */
  public static Event eventAt(Words words, int token) {
    return words.is(token, Role.NOUN) ? known(words, token).event : Event.NONE;
  }

  /** Whether any noun at the token tells of the event. */
  public static boolean tells(Words words, int token, Event event) {
    if (words.is(token, Role.NOUN)) {
      for (Meaning meaning : words.meanings(token, Role.NOUN)) {
        if (((Noun) meaning.sense()).event == event && meaning.holds(words, token)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a noun in a form for more than one begins at the token. */
  public static boolean isMany(Words words, int token) {
    return words.is(token, Role.NOUN) && known(words, token).number != Number.SINGULAR;
  }

  /** Whether any noun at the token may be one or two without a number: no plural, no «حي». */
  public static boolean mayBeFew(Words words, int token) {
    if (words.is(token, Role.NOUN)) {
      for (Meaning meaning : words.meanings(token, Role.NOUN)) {
        Noun noun = (Noun) meaning.sense();
        if (noun.number != Number.PLURAL
            && (noun.number != Number.SINGULAR || noun.isSomebody() || noun.unit == Thing.CASE)
            && meaning.holds(words, token)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether any noun at the token is in a form that can mean two. */
  public static boolean mayBeTwo(Words words, int token) {
    if (words.is(token, Role.NOUN)) {
      for (Meaning meaning : words.meanings(token, Role.NOUN)) {
        Number number = ((Noun) meaning.sense()).number;
        if ((number == Number.DUAL || number == Number.DUAL_OR_PLURAL)
            && meaning.holds(words, token)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a noun with this unit begins at the token. */
  public static boolean hasUnit(Words words, int token, Thing unit) {
    return words.is(token, Role.NOUN) && known(words, token).unit == unit;
  }

  private static Noun known(Words words, int token) {
    return (Noun) words.sense(token, Role.NOUN);
  }

  /** Whether both are forms of one noun: «شخصين», «أشخاص». */
  public boolean isSameAs(Noun other) {
    return lemma.equals(other.lemma);
  }

  /** Whether it is somebody, alive or dead: «مدني», «جثة». */
  public boolean isSomebody() {
    return unit.isSomebody();
  }

  /** Whether the word may stand for people of every sort: «شخص», «قتيل». */
  public boolean isAnySort() {
    return groups.isEmpty() && (anybody || event != Event.NONE);
  }

  /**
   * The same noun where it says nothing of what happened: «[قتلى]» is whom the wounded were among.
   */
  public Noun withoutEvent() {
    return new Noun(lemma, unit, groups, Event.NONE, number, adjective, isAnySort(), collective);
  }

  /** The forms of one noun as they are made. */
  private static final class Forms {
    private final String lemma;
    private final Thing unit;
    private final List<Group> groups;
    private final Event event;
    private final boolean adjective;
    private final boolean anybody;
    private final boolean collective;
    private final List<Entry> entries = new ArrayList<>();

    Forms(
        String lemma,
        Thing unit,
        List<Group> groups,
        Event event,
        boolean adjective,
        boolean anybody,
        boolean collective) {
      this.lemma = lemma;
      this.unit = unit;
      this.groups = groups;
      this.event = event;
      this.adjective = adjective;
      this.anybody = anybody;
      this.collective = collective;
    }

    void add(Number number, List<String> forms) {
      for (String form : forms) {
        entries.add(
            new Entry(
                form,
                new Noun(lemma, unit, groups, event, number, adjective, anybody, collective)));
      }
    }

    void singular(String noun, boolean sound, boolean noDual) {
      add(Number.SINGULAR, List.of(noun));
      if (noun.indexOf(' ') < 0) {
        add(Number.SINGULAR, Endings.accusative(noun));
        if (!noDual) {
          add(Number.DUAL, Endings.dualNominative(noun));
        }
        if (!sound && !noDual) {
          add(Number.DUAL, Endings.dualOblique(noun));
        }
        if (Endings.isFeminine(noun) && COUNTED_IN_CONSTRUCT.contains(unit)) {
          add(Number.DUAL, Endings.dualConstruct(noun));
        }
      }
    }

    void plural(List<String> plurals) {
      for (String plural : plurals) {
        add(Number.PLURAL, List.of(plural));
        if (plural.indexOf(' ') < 0) {
          add(Number.PLURAL, Endings.accusative(plural));
          add(Number.PLURAL, Endings.possessed(plural));
        }
      }
    }
  }
}
