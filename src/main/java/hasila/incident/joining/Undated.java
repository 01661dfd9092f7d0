package hasila.incident.joining;

import hasila.incident.account.Account;
import hasila.incident.account.DaySigns;
import hasila.incident.account.Evidence;
import hasila.incident.account.Spot;
import hasila.sorted.Fields;
import hasila.sorted.RecordFormat;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts accounts without any day to happenings of the same place and figure, dated or not, where
 * only one fits. Accounts come block by block: those of one place, or of one large figure where
 * they name none.
 */
public final class Undated {
  /** So many accounts are held and compared at once. */
  private static final int CHUNK = 1 << 15;

  private static final int LARGE = 10;

  /** Block by block, the dated first. */
  public static final RecordFormat<Entry> FORMAT =
      new RecordFormat<>(Undated::write, Undated::read, Undated::compare);

  private final Window.Sink sink;
  private final List<Entry> chunk = new ArrayList<>();
  private final Map<Long, Happening> happenings = new TreeMap<>();
  private final Index index;
  private long made;

  /**
   * An account in a block.
   *
   * @param happening the happening that it is of, {@link #NONE} where it is to be found
   */
  public record Entry(String block, long happening, Account account) {
    public static final long NONE = Long.MAX_VALUE;

    /** The same entry of an account of which less is known. */
    public Entry of(Account own) {
      return own == account ? this : new Entry(block, happening, own);
    }
  }

  /**
   * Begins.
   *
   * @param made how many happenings there are already
   */
  public Undated(Rarity rarity, long made, Window.Sink sink) {
    this.index = new Index(rarity);
    this.made = made;
    this.sink = sink;
  }

  /** The block of an account's date, blank where it gives none. */
  public static String dateBlock(Account account) {
    DaySigns signs = account.days().signs();
    return signs.hasDate() ? signs.month() + "-" + signs.day() : "";
  }

  /** The blocks of places and figures in which an account may be looked for. */
  public static Set<String> blocks(Account account) {
    Set<String> blocks = new LinkedHashSet<>();
    Spot spot = account.spot();
    if (!spot.id().isEmpty()) {
      blocks.add("#" + spot.id());
    }
    blocks.addAll(spot.names());
    for (String figure : Keys.figures(account, LARGE)) {
      blocks.add(figure);
    }
    return blocks;
  }

  /** The one block in which an account without a day is compared. */
  public static String block(Account account) {
    Set<String> blocks = blocks(account);
    return blocks.isEmpty() ? "" : blocks.iterator().next();
  }

  private static int compare(Entry a, Entry b) {
    int order = a.block.compareTo(b.block);
    return order != 0 ? order : compareDatedFirst(a, b);
  }

  private static int compareDatedFirst(Entry a, Entry b) {
    int order = Long.compare(a.happening, b.happening);
    order = order != 0 ? order : Integer.compare(b.account.fullness(), a.account.fullness());
    return order != 0 ? order : Account.compareNames(a.account, b.account);
  }

  /** Takes in the next entry. */
  public void add(Entry entry) throws IOException {
    chunk.add(entry);
    if (chunk.size() == CHUNK) {
      end();
    }
  }

  /** There are no more entries, for now. */
  public void end() throws IOException {
    chunk.sort(Undated::compareDatedFirst);
    for (Entry entry : chunk) {
      if (entry.happening == Entry.NONE) {
        find(entry.account);
      } else {
        index.put(
            happenings.computeIfAbsent(
                entry.happening, number -> new Happening(number, entry.account)),
            index.sought(entry.account));
      }
    }
    chunk.clear();
    happenings.clear();
    index.clear();
  }

  private void find(Account account) throws IOException {
    Index.Sought sought = index.sought(account);
    Happening of =
        index.best(sought, Evidence.MARGIN).orElseGet(() -> new Happening(made++, account));
    index.put(of, sought);
    sink.member(of.number, account);
  }

  /** How many happenings there are. */
  public long made() {
    return made;
  }

  private static void write(Entry entry, DataOutput out) throws IOException {
    Fields.text(entry.block, out);
    out.writeLong(entry.happening);
    Account.write(entry.account, out);
  }

  private static Entry read(DataInput in) throws IOException {
    return new Entry(Fields.text(in), in.readLong(), Account.read(in));
  }
}
