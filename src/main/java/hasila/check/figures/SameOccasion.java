package hasila.check.figures;

import hasila.check.facts.Facts;
import hasila.claim.scene.Claim;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.amount.Others;
import hasila.lexicon.amount.Total;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.PlaceNoun;
import hasila.lexicon.sense.Thing;
import hasila.text.Span;
import hasila.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether two claims of one kind tell of one occasion. Reports seldom say so; they give hints,
 * which are weighed: the same place, a word that sets one against the other («بينما», «من جهتها»),
 * nearness, another figure on which both claimants agree, a total («عدد القتلى بلغ») on both sides.
 * Different places, «هجوم آخر», a rise or an older count rule it out.
 */
final class SameOccasion {
  private static final int ENOUGH = 2;
  private static final int NEAR = 2;
  private static final int FAR = 12;
  private static final int RISE = 10;
  private static final int TOTAL = 6;

  private final Facts facts;

  SameOccasion(Facts facts) {
    this.facts = facts;
  }

  /**
   * Whether the hints suffice.
   *
   * @param told the claims before {@code later} that could be rivals
   */
  boolean isLikely(int earlier, int later, List<Integer> told) {
    Claim a = facts.claims.get(earlier);
    Claim b = facts.claims.get(later);
    Optional<Boolean> place = samePlace(a, b);
    if (b.sentence() - a.sentence() > FAR
        || place.isPresent() && !place.get()
        || tellsOfAnother(b)
        || isRise(b)
        || isOld(a)
        || isOld(b)) {
      return false;
    }
    int hints = place.isPresent() ? 2 : 0;
    hints += isContrast(a) || isContrast(b) ? 2 : 0;
    hints += b.sentence() - a.sentence() <= NEAR ? 1 : 0;
    hints += agreeOnAnother(a, b, told) ? 2 : 0;
    hints += isTotal(a) && isTotal(b) ? 1 : 0;
    return hints >= ENOUGH;
  }

  /** Whether both places share a name; empty where one is told neither as a place nor by name. */
  private Optional<Boolean> samePlace(Claim a, Claim b) {
    List<String> one = a.place().isPresent() ? names(a.place().get()) : List.of();
    List<String> two = b.place().isPresent() ? names(b.place().get()) : List.of();
    if (!one.isEmpty() && !two.isEmpty()) {
      // «مورك بريف حماة» and «كفرزيتا بريف حماة» are two places: the first name is the closest.
      return Optional.of(two.contains(one.get(0)) || one.contains(two.get(0)));
    }
    boolean named = isNamed(one, b) || isNamed(two, a);
    return named ? Optional.of(true) : Optional.empty();
  }

  /**
   * Whether the words around a claim say one of the names, though not as a place: «في الناصرية».
   */
  private boolean isNamed(List<String> names, Claim claim) {
    for (int i = facts.tokens.at(claim.evidence().start());
        !names.isEmpty()
            && i < facts.tokens.size()
            && facts.tokens.start(i) < claim.evidence().end();
        i++) {
      if (names.contains(Spelling.fold(facts.tokens.text(i)))) {
        return true;
      }
    }
    return false;
  }

  /** The words of a place that are no place nouns: «بلدة» and «ريف» name nothing. */
  private List<String> names(Span place) {
    List<String> names = new ArrayList<>();
    int token = facts.tokens.at(place.start());
    while (token < facts.tokens.size() && facts.tokens.start(token) < place.end()) {
      if (!isHead(token) && !facts.words.is(token, Role.FUNCTION)) {
        names.add(Spelling.fold(facts.tokens.text(token)));
      }
      token++;
    }
    return names;
  }

  private boolean isHead(int token) {
    return facts.words.is(token, Role.PLACE)
        && !PlaceNoun.is(facts.words, token, PlaceNoun.Rank.NAME);
  }

  /** «بينما قالت الوزارة», «من جهتها». */
  private boolean isContrast(Claim claim) {
    int first = claim.figure().first();
    for (int i = facts.sentenceStart(first); i < first; i++) {
      if (facts.words.is(i, Tag.RIVAL)) {
        return true;
      }
    }
    return false;
  }

  /** «في هجوم آخر», «في حادث منفصل»: the words of the claim tell of a second occasion. */
  private boolean tellsOfAnother(Claim claim) {
    int start = facts.sentenceStart(claim.figure().first());
    for (int i = start;
        i < facts.tokens.size() && facts.tokens.start(i) < claim.evidence().end();
        i++) {
      if (i > start && isAnother(i) && isThing(i - 1) || facts.words.is(i, Tag.APART)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnother(int token) {
    Optional<Hit<Others>> others = facts.words.at(token, Role.OTHERS, Others.class);
    return others.isPresent() && others.get().sense().number() == Others.Number.SINGULAR;
  }

  private boolean isThing(int token) {
    return facts.words.is(token, Role.CIRCUMSTANCE)
        || facts.words.is(token, Role.NOUN) && !Noun.hasUnit(facts.words, token, Thing.PERSON);
  }

  /** «ارتفع العدد إلى 30»: a later count, no rival. */
  private boolean isRise(Claim claim) {
    int first = claim.figure().first();
    for (int i = Math.max(facts.sentenceStart(first), first - RISE); i < first; i++) {
      if (Total.is(facts.words, i, Total.Kind.RISE)) {
        return true;
      }
    }
    return false;
  }

  /** «قال سابقا إن»: a count that later ones have replaced. */
  private boolean isOld(Claim claim) {
    int first = claim.figure().first();
    for (int i = facts.sentenceStart(first); i < first; i++) {
      if (facts.words.is(i, Tag.FORMER)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the two claimants have another figure in common, of another event: both count four
   * dead, one three wounded.
   */
  private boolean agreeOnAnother(Claim a, Claim b, List<Integer> told) {
    for (int i : told) {
      Claim one = facts.claims.get(i);
      if (one.who().equals(a.who()) && one.sentence() == a.sentence() && one.event() != a.event()) {
        for (int k : told) {
          Claim two = facts.claims.get(k);
          if (two.who().equals(b.who())
              && two.sentence() == b.sentence()
              && two.event() == one.event()
              && sameNumber(one, two)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean sameNumber(Claim a, Claim b) {
    return a.figure().amount().best().isPresent()
        && a.figure().amount().equals(b.figure().amount());
  }

  /** «عدد القتلى بلغ 31». */
  private boolean isTotal(Claim claim) {
    int first = claim.figure().first();
    for (int i = Math.max(facts.sentenceStart(first), first - TOTAL); i < first; i++) {
      if (Total.is(facts.words, i, Total.Kind.NOUN)) {
        return true;
      }
    }
    return false;
  }
}
