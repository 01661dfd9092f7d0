package hasila.incident.account;

import hasila.check.facts.Finding;
import hasila.claim.scene.Claim;
import hasila.claim.scene.Claim.CountOnce;
import hasila.lexicon.sense.Cause;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Thing;
import hasila.mention.Amount;
import hasila.mention.Figure;
import hasila.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The accounts of one report: its claims, put together by happening. Figures of one day and place
 * are of one happening; one without a place is of that told before it. Running totals and tallies
 * of more than a few days are of none.
 */
public final class Accounts {
  private static final Set<Thing> PEOPLE = EnumSet.of(Thing.PERSON, Thing.BODY, Thing.CASE);

  /** A figure without a place belongs to an account told at most so many sentences before. */
  private static final int REACH = 2;

  /** A report begins with its headline and the sentence behind it. */
  private static final int LEAD = 1;

  /** So many people harmed are of no one happening, if nothing says when; so with the next. */
  private static final int MOST_OF_A_PLACE = 1000;

  private static final int MOST_OF_NO_PLACE = 100;

  /** So many times more flee. */
  private static final int FLEE = 100;

  /** Of so many accounts before. */
  private static final int BACK = 40;

  private static final int BESIDE = 250;
  private static final int LONGEST_TEXT = 300;
  private static final BigDecimal MOST = BigDecimal.valueOf(1L << 53);

  private final Draft[] accounts;
  private final List<Draft> made = new ArrayList<>();
  private final List<Claim> claims;
  private final List<Optional<LocalDate>> suggested;
  private final Optional<LocalDate> reportDay;
  private final Names names;

  /** How rows name claims and quote the report. */
  public interface Names {
    String text(Span span);

    /** How long the report is. */
    int length();

    /** Where a claim's number begins in its report, in characters from 0. */
    int start(Claim claim);
  }

  /** An account while it is put together. */
  private static final class Draft {
    final String matter;
    final List<Integer> claims = new ArrayList<>();
    Days days;
    Spot spot;
    Cause cause = Cause.NONE;
    String byWhom = "";
    int sentence;

    Draft(String matter, Days days, Spot spot) {
      this.matter = matter;
      this.days = days;
      this.spot = spot;
    }
  }

  private Accounts(
      Optional<LocalDate> reportDay, List<Claim> claims, List<Finding> findings, Names names) {
    this.reportDay = reportDay;
    this.claims = claims;
    this.names = names;
    this.accounts = new Draft[claims.size()];
    this.suggested = Finding.suggestedDays(findings, claims.size());
  }

  /** The accounts of a report, in the order of their first figures. */
  public static List<Account> of(
      String report,
      String publisher,
      Optional<LocalDate> reportDay,
      List<Claim> claims,
      List<Finding> findings,
      Names names) {
    Accounts found = new Accounts(reportDay, claims, findings, names);
    for (int i = 0; i < claims.size(); i++) {
      if (isRoot(claims.get(i))) {
        found.place(i);
      }
    }
    for (int i = 0; i < claims.size(); i++) {
      found.follow(i);
    }
    List<Account> accounts = new ArrayList<>(found.made.size());
    for (Draft draft : found.made) {
      accounts.add(found.account(report, publisher, accounts.size(), draft));
    }
    return accounts;
  }

  private static boolean isRoot(Claim claim) {
    return claim.sameAs().isEmpty() && claim.partOf().isEmpty();
  }

  /** Puts a figure that hangs on no other to the account that it belongs to. */
  private void place(int index) {
    Claim claim = claims.get(index);
    Optional<Days> days = Days.of(claim, suggested.get(index), reportDay);
    if (days.isEmpty() || !isOfAHappening(claim)) {
      return;
    }
    String matter = matter(claim);
    Spot spot = spot(claim);
    if (isBackground(claim, spot)) {
      return;
    }
    Draft account = null;
    for (int i = made.size() - 1; i >= Math.max(0, made.size() - BACK) && account == null; i--) {
      Draft before = made.get(i);
      if (before.matter.equals(matter) && belongs(claim, days.get(), spot, before)) {
        account = before;
      }
    }
    if (account == null) {
      account = new Draft(matter, days.get(), spot);
      made.add(account);
    }
    join(index, account, days.get(), spot);
  }

  private void join(int index, Draft account, Days days, Spot spot) {
    Claim claim = claims.get(index);
    accounts[index] = account;
    account.claims.add(index);
    account.days = account.days.narrowed(days);
    account.spot = account.spot.and(spot);
    account.cause = account.cause == Cause.NONE ? claim.cause() : account.cause;
    account.byWhom = account.byWhom.isEmpty() ? cut(claim.byWhom()) : account.byWhom;
    account.sentence = claim.sentence();
  }

  /** A part and a repeat go with the figure that they hang on. */
  private void follow(int index) {
    int root = index;
    for (int i = 0; i < BACK && accounts[root] == null; i++) {
      Claim claim = claims.get(root);
      OptionalInt next = claim.sameAs().isPresent() ? claim.sameAs() : claim.partOf();
      if (next.isEmpty()) {
        return;
      }
      root = next.getAsInt();
    }
    Claim claim = claims.get(index);
    if (accounts[index] == null && accounts[root] != null && isOfAHappening(claim)) {
      join(
          index,
          accounts[root],
          Days.of(claim, suggested.get(index), reportDay).orElse(Days.UNKNOWN),
          Spot.NOWHERE);
    }
  }

  private boolean belongs(Claim claim, Days days, Spot spot, Draft account) {
    if (days.isApart(account.days)) {
      return false;
    }
    boolean near = claim.sentence() - account.sentence <= REACH;
    if (claim.sentence() != account.sentence && isOtherCause(claim.cause(), account.cause)) {
      return false;
    }
    return switch (spot.to(account.spot)) {
      case SAME -> true;
      case NEAR ->
          near && (claim.sentence() == account.sentence || !spot.isNamedOtherwise(account.spot));
      case UNKNOWN -> near && (spot.isBlank() || account.claims.size() > 0);
      case VAGUE, STRANGE -> claim.sentence() == account.sentence;
      case APART -> false;
    };
  }

  private static boolean isOtherCause(Cause one, Cause two) {
    return one != two && one != Cause.NONE && two != Cause.NONE;
  }

  /** Whether the report stands by it, as something that happened to some people or things. */
  private static boolean isOfAHappening(Claim claim) {
    return claim.figure().kind() == Figure.Kind.COUNT
        && claim.event() != Event.NONE
        && claim.event() != Event.OTHER
        && claim.figure().amount().best().map(BigDecimal::signum).orElse(1) > 0
        && claim.status() == Claim.Status.REPORTED
        && claim.countOnce() != CountOnce.RUNNING_TOTAL;
  }

  /**
   * «أسفر النزاع عن 250 ألف قتيل»: more people than one happening harms, told without a day of
   * their own behind what the report begins with. Where no day and no place closer than a country
   * is told, fewer are too many.
   */
  private static boolean isBackground(Claim claim, Spot spot) {
    boolean day = claim.when().isPresent();
    boolean own = day && claim.when().get().basis() != Claim.When.Basis.INHERITED;
    if (own || claim.sentence() <= LEAD) {
      return false;
    }
    int most = day || spot.closeness() > Spot.NAMED ? MOST_OF_A_PLACE : MOST_OF_NO_PLACE;
    Amount amount = claim.figure().amount();
    long told =
        Math.max(number(amount.best()), Math.max(number(amount.low()), number(amount.high())));
    return told >= (claim.event() == Event.DISPLACED ? (long) FLEE * most : most);
  }

  private static String matter(Claim claim) {
    return claim.event().isHarm() && PEOPLE.contains(claim.unit())
        ? ""
        : claim.event().name() + " " + claim.unit().word();
  }

  private Spot spot(Claim claim) {
    return claim.place().isEmpty()
        ? Spot.NOWHERE
        : Spot.of(
            cut(names.text(claim.place().get())), claim.where().names(), claim.where().known());
  }

  private Account account(String report, String publisher, int number, Draft draft) {
    List<Telling> tellings = new ArrayList<>(draft.claims.size());
    StringBuilder words = new StringBuilder();
    int told = 0;
    draft.claims.sort(null);
    for (int index : draft.claims) {
      Claim claim = claims.get(index);
      tellings.add(telling(index, claim));
      Span around = around(claim.evidence());
      if (around.end() > told) {
        words
            .append(names.text(new Span(Math.max(around.start(), told), around.end())))
            .append(' ');
        told = around.end();
      }
    }
    return new Account(
        report,
        0,
        number,
        publisher,
        reportDay.isPresent() ? (int) reportDay.get().toEpochDay() : Account.UNDATED,
        draft.days,
        draft.spot,
        draft.cause,
        draft.byWhom,
        draft.matter,
        WordSet.of(words.toString()),
        tellings);
  }

  /** A clause with the words beside it, in which names of people and places stand. */
  private Span around(Span evidence) {
    return new Span(
        Math.max(0, evidence.start() - BESIDE), Math.min(names.length(), evidence.end() + BESIDE));
  }

  private Telling telling(int index, Claim claim) {
    Amount amount = claim.figure().amount();
    return new Telling(
        index,
        names.start(claim),
        claim.sentence(),
        claim.event(),
        PEOPLE.contains(claim.unit()),
        number(amount.low()),
        number(amount.best()),
        number(amount.high()),
        List.copyOf(new TreeSet<>(claim.groups())),
        cut(claim.who().name()),
        claim.countOnce(),
        claim.partOf().orElse(Telling.NONE),
        claim.sameAs().orElse(Telling.NONE));
  }

  /** People come whole; «نصف مليون» does too. */
  private static long number(Optional<BigDecimal> number) {
    return number.isPresent() && number.get().signum() >= 0 && number.get().compareTo(MOST) < 0
        ? number.get().longValue()
        : Telling.NONE;
  }

  /** Longer texts are no names: the bound keeps an account small whatever a report holds. */
  private static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }
}
