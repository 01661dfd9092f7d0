package hasila.check.figures;

import hasila.check.facts.Bounds;
import hasila.check.facts.Check;
import hasila.check.facts.Facts;
import hasila.check.facts.Finding;
import hasila.check.facts.Kinds;
import hasila.claim.scene.Claim;
import hasila.claim.scene.PartSign;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.mention.CheckCode;
import hasila.mention.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * «12 قتيلا بينهم 15 طفلا»: a part that its whole cannot hold. The claim stage leaves such a part
 * without a whole, so the figures before the word «بينهم» are looked at: together they must be too
 * small.
 */
public final class PartExceedsWhole implements Check {
  private static final int FAR = 14;
  private static final BigDecimal ROUGHLY = new BigDecimal("1.5");
  private static final Set<PartSign> INTRODUCED =
      EnumSet.of(PartSign.AMONG, PartSign.OF, PartSign.OF_THEM);

  @Override
  public List<Finding> look(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < facts.claims.size(); i++) {
      Claim part = facts.claims.get(i);
      Optional<BigDecimal> least = Bounds.least(part.figure().amount());
      if (part.figure().kind() != Figure.Kind.COUNT || least.isEmpty()) {
        continue;
      }
      Optional<Integer> whole = part.partOf().isPresent() ? linked(facts, i) : unlinked(facts, i);
      if (whole.isPresent()) {
        int index = whole.get();
        String note =
            "The part "
                + facts.said(i)
                + " is larger than its whole, "
                + facts.said(index)
                + "; one of the two is wrong or the part belongs to another figure.";
        found.add(
            facts.finding(
                CheckCode.PART_EXCEEDS_WHOLE,
                List.of(Math.min(i, index), Math.max(i, index)),
                note));
      }
    }
    return found;
  }

  private static Optional<Integer> linked(Facts facts, int part) {
    int whole = facts.claims.get(part).partOf().getAsInt();
    return Kinds.sameUnit(facts.claims.get(part), facts.claims.get(whole))
            && isTooSmall(facts, List.of(whole), part)
        ? Optional.of(whole)
        : Optional.empty();
  }

  /**
   * The figure right before the part's introducer, where that and all figures before it in the
   * sentence are too small.
   */
  private static Optional<Integer> unlinked(Facts facts, int part) {
    Claim claim = facts.claims.get(part);
    int nearest = part - 1;
    if (nearest < 0 || !INTRODUCED.contains(claim.partSign()) || !isBehind(facts, nearest, part)) {
      return Optional.empty();
    }
    List<Integer> wholes = new ArrayList<>();
    for (int i = nearest; i >= 0 && facts.claims.get(i).sentence() == claim.sentence(); i--) {
      if (facts.claims.get(i).partOf().isEmpty() && Kinds.sameUnit(facts.claims.get(i), claim)) {
        wholes.add(i);
      }
    }
    return wholes.contains(nearest) && isTooSmall(facts, wholes, part)
        ? Optional.of(nearest)
        : Optional.empty();
  }

  /**
   * Whether the part follows its figure so closely that nobody else can be meant: no other event,
   * no «آخرين».
   */
  private static boolean isBehind(Facts facts, int whole, int part) {
    Figure before = facts.claims.get(whole).figure();
    Figure after = facts.claims.get(part).figure();
    if (before.kind() != Figure.Kind.COUNT || after.first() - before.last() > FAR) {
      return false;
    }
    for (int i = before.last() + 1; i < after.first(); i++) {
      if (namesOthers(facts, i)) {
        return false;
      }
    }
    return true;
  }

  /** «وأصيب», «وجرحى», «آخرين», «فيما»: more people, of whom the part may be. */
  private static boolean namesOthers(Facts facts, int token) {
    Words words = facts.words;
    boolean joined =
        words.hasConjunction(token) && (words.is(token, Role.NOUN) || words.is(token, Role.EVENT));
    Optional<Hit<FunctionWord>> function = words.at(token, Role.FUNCTION, FunctionWord.class);
    return joined
        || EventWord.isVerb(words, token) && !words.is(token, Role.NOUN)
        || function.isPresent() && function.get().sense().kind() == FunctionWord.Kind.CLAUSE
        || words.is(token, Role.OTHERS)
        || facts.tokens.isMark(token, ".\u061B");
  }

  private static boolean isTooSmall(Facts facts, List<Integer> wholes, int part) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int whole : wholes) {
      Figure figure = facts.claims.get(whole).figure();
      Optional<BigDecimal> most = figure.amount().high();
      if (most.isEmpty() && figure.amount().low().isEmpty()) {
        most = figure.amount().best();
        most = most.isPresent() ? Optional.of(ROUGHLY.multiply(most.get())) : most;
      }
      if (most.isEmpty()) {
        return false;
      }
      sum = sum.add(most.get());
    }
    return Bounds.least(facts.claims.get(part).figure().amount()).orElseThrow().compareTo(sum) > 0;
  }
}
