package hasila.lexicon.word;

import hasila.lexicon.table.LexiconException;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Table;
import hasila.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The endings of nouns and verbs, from their own table, and the forms made with them. */
public final class Endings {
  private static final Map<String, List<String>> ALL = new HashMap<>();

  static {
    for (Row row : Table.load("endings").rows()) {
      ALL.put(row.cell("name"), row.list("forms"));
    }
  }

  private static final String FEMININE = one("feminine");
  private static final String FEMININE_OPEN = one("feminine-open");
  private static final String THIRD = one("present-third");
  private static final List<String> PLURAL_ENDINGS = folded("plural-look");
  private static final List<String> PLURAL_PATTERNS = folded("plural-pattern");
  private static final List<String> ADJECTIVE_ENDINGS = folded("adjective-look");
  private static final List<String> FEMININE_ENDINGS = folded("feminine-look");
  private static final List<String> POSSESSED_ENDINGS = folded("possessed-look");
  private static final String FUTURE = one("future");
  private static final String ANYBODY = one("anybody");

  private Endings() {}

  private static List<String> all(String name) {
    List<String> forms = ALL.get(name);
    if (forms == null) {
      throw new LexiconException("lexicon/endings.tsv", 0, "no line " + name, "Add it");
    }
    return forms;
  }

  private static List<String> folded(String name) {
    return all(name).stream().map(Spelling::fold).toList();
  }

  private static String one(String name) {
    return all(name).get(0);
  }

  /** The word for people of whom no more is said. */
  public static String anybody() {
    return ANYBODY;
  }

  /** The endings that {@link WordClasses} leave out. */
  static char[][] ofWords() {
    return folded("word").stream().map(String::toCharArray).toArray(char[][]::new);
  }

  /** The endings of many people: «متداولين», «برشلونيون». */
  static char[][] ofPeople() {
    return folded("masculine-plural").stream().map(String::toCharArray).toArray(char[][]::new);
  }

  /** The first letter of one who does or suffers: «متداول». */
  static char ofAgent() {
    return one("agent-look").charAt(0);
  }

  /** The last letter of one who is of somewhere or something: «برشلوني». */
  static char ofOrigin() {
    return one("origin-look").charAt(0);
  }

  static char ofAccusative() {
    return one("accusative").charAt(0);
  }

  /** «أضافت», «قالت», not «أضاف», «أضافوا»: a form of the past that is hers. */
  public static boolean isHers(String verb) {
    return verb.endsWith(FEMININE_OPEN);
  }

  public static boolean isFeminine(String noun) {
    return noun.endsWith(FEMININE);
  }

  /** The stem that endings hang on: «طفلة» opens to «طفلت». */
  private static String open(String noun) {
    return isFeminine(noun)
        ? noun.substring(0, noun.length() - FEMININE.length()) + FEMININE_OPEN
        : noun;
  }

  private static List<String> with(String stem, String name) {
    List<String> forms = new ArrayList<>();
    for (String ending : all(name)) {
      forms.add(stem + ending);
    }
    return forms;
  }

  /** «طفلا»: the accusative, which only a masculine noun shows. */
  public static List<String> accusative(String noun) {
    return isFeminine(noun) ? List.of() : with(noun, "accusative");
  }

  public static List<String> dualNominative(String noun) {
    return with(open(noun), "dual-nominative");
  }

  public static List<String> dualOblique(String noun) {
    return with(open(noun), "dual-oblique");
  }

  public static List<String> dualConstruct(String noun) {
    return with(open(noun), "dual-construct");
  }

  public static List<String> masculinePlural(String noun) {
    return with(noun, "masculine-plural");
  }

  public static List<String> masculinePluralConstruct(String noun) {
    return with(noun, "masculine-plural-construct");
  }

  public static List<String> femininePlural(String noun) {
    String stem = isFeminine(noun) ? noun.substring(0, noun.length() - FEMININE.length()) : noun;
    return with(stem, "feminine-plural");
  }

  public static List<String> possessed(String noun) {
    return with(open(noun), "possessive");
  }

  /** «لاعبيها», «لاعبوهم»; not «لاعبيه», which folds like an adjective. */
  public static List<String> possessedPlural(String construct) {
    return all("possessive").stream()
        .filter(ending -> ending.length() > 1)
        .map(ending -> construct + ending)
        .toList();
  }

  /** Whether a folded noun without its article ends or is built like a plural. */
  public static boolean looksPlural(String folded) {
    for (String ending : PLURAL_ENDINGS) {
      if (folded.length() > ending.length() + 2 && folded.endsWith(ending)) {
        return true;
      }
    }
    for (String pattern : PLURAL_PATTERNS) {
      if (isBuilt(folded, pattern)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a folded noun ends like an adjective of origin. */
  public static boolean looksAdjective(String folded) {
    return ADJECTIVE_ENDINGS.stream()
        .anyMatch(ending -> folded.length() > ending.length() + 2 && folded.endsWith(ending));
  }

  /** Whether a folded noun ends like a feminine one, or many things. */
  public static boolean looksPossessed(String folded) {
    return POSSESSED_ENDINGS.stream().anyMatch(folded::endsWith);
  }

  public static boolean looksFeminine(String folded) {
    return FEMININE_ENDINGS.stream().anyMatch(folded::endsWith);
  }

  private static boolean isBuilt(String folded, String pattern) {
    boolean built = folded.length() == pattern.length();
    for (int i = 0; built && i < folded.length(); i++) {
      built = pattern.charAt(i) == '.' || pattern.charAt(i) == folded.charAt(i);
    }
    return built;
  }

  /** «نفى»: «نف», on which «نفت» and «نفوا» are built. */
  private static String weak(String stem) {
    for (String ending : all("weak")) {
      if (stem.endsWith(ending)) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }

  /**
   * «قتل»: «قتلت», «قتلوا». Only the first word of a phrase is conjugated.
   *
   * @param objects whether the verb takes a pronoun: «قتلهم»; not «تابعه», which is the adjective
   *     «تابعة» too
   */
  public static List<String> past(String stem, boolean objects) {
    List<String> forms = new ArrayList<>(List.of(stem));
    if (stem.indexOf(' ') < 0) {
      forms.addAll(with(weak(stem), "past"));
      if (objects) {
        forms.addAll(with(stem, "past-object"));
      }
    } else {
      String first = stem.substring(0, stem.indexOf(' '));
      // «لقوا مصرعهم» has its person; «لقوات» is «ل» and «قوات».
      if (all("past").stream().noneMatch(first::endsWith)) {
        forms.add(first + FEMININE_OPEN + stem.substring(first.length()));
      }
    }
    return forms;
  }

  /** «أعلنه»: only of verbs whose form with «ه» is no noun («إصابة», «هجرة»). */
  public static List<String> pastHim(String stem) {
    return stem.indexOf(' ') < 0 ? with(stem, "past-him") : List.of();
  }

  /** «يقول»: «تقول», «يقولون», «سيقول», «نقول». */
  public static List<String> present(String stem) {
    List<String> forms = presentThird(stem);
    forms.addAll(present(stem, List.of(one("present-first"))));
    return forms;
  }

  /** «يصيب»: «تصيب», «يصيبون», «سيصيب»; not «نصيب», which is a share. */
  public static List<String> presentThird(String stem) {
    return present(stem, List.of(THIRD, one("present-feminine")));
  }

  private static List<String> present(String stem, List<String> persons) {
    List<String> forms = new ArrayList<>();
    String rest = stem.substring(THIRD.length());
    for (String person : persons) {
      forms.add(person + rest);
      forms.add(FUTURE + person + rest);
      if (stem.indexOf(' ') < 0) {
        forms.addAll(with(person + rest, "present-plural"));
      }
    }
    return forms;
  }
}
