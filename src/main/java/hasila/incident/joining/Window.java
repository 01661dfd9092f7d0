package hasila.incident.joining;

import hasila.incident.account.Account;
import hasila.incident.account.Evidence;
import hasila.sorted.RecordFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts accounts with days to happenings, in the order of their days. Only the happenings of some
 * days are held: those before are over.
 */
public final class Window {
  /** A report may tell without a day of what was so many days before. */
  private static final int HELD = 6;

  /** The accounts that tell more come first within a day, so that others find them. */
  public static final RecordFormat<Account> FORMAT =
      new RecordFormat<>(Account::write, Account::read, Window::compare);

  private final Sink sink;
  private final Index index;
  private final List<Happening> open = new ArrayList<>();
  private long made;
  private int day = Integer.MIN_VALUE;

  /** What is done with accounts that have found their happening. */
  public interface Sink {
    void member(long happening, Account account) throws IOException;
  }

  public Window(Rarity rarity, Sink sink) {
    this.index = new Index(rarity);
    this.sink = sink;
  }

  private static int compare(Account a, Account b) {
    int order = Integer.compare(day(a), day(b));
    order = order != 0 ? order : a.days().basis().compareTo(b.days().basis());
    order = order != 0 ? order : Integer.compare(b.fullness(), a.fullness());
    return order != 0 ? order : Account.compareNames(a, b);
  }

  /** When it is compared: what has no day of its own, behind all that it may be of. */
  private static int day(Account account) {
    return account.days().isDated() ? account.days().from() : account.days().to() + 1;
  }

  public void add(Account account) throws IOException {
    if (day(account) != day) {
      day = day(account);
      close(day - HELD);
    }
    Index.Sought sought = index.sought(account);
    Optional<Happening> known = index.best(sought, account.days().isDated() ? 0 : Evidence.MARGIN);
    Happening of = known.orElseGet(() -> new Happening(made++, account));
    if (known.isEmpty()) {
      open.add(of);
    }
    index.put(of, sought);
    sink.member(of.number, account);
  }

  /** Lets go of the happenings before a day. */
  private void close(int before) {
    open.removeIf(
        happening -> {
          boolean over = happening.days().to() < before;
          if (over) {
            index.remove(happening);
          }
          return over;
        });
  }

  /** How many happenings there are. */
  public long made() {
    return made;
  }
}
