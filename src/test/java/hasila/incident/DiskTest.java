package hasila.incident;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.claim.scene.Claim.CountOnce;
import hasila.copies.Fingerprint;
import hasila.incident.account.Account;
import hasila.incident.account.DaySigns;
import hasila.incident.account.Days;
import hasila.incident.account.Spot;
import hasila.incident.account.Telling;
import hasila.incident.account.WordSet;
import hasila.incident.joining.Ids;
import hasila.incident.toll.Incident;
import hasila.incident.toll.Verdict;
import hasila.lexicon.sense.Cause;
import hasila.lexicon.sense.Event;
import hasila.sorted.InOrder;
import hasila.sorted.Sorter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Incidents depend neither on how many accounts fit into memory nor on the order of reading. */
class DiskTest {
  private static final int REPORTS = 3000;

  @TempDir Path folder;

  private static Account account(Random random, int i) {
    int town = random.nextInt(40);
    int day = (int) LocalDate.of(2020, 1, 1).toEpochDay() + random.nextInt(20);
    Days days =
        random.nextInt(3) == 0
            ? Days.UNKNOWN
            : new Days(day, day, Days.Basis.DATED, DaySigns.of(LocalDate.ofEpochDay(day)));
    String place = random.nextInt(5) == 0 ? "" : "بلدة" + town;
    List<Telling> tellings = new ArrayList<>();
    for (Event event : List.of(Event.KILLED, Event.INJURED)) {
      long number = town + random.nextInt(2);
      tellings.add(
          new Telling(
              tellings.size(),
              10 * tellings.size(),
              tellings.size(),
              event,
              true,
              number,
              number,
              number,
              List.of(),
              random.nextBoolean() ? "المرصد" : "",
              CountOnce.YES,
              Telling.NONE,
              Telling.NONE));
    }
    return new Account(
        "تقرير " + i,
        i,
        0,
        "",
        day,
        days,
        place.isEmpty() ? Spot.NOWHERE : Spot.unknown(place, List.of(place), List.of()),
        Cause.SHELLING,
        "",
        "",
        WordSet.of("قصف على سوق في بلدة" + town),
        tellings);
  }

  @Test
  void rowsAreTheSameFromDisk() throws IOException {
    Random random = new Random(3);
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      accounts.add(account(random, i));
    }
    List<Object> expected = rows(accounts, Sorter.HELD);
    assertThat(expected).hasSizeGreaterThan(2 * REPORTS);
    Collections.shuffle(accounts, random);
    assertThat(rows(accounts, 50)).isEqualTo(expected);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  private List<Object> rows(List<Account> accounts, int held) throws IOException {
    List<Object> rows = new ArrayList<>();
    try (Incidents incidents = new Incidents(folder, ".run", new Ids.Earlier(), held)) {
      for (Account account : accounts) {
        incidents.add(account.report(), Fingerprint.none(), List.of(account));
      }
      incidents.settle();
      try (InOrder<Incident> all = incidents.rows()) {
        while (all.advance()) {
          rows.add(all.head());
          rows.add(incidents.ids().of(all.head().happening()));
        }
      }
      List<String> told = new ArrayList<>();
      try (InOrder<Verdict> verdicts = incidents.verdicts()) {
        while (verdicts.advance()) {
          Verdict said = verdicts.head();
          told.add(said.toString().replace("order=" + said.order(), ""));
        }
      }
      told.sort(null);
      rows.addAll(told);
    }
    return rows;
  }
}
