package hasila.series;

import hasila.check.facts.Finding;
import hasila.claim.scene.Claim;
import hasila.claim.scene.Claim.CountOnce;
import hasila.date.days.Resolved;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Group;
import hasila.mention.Amount;
import hasila.mention.Figure;
import hasila.text.Span;
import hasila.text.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The entries that one report adds to the series: totals since a day, each of its claimant, or of
 * the publisher where the report names none. A report without a day has no place among others.
 */
public final class Entries {
  private static final String SEPARATOR = "\t";
  private static final int LONGEST = 1000;

  private final Names names;
  private final String report;
  private final String publisher;
  private final LocalDate day;
  private final List<TotalTold> entries = new ArrayList<>();

  /** How rows name claims and quote their figures. */
  public interface Names {
    String id(Claim claim);

    String text(Span span);

    /** Where a claim begins in its report, in characters from 0. */
    int start(Claim claim);
  }

  private Entries(String report, String publisher, LocalDate day, Names names) {
    this.report = report;
    this.publisher = publisher;
    this.day = day;
    this.names = names;
  }

  /** The entries of a report in the order of its claims. */
  public static List<TotalTold> of(
      String report,
      String publisher,
      Optional<LocalDate> day,
      List<Claim> claims,
      List<Finding> findings,
      Names names) {
    List<Optional<LocalDate>> suggested = Finding.suggestedDays(findings, claims.size());
    if (day.isEmpty()) {
      return List.of();
    }
    Entries made = new Entries(report, publisher, day.get(), names);
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
        && !(amount instanceof Amount.Vague || amount instanceof Amount.Unclear)
        && claim.sameAs().isEmpty()
        && claim.status() == Claim.Status.REPORTED
        && claim.countOnce() != CountOnce.SUPERSEDED;
  }

  private void add(Claim claim, Optional<LocalDate> suggested) {
    String claimant = claim.who().name().isEmpty() ? publisher : claim.who().name();
    if (claim.when().isEmpty()
        || claim.when().get().relation() != Resolved.Relation.SINCE
        || claimant.isEmpty()) {
      return;
    }
    Optional<LocalDate> start = suggested.isPresent() ? suggested : claim.when().get().start();
    if (start.isPresent()) {
      String key =
          Spelling.fold(claimant)
              + SEPARATOR
              + thing(claim)
              + SEPARATOR
              + claim.where().name().orElse("")
              + SEPARATOR
              + start.get();
      add(key, claim, start.get());
    }
  }

  /**
   * What was counted, so that «709 قتلى» and «709 أشخاص قتلوا» are one thing, and children are none
   * of it.
   */
  private static String thing(Claim claim) {
    List<Group> groups = claim.groups();
    String sort = Group.joined(groups.size() == 1 ? groups : new TreeSet<>(groups));
    if (groups.isEmpty() && claim.noun().isPresent() && !claim.noun().get().isAnySort()) {
      sort = Spelling.fold(claim.noun().get().lemma());
    }
    return word(claim.event()) + SEPARATOR + claim.unit().word() + SEPARATOR + sort;
  }

  private static String word(Event event) {
    return event == Event.NONE ? "" : event.name().toLowerCase(Locale.ROOT);
  }

  private void add(String key, Claim claim, LocalDate since) {
    Amount amount = claim.figure().amount();
    entries.add(
        new TotalTold(
            cut(key),
            report,
            day,
            names.start(claim),
            names.id(claim),
            cut(claim.who().name()),
            cut(names.text(claim.figure().span())),
            cut(claim.counted()),
            word(claim.event()),
            claim.unit().word(),
            Group.joined(claim.groups()),
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
