package hasila.incident;

import hasila.copies.Copies;
import hasila.copies.Fingerprint;
import hasila.incident.account.Account;
import hasila.incident.joining.Ids;
import hasila.incident.joining.Rarity;
import hasila.incident.joining.Undated;
import hasila.incident.joining.Window;
import hasila.incident.toll.Incident;
import hasila.incident.toll.Settlement;
import hasila.incident.toll.Verdict;
import hasila.sorted.InOrder;
import hasila.sorted.RecordFormat;
import hasila.sorted.Sorter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The incidents of a run. Accounts are taken in as reports are read; {@link #settle} leaves out
 * what copies have from other reports, puts the rest to happenings, and says of each what it comes
 * to. All but the largest happening and what tells copies lies on disk.
 */
public final class Incidents implements Closeable {
  private final Copies copies = new Copies();
  private final Rarity rarity = new Rarity();
  private final Ids ids;
  private final Sorter<Account> dated;
  private final Sorter<Undated.Entry> byDate;
  private final Sorter<Undated.Entry> byPlace;
  private final Sorter<Member> members;
  private final Sorter<Incident> rows;
  private final Sorter<Verdict> verdicts;
  private final Sorter<Verdict> ofAll;

  /** An account of a happening. */
  private record Member(long happening, Account account) {
    static final RecordFormat<Member> FORMAT =
        new hasila.sorted.RecordFormat<>(
            (member, out) -> {
              out.writeLong(member.happening);
              Account.write(member.account, out);
            },
            in -> new Member(in.readLong(), Account.read(in)),
            Comparator.comparingLong(Member::happening)
                .thenComparing(Member::account, Account::compareNames));
  }

  /**
   * Begins the incidents of a run.
   *
   * @param folder where what does not fit into memory is put until {@link #close}
   * @param name how the files there begin
   * @param earlier what an earlier run called them
   */
  public Incidents(Path folder, String name, Ids.Earlier earlier) {
    this(folder, name, earlier, Sorter.HELD);
  }

  /**
   * Begins the incidents of a run.
   *
   * @param held how many accounts to hold in memory
   */
  Incidents(Path folder, String name, Ids.Earlier earlier, int held) {
    this.ids = new Ids(earlier);
    this.dated = new Sorter<>(folder, name + ".1", held, Window.FORMAT);
    this.byDate = new Sorter<>(folder, name + ".2", held, Undated.FORMAT);
    this.byPlace = new Sorter<>(folder, name + ".3", held, Undated.FORMAT);
    this.members = new Sorter<>(folder, name + ".4", held, Member.FORMAT);
    this.rows = new Sorter<>(folder, name + ".5", held, Incident.FORMAT);
    this.verdicts = new Sorter<>(folder, name + ".6", held, Verdict.FORMAT);
    this.ofAll = new Sorter<>(folder, name + ".7", held, Verdict.FORMAT);
  }

  /** Takes in what one report says, which is the next of the run's output. */
  public void add(String report, Fingerprint print, List<Account> accounts) throws IOException {
    int order = copies.add(report, print);
    for (Account account : accounts) {
      rarity.count(account.words());
      Account placed = account.at(order);
      if (account.days().isKnown()) {
        dated.add(placed);
      } else if (account.days().signs().hasDate()) {
        byDate.add(new Undated.Entry(Undated.dateBlock(placed), Undated.Entry.NONE, placed));
      } else {
        byPlace.add(new Undated.Entry(Undated.block(placed), Undated.Entry.NONE, placed));
      }
    }
  }

  /** No more reports come: finds the happenings. */
  public void settle() throws IOException {
    copies.find();
    if (copies.size() > 0) {
      dated.drain(this::forgetIfCopied);
      byDate.drain(entry -> forgetIfCopied(entry.account()));
      byPlace.drain(entry -> forgetIfCopied(entry.account()));
    }
    Window window = new Window(rarity, this::dated);
    dated.drain(account -> own(account, window::add));
    dated.close();
    Undated ofDates = new Undated(rarity, window.made(), this::found);
    byDate.drain(entry -> own(entry.account(), account -> ofDates.add(entry.of(account))));
    ofDates.end();
    byDate.close();
    Undated rest =
        new Undated(
            rarity,
            ofDates.made(),
            (happening, account) -> members.add(new Member(happening, account)));
    byPlace.drain(entry -> own(entry.account(), account -> rest.add(entry.of(account))));
    rest.end();
    byPlace.close();
    gather();
  }

  private void forgetIfCopied(Account account) {
    Optional<Copies.Copy> copy = copies.of((int) account.order());
    if (copy.isPresent() && account.without(copy.get()).tellings().isEmpty()) {
      rarity.forget(account.words());
    }
  }

  /** Hands on what the report of an account does not have from another one. */
  private void own(Account account, Sorter.Sink<Account> sink) throws IOException {
    Optional<Copies.Copy> copy = copies.of((int) account.order());
    Account own = copy.isPresent() ? account.without(copy.get()) : account;
    if (!own.tellings().isEmpty()) {
      sink.accept(own);
    }
  }

  private void dated(long happening, Account account) throws IOException {
    String block = Undated.dateBlock(account);
    if (!block.isEmpty()) {
      byDate.add(new Undated.Entry(block, happening, account));
    }
    found(happening, account);
  }

  private void found(long happening, Account account) throws IOException {
    members.add(new Member(happening, account));
    for (String block : Undated.blocks(account)) {
      byPlace.add(new Undated.Entry(block, happening, account));
    }
  }

  /** Settles each happening with all its accounts. */
  private void gather() throws IOException {
    List<Account> accounts = new ArrayList<>();
    long[] current = {-1};
    members.drain(
        member -> {
          if (member.happening != current[0]) {
            end(current[0], accounts);
            current[0] = member.happening;
          }
          accounts.add(member.account);
        });
    end(current[0], accounts);
    members.close();
    ids.settle();
    if (copies.size() > 0) {
      new CopiedRows(copies, ofAll).settle(verdicts);
      verdicts.close();
    }
  }

  private void end(long happening, List<Account> accounts) throws IOException {
    if (accounts.isEmpty()) {
      return;
    }
    Settlement settlement = new Settlement(happening, accounts);
    var incident = settlement.incident();
    if (incident.isPresent()) {
      ids.add(happening, incident.get().claims());
      rows.add(incident.get());
    }
    for (Verdict verdict : settlement.verdicts()) {
      verdicts.add(verdict);
    }
    accounts.clear();
  }

  /** The reports that are copies of others, once all is settled. */
  public Copies copies() {
    return copies;
  }

  /** What the incidents are called, once they are settled. */
  public Ids ids() {
    return ids;
  }

  /** The rows of incidents.csv, by day, then place. */
  public InOrder<Incident> rows() throws IOException {
    return rows.inOrder();
  }

  /** What becomes of the claims, in the order of the run's output. */
  public InOrder<Verdict> verdicts() throws IOException {
    return copies.size() > 0 ? ofAll.inOrder() : verdicts.inOrder();
  }

  @Override
  public void close() throws IOException {
    dated.close();
    byDate.close();
    byPlace.close();
    members.close();
    rows.close();
    verdicts.close();
    ofAll.close();
  }
}
