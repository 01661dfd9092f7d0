package hasila.series;

import hasila.check.Finding;
import hasila.claim.Claim;
import hasila.claim.Claim.CountOnce;
import hasila.claim.Claim.When;
import hasila.date.Resolved;
import hasila.lexicon.Event;
import hasila.mention.Amount;
import hasila.mention.Figure;
import hasila.series.Entry.Kind;
import hasila.text.Span;
import hasila.text.Spelling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The entries that one report adds to the series. A dated total since a day is a running total of
 * its claimant; a dated figure may repeat or rival those of other reports.
 */
public final class Entries {
  private static final String SEPARATOR = "\t";
  private static final int LONGEST = 1000;

  /** Smaller figures are the same by chance: they repeat only in one place. */
  private static final BigDecimal TELLING = BigDecimal.TEN;

  private final Names names;
  private final String report;
  private final Optional<LocalDate> day;
  private final List<Entry> entries = new ArrayList<>();

  /** How rows name claims and quote their figures. */
  public interface Names {
    String id(Claim claim);

    String text(Span span);

    /** Where a claim begins in its report, in characters from 0. */
    int start(Claim claim);
  }

  private Entries(String report, Optional<LocalDate> day, Names names) {
    this.report = report;
    this.day = day;
    this.names = names;
  }

  /** The entries of a report in the order of its claims. */
  public static List<Entry> of(
      String report,
      Optional<LocalDate> day,
      List<Claim> claims,
      List<Finding> findings,
      Names names) {
    List<Optional<LocalDate>> suggested = Finding.suggestedDays(findings, claims.size());
    Entries made = new Entries(report, day, names);
    for (int i = 0; i < claims.size(); i++) {
      if (isFirm(claims.get(i))) {
        made.add(claims.get(i), suggested.get(i));
      }
    }
    return made.entries;
  }

  /** A number that the report stands by and does not say a second time. */
  private static boolean isFirm(Claim claim) {
    Amount amount = claim.figure().amount();
    return claim.figure().kind() == Figure.Kind.COUNT
        && !(amount instanceof Amount.Vague)
        && claim.sameAs().isEmpty()
        && claim.status() == Claim.Status.REPORTED
        && claim.countOnce() != CountOnce.SUPERSEDED;
  }

  private void add(Claim claim, Optional<LocalDate> suggested) {
    if (claim.when().isEmpty()) {
      return;
    }
    When when = claim.when().get();
    Optional<LocalDate> start = suggested.isPresent() ? suggested : when.start();
    Optional<LocalDate> end = suggested.isPresent() ? suggested : when.end();
    if (start.isEmpty()) {
      return;
    }
    if (when.relation() == Resolved.Relation.SINCE) {
      Optional<LocalDate> none = Optional.empty();
      add(
          Kind.RUNNING_TOTAL,
          Spelling.fold(claim.who().name()) + SEPARATOR + thing(claim) + SEPARATOR + start.get(),
          claim,
          none,
          start);
    } else if (start.equals(end) && claim.event() != Event.NONE && claim.partOf().isEmpty()) {
      add(claim, start.get());
    }
  }

  private void add(Claim claim, LocalDate on) {
    String what = thing(claim) + SEPARATOR + on;
    String place = claim.placeName().orElse("");
    Optional<LocalDate> none = Optional.empty();
    Optional<BigDecimal> best = claim.figure().amount().best();
    if (best.isPresent() && (best.get().compareTo(TELLING) > 0 || !place.isEmpty())) {
      String where = best.get().compareTo(TELLING) > 0 ? "" : place;
      add(
          Kind.REPEAT,
          what + SEPARATOR + best.get().stripTrailingZeros().toPlainString() + SEPARATOR + where,
          claim,
          Optional.of(on),
          none);
    }
    if (!place.isEmpty()) {
      add(Kind.RIVAL, what + SEPARATOR + place, claim, Optional.of(on), none);
    }
  }

  /**
   * What was counted, so that «709 قتلى» and «709 أشخاص قتلوا» are one thing, and children are none
   * of it.
   */
  private static String thing(Claim claim) {
    List<String> groups = claim.groups();
    String sort = groups.size() == 1 ? groups.get(0) : String.join(";", new TreeSet<>(groups));
    if (groups.isEmpty() && claim.noun().isPresent() && !claim.noun().get().isAnySort()) {
      sort = Spelling.fold(claim.noun().get().lemma());
    }
    return word(claim.event()) + SEPARATOR + claim.unit() + SEPARATOR + sort;
  }

  private static String word(Event event) {
    return event == Event.NONE ? "" : event.name().toLowerCase(Locale.ROOT);
  }

  private void add(
      Kind kind, String key, Claim claim, Optional<LocalDate> on, Optional<LocalDate> since) {
    Amount amount = claim.figure().amount();
    entries.add(
        new Entry(
            kind,
            cut(key),
            report,
            day,
            names.start(claim),
            names.id(claim),
            cut(claim.who().name()),
            cut(names.text(claim.figure().span())),
            cut(claim.counted()),
            word(claim.event()),
            claim.unit(),
            String.join(";", claim.groups()),
            on,
            since,
            claim.place().isPresent() ? cut(names.text(claim.place().get())) : "",
            amount.low(),
            amount.best(),
            amount.high(),
            amount.qualifier()));
  }

  /** Longer texts are no names: the bound keeps an entry small whatever a report holds. */
  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
