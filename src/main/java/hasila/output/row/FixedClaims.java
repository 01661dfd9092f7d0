package hasila.output.row;

import hasila.claim.Corrections;
import hasila.claim.scene.Claim;
import hasila.lexicon.sense.Cause;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Group;
import hasila.lexicon.sense.Thing;
import hasila.mention.Amount;
import hasila.mention.Figure;
import hasila.output.cell.Cell;
import hasila.text.Report;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The claims as people fixed them, for what is read from claims: checks, series and incidents go by
 * the person's figures. What a person wrote that is no number, day or code of the program stands in
 * the cells all the same.
 */
public final class FixedClaims implements Corrections {
  private final Reviews reviews;
  private final Set<String> reports = new HashSet<>();

  public FixedClaims(Reviews reviews) {
    this.reviews = reviews;
    for (Opinions claim : reviews.all()) {
      if (claim.word().isFixed()) {
        claim.names().forEach(name -> reports.add(ClaimKey.report(name.claimId())));
      }
    }
  }

  @Override
  public Claim of(Report report, Claim claim) {
    if (!reports.contains(report.name())) {
      return claim;
    }
    Figure figure = claim.figure();
    String id = report.name() + "#" + report.codePoint(figure.number());
    String text = report.text().substring(figure.span().start(), figure.span().end());
    Optional<Review> word = reviews.of(List.of(ClaimKey.reading(id, text))).map(Opinions::word);
    return word.isPresent() && word.get().isFixed() ? new Fixed(word.get(), claim).claim() : claim;
  }

  /** One claim, and the row that a person made of it. */
  private record Fixed(Review word, Claim was) {
    Claim claim() {
      return new Claim(
          figure(),
          was.sentence(),
          new Claim.Who(text(ClaimColumn.WHO_COUNTED, was.who().name()), was.who().basis()),
          text(ClaimColumn.COUNTED, was.counted()),
          was.noun(),
          code(ClaimColumn.EVENT, Event.values(), was.event(), Event.NONE),
          when(),
          was.where(),
          code(ClaimColumn.CAUSE, Cause.values(), was.cause(), Cause.NONE),
          was.byWhom(),
          code(ClaimColumn.COUNT_ONCE, Claim.CountOnce.values(), was.countOnce(), was.countOnce()),
          code(ClaimColumn.UNIT, Thing.values(), was.unit(), was.unit()),
          groups(),
          code(ClaimColumn.STATUS, Claim.Status.values(), was.status(), was.status()),
          was.section(),
          was.partOf(),
          was.partSign(),
          was.sameAs(),
          was.evidence(),
          was.rules(),
          was.anchors());
    }

    private String text(ClaimColumn column, String otherwise) {
      return word.cells().getOrDefault(column, otherwise).strip();
    }

    private <E extends Enum<E>> E code(ClaimColumn column, E[] all, E otherwise, E blank) {
      String cell = text(column, Cell.word(otherwise));
      return Arrays.stream(all)
          .filter(constant -> Cell.word(constant).equals(cell))
          .findFirst()
          .orElse(cell.isEmpty() ? blank : otherwise);
    }

    private List<Group> groups() {
      return Group.split(text(ClaimColumn.GROUP, Group.joined(was.groups())));
    }

    private Figure figure() {
      Figure figure = was.figure();
      return new Figure(
          figure.kind(),
          figure.span(),
          figure.first(),
          figure.last(),
          figure.number(),
          amount(figure.amount()),
          figure.form(),
          figure.unit(),
          text(ClaimColumn.UNIT_CODE, figure.unitCode()),
          figure.checks(),
          figure.rule());
    }

    private Amount amount(Amount amount) {
      Optional<BigDecimal> low = number(ClaimColumn.LOW, amount.low());
      Optional<BigDecimal> best = number(ClaimColumn.BEST, amount.best());
      Optional<BigDecimal> high = number(ClaimColumn.HIGH, amount.high());
      if (low.equals(amount.low()) && best.equals(amount.best()) && high.equals(amount.high())) {
        return amount;
      }
      if (best.isEmpty()) {
        return new Amount.Range(low, high);
      }
      return low.equals(high) || !best.equals(low) && !best.equals(high)
          ? new Amount.Exact(best.get())
          : low.isPresent() ? new Amount.AtLeast(best.get()) : new Amount.AtMost(best.get());
    }

    private Optional<BigDecimal> number(ClaimColumn column, Optional<BigDecimal> otherwise) {
      String cell = text(column, Cell.number(otherwise));
      return cell.isEmpty() ? Optional.empty() : Cell.asNumber(cell).or(() -> otherwise);
    }

    private Optional<Claim.When> when() {
      Optional<LocalDate> start = was.when().flatMap(Claim.When::start);
      Optional<LocalDate> end = was.when().flatMap(Claim.When::end);
      Optional<LocalDate> first = day(ClaimColumn.WHEN_START, start);
      Optional<LocalDate> last = day(ClaimColumn.WHEN_END, end);
      return was.when()
          .map(
              when ->
                  first.equals(start) && last.equals(end)
                      ? when
                      : new Claim.When(
                          when.text(),
                          when.relation(),
                          first,
                          last,
                          when.precision(),
                          when.basis(),
                          when.date()));
    }

    private Optional<LocalDate> day(ClaimColumn column, Optional<LocalDate> otherwise) {
      String cell = text(column, Cell.day(otherwise));
      return cell.isEmpty() ? Optional.empty() : Cell.asDay(cell).or(() -> otherwise);
    }
  }
}
