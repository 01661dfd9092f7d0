package hasila.claim.counted;

import hasila.claim.scene.Clauses;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Draft.Counted;
import hasila.claim.scene.NounPhrases;
import hasila.claim.scene.Scene;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Noun;
import hasila.mention.Figure;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;

/** A noun that stands before its figure: «المحافظات الثلاث», «شخص واحد», «قذائف هاون عدة». */
final class NounsBefore {
  /** So many words of a genitive may stand between a noun and its number. */
  private static final int GENITIVES = 3;

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final NounPhrases phrases;

  NounsBefore(Scene scene, NounPhrases phrases) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.phrases = phrases;
  }

  private Counted counted(int first, int last) {
    return new Counted(
        phrases.text(first, last), phrases.noun(first), first, last, Counted.By.NOUN);
  }

  /** «المحافظات الثلاث», «أطفالها الـ3»: a definite number stands behind its noun. */
  Optional<Counted> definite(Draft draft) {
    int before = draft.first() - 1;
    boolean article = words.hasArticle(draft.first());
    if (words.isClitic(before) && words.hasArticle(before)) {
      article = true;
      before--;
    }
    if (!article
        || before < 0
        || words.is(draft.figure.last() + 1, Tag.FROM)
            && (draft.figure.form() == Figure.Form.VAGUE || !Noun.isMany(words, before))
        || draft.figure.form() == Figure.Form.VAGUE && words.is(draft.figure.last(), Tag.FROM)
        || words.hasConjunction(draft.first())
        || tokens.kind(before) != Tokens.ARABIC
        || tokens.gap(before + 1) != Tokens.SPACE
        || scene.isMention(before)
        || words.may(before, Role.TOTAL)
        || words.is(before, Role.EVENT) && !words.hasArticle(before)) {
      return Optional.empty();
    }
    if (isSingularOf(draft.figure.last() + 1)) {
      // «أصحاب الـ140 مصنعا».
      return Optional.empty();
    }
    int furthest = isPlural(before) ? before : Math.max(0, before - GENITIVES);
    for (int head = before - 1; head >= furthest; head--) {
      // «دول المغرب العربي الثلاث», «الدول الأوروبية الثلاث».
      boolean adjective = head == before - 1 && words.hasArticle(before);
      if (isPlural(head) && (words.hasArticle(head) ? adjective : phrases.end(head) == before)) {
        return Optional.of(counted(head, before).by(Counted.By.DEFINITE_NOUN));
      }
    }
    return isPlural(before) || words.hasArticle(before) && phrases.canBegin(before)
        ? Optional.of(counted(before, before).by(Counted.By.DEFINITE_NOUN))
        : Optional.empty();
  }

  private boolean isSingularOf(int next) {
    return words.is(next, Role.NOUN)
        && !words.hasArticle(next)
        && !words.hasConjunction(next)
        && tokens.hasAccusative(next)
        && !Noun.isMany(words, next);
  }

  private boolean isPlural(int i) {
    Optional<Noun> noun = phrases.noun(i);
    return noun.isPresent()
        && (noun.get().number() == Noun.Number.PLURAL
            || noun.get().number() == Noun.Number.DUAL_OR_PLURAL);
  }

  /**
   * «بلدات عدة», «قذائف هاون عدة», «اتهامات عدة»: a vague quantity of one word behind an indefinite
   * plural, perhaps with its genitive.
   */
  Optional<Counted> postposed(Figure figure) {
    int last = figure.first() - 1;
    if (figure.form() != Figure.Form.VAGUE
        || figure.amount().low().isPresent()
        || figure.first() != figure.last()
        || last < 0
        || tokens.gap(figure.first()) != Tokens.SPACE) {
      return Optional.empty();
    }
    int next = figure.last() + 1;
    boolean leads = words.is(next, Role.NOUN) && !words.hasPreposition(next);
    int head = headOf(last);
    if (head < last) {
      return Optional.of(counted(head, last));
    }
    if (leads ? isKnownPlural(last) : isIndefinitePlural(last)) {
      return Optional.of(counted(last, last));
    }
    boolean genitive =
        last > 0
            && tokens.gap(last) == Tokens.SPACE
            && isKnownPlural(last - 1)
            && phrases.end(last - 1) == last;
    return genitive ? Optional.of(counted(last - 1, last)) : Optional.empty();
  }

  /** «مصادر إسرائيلية عدة», «مقاتلين سوريين عدة»: the noun before an adjective of origin. */
  private int headOf(int last) {
    Optional<Noun> noun = phrases.noun(last);
    return noun.isPresent()
            && noun.get().adjective()
            && last > 0
            && tokens.gap(last) == Tokens.SPACE
            && tokens.kind(last - 1) == Tokens.ARABIC
            && !words.hasArticle(last - 1)
            && !words.hasArticle(last)
            && words.looksPlural(last - 1)
            && phrases.canBegin(last - 1)
        ? last - 1
        : last;
  }

  private boolean isIndefinitePlural(int i) {
    return isKnownPlural(i)
        || tokens.kind(i) == Tokens.ARABIC
            && words.isUnknown(i)
            && !words.hasArticle(i)
            && words.looksPlural(i)
            && !words.looksLikeVerb(i);
  }

  private boolean isKnownPlural(int i) {
    return !words.hasArticle(i) && !words.is(i, Role.EVENT) && Noun.isMany(words, i);
  }

  /** «وامرأة واحدة»: a one right behind its noun is never elided. */
  Optional<Counted> one(Draft draft) {
    int before = draft.first() - 1;
    Optional<BigDecimal> number = draft.figure.amount().best();
    return draft.figure.form() == Figure.Form.WORDS
            && number.isPresent()
            && number.get().compareTo(BigDecimal.ONE) == 0
            && before >= 0
            && tokens.gap(draft.first()) == Tokens.SPACE
            && !words.hasConjunction(draft.first())
            && !words.hasArticle(before)
            && !scene.isMention(before)
            && (words.is(before, Role.NOUN)
                || isUnknownNoun(before) && !isOneOf(draft.figure.last() + 1))
            && !Noun.isMany(words, before)
        ? Optional.of(counted(before, before))
        : Optional.empty();
  }

  /** «في الولاية واحدة من أبشع الجرائم»: what it is one of follows. */
  private boolean isOneOf(int from) {
    return words.is(from, Tag.FROM)
        && (words.is(from + 1, Tag.SUPERLATIVE)
            || words.is(from + 1, Tag.BETWEEN)
            || words.looksPlural(from + 1));
  }

  /** «حرف واحد»: a word that no table knows, and no verb. */
  private boolean isUnknownNoun(int i) {
    return tokens.kind(i) == Tokens.ARABIC
        && words.isUnknown(i)
        && !words.isVerb(i)
        && !words.hasConjunction(i)
        && !words.hasPreposition(i);
  }

  /** «شخص واحد», «استهدافين اثنين»: a one or a two stands behind its noun. */
  Optional<Counted> small(Draft draft) {
    int before = draft.first() - 1;
    if (before < 0 || tokens.gap(draft.first()) != Tokens.SPACE) {
      return Optional.empty();
    }
    if (words.hasArticle(before)
        && !scene.isMention(before)
        && !Clauses.isFiniteVerb(words, before - 1)
        && Noun.isMany(words, before)) {
      return Optional.of(counted(before, before));
    }
    if (words.is(before, Role.EVENT) || !words.is(before, Role.NOUN)) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = draft.figure.amount().best();
    boolean small = number.isPresent() && number.get().intValue() <= 2;
    // «سجن المئات» is no prison of theirs.
    boolean vague = draft.figure.form() == Figure.Form.VAGUE && !words.looksDefinite(draft.first());
    return (small && draft.figure.form() == Figure.Form.WORDS || vague) && !scene.isMention(before)
        ? Optional.of(counted(before, before))
        : Optional.empty();
  }
}
