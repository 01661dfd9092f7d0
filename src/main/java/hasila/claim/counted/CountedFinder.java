package hasila.claim.counted;

import hasila.claim.scene.Clauses;
import hasila.claim.scene.Counting;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Draft.Counted;
import hasila.claim.scene.Draft.Counted.By;
import hasila.claim.scene.EventRules;
import hasila.claim.scene.NounPhrases;
import hasila.claim.scene.Scene;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Among;
import hasila.lexicon.amount.Total;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Particle;
import hasila.lexicon.sense.Thing;
import hasila.mention.Figure;
import hasila.place.PlaceNames;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What was counted: the noun behind the figure, before it, or the one that the sentence leaves out.
 */
public final class CountedFinder {
  /** «المليارات» are no people. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final Totals totals;
  private final NounsBefore nounsBefore;
  private final LabelNouns labels;
  private final Antecedents antecedents;
  private final PlaceLists lists;

  public CountedFinder(
      Scene scene, NounPhrases phrases, Antecedents antecedents, PlaceNames places) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.phrases = phrases;
    this.totals = new Totals(scene, phrases);
    this.nounsBefore = new NounsBefore(scene, phrases);
    this.labels = new LabelNouns(scene, phrases);
    this.antecedents = antecedents;
    this.lists = new PlaceLists(scene, phrases, places);
  }

  public Counting find(Draft draft, List<Draft> before) {
    if (draft.figure.form().isNoun()) {
      return Counting.of(itself(draft, before));
    }
    Optional<Counted> total = totals.before(draft);
    if (total.isEmpty()) {
      total = totals.behind(draft);
    }
    Optional<Noun> leading = total.isPresent() ? totals.telling(total.get()) : Optional.empty();
    Optional<Counted> own = before(draft);
    if (own.isPresent()) {
      return new Counting(own.get(), leading, false);
    }
    Optional<Counted> label = labels.before(draft);
    if (label.isPresent() && label.get().event() != Event.NONE) {
      leading = label.get().noun();
    }
    Optional<Counted> behind = behind(draft, label.isPresent(), before);
    if (behind.isPresent() && (label.isEmpty() || behind.get().noun().isPresent())) {
      return new Counting(behind.get(), leading, false);
    }
    if (label.isPresent()) {
      draft.rules.add("counted/label");
      Optional<Noun> heading = leading.isEmpty() ? lists.sorted(draft, label.get()) : leading;
      return new Counting(label.get(), heading, leading.isEmpty() && heading.isPresent());
    }
    Optional<Counted> set = antecedents.ofSet(draft);
    if (set.isPresent()) {
      draft.rules.add("counted/of-these");
      return new Counting(set.get(), leading, false);
    }
    if (total.isPresent()) {
      draft.rules.add("counted/total");
      return new Counting(total.get(), leading, false);
    }
    Optional<Counted> small = nounsBefore.small(draft);
    if (small.isPresent()) {
      draft.rules.add("counted/noun-before");
      return Counting.of(small.get());
    }
    return elided(draft, before);
  }

  /** A noun that the figure stands behind. */
  private Optional<Counted> before(Draft draft) {
    Optional<Counted> definite = nounsBefore.definite(draft);
    if (definite.isPresent()) {
      draft.rules.add("counted/definite");
      return definite;
    }
    Optional<Counted> own = nounsBefore.postposed(draft.figure).or(() -> nounsBefore.one(draft));
    if (own.isPresent()) {
      draft.rules.add("counted/noun-before");
    }
    return own;
  }

  /**
   * A dual or a singular: the figure is the noun. «آخر» and «أحدهم» take the kind from the figure
   * before.
   */
  private Counted itself(Draft draft, List<Draft> before) {
    Figure figure = draft.figure;
    Optional<Noun> noun = phrases.noun(figure.first());
    if (noun.isEmpty() || words.may(figure.first(), Role.AMONG)) {
      int next = figure.last() + 1;
      if (words.is(next, Tag.THESE)) {
        next++;
      }
      if (words.is(figure.first(), Tag.ONE_OF) && phrases.canBegin(next)) {
        int last = phrases.end(next);
        return new Counted(phrases.text(next, last), phrases.counted(next), next, last, By.NOUN);
      }
      if (words.may(figure.first(), Role.AMONG)
          && phrases.canBegin(next)
          && !Clauses.isFiniteVerb(words, figure.first() - 1)
          && !words.hasArticle(next)) {
        return new Counted(phrases.text(next, next), phrases.counted(next), next, next, By.NOUN);
      }
      draft.rules.add("counted/antecedent");
      Counted kind = antecedents.ofMember(draft, before);
      String own = tokens.text().substring(figure.span().start(), figure.span().end());
      return new Counted(
          own, kind.implied(), kind.noun(), figure.first(), figure.last(), By.OTHER_WORDS);
    }
    int last = Math.max(figure.last(), phrases.end(figure.last()));
    return new Counted(phrases.text(figure.first(), last), noun, figure.first(), last, By.NOUN);
  }

  /**
   * «اثنين على الأقل من الموظفين», «"عددا كبيرا" من المقاتلين»: past a hedge or a closing quotation
   * mark.
   */
  private int behindHedge(int next) {
    int i = next;
    if (tokens.isMark(i, "\"\u201D\u00BB)]") && tokens.gap(i) == Tokens.GLUED) {
      i++;
    }
    if (words.is(i, Role.HEDGE) && words.may(i, Role.QUANTITY) && words.hasConjunction(i)) {
      // «خمسون ونيف جريحا».
      return i + 1;
    }
    if (!words.is(i, Tag.HEDGE_BEHIND)) {
      return i;
    }
    Optional<Hit<Particle>> hedge = words.at(i, Role.PARTICLE, Particle.class);
    return hedge.isPresent()
            && hedge.get().sense().tag() == Tag.HEDGE_BEHIND
            && words.is(hedge.get().last() + 1, Tag.FROM)
        ? hedge.get().last() + 1
        : i;
  }

  /** What stands behind the figure, unless it belongs to the next one. */
  private Optional<Counted> behind(Draft draft, boolean labelled, List<Draft> before) {
    Figure figure = draft.figure;
    int next = behindHedge(figure.last() + 1);
    return next < tokens.size()
            && tokens.gap(next) < Tokens.NEWLINE
            && !scene.isMention(next)
            && !labels.isOfNext(next, figure, labelled)
            && !lists.isOfNext(next, figure)
        ? at(next, draft, before)
        : Optional.empty();
  }

  private Optional<Counted> at(int next, Draft draft, List<Draft> before) {
    if (words.is(next, Role.OTHERS)
        && words.is(next + 1, Tag.FROM)
        && Noun.hasUnit(words, next + 2, Thing.PERSON)
        && phrases.canBegin(next + 2)) {
      // «40 آخرين من عناصر الشرطة».
      draft.rules.add("counted/of");
      return Optional.of(totals.phrase(next + 2).by(By.OF));
    }
    if (words.is(next, Role.OTHERS)) {
      Counted kind = antecedents.of(draft, before);
      draft.rules.add("counted/others");
      return Optional.of(
          new Counted(
              phrases.text(next, next), kind.implied(), kind.noun(), next, next, By.OTHERS));
    }
    Optional<Hit<Total>> total = words.at(next, Role.TOTAL, Total.class);
    if (total.isPresent()
        && total.get().sense().kind() == Total.Kind.NOUN
        && !words.hasConjunction(next)
        && phrases.canBegin(total.get().last() + 1)) {
      draft.rules.add("counted/total-behind");
      return Optional.of(totals.phrase(total.get().last() + 1));
    }
    if (words.is(next, Tag.CAUSE)) {
      return Optional.empty();
    }
    Optional<Counted> set = antecedents.ofFollowing(draft, next);
    if (set.isPresent()) {
      draft.rules.add("counted/of-these");
      return set;
    }
    if (Among.is(words, next, Among.Who.OF)) {
      return Optional.empty();
    }
    if (words.is(next, Tag.FROM) && !words.hasConjunction(next)) {
      Optional<Counted> name = quoted(next + 1);
      if (name.isPresent()) {
        return name;
      }
      boolean place =
          next + 1 < tokens.size()
              && words.is(next + 1, Role.PLACE)
              && phrases.noun(next + 1).isEmpty();
      if (!place
          && !isWhence(draft, next + 1)
          && !phrases.isHome(next + 1)
          && next + 1 < tokens.size()
          && tokens.gap(next + 1) == Tokens.SPACE
          && phrases.canBegin(next + 1)) {
        draft.rules.add("counted/of");
        return Optional.of(totals.phrase(next + 1).by(By.OF));
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
        || words.isUnknown(next) && words.looksLikeVerb(next)
        || words.beginsLikeClitic(next)
            && words.isUnknown(next)
            && draft.figure.form() == Figure.Form.VAGUE
        || words.beginsLikeConjunction(next)
            && words.isUnknown(next)
            && (!tokens.hasAdjectiveEnding(next) || words.endsLikeVerb(next))) {
      return Optional.empty();
    }
    Counted own = totals.phrase(next);
    return Optional.of(bare(draft, own));
  }

  /** «فر المئات من القرى», «مصرع 250 من منطقة واحدة»: where the people are from. */
  private boolean isWhence(Draft draft, int noun) {
    int lead = words.isClitic(draft.first() - 1) ? draft.first() - 2 : draft.first() - 1;
    return Noun.hasUnit(words, noun, Thing.SETTLEMENT)
        && words.is(lead, Role.EVENT)
        && EventRules.isOfPeopleAlone(
            words.at(lead, Role.EVENT, EventWord.class).orElseThrow().sense().event());
  }

  /** «10 آلاف من "المشاغبين"»: a name in quotation marks is what was counted. */
  private Optional<Counted> quoted(int open) {
    if (!tokens.opensQuote(open)
        || tokens.gap(open) != Tokens.SPACE
        || phrases.quoteEnd(open) == Scene.NONE
        || words.is(open + 1, Tag.HEDGE_BEHIND)) {
      return Optional.empty();
    }
    int close = phrases.quoteEnd(open);
    return Optional.of(
        new Counted(
            phrases.text(open + 1, close - 1),
            phrases.noun(open + 1),
            open + 1,
            close - 1,
            By.NOUN));
  }

  /**
   * A bare «شخص» takes in brackets the kind that the total before it names: «أعداد الخارجين … إلى
   * 2200 شخص».
   */
  private Counted bare(Draft draft, Counted own) {
    if (own.noun().isEmpty() || own.last() != own.first() || !isBare(own.noun().get())) {
      return own;
    }
    Optional<Counted> total = totals.before(draft);
    if (total.isEmpty() || total.get().text().equals(own.text())) {
      return own;
    }
    draft.rules.add("counted/total");
    return new Counted(
        own.own(),
        total.get().own(),
        total.get().noun().isPresent() ? total.get().noun() : own.noun(),
        own.first(),
        own.last(),
        By.NOUN);
  }

  private static boolean isBare(Noun noun) {
    return noun.unit() == Thing.PERSON && noun.groups().isEmpty() && noun.event() == Event.NONE;
  }

  /** A figure without a noun: «وأصيب 7» counts what the figure before it counts. */
  private Counting elided(Draft draft, List<Draft> before) {
    int next = draft.figure.last() + 1;
    if (next < tokens.size()
        && scene.isFunction(next, FunctionWord.Kind.RELATIVE)
        && !words.is(next, Tag.WHAT)) {
      int last = Math.min(phrases.end(next), next + 4);
      return Counting.of(
          new Counted(phrases.text(next, last), phrases.counted(next), next, last, By.OTHER_WORDS));
    }
    draft.rules.add("counted/elided");
    Optional<Counted> told = antecedents.ofPronoun(draft);
    if (told.isPresent()) {
      return Counting.of(told.get());
    }
    Optional<Counted> heading = lists.heading(draft.figure);
    if (heading.isPresent()) {
      draft.rules.add("counted/heading");
      return new Counting(heading.get(), Optional.empty(), true);
    }
    Counted kind = antecedents.of(draft, before);
    return Counting.of(kind.isEmpty() && isCrowd(draft) ? crowd() : kind);
  }

  /** «تجمع الآلاف في الساحات»: with an article and without a noun so many are people. */
  private boolean isCrowd(Draft draft) {
    int first = draft.first();
    return draft.figure.form() == Figure.Form.VAGUE
        && draft.figure.kind() == Figure.Kind.COUNT
        && draft.figure.amount().low().isPresent()
        && draft.figure.amount().low().get().compareTo(MOST) < 0
        && words.hasArticle(first)
        && !words.hasPreposition(first)
        && !words.isClitic(first - 1);
  }

  private static Counted crowd() {
    return new Counted("", Optional.of(Noun.ofPeople("")), By.OTHER_WORDS);
  }
}
