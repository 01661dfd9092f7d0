package hasila.claim.where;

import hasila.claim.cause.Deeds;
import hasila.claim.scene.Clauses;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.claim.where.PlacePhrase.Head;
import hasila.claim.where.PlacePhrase.Lead;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.SpeechVerb;
import hasila.lexicon.sense.Thing;
import hasila.text.Tokens;
import java.util.EnumSet;
import java.util.Set;

/** The signs by which a phrase is the place of a figure, as bits of {@link PlaceSign}. */
final class PlaceSigns {
  private static final int NEXT = 2;
  private static final int NEAR = 7;
  private static final int FARTHEST = 25;
  private static final int TITLE = 6;
  private static final int DEED = 8;
  private static final String COMMAS = "\u060C,;\u061B";
  private static final Set<Event> LEAVE =
      EnumSet.of(Event.LEFT, Event.ESCAPED, Event.DISPLACED, Event.MOVED);

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;

  PlaceSigns(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
  }

  /** What a phrase shows by itself, whatever the figure. */
  long own(int first, Lead lead, Head head) {
    long signs = PlaceSign.LEAD_NONE.bit(lead.ordinal()) | PlaceSign.HEAD_AREA.bit(head.ordinal());
    signs |= isInTitle(first) ? PlaceSign.TITLE.bit() : 0;
    signs |= isBehindDeed(first) ? PlaceSign.DEED.bit() : 0;
    boolean ofClaimant = lead == Lead.NONE && words.is(first - 1, Role.SOURCE);
    return ofClaimant ? signs | PlaceSign.OF_CLAIMANT.bit() : signs;
  }

  /** «قصفت طائرات حربية بلدة كذا», «انفجار قرب كذا». */
  private boolean isBehindDeed(int first) {
    for (int i = first - 1; i >= Math.max(scene.sentenceStart(first), first - DEED); i--) {
      if (Deeds.tells(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** «محافظ حلب», «المتحدث باسم شرطة كذا»: a phrase inside a claimant's name. */
  private boolean isInTitle(int first) {
    int start = scene.sentenceStart(first);
    for (int i = first - 1; i >= start && i >= first - TITLE; i--) {
      if (tokens.kind(i) == Tokens.MARK && !tokens.isMark(i, "#\"\u201C\u00AB")
          || scene.isMention(i)
          || words.is(i, Role.EVENT)
          || Clauses.isFiniteVerb(words, i)
          || scene.isFunction(i, FunctionWord.Kind.CLAUSE)
          || scene.isFunction(i, FunctionWord.Kind.THAT)) {
        return false;
      }
      if (words.isAny(i, Role.SOURCE.bit() | Role.ATTRIBUTION.bit())) {
        return true;
      }
    }
    return false;
  }

  /** The signs of a phrase in the figure's own sentence. */
  long here(Draft draft, PlacePhrase phrase) {
    boolean behind = phrase.first() > draft.first();
    int from = behind ? draft.last() + 1 : phrase.last() + 1;
    int to = behind ? phrase.first() : draft.first();
    long signs = (behind ? PlaceSign.BEHIND : PlaceSign.BEFORE).bit();
    signs |= behind && phrase.lead().tellsWhere() ? PlaceSign.BEHIND_LED.bit() : 0;
    if (scene.clauses.clause(phrase.first()) == scene.clauses.clause(draft.first())) {
      signs |= PlaceSign.SAME_CLAUSE.bit();
    }
    if (behind) {
      signs |= isOfNext(phrase) ? PlaceSign.OF_NEXT.bit() : 0;
      signs |= phrase.first() <= draft.counted().last() ? PlaceSign.IN_COUNTED.bit() : 0;
      signs |= to - from <= 1 && phrase.lead().tellsWhere() ? PlaceSign.DIRECTLY_BEHIND.bit() : 0;
    } else {
      signs |= isListed(draft, from, to) ? PlaceSign.LISTED.bit() : 0;
    }
    return signs | distance(to - from) | between(from, to) | moves(draft, phrase, from, to);
  }

  /** «إدلب 7», «بغداد (10 قتلى)». */
  private boolean isListed(Draft draft, int from, int to) {
    boolean elided = draft.counted().elided();
    if (from == to) {
      return elided && !words.hasConjunction(from);
    }
    boolean inLine = from - 1 > scene.lineHead(scene.sentenceStart(from));
    return from + 1 == to
        && (tokens.isMark(from, "(") || tokens.isMark(from, ":=") && (elided || inLine));
  }

  private boolean isOfNext(PlacePhrase phrase) {
    int next = phrase.last() + 1;
    int figure = scene.figureAt(tokens.isMark(next, "(:") ? next + 1 : next);
    return figure != Scene.NONE
        && scene.figures.get(figure).kind().isClaim()
        && (scene.isAndIn(phrase.first() - 1)
            || words.hasConjunction(phrase.first())
            || words.beginsLikeConjunction(phrase.first())
            || tokens.isMark(phrase.first() - 1, COMMAS + ":"));
  }

  private static long distance(int tokens) {
    if (tokens <= NEXT) {
      return PlaceSign.NEXT.bit();
    }
    return tokens <= NEAR ? PlaceSign.NEAR.bit() : tokens > FARTHEST ? PlaceSign.FARTHEST.bit() : 0;
  }

  /** What stands between the figure and the phrase. */
  private long between(int from, int to) {
    long signs = 0;
    int figures = 0;
    for (int i = from; i < to; i++) {
      signs |= tokens.isMark(i, COMMAS) ? PlaceSign.COMMA.bit() : 0;
      signs |= tokens.isMark(i, "()") ? PlaceSign.BRACKET.bit() : 0;
      signs |= words.is(i, Tag.OF_IT) ? PlaceSign.OF_PART.bit() : 0;
      signs |= words.is(i, Tag.RESULT) || words.is(i, Tag.BECAUSE) ? PlaceSign.RESULT.bit() : 0;
      signs |= scene.isFunction(i, FunctionWord.Kind.CLAUSE) ? PlaceSign.CLAUSE.bit() : 0;
      signs |= SpeechVerb.isFinite(words, i) ? PlaceSign.SAID.bit() : 0;
      figures += isFirstOfClaim(i) ? 1 : 0;
    }
    return figures == 0
        ? signs
        : signs | (figures == 1 ? PlaceSign.FIGURE : PlaceSign.FIGURES).bit();
  }

  private boolean isFirstOfClaim(int token) {
    int at = scene.figureAt(token);
    return at != Scene.NONE
        && scene.figures.get(at).kind().isClaim()
        && scene.figures.get(at).first() == token;
  }

  /** «من قرية كذا إلى مخيمات قرب كذا»: where those come from who leave, and where they go. */
  private long moves(Draft draft, PlacePhrase phrase, int from, int to) {
    if (!LEAVE.contains(draft.event())) {
      return 0;
    }
    for (int i = from; i < to; i++) {
      if (words.is(i, Tag.TO) || words.is(i, Tag.TOWARDS)) {
        return PlaceSign.LEAVES_TO.bit();
      }
    }
    return phrase.lead() == Lead.TO
        ? PlaceSign.LEAVES_TO.bit()
        : phrase.lead() == Lead.FROM ? PlaceSign.LEAVES_FROM.bit() : 0;
  }

  /** Whether the sentence goes on between two of its figures: «وإصابة 7». */
  long goesOn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.hasConjunction(i)
          && !scene.isFunction(i, FunctionWord.Kind.CLAUSE)
          && (Clauses.isFiniteVerb(words, i) || words.is(i, Role.EVENT))) {
        return PlaceSign.GOES_ON.bit();
      }
    }
    return 0;
  }

  /** The signs of a phrase in another sentence, the n-th of its phrases. */
  long elsewhere(Draft draft, PlacePhrase phrase, int n, int of) {
    int sentence = scene.clauses.sentence(phrase.first());
    PlaceSign which =
        sentence > draft.sentence
            ? PlaceSign.HEADLINES_LEAD
            : sentence == draft.sentence - 1 ? PlaceSign.SENTENCE_BEFORE : PlaceSign.TWO_BEFORE;
    long signs = which.bit();
    if (scene.clauses.lineStart(sentence) == scene.clauses.lineStart(draft.sentence)) {
      signs |= PlaceSign.SAME_LINE.bit();
    }
    if (of > 1 && (n == 0 || n == of - 1)) {
      signs |= (n == 0 ? PlaceSign.OTHER_FIRST : PlaceSign.OTHER_LAST).bit();
    }
    signs |= phrase.head() == Head.SITE ? PlaceSign.OTHER_SITE.bit() : 0;
    signs |= headsLine(draft, phrase, sentence) ? PlaceSign.HEADS_LINE.bit() : 0;
    return phrase.lead().tellsWhere() ? signs | PlaceSign.OTHER_LED.bit() : signs;
  }

  private boolean headsLine(Draft draft, PlacePhrase phrase, int sentence) {
    int line = scene.clauses.lineStart(draft.sentence);
    boolean label = (phrase.signs() & PlaceSign.LABEL.bit()) != 0;
    return label && sentence == draft.sentence - 1 && scene.clauses.sentenceStart(sentence) == line;
  }

  /** What speaks for no place. */
  long blank(Draft draft) {
    long signs = PlaceSign.BLANK.bit();
    signs |= draft.event() == Event.NONE ? PlaceSign.BLANK_NO_EVENT.bit() : 0;
    signs |= draft.unit() == Thing.OTHER ? PlaceSign.BLANK_OTHER.bit() : 0;
    return draft.isPerson() ? signs : signs | PlaceSign.BLANK_THING.bit();
  }
}
