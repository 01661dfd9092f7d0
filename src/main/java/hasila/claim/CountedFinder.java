package hasila.claim;

import hasila.claim.Draft.Counted;
import hasila.lexicon.Event;
import hasila.lexicon.FunctionWord;
import hasila.lexicon.Hit;
import hasila.lexicon.Noun;
import hasila.lexicon.Others;
import hasila.lexicon.Role;
import hasila.lexicon.Total;
import hasila.lexicon.Words;
import hasila.mention.Figure;
import hasila.text.Tokens;
import java.util.List;
import java.util.Optional;

/** What was counted: the noun behind the figure, before it, or the one that the sentence leaves out. */
final class CountedFinder {
  private static final int TOTAL_DISTANCE = 30;

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final NounPhrases phrases;

  CountedFinder(Scene scene, NounPhrases phrases) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.phrases = phrases;
  }

  Counted find(Draft draft, List<Draft> before) {
    Figure figure = draft.figure;
    if (figure.form() == Figure.Form.DUAL || figure.form() == Figure.Form.SINGULAR) {
      return itself(draft, before);
    }
    int next = figure.last() + 1;
    if (next < tokens.size() && tokens.gap(next) < Tokens.NEWLINE && !scene.isMention(next)) {
      Optional<Counted> behind = behind(draft, next, before);
      if (behind.isPresent()) {
        return behind.get();
      }
    }
    Optional<Counted> total = totalBefore(draft);
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

  /** A dual or a singular: the figure is the noun. «آخر» and «أحدهم» take the kind from the figure before. */
  private Counted itself(Draft draft, List<Draft> before) {
    Figure figure = draft.figure;
    Optional<Noun> noun = phrases.noun(figure.first());
    if (noun.isEmpty() || words.may(figure.first(), Role.AMONG) || words.is(figure.first(), Role.OTHERS) && noun.isEmpty()) {
      int next = figure.last() + 1;
      if (words.isParticle(figure.first(), "one-of") && phrases.canBegin(next)) {
        int last = phrases.end(next);
        return new Counted(phrases.text(next, last), phrases.noun(next), next, last, false);
      }
      if (words.may(figure.first(), Role.AMONG) && phrases.canBegin(next) && !words.hasArticle(next)) {
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

  private Optional<Counted> behind(Draft draft, int next, List<Draft> before) {
    if (words.may(next, Role.OTHERS) && words.at(next, Role.OTHERS, Others.class).isPresent()) {
      Counted kind = antecedent(draft, before);
      draft.rules.add("counted/others");
      return Optional.of(new Counted(phrases.text(next, next) + kind.text(), kind.noun(), next, next, true));
    }
    Optional<Hit<Total>> total = words.at(next, Role.TOTAL, Total.class);
    if (total.isPresent() && total.get().sense().kind() == Total.Kind.NOUN && phrases.canBegin(total.get().last() + 1)) {
      draft.rules.add("counted/total-behind");
      return Optional.of(phrase(total.get().last() + 1));
    }
    if (words.isParticle(next, "from") && !words.hasConjunction(next)) {
      if (next + 1 < tokens.size() && tokens.gap(next + 1) == Tokens.SPACE && phrases.canBegin(next + 1)) {
        draft.rules.add("counted/of");
        return Optional.of(phrase(next + 1));
      }
      return Optional.empty();
    }
    if (scene.tokens.isMark(next, "\"\u201C\u00AB") && phrases.quoteEnd(next) != Scene.NONE && tokens.gap(next) == Tokens.SPACE) {
      int close = phrases.quoteEnd(next);
      return Optional.of(new Counted(phrases.text(next + 1, close - 1), phrases.noun(next + 1), next + 1, close - 1, false));
    }
    if (!phrases.canBegin(next) || words.hasConjunction(next) || words.hasPreposition(next) || words.beginsLikeClitic(next) && words.isUnknown(next) && figureIsRound(draft)) {
      return Optional.empty();
    }
    Counted own = phrase(next);
    return Optional.of(bare(draft, own));
  }

  private boolean figureIsRound(Draft draft) {
    return draft.figure.form() == Figure.Form.VAGUE;
  }

  /** A bare «شخص» takes in brackets the kind that the total before it names: «أعداد الخارجين … إلى 2200 شخص». */
  private Counted bare(Draft draft, Counted own) {
    boolean bare = own.noun().filter(n -> n.unit().equals("person") && n.groups().isEmpty() && n.event() == Event.NONE).isPresent();
    if (!bare || own.last() != own.first()) {
      return own;
    }
    Optional<Counted> total = totalBefore(draft);
    if (total.isEmpty() || total.get().text().equals(own.text())) {
      return own;
    }
    draft.rules.add("counted/total");
    return new Counted(own.text() + " [" + total.get().text() + "]", total.get().noun().or(own::noun), own.first(), own.last(), false);
  }

  private Counted phrase(int head) {
    int last = phrases.end(head);
    return new Counted(phrases.text(head, last), phrases.noun(head), head, last, false);
  }

  /** «عدد القتلى … إلى 12», «حصيلة الجرحى: 40»: the noun that a word of totals before the figure heads. */
  private Optional<Counted> totalBefore(Draft draft) {
    int start = Math.max(scene.sentenceStart(draft.first()), draft.first() - TOTAL_DISTANCE);
    for (int i = draft.first() - 1; i >= start; i--) {
      int figure = scene.figureAt(i);
      if (figure != Scene.NONE && scene.figures.get(figure).kind().isClaim() && !isRiseFrom(figure)) {
        return Optional.empty();
      }
      Optional<Hit<Total>> total = words.at(i, Role.TOTAL, Total.class);
      if (total.isPresent() && total.get().sense().kind() == Total.Kind.NOUN) {
        int head = total.get().last() + 1;
        if (head < draft.first() && phrases.canBegin(head) && (words.hasArticle(head) || phrases.noun(head).isPresent())) {
          return Optional.of(phrase(head));
        }
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «من 20 إلى 30»: the first of two figures does not hide the noun of the total. */
  private boolean isRiseFrom(int figure) {
    int first = scene.figures.get(figure).first();
    return words.isParticle(first - 1, "from");
  }

  /** «شخص واحد», «استهدافين اثنين»: a one or a two stands behind its noun. */
  private Optional<Counted> nounBefore(Draft draft) {
    int before = draft.first() - 1;
    boolean small = draft.figure.amount().best().filter(n -> n.intValue() <= 2).isPresent();
    if (before < 0 || tokens.gap(draft.first()) != Tokens.SPACE) {
      return Optional.empty();
    }
    boolean vague = draft.figure.form() == Figure.Form.VAGUE;
    if ((small && draft.figure.form() == Figure.Form.WORDS || vague) && phrases.noun(before).isPresent() && !scene.isMention(before)) {
      return Optional.of(new Counted(phrases.text(before, before), phrases.noun(before), before, before, false));
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
      if (other.figure.kind() == Figure.Kind.COUNT && !other.counted.text().isEmpty() && other.isPerson() && other.whole.isEmpty()) {
        String text = other.counted.text();
        int bracket = text.indexOf('[');
        String kind = bracket >= 0 && text.indexOf(']') > bracket ? text.substring(bracket + 1, text.indexOf(']')) : text;
        Optional<Noun> noun = other.counted.noun().map(n -> n.event() == Event.NONE ? n : new Noun(n.lemma(), n.unit(), n.groups(), Event.NONE, n.number()));
        return new Counted(" [" + kind + "]", noun, Scene.NONE, Scene.NONE, true);
      }
    }
    return Counted.NOTHING;
  }
}
