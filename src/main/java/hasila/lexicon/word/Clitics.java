package hasila.lexicon.word;

import hasila.lexicon.table.Row;
import hasila.lexicon.table.Table;
import hasila.text.Spelling;
import java.util.HashSet;
import java.util.Set;

/**
 * The letters glued to the front of a word: «و» «ف» «ب» «ك» «ل» and the article. Read from their
 * own table.
 */
public final class Clitics {
  /** A verb of the future has so many letters at least: «سيتم». */
  private static final int FUTURE = 4;

  private final String conjunctions;
  private final String prepositions;
  private final String article;
  private final char to;
  private final String present;
  private final String past;
  private final String future;
  private final Set<String> steady;
  private final String doubtful;
  private final char[][] endings;
  private final char accusative;
  private final char[][] people;
  private final char agent;
  private final char origin;

  private Clitics(
      String conjunctions,
      String prepositions,
      String article,
      String present,
      String past,
      String future,
      Set<String> steady,
      String doubtful) {
    this.conjunctions = conjunctions;
    this.prepositions = prepositions;
    this.article = article;
    this.present = present;
    this.past = past;
    this.future = future;
    this.steady = steady;
    this.doubtful = doubtful;
    this.endings = Endings.ofWords();
    this.accusative = Endings.ofAccusative();
    this.people = Endings.ofPeople();
    this.agent = Endings.ofAgent();
    this.origin = Endings.ofOrigin();
    this.to = article.charAt(article.length() - 1);
  }

  public static Clitics load() {
    StringBuilder conjunctions = new StringBuilder();
    StringBuilder prepositions = new StringBuilder();
    String article = "";
    StringBuilder present = new StringBuilder();
    String past = "";
    String future = "";
    Set<String> steady = new HashSet<>();
    StringBuilder doubtful = new StringBuilder();
    for (Row row : Table.load("clitics").rows()) {
      String form = Spelling.fold(row.cell("forms"));
      switch (row.cell("kind")) {
        case "conjunction" -> conjunctions.append(form);
        case "preposition" -> prepositions.append(form);
        case "doubtful" -> doubtful.append(form);
        case "article" -> article = form;
        case "present" -> present.append(form);
        case "past" -> past = form;
        case "future" -> future = form;
        case "steady" -> row.forms().forEach(word -> steady.add(Spelling.fold(word)));
        default ->
            throw row.fault(
                "unknown kind",
                "Write conjunction, preposition, doubtful, article, present, past, future or steady");
      }
    }
    return new Clitics(
        conjunctions.toString(),
        prepositions.toString(),
        article,
        present.toString(),
        past,
        future,
        steady,
        doubtful.toString());
  }

  public boolean isConjunction(char c) {
    return conjunctions.indexOf(c) >= 0;
  }

  public boolean isPreposition(char c) {
    return prepositions.indexOf(c) >= 0;
  }

  /** Whether the letter begins more words of its own than it stands before others: «ك», «ف». */
  boolean isDoubtful(char c) {
    return doubtful.indexOf(c) >= 0;
  }

  /** The endings of nouns and the pronouns on verbs that a dictionary of words leaves out. */
  char[][] endings() {
    return endings;
  }

  /** The endings of many people. */
  char[][] people() {
    return people;
  }

  boolean isAgent(char first) {
    return first == agent;
  }

  boolean isOrigin(char last) {
    return last == origin;
  }

  boolean isAccusative(char[] ending) {
    return ending.length == 1 && ending[0] == accusative;
  }

  public int articleLength() {
    return article.length();
  }

  /** «لشرطة» and «للشرطة» are «الشرطة»: the article lost its alif behind «ل». */
  public String withArticle(String rest) {
    if (rest.startsWith(article) || rest.isEmpty() || rest.charAt(0) != to) {
      return rest;
    }
    int start = rest.length() > 1 && rest.charAt(1) == to ? 2 : 1;
    return article + rest.substring(start);
  }

  /** Whether a verb of the present, third person, begins with the letter. */
  public boolean beginsPresent(char c) {
    return c == present.charAt(0);
  }

  /** Whether one may: «ترسل» is present, «تدخل» may be past. */
  public boolean mayBeginPresent(char c) {
    return present.indexOf(c) >= 0;
  }

  /** Whether a verb of the future begins at the letter: «سيصل», «ستصل». */
  boolean beginsFuture(char[] folded, int at, int length) {
    return at + FUTURE <= length
        && future.indexOf(folded[at]) >= 0
        && mayBeginPresent(folded[at + 1])
        && !steady.contains(new String(folded, at, length - at));
  }

  /** Whether the word ends like a verb of the past whose subject is several: «اقتحموا». */
  public boolean endsPast(char[] folded, int length) {
    int start = length - past.length();
    boolean ends = start > 2;
    for (int i = 0; ends && i < past.length(); i++) {
      ends = folded[start + i] == past.charAt(i);
    }
    return ends;
  }

  /**
   * «للقدس»: the article in full from the letter before {@code at}, where «ل» swallowed its alif.
   */
  public boolean restoreArticle(char[] folded, int at, int end) {
    if (at < 1 || at >= end || !isTo(folded[at - 1]) || folded[at] != to) {
      return false;
    }
    folded[at - 1] = article.charAt(0);
    return true;
  }

  /** Whether the letter is «ل», which swallows the article's alif: «للنازحين». */
  public boolean isTo(char c) {
    return c == to;
  }

  /**
   * Where the word goes on behind an article that begins at {@code at}, or {@code at} if none does.
   * Behind «ل» the article is written without its alif.
   */
  int afterArticle(char[] folded, int at, int end, boolean afterTo) {
    int length = article.length();
    if (at + length <= end) {
      boolean whole = true;
      for (int i = 0; i < length; i++) {
        whole &= folded[at + i] == article.charAt(i);
      }
      if (whole) {
        return at + length;
      }
    }
    return afterTo && at < end && folded[at] == to ? at + 1 : at;
  }
}
