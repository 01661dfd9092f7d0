package hasila.claim.scene;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Total;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.PlaceNoun;
import hasila.lexicon.sense.SpeechVerb;
import hasila.lexicon.sense.Thing;
import hasila.text.OneLine;
import hasila.text.Tokens;
import java.util.Optional;

/**
 * How far a noun phrase reaches: head, adjectives, genitives, one «من» phrase, a name in quotation
 * marks.
 */
public final class NounPhrases {
  private static final int LONGEST = 7;
  private static final int LONGEST_QUOTE = 8;
  private static final String OPEN = "\"\u201C\u00AB\u2018\u201D";
  private static final String CLOSE = "\"\u201D\u00BB\u2019\u201C";

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;

  public NounPhrases(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
  }

  /**
   * Whether a noun phrase can begin here: an Arabic word that no table knows as anything but a
   * noun.
   */
  public boolean canBegin(int i) {
    return i < tokens.size()
        && tokens.kind(i) == Tokens.ARABIC
        && !scene.isMention(i)
        && !words.isClitic(i)
        && (words.is(i, Role.NOUN) || !isStop(i));
  }

  /** The last token of the noun phrase that begins at {@code head}. */
  public int end(int head) {
    Optional<Hit<Noun>> noun = words.at(head, Role.NOUN, Noun.class);
    int last = noun.isPresent() ? noun.get().last() : head;
    boolean from = false;
    boolean indefinite = !words.hasArticle(head);
    // «860 مريضا العلاج»: it has no genitive, and an adjective without the article.
    boolean accusative =
        indefinite
            && noun.isPresent()
            && noun.get().sense().number() == Noun.Number.SINGULAR
            && tokens.hasAccusative(head);
    // «فقد 900 عامل وظائفهم»: what a number counts in the singular has no genitive.
    boolean numbered =
        indefinite
            && noun.isPresent()
            && noun.get().sense().number() == Noun.Number.SINGULAR
            && head > 0
            && scene.isMention(head - 1);
    // «بصاروخين نفقا»: of two no adjective has the ending of one.
    boolean dual = noun.isPresent() && noun.get().sense().number() == Noun.Number.DUAL;
    for (int i = last + 1; i < tokens.size() && i <= head + LONGEST; i++) {
      if (tokens.gap(i) >= Tokens.NEWLINE || scene.isMention(i) || words.isClitic(i)) {
        break;
      }
      if (tokens.isMark(i, OPEN)) {
        int close = quoteEnd(i);
        if (close == Scene.NONE || close > head + LONGEST + LONGEST_QUOTE || closes(i)) {
          break;
        }
        last = close;
        i = close;
        continue;
      }
      if (tokens.kind(i) != Tokens.ARABIC
          || tokens.gap(i) == Tokens.GLUED && !tokens.isMark(i - 1, CLOSE)) {
        break;
      }
      if (words.is(i, Tag.FROM)) {
        if (from || !continuesFrom(i + 1)) {
          break;
        }
        from = true;
        continue;
      }
      boolean coordinated =
          !indefinite
              && words.hasConjunction(i)
              && words.hasArticle(i)
              && i <= head + 4
              && !words.may(i, Role.EVENT);
      if (coordinated) {
        last = i;
        continue;
      }
      if (words.is(i, Tag.NON) && i + 1 < tokens.size() && !isStop(i + 1)) {
        // «مهاجرا غير شرعي».
        last = i + 1;
        i++;
        continue;
      }
      if (i == head + 1 && indefinite && !accusative && isDefiniteEvent(i)) {
        // «ضحايا الانهيار».
        last = i;
        continue;
      }
      if (words.may(i, Role.OTHERS)) {
        last = i;
        break;
      }
      if (isStop(i)
          || isDirection(i)
          || accusative && (isNoAdjective(i) || !from && words.hasArticle(i))
          || numbered && !from && tokens.hasPronoun(i)
          || dual && isOne(i)
          || !indefinite && words.hasArticle(i - 1) && !words.hasArticle(i) && isApart(i)
          || words.is(i, Tag.WHAT)
          || words.hasConjunction(i)
          || looksCoordinated(i)
          || isAdverbial(i)) {
        break;
      }
      last = i;
    }
    return last;
  }

  /** Behind a definite noun: «خاض عشرات الأمازيغ وقفة», not the state of «مئات الأشخاص محاصرين». */
  private boolean isApart(int i) {
    Optional<Noun> noun = noun(i);
    return noun.isPresent()
        ? !noun.get().adjective() && noun.get().event() == Event.NONE
        : words.isUnknown(i);
  }

  /** «أضاف "قتل 7 مدنيين"، وذكر "أن…»: a mark on the word before it and not on the one behind. */
  private boolean closes(int mark) {
    return tokens.gap(mark) == Tokens.GLUED
        && (mark + 1 == tokens.size()
            || tokens.gap(mark + 1) != Tokens.GLUED
            || tokens.kind(mark + 1) == Tokens.MARK);
  }

  /** The closing mark of a quotation that opens here, or {@link Scene#NONE}. */
  public int quoteEnd(int open) {
    for (int i = open + 1; i < tokens.size() && i <= open + LONGEST_QUOTE; i++) {
      if (tokens.gap(i) >= Tokens.NEWLINE) {
        return Scene.NONE;
      }
      if (tokens.isMark(i, CLOSE) && i > open + 1) {
        return i;
      }
    }
    return Scene.NONE;
  }

  /**
   * «من» goes on the phrase before a definite plural or a kind of people: «من عمال الحقل», not
   * before a place or «من قبل».
   */
  private boolean continuesFrom(int i) {
    if (i >= tokens.size()
        || tokens.kind(i) != Tokens.ARABIC
        || scene.isMention(i)
        || scene.isFunction(i, FunctionWord.Kind.PREPOSITION)
        || words.may(i, Role.AMONG)) {
      return false;
    }
    if (Noun.hasUnit(words, i, Thing.PERSON)) {
      return true;
    }
    return !words.may(i, Role.PLACE)
        && !isStop(i)
        && (words.hasArticle(i) || words.is(i, Role.SOURCE));
  }

  /**
   * A word that ends the phrase. A word that is also a noun the reports count («مصابين») goes on.
   */
  private boolean isStop(int i) {
    boolean noun = words.is(i, Role.NOUN);
    if (words.is(i, Tag.LIFE)
        || words.is(i, Tag.DIVIDED)
        || words.is(i, Tag.MET)
        || words.is(i, Role.TIME_UNIT) && !words.hasArticle(i) && !noun
        || words.is(i, Role.AMONG)
        || words.is(i, Role.ATTRIBUTION)
        || words.is(i, Role.STATUS)
        || scene.isFunction(i, FunctionWord.Kind.PREPOSITION)
        || isFunctionPhrase(i)) {
      return true;
    }
    return words.hasPreposition(i)
        || !noun
            && (words.is(i, Role.FUNCTION)
                || isRise(i)
                || words.is(i, Role.EVENT) && !words.is(i, Tag.RUINED)
                || SpeechVerb.isFinite(words, i));
  }

  /** «مرة أخرى»: of several words, though the first alone is a noun. */
  private boolean isFunctionPhrase(int i) {
    if (!words.is(i, Role.FUNCTION)) {
      return false;
    }
    Optional<Hit<FunctionWord>> hit = words.at(i, Role.FUNCTION, FunctionWord.class);
    return hit.isPresent() && hit.get().last() > i;
  }

  private boolean isDefiniteEvent(int i) {
    return words.hasArticle(i)
        && !words.hasPreposition(i)
        && !words.hasConjunction(i)
        && EventWord.isNoun(words, i);
  }

  /**
   * «صحفيا بقي»: behind «صحفيا» an adjective shows an ending; an unknown word without one is none.
   */
  private boolean isNoAdjective(int i) {
    return words.isUnknown(i) && !words.hasArticle(i) && !tokens.hasAdjectiveEnding(i);
  }

  private boolean isOne(int i) {
    return tokens.hasAccusative(i)
        && !words.hasArticle(i)
        && !words.is(i, Role.PLACE)
        && (words.isAccusative(i) || words.is(i, Role.NOUN) && !Noun.isMany(words, i));
  }

  private boolean isRise(int i) {
    return words.is(i, Role.TOTAL) && !Total.is(words, i, Total.Kind.NOUN);
  }

  /** «شرقي حلب»: a direction without an article begins a place. */
  private boolean isDirection(int i) {
    return !words.hasArticle(i) && PlaceNoun.is(words, i, PlaceNoun.Rank.DIRECTION);
  }

  /**
   * «وعراقيين», «برصاص»: an unknown word with a letter in front that is likely a conjunction or a
   * preposition.
   */
  private boolean looksCoordinated(int i) {
    return words.isUnknown(i) && words.beginsLikeClitic(i) && tokens.end(i) - tokens.start(i) > 4;
  }

  /** «يعيشون»: an unknown word in the form of a present verb behind an indefinite noun. */
  private boolean isAdverbial(int i) {
    return words.isVerb(i)
        || words.isFuture(i)
        || words.endsLikeVerb(i)
        || words.isUnknown(i) && words.looksLikeVerb(i);
  }

  /** «نزوح مئات الآلاف من منازلهم»: from where they went. */
  public boolean isHome(int noun) {
    return noun < tokens.size()
        && tokens.hasPronoun(noun)
        && !words.hasArticle(noun)
        && (Noun.hasUnit(words, noun, Thing.BUILDING)
            || Noun.hasUnit(words, noun, Thing.SETTLEMENT));
  }

  public Optional<Noun> noun(int i) {
    return Noun.at(words, i);
  }

  /** What is counted: a noun of the tables, «الذين» and the look of many people, who are people. */
  public Optional<Noun> counted(int head) {
    Optional<Noun> noun = noun(head);
    if (noun.isPresent()) {
      return noun;
    }
    if (words.is(head, Tag.THOSE_WHO) || words.arePeople(head)) {
      return Optional.of(Noun.ofPeople(words.stem(head)));
    }
    // «من أبرز اللاعبين», «من كبار الضباط».
    return words.is(head, Tag.SELECT) && Noun.isMany(words, head + 1)
        ? noun(head + 1)
        : Optional.empty();
  }

  public String text(int first, int last) {
    String rest = OneLine.of(tokens.text(), tokens.end(first), tokens.end(last));
    return words.core(first) + rest;
  }
}
