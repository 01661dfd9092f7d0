package hasila.mention.figure;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Among;
import hasila.lexicon.amount.Hedge.Bound;
import hasila.lexicon.amount.Others;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Group;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.SourceNoun;
import hasila.lexicon.sense.SpeechVerb;
import hasila.lexicon.sense.Thing;
import hasila.mention.Amounts;
import hasila.mention.Figure;
import hasila.text.Span;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Nouns that are figures themselves: a dual («قتيلان», «غارتين») and a singular that a casualty, an
 * arrest or a rescue counts («مقتل مدني», «وإصابة آخر», «بينهم طفل»). A definite dual counts
 * nothing («الطرفين»): it refers back.
 */
final class CountedReader {
  /** «آخر», «أحدهم»: a counted noun that is none of the table of nouns. */
  private static final long PRONOUNS = Role.OTHERS.bit() | Role.AMONG.bit();

  /** A counted noun begins with nothing else. */
  private static final long STARTS = PRONOUNS | Role.NOUN.bit() | Role.PARTICLE.bit();

  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int CASE_LIST = 8;
  private final Words words;
  private final Tokens tokens;
  private final Singulars singulars;
  private final HedgeReader hedges;

  CountedReader(Words words, HedgeReader hedges) {
    this.words = words;
    this.hedges = hedges;
    this.tokens = words.tokens();
    this.singulars = new Singulars(words);
  }

  /** Whether a counted noun may begin at the token. */
  boolean mayBegin(int token) {
    return words.isAny(token, STARTS)
        && !words.hasArticle(token)
        && (Noun.mayBeFew(words, token)
            || words.isAny(token, PRONOUNS)
            || words.is(token, Tag.ONE_OF));
  }

  /**
   * The counted noun at a token where one {@link #mayBegin}.
   *
   * @param previous the last token of the mention before, -1 for none
   * @param listed whether the mention before is a part in a list («بينهم طفل وامرأتان») that this
   *     may go on
   */
  Optional<Figure> read(int token, int previous, boolean listed) {
    List<Hit<Noun>> nouns = words.all(token, Role.NOUN, Noun.class);
    for (int i = 0; i < nouns.size(); i++) {
      Optional<Figure> figure = read(nouns.get(i), previous, listed);
      if (figure.isPresent()) {
        return figure;
      }
    }
    if (isOneMore(token)) {
      return Optional.of(figure(token, token, ONE, Figure.Form.SINGULAR, "count/one-more"));
    }
    if (Others.isTwo(words, token) && singulars.isCountingEvent(token - 1)) {
      return Optional.of(figure(token, token, TWO, Figure.Form.DUAL, "count/two-more"));
    }
    if (Among.is(words, token, Among.Who.MEMBER)) {
      return Optional.of(figure(token, token, ONE, Figure.Form.SINGULAR, "count/one-of-them"));
    }
    if (words.is(token, Tag.ONE_OF) && isPartitive(token)) {
      return Optional.of(figure(token, token, ONE, Figure.Form.SINGULAR, "count/one-of"));
    }
    return Optional.empty();
  }

  private Optional<Figure> read(Hit<Noun> hit, int previous, boolean listed) {
    int token = hit.first();
    Noun noun = hit.sense();
    if (noun.number() == Noun.Number.DUAL_OR_PLURAL && tokens.hasDualMark(token)) {
      return Optional.of(figure(token, token, TWO, Figure.Form.DUAL, "count/dual"));
    }
    switch (noun.number()) {
      case DUAL:
        if (isNumbered(token, previous)
            || words.mayHideArticle(token)
            || isPlural(token) && !isTwoByAdjective(hit.last() + 1)
            || noun.adjective() && isBehindTwo(token)
            || isNameOfBody(token)
            || words.is(token, Role.SOURCE) && !singulars.isCountingEvent(token - 1)) {
          return Optional.empty();
        }
        return Optional.of(
            figure(
                token,
                isTwo(hit.last() + 1) ? hit.last() + 1 : hit.last(),
                TWO,
                Figure.Form.DUAL,
                "count/dual"));
      case DUAL_OR_PLURAL:
        return isTwo(hit.last() + 1)
            ? Optional.of(figure(token, hit.last() + 1, TWO, Figure.Form.DUAL, "count/dual"))
            : Optional.empty();
      case SINGULAR:
        if (noun.unit() == Thing.CASE && isRegistered(hit, previous)) {
          return Optional.of(figure(token, hit.last(), ONE, Figure.Form.SINGULAR, "count/case"));
        }
        if (!noun.isSomebody()
            || words.mayHideArticle(token)
            || isNumbered(token, previous)
            || isNumbered(hit.last() + 1)
            || isDefinite(hit.last())
            || isOfficeOf(noun, hit.last() + 1)) {
          return Optional.empty();
        }
        return singulars.isOne(hit, previous, listed)
            ? Optional.of(figure(token, hit.last(), ONE, Figure.Form.SINGULAR, "count/singular"))
            : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  /** «5 أشخاص», «(436) جثمانا»: the noun of the figure before, which may stand in brackets. */
  private boolean isNumbered(int token, int previous) {
    int figure = tokens.isMark(token - 1, ')') ? token - 2 : token - 1;
    return previous == figure && !words.hasConjunction(token);
  }

  /** «مدنيين اثنين»: the word that makes a dual of the noun before. */
  private boolean isTwo(int token) {
    return words.is(token, Tag.TWO) && !words.hasConjunction(token);
  }

  /** «تسجيل حالة وفاة», «وحالة شفاء» in a list of figures: one case. */
  private boolean isRegistered(Hit<Noun> hit, int previous) {
    int before = hit.first() - 1;
    if (before < 0
        || previous == before
        || isNumbered(hit.last() + 1)
        || tokens.gap(hit.first()) >= Tokens.NEWLINE) {
      return false;
    }
    boolean counted = SpeechVerb.is(words, before, SpeechVerb.Kind.COUNT);
    boolean listed =
        words.hasConjunction(hit.first())
            && previous >= 0
            && before - previous < CASE_LIST
            && hit.last() > hit.first();
    return counted && !words.hasConjunction(hit.first()) || listed;
  }

  /** «108 بلدان»: a form that is a broken plural too counts no two. */
  private boolean isPlural(int token) {
    for (Hit<Noun> hit : words.all(token, Role.NOUN, Noun.class)) {
      if (hit.sense().number() == Noun.Number.PLURAL) {
        return true;
      }
    }
    return false;
  }

  /** «فتيان بريطانيان», not «فتيان بريطانيون»: the adjective is of two. */
  private boolean isTwoByAdjective(int adjective) {
    for (Hit<Noun> hit : words.all(adjective, Role.NOUN, Noun.class)) {
      if (hit.sense().number() == Noun.Number.DUAL && hit.sense().adjective()) {
        return !words.hasConjunction(adjective) && tokens.gap(adjective) == Tokens.SPACE;
      }
    }
    return false;
  }

  /** «غارتين جويتين تركيتين»: an adjective of the two before. */
  private boolean isBehindTwo(int token) {
    int before = token - 1;
    return !words.hasConjunction(token)
        && before >= 0
        && tokens.gap(token) == Tokens.SPACE
        && (Noun.mayBeTwo(words, before) || words.looksPlural(before));
  }

  /** «شركة آسمان», «شركة "آسمان"»: what a body is called. */
  private boolean isNameOfBody(int token) {
    int body = tokens.opensQuote(token - 1) ? token - 2 : token - 1;
    return SourceNoun.is(words, body, SourceNoun.Kind.BODY)
        && !words.hasArticle(body)
        && !words.hasPreposition(token)
        && !words.hasConjunction(token);
  }

  /** «شخصا واحدا»: the number behind the noun is the figure. */
  private boolean isNumbered(int next) {
    return next < words.size() && words.is(next, Role.NUMBER) && !words.hasConjunction(next);
  }

  /** A noun that the next words make definite names somebody: «قائد الجيش», «زعيم حزب العمال». */
  private boolean isDefinite(int last) {
    int next = last + 1;
    if (next >= words.size()
        || tokens.kind(next) != Tokens.ARABIC
        || tokens.gap(next) != Tokens.SPACE
        || words.hasConjunction(next)
        || words.hasPreposition(next)) {
      return false;
    }
    if (words.hasArticle(next)) {
      return true;
    }
    Optional<Noun> genitive = Noun.at(words, next);
    return genitive.isPresent()
        && !genitive.get().adjective()
        && !genitive.get().isSomebody()
        && isDefinite(next);
  }

  /** «رئيس جنوب السودان», «محافظ أضم»: whose office it is follows, which names him. */
  private boolean isOfficeOf(Noun noun, int next) {
    return noun.groups().contains(Group.OFFICIAL)
        && next < words.size()
        && tokens.kind(next) == Tokens.ARABIC
        && tokens.gap(next) == Tokens.SPACE
        && !words.hasConjunction(next)
        && !words.hasPreposition(next)
        && (words.isAny(next, Role.PLACE.bit() | Role.SOURCE.bit())
            || words.isUnknown(next) && !words.looksAdjective(next));
  }

  private boolean isOneMore(int token) {
    return Others.isOne(words, token)
        && singulars.isCountingEvent(token - 1)
        && !Noun.hasUnit(words, token - 1, Thing.BODY);
  }

  private boolean isPartitive(int token) {
    int noun = words.is(token + 1, Tag.THESE) ? token + 2 : token + 1;
    return Noun.isMany(words, noun)
        && !isApposition(token)
        && (Noun.hasUnit(words, noun, Thing.PERSON)
            ? !words.hasConjunction(token)
                && !FunctionWord.is(words, token - 1, FunctionWord.Kind.PRONOUN)
            : singulars.isCountingEvent(token - 1) || singulars.isAmong(token - 1));
  }

  /** «قال سالم، أحد سكان القرية»: who has a name is not counted. */
  private boolean isApposition(int token) {
    return token > 2
        && tokens.isComma(token - 1)
        && (words.isName(token - 2) || words.isName(token - 3));
  }

  private Figure figure(int first, int last, BigDecimal value, Figure.Form form, String rule) {
    HedgeReader.Hedging bare =
        new HedgeReader.Hedging(Optional.empty(), first, words.coreStart(first), false);
    HedgeReader.Hedging hedging = form == Figure.Form.DUAL ? hedging(bare, last) : bare;
    return new Figure(
        Figure.Kind.COUNT,
        new Span(hedging.start(), tokens.end(last)),
        hedging.first(),
        last,
        bare.start(),
        Amounts.of(value, hedging.bound()),
        form,
        "",
        "",
        Set.of(),
        rule);
  }

  /** «ما لا يقل عن قتيلين», «قتيلان على الأقل»; «نحو قريتين» is the way to them. */
  private HedgeReader.Hedging hedging(HedgeReader.Hedging bare, int last) {
    HedgeReader.Hedging around = hedges.around(bare.first(), bare.start(), last);
    return around.bound().isPresent() && around.bound().get() == Bound.ABOUT ? bare : around;
  }
}
