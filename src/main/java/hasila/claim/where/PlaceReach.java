package hasila.claim.where;

import hasila.claim.scene.Clauses;
import hasila.claim.scene.Scene;
import hasila.claim.where.PlacePhrase.Head;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.PlaceNoun;
import hasila.place.PlaceNames;
import hasila.text.Tokens;

/** How far a place reaches: its noun, what it names, its adjectives, and where it lies in turn. */
final class PlaceReach {
  private static final int NONE = Scene.NONE;
  private static final int LONGEST = 14;

  /** A name that no gazetteer knows has no more words. */
  private static final int NAME = 3;

  private static final int LONGEST_QUOTE = 5;
  static final String OPENING = "\"\u201C\u00AB(";
  private static final String CLOSING = "\"\u201D\u201C\u00BB)";
  static final String HASHTAG = "#";

  private static final long STOPS =
      Role.FUNCTION.bit()
          | Role.SPEECH.bit()
          | Role.CIRCUMSTANCE.bit()
          | Role.AMONG.bit()
          | Role.TOTAL.bit()
          | Role.ATTRIBUTION.bit()
          | Role.EVENT.bit();

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final PlaceNames names;

  PlaceReach(Scene scene, PlaceNames names) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.names = names;
  }

  /** The last token of the place that begins here, {@link #NONE} where the noun names none. */
  int last(int first, Head head, int end) {
    int limit = Math.min(end, first + LONGEST);
    // «البحر المتوسط» is a name though it begins with a noun.
    int name = names.at(first) != PlaceNames.NONE ? names.last(first) : first;
    int last = isNoun(first) ? first : name;
    if (isNoun(first) && words.hasArticle(first)) {
      last = Math.max(name, adjectives(first, limit));
      // «الرصاص الحي قرب جسر»: no district near a bridge.
      if (last == first && !(first + 1 < limit && names.isPlace(first + 1))) {
        return first;
      }
    } else if (isNoun(first)) {
      int noun = nounEnd(first);
      last = chain(name(noun, limit), limit);
      return last == noun ? NONE : last;
    } else if (head == Head.UNKNOWN) {
      last = adjectives(Math.max(last, more(first, limit, NAME)), limit);
    } else {
      last = adjectives(last, limit);
    }
    return chain(last, limit);
  }

  /** «أحد الأسواق», «شمال شرق»: nouns of places in several words. */
  private int nounEnd(int i) {
    int last = i;
    if (words.is(i, Role.SITE)) {
      last = words.last(i, Role.SITE);
    }
    return words.is(i, Role.PLACE) ? Math.max(last, words.last(i, Role.PLACE)) : last;
  }

  private boolean isNounAt(int i, int limit) {
    return i < limit && tokens.gap(i) == Tokens.SPACE && isNoun(i);
  }

  /** The name behind a noun of a place, with its adjectives. */
  private int name(int noun, int limit) {
    int next = noun + 1;
    if (next >= limit) {
      return noun;
    }
    if (tokens.isMark(next, HASHTAG) && next + 1 < limit && tokens.gap(next + 1) == Tokens.GLUED) {
      return tokens.kind(next + 1) == Tokens.ARABIC
          ? adjectives(more(next + 1, limit, NAME - 1), limit)
          : noun;
    }
    if (tokens.isMark(next, OPENING)) {
      int close = close(next, limit);
      return close == NONE ? noun : close;
    }
    if (tokens.gap(next) != Tokens.SPACE || tokens.kind(next) != Tokens.ARABIC) {
      return noun;
    }
    if (names.at(next) != PlaceNames.NONE && !names.isLed(next) && !isNoun(next)) {
      return adjectives(names.last(next), limit);
    }
    boolean name =
        !isNoun(next)
            && !scene.isMention(next)
            && !words.hasPreposition(next)
            && !words.hasConjunction(next)
            && !words.isAny(next, STOPS)
            && !Clauses.isFiniteVerb(words, next)
            && !(words.isUnknown(next) && words.looksLikeVerb(next) && !words.hasArticle(next));
    return name ? adjectives(more(next, limit, NAME), limit) : noun;
  }

  private int close(int open, int limit) {
    for (int i = open + 1; i < limit && i <= open + LONGEST_QUOTE; i++) {
      if (tokens.isMark(i, CLOSING)) {
        return i;
      }
    }
    return NONE;
  }

  /** Further words of a name that no table knows. */
  private int more(int first, int limit, int most) {
    int last = first;
    while (last + 1 < limit
        && last - first < most - 1
        && tokens.gap(last + 1) == Tokens.SPACE
        && tokens.kind(last + 1) == Tokens.ARABIC
        && !scene.isMention(last + 1)
        && words.isUnknown(last + 1)
        && names.at(last + 1) == PlaceNames.NONE
        && !words.hasConjunction(last + 1)
        && !words.beginsLikeClitic(last + 1)
        && !words.looksLikeVerb(last + 1)
        && !words.endsLikeVerb(last + 1)) {
      last++;
    }
    return last;
  }

  /** «الجنوبي», «السورية»: adjectives of a place, with the article. */
  private int adjectives(int last, int limit) {
    int i = last;
    while (i + 1 < limit
        && i - last < 2
        && tokens.gap(i + 1) == Tokens.SPACE
        && words.hasArticle(i + 1)
        && !words.is(i + 1, Role.FUNCTION)
        && !words.hasConjunction(i + 1)
        && !words.hasPreposition(i + 1)
        && !scene.isMention(i + 1)
        && (words.looksAdjective(i + 1)
            || words.is(i + 1, Role.PLACE)
            || names.isPeople(i + 1)
            || isEpithet(last, i + 1))) {
      i++;
    }
    return i;
  }

  /** «المنطقة المحاصرة», «البقعة الضيقة»: agrees with the noun, and no table knows it. */
  private boolean isEpithet(int noun, int i) {
    return isNoun(noun)
        && words.hasArticle(noun)
        && words.looksFeminine(noun)
        && words.looksFeminine(i)
        && words.isUnknown(i);
  }

  /** «بريف إدلب», «شمالي حلب», «في جبل الزاوية», «التابعة لولاية كذا»: where the place lies. */
  private int chain(int from, int limit) {
    int last = from;
    while (last + 1 < limit) {
      int next = last + 1;
      if (tokens.gap(next) != Tokens.SPACE && !tokens.isMark(next, HASHTAG)) {
        return last;
      }
      int link = next;
      if (words.is(next, Tag.WITHIN_IT) && next + 1 < limit && words.hasTo(next + 1)) {
        link = next + 1;
      } else if (words.is(next, Tag.IN) || words.is(next, Tag.NEAR) || words.is(next, Tag.FROM)) {
        link = words.is(next, Tag.NEAR) && words.is(next + 1, Tag.FROM) ? next + 2 : next + 1;
      } else if (!(words.hasPreposition(next)
          || names.isLed(next)
          || PlaceNoun.is(words, next, PlaceNoun.Rank.DIRECTION) && !words.hasArticle(next)
          || isNoun(next)
              && (!words.hasArticle(next) || isNoun(last))
              && !words.hasConjunction(next)
          || names.isPlace(next) && (isNoun(last) || names.isPeople(last)))) {
        return last;
      }
      int end = link < limit ? link(link, limit) : NONE;
      if (end == NONE) {
        return last;
      }
      last = end;
    }
    return last;
  }

  /** The last token of a further place in the phrase. */
  private int link(int i, int limit) {
    if (tokens.kind(i) != Tokens.ARABIC || scene.isMention(i) || words.hasConjunction(i)) {
      return NONE;
    }
    if (isNoun(i)) {
      int noun = nounEnd(i);
      int name = words.hasArticle(i) ? adjectives(noun, limit) : name(noun, limit);
      boolean more = isNounAt(noun + 1, limit) || noun + 1 < limit && names.isPlace(noun + 1);
      return name > noun || more ? name : NONE;
    }
    return names.isPlace(i) ? adjectives(names.last(i), limit) : NONE;
  }

  /** A noun that heads a place, not a name. */
  boolean isNoun(int i) {
    return words.is(i, Role.SITE)
        || words.is(i, Role.PLACE) && !PlaceNoun.is(words, i, PlaceNoun.Rank.NAME);
  }
}
