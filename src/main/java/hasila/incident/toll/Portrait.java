package hasila.incident.toll;

import hasila.incident.account.Account;
import hasila.incident.account.Days;
import hasila.incident.account.Spot;
import hasila.incident.account.Telling;
import hasila.lexicon.sense.Cause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A happening as all its accounts together show it: where, when and by what most of them say, and
 * how many from the least to the most that a claimant says who was not superseded.
 */
final class Portrait {
  private Portrait() {}

  /** The row of incidents.csv. */
  static Incident of(long happening, List<Account> accounts, List<Voice> voices) {
    List<Voice> current = new ArrayList<>();
    for (Voice voice : voices) {
      if (voices.stream().noneMatch(other -> other.isOf(voice) && other.isLater(voice))) {
        current.add(voice);
      }
    }
    Map<Harm, Toll> tolls = new EnumMap<>(Harm.class);
    for (Harm harm : Harm.values()) {
      tolls.put(harm, toll(harm, current));
    }
    List<Account> byDay = new ArrayList<>(accounts);
    byDay.sort(Comparator.comparing(Portrait::dayOrLast).thenComparing(Account::compareNames));
    List<String> claims = new ArrayList<>();
    Set<String> claimants = new LinkedHashSet<>();
    Set<String> reports = new HashSet<>();
    for (Account account : byDay) {
      reports.add(account.report());
      for (Telling telling : account.tellings()) {
        claims.add(account.id(telling));
        claimants.add(telling.who());
      }
    }
    claimants.remove("");
    Disagreement disagreement = Disagreement.among(current);
    int dated = (int) byDay.stream().filter(account -> dayOrLast(account) < Long.MAX_VALUE).count();
    return new Incident(
        happening,
        days(accounts),
        spot(accounts),
        most(accounts, Account::cause, Cause.NONE),
        most(accounts, Account::byWhom, ""),
        tolls,
        List.copyOf(claimants),
        reports.size(),
        byDay.get(0).report(),
        byDay.get((dated == 0 ? byDay.size() : dated) - 1).report(),
        disagreement.check(),
        disagreement.note(),
        claims);
  }

  private static long dayOrLast(Account account) {
    return account.reportDay() == Account.UNDATED ? Long.MAX_VALUE : account.reportDay();
  }

  /** Who names some sort of people alone says nothing against who names more. */
  private static Toll toll(Harm harm, List<Voice> voices) {
    long most = -1;
    for (Voice voice : voices) {
      most = Math.max(most, voice.toll(harm).high());
    }
    int breadth = Voice.breadth(voices, harm);
    Toll toll = Toll.NONE;
    for (Voice voice : voices) {
      Toll own = voice.toll(harm);
      if (!harm.group.isEmpty() || own.high() == most || voice.breadth(harm) == breadth) {
        toll = toll.or(own);
      }
    }
    return toll;
  }

  /** The place that most accounts give of those that say most closely where it was. */
  private static Spot spot(List<Account> accounts) {
    int closest = 0;
    for (Account account : accounts) {
      closest = Math.max(closest, account.spot().closeness());
    }
    List<Account> close = new ArrayList<>();
    for (Account account : accounts) {
      if (account.spot().closeness() == closest) {
        close.add(account);
      }
    }
    String key = most(close, account -> account.spot().key(), "");
    close.removeIf(account -> !account.spot().key().equals(key));
    return most(close, Account::spot, Spot.NOWHERE);
  }

  /**
   * The days that most accounts give. Where none gives any, the first report's day whose lead tells
   * of it: an undated lead is of its report's day.
   */
  private static Days days(List<Account> accounts) {
    Map<Days, Integer> votes = new LinkedHashMap<>();
    for (Account account : accounts) {
      if (account.days().isDated()) {
        votes.merge(account.days(), 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Days, Integer>comparingByValue()
                .thenComparing(vote -> vote.getKey().from() - vote.getKey().to())
                .thenComparing(vote -> -vote.getKey().from()))
        .map(Map.Entry::getKey)
        .orElseGet(() -> ofLeads(accounts));
  }

  private static Days ofLeads(List<Account> accounts) {
    int first = Integer.MAX_VALUE;
    for (Account account : accounts) {
      if (account.isLead() && account.reportDay() != Account.UNDATED) {
        first = Math.min(first, account.reportDay());
      }
    }
    return first == Integer.MAX_VALUE ? Days.UNKNOWN : Days.ofReport(first);
  }

  /** What most accounts say, the first of them where as many say something else. */
  private static <T> T most(Collection<Account> accounts, Function<Account, T> of, T nothing) {
    Map<T, Integer> votes = new LinkedHashMap<>();
    for (Account account : accounts) {
      T said = of.apply(account);
      if (!said.equals(nothing)) {
        votes.merge(said, 1, Integer::sum);
      }
    }
    T most = nothing;
    int highest = 0;
    for (Map.Entry<T, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > highest) {
        highest = vote.getValue();
        most = vote.getKey();
      }
    }
    return most;
  }
}
