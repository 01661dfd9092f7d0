package hasila.mention;

import hasila.lexicon.Among;
import hasila.lexicon.Hit;
import hasila.lexicon.Noun;
import hasila.lexicon.Others;
import hasila.lexicon.Role;
import hasila.lexicon.SpeechVerb;
import hasila.lexicon.Words;
import hasila.text.Span;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Nouns that are figures themselves: a dual («قتيلان», «غارتين») and a singular that a casualty, an
 * arrest or a rescue counts («مقتل مدني», «وإصابة آخر», «بينهم طفل»). A definite dual counts
 * nothing («الطرفين»): it refers back.
 */
final class CountedReader {
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int CASE_LIST = 8;
  private final Words words;
  private final Tokens tokens;
  private final Singulars singulars;

  CountedReader(Words words) {
    this.words = words;
    this.tokens = words.tokens();
    this.singulars = new Singulars(words);
  }

  /**
   * The counted noun at a token.
   *
   * @param previous the last token of the mention before, -1 for none
   * @param listed whether the mention before is a part in a list («بينهم طفل وامرأتان») that this
   *     may go on
   */
  Optional<Figure> read(int token, int previous, boolean listed) {
    if (words.may(token, Role.NOUN)) {
      for (Hit<Noun> hit : words.all(token, Role.NOUN, Noun.class)) {
        Optional<Figure> figure = read(hit, previous, listed);
        if (figure.isPresent()) {
          return figure;
        }
      }
    }
    if (words.may(token, Role.OTHERS) && isOneMore(token)) {
      return Optional.of(figure(token, token, ONE, Figure.Form.SINGULAR, "count/one-more"));
    }
    if (words.may(token, Role.AMONG) && isMember(token)) {
      return Optional.of(figure(token, token, ONE, Figure.Form.SINGULAR, "count/one-of-them"));
    }
    if (words.isParticle(token, "one-of") && !words.hasArticle(token) && isPartitive(token)) {
      return Optional.of(figure(token, token, ONE, Figure.Form.SINGULAR, "count/one-of"));
    }
    return Optional.empty();
  }

  private Optional<Figure> read(Hit<Noun> hit, int previous, boolean listed) {
    int token = hit.first();
    if (words.hasArticle(token)) {
      return Optional.empty();
    }
    Noun noun = hit.sense();
    if (noun.number() == Noun.Number.DUAL_OR_PLURAL && tokens.hasDualMark(token)) {
      return Optional.of(figure(token, token, TWO, Figure.Form.DUAL, "count/dual"));
    }
    boolean two =
        hit.last() + 1 < words.size()
            && words.isParticle(hit.last() + 1, "two")
            && !words.hasConjunction(hit.last() + 1);
    switch (noun.number()) {
      case DUAL:
        if (previous == token - 1 && !words.hasConjunction(token)
            || isPlural(token)
            || words.is(token, Role.SOURCE) && !singulars.isCountingEvent(token - 1)) {
          return Optional.empty();
        }
        return Optional.of(
            figure(token, two ? hit.last() + 1 : hit.last(), TWO, Figure.Form.DUAL, "count/dual"));
      case DUAL_OR_PLURAL:
        return two
            ? Optional.of(figure(token, hit.last() + 1, TWO, Figure.Form.DUAL, "count/dual"))
            : Optional.empty();
      case SINGULAR:
        if (noun.unit().equals("case") && isRegistered(hit, previous)) {
          return Optional.of(figure(token, hit.last(), ONE, Figure.Form.SINGULAR, "count/case"));
        }
        if (previous == token - 1 && !words.hasConjunction(token)
            || isNumbered(hit.last() + 1)
            || !(noun.unit().equals("person") || noun.unit().equals("body"))
            || isDefinite(hit.last())) {
          return Optional.empty();
        }
        return singulars.isOne(hit, previous, listed)
            ? Optional.of(figure(token, hit.last(), ONE, Figure.Form.SINGULAR, "count/singular"))
            : Optional.empty();
      default:
        return Optional.empty();
    }
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
    boolean counted =
        words
            .at(before, Role.SPEECH, SpeechVerb.class)
            .filter(s -> s.sense().kind() == SpeechVerb.Kind.COUNT)
            .isPresent();
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

  /** «شخصا واحدا»: the number behind the noun is the figure. */
  private boolean isNumbered(int next) {
    return next < words.size() && words.is(next, Role.NUMBER) && !words.hasConjunction(next);
  }

  /** A noun that the next word makes definite names somebody: «قائد الجيش». */
  private boolean isDefinite(int last) {
    int next = last + 1;
    return next < words.size()
        && tokens.kind(next) == Tokens.ARABIC
        && tokens.gap(next) == Tokens.SPACE
        && words.hasArticle(next)
        && !words.hasConjunction(next)
        && !words.hasPreposition(next);
  }

  private boolean isOneMore(int token) {
    Optional<Hit<Others>> others = words.at(token, Role.OTHERS, Others.class);
    return others.isPresent()
        && others.get().sense().number() == Others.Number.SINGULAR
        && !words.hasArticle(token)
        && token > 0
        && singulars.isCountingEvent(token - 1)
        && (!words.is(token - 1, Role.NOUN) || !singulars.isBody(token - 1));
  }

  private boolean isMember(int token) {
    return words
        .at(token, Role.AMONG, Among.class)
        .filter(a -> a.sense().who() == Among.Who.MEMBER)
        .isPresent();
  }

  private boolean isPartitive(int token) {
    int next = token + 1;
    return token > 0
        && next < words.size()
        && words
            .at(next, Role.NOUN, Noun.class)
            .filter(n -> n.sense().number() != Noun.Number.SINGULAR)
            .isPresent()
        && (singulars.isCountingEvent(token - 1) || singulars.isAmong(token - 1));
  }

  private Figure figure(int first, int last, BigDecimal value, Figure.Form form, String rule) {
    Span span = new Span(words.coreStart(first), tokens.end(last));
    return new Figure(
        Figure.Kind.COUNT,
        span,
        first,
        last,
        span.start(),
        new Amount.Exact(value),
        form,
        "",
        "",
        Set.of(),
        rule);
  }

  /** Whether any counted noun may begin at the token: a cheap test for the pass over all tokens. */
  static boolean may(Words words, int token) {
    return words.may(token, Role.NOUN)
        || words.may(token, Role.OTHERS)
        || words.may(token, Role.AMONG)
        || words.may(token, Role.PARTICLE);
  }
}
