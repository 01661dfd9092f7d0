package hasila.claim;

import hasila.claim.Draft.Counted;
import hasila.lexicon.Among;
import hasila.lexicon.Event;
import hasila.lexicon.FunctionWord;
import hasila.lexicon.Hit;
import hasila.lexicon.Noun;
import hasila.lexicon.Others;
import hasila.lexicon.Particle;
import hasila.lexicon.Role;
import hasila.lexicon.Total;
import hasila.lexicon.Words;
import hasila.mention.Figure;
import hasila.text.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * What was counted: the noun behind the figure, before it, or the one that the sentence leaves out.
 */
final class CountedFinder {
  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final Totals totals;

  CountedFinder(Scene scene, NounPhrases phrases) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.phrases = phrases;
    this.totals = new Totals(scene, phrases);
  }

  Counted find(Draft draft, List<Draft> before) {
    Figure figure = draft.figure;
    if (figure.form() == Figure.Form.DUAL || figure.form() == Figure.Form.SINGULAR) {
      return itself(draft, before);
    }
    Optional<Counted> total = totals.before(draft);
    draft.total = total.flatMap(Counted::noun);
    Optional<Counted> definite = definiteBefore(draft);
    if (definite.isPresent()) {
      draft.rules.add("counted/definite");
      return definite.get();
    }
    if (isPostposed(figure)) {
      draft.rules.add("counted/noun-before");
      int noun = figure.first() - 1;
      return new Counted(phrases.text(noun, noun), phrases.noun(noun), noun, noun, false);
    }
    int next = behindHedge(figure.last() + 1);
    if (next < tokens.size() && tokens.gap(next) < Tokens.NEWLINE && !scene.isMention(next)) {
      Optional<Counted> behind = behind(draft, next, before);
      if (behind.isPresent()) {
        return behind.get();
      }
    }
    Optional<Counted> set = ofSet(draft);
    if (set.isPresent()) {
      draft.rules.add("counted/of-these");
      return set.get();
    }
    if (total.isPresent()) {
      draft.rules.add("counted/total");
      return total.get();
    }
    Optional<Counted> oneNoun = nounBefore(draft);
    if (oneNoun.isPresent()) {
      draft.rules.add("counted/noun-before");
      return oneNoun.get();
    }
    return elided(draft, before);
  }

  /**
   * A dual or a singular: the figure is the noun. «آخر» and «أحدهم» take the kind from the figure
   * before.
   */
  private Counted itself(Draft draft, List<Draft> before) {
    Figure figure = draft.figure;
    Optional<Noun> noun = phrases.noun(figure.first());
    if (noun.isEmpty()
        || words.may(figure.first(), Role.AMONG)
        || words.is(figure.first(), Role.OTHERS) && noun.isEmpty()) {
      int next = figure.last() + 1;
      if (words.isParticle(figure.first(), "one-of") && phrases.canBegin(next)) {
        int last = phrases.end(next);
        return new Counted(phrases.text(next, last), phrases.noun(next), next, last, false);
      }
      if (words.may(figure.first(), Role.AMONG)
          && phrases.canBegin(next)
          && !words.hasArticle(next)) {
        return new Counted(phrases.text(next, next), phrases.noun(next), next, next, false);
      }
      draft.rules.add("counted/antecedent");
      Counted kind = antecedent(draft, before);
      String own = tokens.text().substring(figure.span().start(), figure.span().end());
      return new Counted(own + kind.text(), kind.noun(), figure.first(), figure.last(), true);
    }
    int last = Math.max(figure.last(), phrases.end(figure.last()));
    return new Counted(phrases.text(figure.first(), last), noun, figure.first(), last, false);
  }

  /** «بلدات عدة»: a vague quantity of one word behind an indefinite plural. */
  private boolean isPostposed(Figure figure) {
    int noun = figure.first() - 1;
    return figure.form() == Figure.Form.VAGUE
        && figure.amount().low().isEmpty()
        && figure.first() == figure.last()
        && noun >= 0
        && tokens.gap(figure.first()) == Tokens.SPACE
        && !words.hasArticle(noun)
        && !words.is(noun, Role.EVENT)
        && phrases.noun(noun).filter(n -> n.number() != Noun.Number.SINGULAR).isPresent();
  }

  /**
   * «اثنين على الأقل من الموظفين», «"عددا كبيرا" من المقاتلين»: past a hedge or a closing quotation
   * mark.
   */
  private int behindHedge(int next) {
    int i = next;
    if (tokens.isMark(i, "\"\u201D\u00BB)") && tokens.gap(i) == Tokens.GLUED) {
      i++;
    }
    Optional<Hit<Particle>> hedge = words.at(i, Role.PARTICLE, Particle.class);
    return hedge.isPresent()
            && hedge.get().sense().name().equals("hedge-behind")
            && words.isParticle(hedge.get().last() + 1, "from")
        ? hedge.get().last() + 1
        : i;
  }

  private Optional<Counted> behind(Draft draft, int next, List<Draft> before) {
    if (words.may(next, Role.OTHERS) && words.at(next, Role.OTHERS, Others.class).isPresent()) {
      Counted kind = antecedent(draft, before);
      draft.rules.add("counted/others");
      return Optional.of(
          new Counted(phrases.text(next, next) + kind.text(), kind.noun(), next, next, true));
    }
    Optional<Hit<Total>> total = words.at(next, Role.TOTAL, Total.class);
    if (total.isPresent()
        && total.get().sense().kind() == Total.Kind.NOUN
        && !words.hasConjunction(next)
        && phrases.canBegin(total.get().last() + 1)) {
      draft.rules.add("counted/total-behind");
      return Optional.of(totals.phrase(total.get().last() + 1));
    }
    if (words.isParticle(next, "from") && !words.hasConjunction(next)) {
      Optional<Counted> name = quoted(next + 1);
      if (name.isPresent()) {
        return name;
      }
      boolean place =
          next + 1 < tokens.size()
              && words.is(next + 1, Role.PLACE)
              && phrases.noun(next + 1).isEmpty();
      if (!place
          && next + 1 < tokens.size()
          && tokens.gap(next + 1) == Tokens.SPACE
          && phrases.canBegin(next + 1)) {
        draft.rules.add("counted/of");
        return Optional.of(totals.phrase(next + 1));
      }
      return Optional.empty();
    }
    Optional<Counted> name = quoted(next);
    if (name.isPresent()) {
      return name;
    }
    if (!phrases.canBegin(next)
        || words.hasConjunction(next)
        || words.hasPreposition(next)
        || words.beginsLikeClitic(next) && words.isUnknown(next) && figureIsRound(draft)) {
      return Optional.empty();
    }
    Counted own = totals.phrase(next);
    return Optional.of(bare(draft, own));
  }

  /** «10 آلاف من "المشاغبين"»: a name in quotation marks is what was counted. */
  private Optional<Counted> quoted(int open) {
    if (!tokens.isMark(open, "\"\u201C\u00AB")
        || tokens.gap(open) != Tokens.SPACE
        || phrases.quoteEnd(open) == Scene.NONE
        || words.isParticle(open + 1, "hedge-behind")) {
      return Optional.empty();
    }
    int close = phrases.quoteEnd(open);
    return Optional.of(
        new Counted(
            phrases.text(open + 1, close - 1), phrases.noun(open + 1), open + 1, close - 1, false));
  }

  /** «المحافظات الثلاث», «أطفالها الـ3»: a definite number stands behind its noun. */
  private Optional<Counted> definiteBefore(Draft draft) {
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
    Optional<Noun> noun = phrases.noun(before);
    boolean plural =
        noun.filter(
                n -> n.number() == Noun.Number.PLURAL || n.number() == Noun.Number.DUAL_OR_PLURAL)
            .isPresent();
    if (!plural && !(words.hasArticle(before) && phrases.canBegin(before))) {
      return Optional.empty();
    }
    return Optional.of(new Counted(phrases.text(before, before), noun, before, before, false));
  }

  /** «من أصل هذه الضربات، استهدفت 960»: the set that the figure is taken from. */
  private Optional<Counted> ofSet(Draft draft) {
    for (int i = draft.first() - 1;
        i >= scene.sentenceStart(draft.first()) && i >= draft.first() - 8;
        i--) {
      Optional<Hit<Among>> of = words.at(i, Role.AMONG, Among.class);
      if (of.isPresent() && of.get().sense().who() == Among.Who.OF) {
        for (int head = of.get().last() + 1; head <= of.get().last() + 2; head++) {
          if (phrases.canBegin(head) && words.hasArticle(head)) {
            return Optional.of(
                new Counted(
                    "[" + phrases.text(head, head) + "]",
                    phrases.noun(head),
                    Scene.NONE,
                    Scene.NONE,
                    true));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean figureIsRound(Draft draft) {
    return draft.figure.form() == Figure.Form.VAGUE;
  }

  /**
   * A bare «شخص» takes in brackets the kind that the total before it names: «أعداد الخارجين … إلى
   * 2200 شخص».
   */
  private Counted bare(Draft draft, Counted own) {
    boolean bare =
        own.noun()
            .filter(
                n -> n.unit().equals("person") && n.groups().isEmpty() && n.event() == Event.NONE)
            .isPresent();
    if (!bare || own.last() != own.first()) {
      return own;
    }
    Optional<Counted> total = totals.before(draft);
    if (total.isEmpty() || total.get().text().equals(own.text())) {
      return own;
    }
    draft.rules.add("counted/total");
    return new Counted(
        own.text() + " [" + total.get().text() + "]",
        total.get().noun().or(own::noun),
        own.first(),
        own.last(),
        false);
  }

  /** «شخص واحد», «استهدافين اثنين»: a one or a two stands behind its noun. */
  private Optional<Counted> nounBefore(Draft draft) {
    int before = draft.first() - 1;
    boolean small = draft.figure.amount().best().filter(n -> n.intValue() <= 2).isPresent();
    if (before < 0 || tokens.gap(draft.first()) != Tokens.SPACE) {
      return Optional.empty();
    }
    boolean vague = draft.figure.form() == Figure.Form.VAGUE;
    if (words.hasArticle(before)
        && !scene.isMention(before)
        && phrases.noun(before).filter(n -> n.number() != Noun.Number.SINGULAR).isPresent()) {
      return Optional.of(
          new Counted(phrases.text(before, before), phrases.noun(before), before, before, false));
    }
    if (words.is(before, Role.EVENT)) {
      return Optional.empty();
    }
    if ((small && draft.figure.form() == Figure.Form.WORDS || vague)
        && phrases.noun(before).isPresent()
        && !scene.isMention(before)) {
      return Optional.of(
          new Counted(phrases.text(before, before), phrases.noun(before), before, before, false));
    }
    return Optional.empty();
  }

  /** A figure without a noun: «وأصيب 7» counts what the figure before it counts. */
  private Counted elided(Draft draft, List<Draft> before) {
    int next = draft.figure.last() + 1;
    if (next < tokens.size() && scene.isFunction(next, FunctionWord.Kind.RELATIVE)) {
      int last = Math.min(phrases.end(next), next + 4);
      return new Counted(phrases.text(next, last), Optional.empty(), next, last, true);
    }
    draft.rules.add("counted/elided");
    Counted kind = antecedent(draft, before);
    return new Counted(kind.text().strip(), kind.noun(), Scene.NONE, Scene.NONE, true);
  }

  /** The kind that the nearest figure before names, in brackets; nothing where none is near. */
  private Counted antecedent(Draft draft, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - 4; i--) {
      Draft other = before.get(i);
      if (draft.sentence - other.sentence > 1) {
        break;
      }
      if (other.figure.kind() == Figure.Kind.COUNT
          && !other.counted.text().isEmpty()
          && other.isPerson()
          && (other.whole.isEmpty()
              || other.sentence == draft.sentence
                  && before.size() - i == 1
                  && other.rules.contains("part/divided"))) {
        String text = other.counted.text();
        int bracket = text.indexOf('[');
        String kind =
            bracket >= 0 && text.indexOf(']') > bracket
                ? text.substring(bracket + 1, text.indexOf(']'))
                : text;
        Optional<Noun> noun = other.counted.noun().map(Noun::withoutEvent);
        return new Counted(" [" + kind + "]", noun, Scene.NONE, Scene.NONE, true);
      }
    }
    return Counted.NOTHING;
  }
}
