package hasila.claim.where;

import hasila.claim.scene.Scene;
import hasila.claim.where.PlacePhrase.Head;
import hasila.claim.where.PlacePhrase.Lead;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.PlaceNoun;
import hasila.place.PlaceNames;
import hasila.place.Whereabouts;
import hasila.text.Span;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The phrases of a sentence that may name a place: a noun of places with what it names («بلدة كذا
 * بريف كذا»), a name of the gazetteer, a direction («شمال غربي كذا»), an unknown name behind «في».
 */
final class PlacePhrases {
  private static final int NONE = Scene.NONE;

  /** «البلدة» takes up what was named so many sentences before. */
  private static final int MEMORY = 8;

  /**
   * A place that the report is about is named so often, and in so many sentences from the first
   * that names one.
   */
  private static final int OFTEN = 3;

  private static final int LEAD = 2;

  private static final String LABELS = ":|-\u2013\u2026";

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final PlaceNames names;
  private final Whereabouts whereabouts;
  private final PlaceSigns signs;
  private final PlaceReach reach;
  private final Map<Integer, List<PlacePhrase>> found = new HashMap<>();

  /** The names that the report is about, null until asked for. */
  private Set<Integer> topics;

  PlacePhrases(Scene scene, PlaceNames names, Whereabouts whereabouts) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.names = names;
    this.whereabouts = whereabouts;
    this.signs = new PlaceSigns(scene);
    this.reach = new PlaceReach(scene, names);
  }

  /** In the order of the text. */
  List<PlacePhrase> in(int sentence) {
    List<PlacePhrase> phrases = found.get(sentence);
    if (phrases == null) {
      phrases = find(sentence);
      found.put(sentence, phrases);
    }
    return phrases;
  }

  /** What «البلدة» takes up: the last phrase before it with that noun; none if it takes up none. */
  Optional<PlacePhrase> takenUp(PlacePhrase again) {
    int sentence = scene.clauses.sentence(again.first());
    for (int s = sentence; s >= Math.max(0, sentence - MEMORY); s--) {
      List<PlacePhrase> phrases = in(s);
      for (int i = phrases.size() - 1; i >= 0; i--) {
        PlacePhrase phrase = phrases.get(i);
        if (phrase.first() < again.first()
            && phrase.named()
            && phrase.head() != Head.AGAIN
            && reach.isNoun(phrase.first())
            && words.stem(phrase.first()).equals(words.stem(again.first()))) {
          return Optional.of(phrase);
        }
      }
    }
    return Optional.empty();
  }

  private List<PlacePhrase> find(int sentence) {
    List<PlacePhrase> phrases = new ArrayList<>(4);
    int end = scene.clauses.sentenceEnd(sentence);
    for (int i = scene.clauses.sentenceStart(sentence); i < end; i++) {
      Head head = head(i);
      if (head == null || isOfAllegiance(i)) {
        continue;
      }
      int last = reach.last(i, head, end);
      if (last == NONE) {
        continue;
      }
      phrases.add(phrase(i, last, last == i && reach.isNoun(i) ? Head.AGAIN : head));
      i = last;
    }
    return phrases;
  }

  /** «الموالية لإيران», «المدعومة من تركيا»: whose they are, not where. */
  private boolean isOfAllegiance(int i) {
    int whose = words.is(i - 1, Tag.FROM) ? i - 2 : i - 1;
    return words.is(whose, Tag.LOYAL) || words.is(whose, Tag.BELONGING);
  }

  private PlacePhrase phrase(int first, int last, Head head) {
    boolean name = names.at(first) != PlaceNames.NONE && !reach.isNoun(first);
    int start = name ? names.start(first) : words.coreStart(first);
    Span span = new Span(start, tokens.end(last));
    Lead lead = lead(first);
    boolean named = isNamed(first, last);
    long signs = this.signs.own(first, lead, head);
    signs |= named ? PlaceSign.NAMED.bit() : 0;
    signs |= whereabouts.knows(span) ? PlaceSign.KNOWN.bit() : 0;
    if (head == Head.UNKNOWN) {
      signs |= (signs & PlaceSign.KNOWN.bit()) == 0 ? PlaceSign.NOBODY_KNOWS.bit() : 0;
      signs |= words.hasArticle(first) ? PlaceSign.UNKNOWN_DEFINITE.bit() : 0;
    }
    signs |= isLabel(first, last) ? PlaceSign.LABEL.bit() : 0;
    signs |= isTopic(first, last) ? PlaceSign.TOPIC.bit() : 0;
    return new PlacePhrase(first, last, span, lead, head, named, signs);
  }

  /** «حلب | …», «مصر: …», «دمشق - …»: it heads a line. */
  private boolean isLabel(int first, int last) {
    return first == scene.lineHead(scene.sentenceStart(first))
        && (tokens.isMark(last + 1, LABELS)
            || tokens.isMark(last + 1, ".") && tokens.isMark(last + 2, "."));
  }

  /** What a place that begins at the token begins with; null where none does. */
  private Head head(int i) {
    // «8 مدارس»: counted, no place.
    if (tokens.kind(i) != Tokens.ARABIC
        || scene.isMention(i)
        || words.is(i, Role.SITE) && scene.figureAt(i - 1) != NONE
        || words.is(i, Tag.AMID) && !isPlaceAt(i + 1)) {
      return null;
    }
    if (reach.isNoun(i)) {
      // «وسط آسيا» is no middle of a town.
      return names.isCountry(i) ? Head.COUNTRY : headOfNoun(i);
    }
    if (names.isPlace(i)) {
      if (names.isCountry(i) && isInName(i)) {
        return null;
      }
      return names.isCountry(i)
          ? Head.COUNTRY
          : whereabouts.knows(tokens.span(i, names.last(i))) ? Head.NAME : Head.UNKNOWN;
    }
    boolean unknown =
        words.is(i - 1, Tag.IN)
            && words.isName(i)
            && tokens.gap(i) == Tokens.SPACE
            && !words.looksLikeVerb(i)
            && !words.looksPossessed(i);
    return unknown ? Head.UNKNOWN : null;
  }

  /** «فرع فلسطين», «قناة مصر»: a thing is called by the country's name, wherever it stands. */
  private boolean isInName(int i) {
    return words.is(i - 1, Role.LABEL)
        && !words.hasArticle(i - 1)
        && tokens.gap(i) == Tokens.SPACE
        && !names.isLed(i);
  }

  /** «وسط المدينة», «وسط بيروت», but not «وسط التوتر». */
  private boolean isPlaceAt(int i) {
    return reach.isNoun(i) || names.isPlace(i);
  }

  private Head headOfNoun(int i) {
    if (words.is(i, Role.SITE)) {
      return Head.SITE;
    }
    if (PlaceNoun.is(words, i, PlaceNoun.Rank.DIRECTION)) {
      return words.hasArticle(i) ? null : Head.DIRECTION;
    }
    if (PlaceNoun.is(words, i, PlaceNoun.Rank.AREA)) {
      return Head.AREA;
    }
    return PlaceNoun.is(words, i, PlaceNoun.Rank.TOWN) ? Head.TOWN : Head.SITE;
  }

  private Lead lead(int i) {
    if (words.hasTo(i) || names.isTo(i)) {
      return Lead.TO;
    }
    if (words.hasPreposition(i) || !reach.isNoun(i) && names.isLed(i)) {
      return Lead.IN;
    }
    if (tokens.gap(i) > Tokens.SPACE) {
      return Lead.NONE;
    }
    int before = tokens.isMark(i - 1, PlaceReach.HASHTAG + PlaceReach.OPENING) ? i - 2 : i - 1;
    if (words.is(before, Tag.NEAR)
        || words.is(before, Tag.FROM) && words.is(before - 1, Tag.NEAR)) {
      return Lead.NEAR;
    }
    if (words.is(before, Tag.IN)) {
      return Lead.IN;
    }
    if (words.is(before, Tag.UPON)) {
      return Lead.UPON;
    }
    if (words.is(before, Tag.FROM)) {
      return Lead.FROM;
    }
    if (words.is(before, Tag.TO) || words.is(before, Tag.TOWARDS)) {
      return Lead.TO;
    }
    return leadsItself(i) ? Lead.NEAR : Lead.NONE;
  }

  /** «شمالي حلب», «قرب المعبر», «قبالة السواحل». */
  private boolean leadsItself(int i) {
    return reach.isNoun(i)
        && (PlaceNoun.is(words, i, PlaceNoun.Rank.DIRECTION)
            || scene.isFunction(i, FunctionWord.Kind.PREPOSITION));
  }

  /** Whether the first name in a phrase is one that the report is about. */
  private boolean isTopic(int first, int last) {
    if (topics == null) {
      topics = topics();
    }
    for (int i = first; i <= last; i++) {
      if (names.isPlace(i) && !reach.isNoun(i)) {
        return topics.contains(names.name(i));
      }
    }
    return false;
  }

  private Set<Integer> topics() {
    int first = 0;
    while (first < tokens.size() && !names.isPlace(first)) {
      first++;
    }
    if (first == tokens.size()) {
      return Set.of();
    }
    int last = scene.clauses.sentence(first) + LEAD - 1;
    int lead = scene.clauses.sentenceEnd(Math.min(last, scene.clauses.sentences() - 1));
    Map<Integer, Integer> told = new HashMap<>();
    for (int i = first; i < lead; i++) {
      if (names.at(i) != PlaceNames.NONE) {
        told.merge(names.name(i), 1, Integer::sum);
      }
    }
    for (int i = lead; i < tokens.size() && !told.isEmpty(); i++) {
      if (names.at(i) != PlaceNames.NONE) {
        told.computeIfPresent(names.name(i), (name, times) -> times + 1);
      }
    }
    told.values().removeIf(times -> times < OFTEN);
    return told.keySet();
  }

  private boolean isNamed(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (names.isPlace(i) || i > first && words.isName(i)) {
        return true;
      }
    }
    return false;
  }
}
