package hasila.mention;

import hasila.lexicon.Among;
import hasila.lexicon.Event;
import hasila.lexicon.EventWord;
import hasila.lexicon.Hit;
import hasila.lexicon.Noun;
import hasila.lexicon.Others;
import hasila.lexicon.Role;
import hasila.lexicon.SpeechVerb;
import hasila.lexicon.Words;
import hasila.text.Span;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.EnumSet;
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
  private static final int VERB_DISTANCE = 10;
  private static final int CASE_LIST = 8;
  private static final int OBJECT_DISTANCE = 6;
  private static final Set<Event> COUNTING =
      EnumSet.of(
          Event.KILLED,
          Event.INJURED,
          Event.MISSING,
          Event.DETAINED,
          Event.RELEASED,
          Event.RESCUED,
          Event.SURRENDERED,
          Event.INFECTED,
          Event.RECOVERED);

  private final Words words;
  private final Tokens tokens;

  CountedReader(Words words) {
    this.words = words;
    this.tokens = words.tokens();
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
            || words.is(token, Role.SOURCE) && !isCountingEvent(token - 1)) {
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
        return isOne(hit, listed)
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

  private boolean isOne(Hit<Noun> hit, boolean listed) {
    int before = hit.first() - 1;
    if (before < 0 || tokens.gap(hit.first()) >= Tokens.NEWLINE) {
      return false;
    }
    if (isAmong(before)) {
      return true;
    }
    if (words.is(hit.first(), Role.PLACE)) {
      return false;
    }
    if (words.isParticle(before, "met") && metEnd(hit.last())) {
      return true;
    }
    if (tokens.hasAccusative(hit.first()) && isObject(hit.first())) {
      return true;
    }
    if (listed && words.hasConjunction(hit.first()) && !hit.sense().adjective()) {
      return true;
    }
    if (words.hasConjunction(hit.first())
        || words.hasPreposition(hit.first()) && !isCountingEvent(before)) {
      return false;
    }
    if (isCountingEvent(before)) {
      return !isBody(before);
    }
    if (hit.sense().unit().equals("body")) {
      return !words.may(before, Role.FUNCTION)
          || words.isParticle(before, "upon") && words.isParticle(before - 1, "find");
    }
    if (hit.sense().event() != Event.NONE && words.isParticle(before, "fall")) {
      return true;
    }
    return words.isParticle(before, "that") && eventFollows(hit.last());
  }

  /** «لقي شاب مصرعه». */
  private boolean metEnd(int last) {
    for (int i = last + 1;
        i < words.size() && i <= last + 4 && tokens.gap(i) < Tokens.NEWLINE;
        i++) {
      for (Hit<EventWord> hit : words.all(i, Role.EVENT, EventWord.class)) {
        if (hit.sense().event() == Event.KILLED) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * «اعتقلت قوات الأمن شابا»: the object of a verb a few words before, with nothing but its subject
   * between.
   */
  private boolean isObject(int token) {
    for (int i = token - 1; i > 0 && i >= token - OBJECT_DISTANCE; i--) {
      if (tokens.gap(i + 1) >= Tokens.NEWLINE
          || tokens.kind(i) != Tokens.ARABIC
          || words.is(i, Role.NUMBER)) {
        return false;
      }
      for (Hit<EventWord> hit : words.all(i, Role.EVENT, EventWord.class)) {
        return hit.sense().form() != EventWord.Form.NOUN && COUNTING.contains(hit.sense().event());
      }
      if (words.may(i, Role.FUNCTION) && words.is(i, Role.FUNCTION) || words.hasConjunction(i)) {
        return false;
      }
    }
    return false;
  }

  /** «جثة صبي»: the body is counted, not the boy. */
  private boolean isBody(int token) {
    return words
        .at(token, Role.NOUN, Noun.class)
        .filter(n -> n.sense().unit().equals("body"))
        .isPresent();
  }

  private boolean isAmong(int token) {
    for (int first = token; first >= 0 && first >= token - 2; first--) {
      Optional<Hit<Among>> hit = words.at(first, Role.AMONG, Among.class);
      if (hit.isPresent() && hit.get().last() == token) {
        return hit.get().sense().who() == Among.Who.GROUP;
      }
    }
    return false;
  }

  private boolean isCountingEvent(int token) {
    for (int first = token; first >= 0 && first >= token - 2; first--) {
      for (Hit<EventWord> hit : words.all(first, Role.EVENT, EventWord.class)) {
        if (hit.last() == token && COUNTING.contains(hit.sense().event())) {
          return true;
        }
      }
    }
    return false;
  }

  /** «إن فتى في الرابعة عشرة لقي حتفه». */
  private boolean eventFollows(int last) {
    for (int i = last + 1; i < words.size() && i <= last + VERB_DISTANCE; i++) {
      if (tokens.gap(i) >= Tokens.NEWLINE || tokens.isMark(i, ".\u060C")) {
        return false;
      }
      for (Hit<EventWord> hit : words.all(i, Role.EVENT, EventWord.class)) {
        if (hit.sense().form() != EventWord.Form.NOUN && COUNTING.contains(hit.sense().event())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOneMore(int token) {
    Optional<Hit<Others>> others = words.at(token, Role.OTHERS, Others.class);
    return others.isPresent()
        && others.get().sense().number() == Others.Number.SINGULAR
        && !words.hasArticle(token)
        && token > 0
        && isCountingEvent(token - 1)
        && (!words.is(token - 1, Role.NOUN) || !isBody(token - 1));
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
        && (isCountingEvent(token - 1) || isAmong(token - 1));
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
