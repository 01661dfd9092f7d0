package hasila.check.figures;

import hasila.check.facts.Bounds;
import hasila.check.facts.Check;
import hasila.check.facts.Facts;
import hasila.check.facts.Finding;
import hasila.check.facts.Kinds;
import hasila.claim.scene.Claim;
import hasila.claim.scene.Claim.Section;
import hasila.date.days.Resolved;
import hasila.lexicon.sense.Event;
import hasila.mention.Amount;
import hasila.mention.CheckCode;
import hasila.mention.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The headline says 260 where the body says «أكثر من 260», or 15 where it says 13. A headline may
 * be coarser («عشرات» for 33, «حوالي ألف» for 948) and may add up what the body tells one by one.
 */
public final class HeadlineDiffers implements Check {
  private static final CheckCode CODE = CheckCode.HEADLINE_DIFFERS;
  private static final BigDecimal FACTOR = BigDecimal.valueOf(2);

  @Override
  public List<Finding> look(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < facts.claims.size(); i++) {
      Claim claim = facts.claims.get(i);
      if (claim.section() != Section.HEADLINE
          || claim.figure().kind() != Figure.Kind.COUNT
          || claim.status() != Claim.Status.REPORTED) {
        continue;
      }
      if (claim.sameAs().isPresent()) {
        Optional<Finding> hedge = otherHedge(facts, i, facts.kept(i));
        if (hedge.isPresent()) {
          found.add(hedge.get());
        }
      } else {
        Optional<Integer> body =
            claim.partOf().isPresent() ? otherPart(facts, i) : otherFigure(facts, i);
        if (body.isPresent()) {
          found.add(finding(facts, i, body.get(), "the figures differ"));
        }
      }
    }
    return found;
  }

  /** The same number with another hedge, where no row of the body says it as the headline does. */
  private static Optional<Finding> otherHedge(Facts facts, int headline, int body) {
    Amount said = facts.claims.get(headline).figure().amount();
    Amount told = facts.claims.get(body).figure().amount();
    if (facts.claims.get(body).section() == Section.HEADLINE || sameHedge(said, told)) {
      return Optional.empty();
    }
    for (int i = 0; i < facts.claims.size(); i++) {
      Claim other = facts.claims.get(i);
      if (facts.kept(i) == body
          && other.section() != Section.HEADLINE
          && sameHedge(said, other.figure().amount())) {
        return Optional.empty();
      }
    }
    String change =
        said instanceof Amount.Exact
            ? "the hedge is lost"
            : told instanceof Amount.Exact ? "the body has no hedge" : "the hedges differ";
    return Optional.of(finding(facts, headline, body, change));
  }

  /** «أكثر من 20» and «20 على الأقل» are one hedge to a reader. */
  private static boolean sameHedge(Amount a, Amount b) {
    return a.getClass() == b.getClass()
        || isLowerBound(a) && isLowerBound(b)
        || a.best().isEmpty()
        || b.best().isEmpty();
  }

  private static boolean isLowerBound(Amount amount) {
    return amount instanceof Amount.MoreThan || amount instanceof Amount.AtLeast;
  }

  private static Finding finding(Facts facts, int headline, int body, String change) {
    String note =
        "The headline says "
            + facts.named(headline)
            + " where the body says "
            + facts.said(body)
            + ": "
            + change
            + ".";
    return facts.finding(CODE, List.of(headline, body), note);
  }

  /** «بينهم 4 أطفال» in the headline where the body's same whole has «بينهم 5 أطفال». */
  private static Optional<Integer> otherPart(Facts facts, int headline) {
    Claim said = facts.claims.get(headline);
    Claim whole = facts.claims.get(said.partOf().getAsInt());
    if (whole.sameAs().isEmpty() || said.groups().isEmpty()) {
      return Optional.empty();
    }
    int kept = facts.kept(said.partOf().getAsInt());
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < facts.claims.size(); i++) {
      Claim part = facts.claims.get(i);
      if (part.partOf().isPresent()
          && facts.kept(part.partOf().getAsInt()) == kept
          && part.section() == Section.BODY) {
        if (Bounds.compatible(said.figure().amount(), part.figure().amount())) {
          return Optional.empty();
        }
        if (Kinds.alike(said, part)) {
          parts.add(i);
        }
      }
    }
    return parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty();
  }

  /** The one figure of the body that tells of the headline's event, where it is another. */
  private static Optional<Integer> otherFigure(Facts facts, int headline) {
    Claim said = facts.claims.get(headline);
    if (said.event() == Event.NONE || !isAlone(facts.claims, said)) {
      return Optional.empty();
    }
    List<Integer> told = new ArrayList<>();
    for (int i = 0; i < facts.claims.size(); i++) {
      Claim body = facts.claims.get(i);
      if (body.section() != Section.HEADLINE && tellsOf(body, said)) {
        boolean harmed =
            body.event() == Event.KILLED_OR_INJURED || said.event() == Event.KILLED_OR_INJURED;
        if (harmed && body.event() != said.event()
            || Bounds.compatible(said.figure().amount(), body.figure().amount())) {
          return Optional.empty();
        }
        if (body.partOf().isEmpty()
            && body.countOnce() != Claim.CountOnce.SUPERSEDED
            && body.countOnce() != Claim.CountOnce.REPEAT) {
          told.add(i);
        }
      }
    }
    return told.size() == 1 && isSame(facts, said, facts.claims.get(told.get(0)))
        ? Optional.of(told.get(0))
        : Optional.empty();
  }

  /**
   * Whether the headline has no second figure for the event: two would have to be told apart by
   * their places.
   */
  private static boolean isAlone(List<Claim> claims, Claim said) {
    for (Claim claim : claims) {
      if (claim != said
          && claim.section() == Section.HEADLINE
          && claim.partOf().isEmpty()
          && tellsOf(claim, said)) {
        return false;
      }
    }
    return true;
  }

  private static boolean tellsOf(Claim claim, Claim said) {
    boolean harmed =
        claim.event().isCasualty()
            && (said.event() == Event.KILLED_OR_INJURED
                || claim.event() == Event.KILLED_OR_INJURED);
    return claim.figure().kind() == Figure.Kind.COUNT
        && (claim.event() == said.event() || harmed && said.event().isCasualty())
        && Kinds.sameUnit(claim, said);
  }

  private static boolean isSame(Facts facts, Claim said, Claim told) {
    return told.status() == Claim.Status.REPORTED
        && told.section() == Section.BODY
        && Kinds.alike(said, told)
        && !(isLabelled(facts, said) && isLabelled(facts, told))
        && sameTime(said, told)
        && Bounds.isNear(said.figure().amount(), told.figure().amount(), FACTOR);
  }

  /** «حلب: 7 قتلى\nإدلب: 3 قتلى»: lines of a list, each with its place. */
  private static boolean isLabelled(Facts facts, Claim claim) {
    if (claim.place().isEmpty()) {
      return false;
    }
    int end = claim.place().get().end();
    String text = facts.tokens.text();
    return end < text.length() && ":=(".indexOf(text.charAt(end)) >= 0;
  }

  /**
   * A running total is not the day's figure; a dated headline is compared with figures of that
   * date.
   */
  private static boolean sameTime(Claim said, Claim told) {
    Optional<Claim.When> one = written(said);
    Optional<Claim.When> two = written(told);
    if (one.isPresent() && two.isPresent()) {
      return one.get().relation() == two.get().relation()
          && one.get().start().equals(two.get().start())
          && one.get().end().equals(two.get().end());
    }
    return one.isEmpty() && (two.isEmpty() || two.get().relation() == Resolved.Relation.ON);
  }

  private static Optional<Claim.When> written(Claim claim) {
    return claim.when().isPresent() && claim.when().get().text().isPresent()
        ? claim.when()
        : Optional.empty();
  }
}
