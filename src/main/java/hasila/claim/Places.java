package hasila.claim;

import hasila.lexicon.Event;
import hasila.lexicon.FunctionWord;
import hasila.lexicon.PlaceNoun;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.text.Span;
import hasila.text.Spelling;
import hasila.text.Tokens;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where it happened: the place phrase of the figure's clause, behind the figure first, then before
 * it.
 */
final class Places {
  private static final int LONGEST = 12;
  private static final int NAME = 4;
  private static final int NEAR = 30;
  private static final int LIST = 20;
  private static final Set<Event> MOVES =
      EnumSet.of(
          Event.LEFT, Event.ESCAPED, Event.DISPLACED, Event.ARRIVED, Event.RETURNED, Event.MOVED);

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;

  Places(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
  }

  Optional<Span> find(Draft draft) {
    if (draft.whole.isPresent()) {
      Optional<Span> own = directlyBehind(draft.last() + 1);
      return own.isPresent() ? own : draft.whole.get().place;
    }
    Optional<Span> named = beforeBracket(draft.first() - 1);
    if (named.isPresent()) {
      return named;
    }
    Optional<Span> before =
        draft.counted.elided() ? directlyBefore(draft.first(), LIST) : Optional.empty();
    if (before.isPresent()) {
      return before;
    }
    int end = Math.min(scene.sentenceEnd(draft.first()), draft.last() + NEAR);
    boolean moves = MOVES.contains(draft.event);
    for (int i = draft.last() + 1; i < end; i++) {
      if (moves && (words.isParticle(i, "to") || words.isParticle(i, "towards"))) {
        return Optional.empty();
      }
      int figure = scene.figureAt(i);
      if (figure != Scene.NONE
          && scene.figures.get(figure).kind().isClaim()
          && scene.clauses.clause(i) != scene.clauses.clause(draft.last())) {
        break;
      }
      if (scene.isFunction(i, FunctionWord.Kind.CLAUSE)) {
        break;
      }
      if (begins(i)) {
        return isOfNext(i) ? before(draft) : Optional.of(phrase(i));
      }
    }
    return before(draft);
  }

  /** «649 حريقا منها 75 بولاية الجزائر و54 بولاية البليدة»: a part with a place of its own. */
  private Optional<Span> directlyBehind(int token) {
    int place = words.isParticle(token, "in") ? token + 1 : token;
    return place < tokens.size() && begins(place) ? Optional.of(phrase(place)) : Optional.empty();
  }

  /** «كالآتي: بغداد (10 قتلى)، ذي قار (15 قتيلا)»: a name between a mark and its bracket. */
  private Optional<Span> beforeBracket(int open) {
    if (!tokens.isMark(open, '(')) {
      return Optional.empty();
    }
    int first = open;
    while (first > 0 && open - first < NAME && tokens.kind(first - 1) == Tokens.ARABIC) {
      first--;
    }
    boolean listed = first < open && tokens.isMark(first - 1, ":\u060C,");
    for (int i = first; listed && i < open; i++) {
      listed =
          words.is(i, Role.PLACE)
              || words.isUnknown(i) && !words.hasPreposition(i) && !scene.isMention(i);
    }
    return listed
        ? Optional.of(new Span(words.coreStart(first), tokens.end(open - 1)))
        : Optional.empty();
  }

  /**
   * «وفي إدلب 7 ودير الزور 4»: a figure right behind its place, in a list of such.
   *
   * @param items how many figures further back the list may have begun
   */
  private Optional<Span> directlyBefore(int first, int items) {
    for (int i = first - 1; i >= Math.max(1, first - NAME); i--) {
      if (begins(i) && scene.isAndIn(i - 1)) {
        Span place = phrase(i);
        return tokens.at(place.end()) == first ? Optional.of(place) : Optional.empty();
      }
      int figure = scene.figureAt(i - 1);
      if (figure != Scene.NONE) {
        boolean listed =
            items > 0
                && isName(i, first)
                && directlyBefore(scene.figures.get(figure).first(), items - 1).isPresent();
        return listed
            ? Optional.of(new Span(tokens.skipLetters(tokens.start(i), 1), tokens.end(first - 1)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «ودير الزور»: words behind «و» that may name a place. */
  private boolean isName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.kind(i) != Tokens.ARABIC
          || words.is(i, Role.NOUN)
          || words.is(i, Role.EVENT)
          || words.is(i, Role.FUNCTION)) {
        return false;
      }
    }
    return words.hasConjunction(from) || words.beginsLikeConjunction(from);
  }

  /** «13 في دمشق، وفي إدلب 7»: the place behind «و» is that of the figure behind it. */
  private boolean isOfNext(int i) {
    return scene.isAndIn(i - 1) && scene.figureAt(tokens.at(phrase(i).end())) != Scene.NONE;
  }

  private Optional<Span> before(Draft draft) {
    int start = Math.max(scene.sentenceStart(draft.first()), draft.first() - NEAR);
    for (int i = draft.first() - 1; i >= start; i--) {
      if (scene.isFunction(i, FunctionWord.Kind.CLAUSE)) {
        break;
      }
      if (begins(i) && !words.may(i - 1, Role.PLACE)) {
        return Optional.of(phrase(i));
      }
    }
    return Optional.empty();
  }

  /** «في بلدة», «بريف»: a place noun with a preposition before or on it. */
  private boolean begins(int i) {
    if (!words.is(i, Role.PLACE) || scene.isMention(i) || isBare(i) || isOfAllegiance(i)) {
      return false;
    }
    return isLed(i) && !isNameless(i);
  }

  /** Whether something leads to the place: «في», «ب», a direction. */
  private boolean isLed(int i) {
    return words.hasPreposition(i) && !(words.hasArticle(i) && words.is(i, Role.SOURCE))
        || words.isParticle(i - 1, "in")
        || words.isParticle(i - 1, "from")
        || words.isParticle(i - 1, "upon")
        || PlaceNoun.is(words, i, PlaceNoun.Rank.DIRECTION)
            && !words.hasArticle(i)
            && i > 0
            && !words.may(i - 1, Role.PLACE)
            && !words.hasArticle(i - 1)
            && i + 1 < words.size()
            && tokens.kind(i + 1) == Tokens.ARABIC;
  }

  /** «على مركز لهم», «لموقع "كذا"»: the noun of a place without a name behind it. */
  private boolean isNameless(int i) {
    return !words.hasArticle(i)
        && !PlaceNoun.is(words, i, PlaceNoun.Rank.NAME)
        && tokens.at(phrase(i).end()) == i + 1
        && !(tokens.isMark(i + 1, "\"\u201C\u00AB") && tokens.gap(i + 1) == Tokens.SPACE);
  }

  /** «الموالية لإيران», «المدعومة من تركيا»: whose they are, not where. */
  private boolean isOfAllegiance(int i) {
    int whose = words.isParticle(i - 1, "from") ? i - 2 : i - 1;
    return words.isParticle(whose, "loyal") || words.isParticle(whose, "belonging");
  }

  /** «المنطقة» alone names no place. */
  private boolean isBare(int i) {
    return words.hasArticle(i)
        && (i + 1 >= tokens.size()
            || !words.hasArticle(i + 1)
            || words.hasConjunction(i + 1)
            || words.hasPreposition(i + 1));
  }

  private Span phrase(int first) {
    int last = first;
    int name = 0;
    for (int i = first + 1; i < tokens.size() && i <= first + LONGEST; i++) {
      if (tokens.gap(i) != Tokens.SPACE
          || tokens.kind(i) != Tokens.ARABIC
          || scene.isMention(i)
          || words.isClitic(i)) {
        break;
      }
      boolean place = words.is(i, Role.PLACE);
      if (words.isParticle(i, "in") && i + 1 < tokens.size() && words.is(i + 1, Role.PLACE)) {
        continue;
      }
      if (!place
          && (words.is(i, Role.FUNCTION)
              || words.hasConjunction(i)
              || words.is(i, Role.EVENT)
              || words.is(i, Role.TOTAL)
              || words.is(i, Role.TIME_UNIT) && scene.isMention(i + 1)
              || words.isUnknown(i) && (words.looksLikeVerb(i) || words.beginsLikeConjunction(i))
              || words.is(i, Role.SPEECH)
              || words.is(i, Role.CIRCUMSTANCE)
              || words.is(i, Role.AMONG))) {
        break;
      }
      name = place ? 0 : name + 1;
      if (name > NAME) {
        break;
      }
      last = i;
    }
    return new Span(words.coreStart(first), tokens.end(last));
  }

  /** The closest name in a place phrase, folded: «بلدة سراقب بريف إدلب» is سراقب. */
  Optional<String> name(Span place) {
    for (int i = tokens.at(place.start());
        i < tokens.size() && tokens.start(i) < place.end();
        i++) {
      boolean head = words.is(i, Role.PLACE) && !PlaceNoun.is(words, i, PlaceNoun.Rank.NAME);
      if (!head && !words.is(i, Role.FUNCTION)) {
        return Optional.of(
            Spelling.fold(tokens.text().substring(words.coreStart(i), tokens.end(i))));
      }
    }
    return Optional.empty();
  }
}
