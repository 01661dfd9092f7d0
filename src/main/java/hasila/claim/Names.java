package hasila.claim;

import hasila.lexicon.Event;
import hasila.lexicon.EventWord;
import hasila.lexicon.FunctionWord;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Source;
import hasila.lexicon.Words;
import hasila.mention.Figure;
import hasila.text.Spelling;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far a claimant's name and title reach, and which short name belongs to which full one. */
final class Names {
  private static final int LONGEST = 16;
  private static final int LONGEST_QUOTE = 5;

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final List<String> seen = new ArrayList<>();

  Names(Scene scene, NounPhrases phrases) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.phrases = phrases;
  }

  /** A name as it stands in the text. */
  record Name(int first, int last) {}

  /** Whether the word heads a claimant: «وزارة», «مصدر», a known organisation. */
  boolean isSource(int i) {
    return words.may(i, Role.SOURCE) && words.is(i, Role.SOURCE);
  }

  /** The name that begins at a token, if one can. */
  Optional<Name> at(int first) {
    return first < words.size() && words.hasPreposition(first)
        ? Optional.empty()
        : behindPreposition(first);
  }

  /**
   * «الرائد، علي العياري، المتحدث باسم الحرس»: a name goes on between commas where what is said
   * follows.
   */
  Name withAppositions(Name name) {
    Name whole = name;
    for (int n = 0; n < 2; n++) {
      int comma = whole.last() + 1;
      if (!tokens.isMark(comma, "\u060C,")
          || comma + 1 >= tokens.size()
          || words.hasConjunction(comma + 1) && !words.isUnknown(comma + 1)) {
        return whole;
      }
      Optional<Name> more = at(comma + 1);
      if (more.isEmpty()) {
        return whole;
      }
      int behind = more.get().last() + 1;
      boolean closed =
          tokens.isMark(behind, "\u060C,.:")
              || scene.isFunction(behind, FunctionWord.Kind.THAT)
              || behind >= tokens.size();
      if (!closed || words.is(comma + 1, Role.NOUN) && !isSource(comma + 1)) {
        return whole;
      }
      whole = new Name(name.first(), more.get().last());
    }
    return whole;
  }

  /** The same behind «ل» on the name itself: «وفقا لوزارة الصحة». */
  Optional<Name> behindPreposition(int first) {
    if (first >= tokens.size()
        || tokens.gap(first) >= Tokens.NEWLINE
        || tokens.kind(first) == Tokens.DIGITS
        || tokens.kind(first) == Tokens.MARK && !tokens.isMark(first, "\"\u201C\u00AB")
        || scene.isMention(first) && !isPeople(first)
        || !isSource(first) && (isStop(first) || words.is(first, Role.EVENT))) {
      return Optional.empty();
    }
    boolean quoted = tokens.kind(first) == Tokens.MARK;
    if (quoted
        && (phrases.quoteEnd(first) == Scene.NONE
            || phrases.quoteEnd(first) > first + LONGEST_QUOTE)) {
      return Optional.empty();
    }
    Optional<Hit<Source>> organisation =
        words.at(first, Role.SOURCE, Source.class).filter(h -> !h.sense().full().isEmpty());
    if (organisation.isPresent()) {
      int last = organisation.get().last();
      boolean coordinated =
          last + 1 < tokens.size() && words.hasConjunction(last + 1) && isSource(last + 1);
      return Optional.of(
          new Name(
              first,
              coordinated ? behindPreposition(last + 1).map(Name::last).orElse(last) : last));
    }
    int last = first;
    for (int i = first + 1; i < tokens.size() && i <= first + LONGEST; i++) {
      if (tokens.gap(i) >= Tokens.NEWLINE || scene.isMention(i) && !isPeople(i)) {
        break;
      }
      if (tokens.kind(i) == Tokens.MARK) {
        if (!tokens.isMark(i, "\"\u201C\u00AB\u201D\u00BB")
            || tokens.isMark(i, "\"\u201C\u00AB")
                && phrases.quoteEnd(i) == Scene.NONE
                && !tokens.isMark(first, "\"\u201C\u00AB")) {
          break;
        }
        last = i;
        continue;
      }
      if (words.isParticle(i, "in") && i + 1 < tokens.size()) {
        if (!goesOnIn(i + 1)) {
          break;
        }
        continue;
      }
      if (words.isParticle(i, "from")
          && i + 1 < tokens.size()
          && words.hasArticle(i + 1)
          && isSource(first)) {
        continue;
      }
      boolean body = words.hasArticle(first) && isBody(first);
      if (body && !words.hasArticle(i) && !words.isParticle(i, "from") && !words.hasPreposition(i)
          || words.hasArticle(first)
              && words.hasArticle(i)
              && isSource(i)
              && !words.hasConjunction(i)
              && !words.hasPreposition(i)) {
        break;
      }
      if (isStop(i)
          || words.hasPreposition(i) && isSource(i) && !words.isParticle(i - 1, "belonging")
          || words.is(i, Role.EVENT) && !isSource(i) && i > first && !isRescue(i)) {
        break;
      }
      last = i;
    }
    while (last > first && (words.isParticle(last, "in") || words.isParticle(last, "from"))) {
      last--;
    }
    return Optional.of(new Name(first, last));
  }

  /** «قال شاهدان إن»: two who speak are a name here, whatever else they count. */
  private boolean isPeople(int i) {
    int figure = scene.figureAt(i);
    return figure != Scene.NONE
        && isSource(i)
        && (scene.figures.get(figure).form() == Figure.Form.DUAL
            || scene.figures.get(figure).form() == Figure.Form.SINGULAR);
  }

  /** «مسؤولون في قاعدة بحرية», but «قالت الوزارة في بيان». */
  private boolean goesOnIn(int i) {
    boolean paper =
        words
            .at(i, Role.SOURCE, Source.class)
            .filter(s -> s.sense().kind() == Source.Kind.PAPER)
            .isPresent();
    return tokens.kind(i) == Tokens.ARABIC
        && !paper
        && !scene.isMention(i)
        && !isStop(i)
        && (words.hasArticle(i) || words.is(i, Role.PLACE) || isSource(i));
  }

  private boolean isStop(int i) {
    if (words.isParticle(i, "belonging")) {
      return false;
    }
    if (words.is(i, Role.TIME_UNIT) && !words.hasArticle(i)
        || words.is(i, Role.SPEECH) && !isSource(i) && !words.hasArticle(i)
        || words.is(i, Role.ATTRIBUTION)
        || words.is(i, Role.AMONG)
        || words.is(i, Role.TOTAL)
        || words.is(i, Role.STATUS)) {
      return true;
    }
    return words.at(i, Role.FUNCTION, FunctionWord.class).isPresent()
            && !words.hasArticle(i)
            && !words.hasPreposition(i)
        || words
                .at(i, Role.EVENT, EventWord.class)
                .filter(e -> e.sense().form() != EventWord.Form.NOUN)
                .isPresent()
            && !isSource(i);
  }

  /** The name as a cell holds it, in the fullest form that the report gives. */
  String text(Name name) {
    String written = phrases.text(name.first(), name.last());
    String full = known(name).orElse(written);
    String best = full;
    boolean named =
        words.hasArticle(name.first())
            || !isPerson(name.first())
            || name.first() == name.last() && words.isUnknown(name.first());
    for (String other : seen) {
      if (named && other.length() > best.length() && belongs(full, other)) {
        best = other;
      }
    }
    if (!seen.contains(best)) {
      seen.add(best);
    }
    return best;
  }

  /** «عناصر الإنقاذ» are people who may speak. */
  private boolean isRescue(int i) {
    return words
        .at(i, Role.EVENT, EventWord.class)
        .filter(e -> e.sense().event() == Event.RESCUED && e.sense().form() == EventWord.Form.NOUN)
        .isPresent();
  }

  private boolean isBody(int i) {
    return words
        .at(i, Role.SOURCE, Source.class)
        .filter(s -> s.sense().kind() == Source.Kind.BODY)
        .isPresent();
  }

  /** «مصدر طبي»: another one each time. */
  private boolean isPerson(int i) {
    return words
        .at(i, Role.SOURCE, Source.class)
        .filter(s -> s.sense().kind() == Source.Kind.PERSON)
        .isPresent();
  }

  /** The full form of a known short name: «المرصد السوري». */
  private Optional<String> known(Name name) {
    Optional<Hit<Source>> hit = words.at(name.first(), Role.SOURCE, Source.class);
    return hit.filter(h -> !h.sense().full().isEmpty() && h.last() >= name.last())
        .map(h -> h.sense().full());
  }

  /**
   * «الوكالة» is «وكالة الأنباء المركزية», «لوكوك» is «المسؤول مارك لوكوك»: one word, the first or
   * the last of the longer.
   */
  private static boolean belongs(String shorter, String longer) {
    String a = Spelling.fold(shorter);
    String b = Spelling.fold(longer);
    if (b.startsWith(a + " ") || b.endsWith(" " + a)) {
      return true;
    }
    if (a.indexOf(' ') >= 0) {
      return false;
    }
    int space = b.indexOf(' ');
    String head = space > 0 ? b.substring(0, space) : b;
    return a.length() > 4 && a.length() == head.length() + 2 && a.endsWith(head);
  }

  boolean startsSentence(int token) {
    return scene.sentenceStart(token) == token;
  }
}
