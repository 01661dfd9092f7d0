package hasila.claim;

import hasila.claim.Draft.Counted;
import hasila.lexicon.Noun;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.mention.Figure;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;

/** A noun that stands before its figure: «المحافظات الثلاث», «شخص واحد», «قذائف هاون عدة». */
final class NounsBefore {
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
    return new Counted(phrases.text(first, last), phrases.noun(first), first, last, false);
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
        || words.hasConjunction(draft.first())
        || tokens.kind(before) != Tokens.ARABIC
        || tokens.gap(before + 1) != Tokens.SPACE
        || scene.isMention(before)
        || words.may(before, Role.TOTAL)) {
      return Optional.empty();
    }
    boolean plural =
        phrases
            .noun(before)
            .filter(
                n -> n.number() == Noun.Number.PLURAL || n.number() == Noun.Number.DUAL_OR_PLURAL)
            .isPresent();
    return plural || words.hasArticle(before) && phrases.canBegin(before)
        ? Optional.of(counted(before, before))
        : Optional.empty();
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
    boolean leads = phrases.noun(next).isPresent() && !words.hasPreposition(next);
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

  private boolean isIndefinitePlural(int i) {
    return isKnownPlural(i)
        || tokens.kind(i) == Tokens.ARABIC
            && words.isUnknown(i)
            && !words.hasArticle(i)
            && words.looksPlural(i)
            && !words.looksLikeVerb(i);
  }

  private boolean isKnownPlural(int i) {
    return !words.hasArticle(i)
        && !words.is(i, Role.EVENT)
        && phrases.noun(i).filter(n -> n.number() != Noun.Number.SINGULAR).isPresent();
  }

  /** «وامرأة واحدة»: a one right behind its noun is never elided. */
  Optional<Counted> one(Draft draft) {
    int before = draft.first() - 1;
    boolean one =
        draft.figure.form() == Figure.Form.WORDS
            && draft
                .figure
                .amount()
                .best()
                .filter(n -> n.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    return one
            && before >= 0
            && tokens.gap(draft.first()) == Tokens.SPACE
            && !words.hasConjunction(draft.first())
            && !words.hasArticle(before)
            && !scene.isMention(before)
            && phrases.noun(before).filter(n -> n.number() == Noun.Number.SINGULAR).isPresent()
        ? Optional.of(counted(before, before))
        : Optional.empty();
  }

  /** «شخص واحد», «استهدافين اثنين»: a one or a two stands behind its noun. */
  Optional<Counted> small(Draft draft) {
    int before = draft.first() - 1;
    boolean small = draft.figure.amount().best().filter(n -> n.intValue() <= 2).isPresent();
    if (before < 0 || tokens.gap(draft.first()) != Tokens.SPACE) {
      return Optional.empty();
    }
    boolean vague = draft.figure.form() == Figure.Form.VAGUE;
    if (words.hasArticle(before)
        && !scene.isMention(before)
        && !Clauses.isFiniteVerb(words, before - 1)
        && phrases.noun(before).filter(n -> n.number() != Noun.Number.SINGULAR).isPresent()) {
      return Optional.of(counted(before, before));
    }
    if (words.is(before, Role.EVENT)) {
      return Optional.empty();
    }
    return (small && draft.figure.form() == Figure.Form.WORDS || vague)
            && phrases.noun(before).isPresent()
            && !scene.isMention(before)
        ? Optional.of(counted(before, before))
        : Optional.empty();
  }
}
