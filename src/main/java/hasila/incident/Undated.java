package hasila.incident;

import hasila.sorted.Fields;
import hasila.sorted.RecordFormat;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
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
final class Undated {
  /** So many accounts are held and compared at once. */
  private static final int CHUNK = 1 << 15;

  /** More happenings under one key are no help in finding the right one. */
  private static final int MOST = 512;

  private static final int LARGE = 10;

  /** Block by block, the dated first. */
  static final RecordFormat<Entry> FORMAT =
      new RecordFormat<>(Undated::write, Undated::read, Undated::compare);

  private final Rarity rarity;
  private final Window.Sink sink;
  private final List<Entry> chunk = new ArrayList<>();
  private final Map<Long, Happening> happenings = new TreeMap<>();
  private final Map<String, List<Happening>> byKey = new HashMap<>();
  private long made;

  /**
   * An account in a block.
   *
   * @param happening the happening that it is of, {@link #NONE} where it is to be found
   */
  record Entry(String block, long happening, Account account) {
    static final long NONE = Long.MAX_VALUE;

    /** The same entry of an account of which less is known. */
    Entry of(Account own) {
      return own == account ? this : new Entry(block, happening, own);
    }
  }

  /**
   * Begins.
   *
   * @param made how many happenings there are already
   */
  Undated(Rarity rarity, long made, Window.Sink sink) {
    this.rarity = rarity;
    this.made = made;
    this.sink = sink;
  }

  /** The block of an account's date, blank where it gives none. */
  static String dateBlock(Account account) {
    DaySigns signs = account.days().signs();
    return signs.hasDate() ? signs.month() + "-" + signs.day() : "";
  }

  /** The blocks of places and figures in which an account may be looked for. */
  static Set<String> blocks(Account account) {
    Set<String> blocks = new LinkedHashSet<>();
    Spot spot = account.spot();
    if (!spot.id().isEmpty()) {
      blocks.add("#" + spot.id());
    }
    if (!spot.name().isEmpty()) {
      blocks.add(spot.name());
    }
    for (String figure : Happening.figures(account, LARGE)) {
      blocks.add(figure);
    }
    return blocks;
  }

  /** The one block in which an account without a day is compared. */
  static String block(Account account) {
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
  void add(Entry entry) throws IOException {
    chunk.add(entry);
    if (chunk.size() == CHUNK) {
      end();
    }
  }

  /** There are no more entries, for now. */
  void end() throws IOException {
    chunk.sort(Undated::compareDatedFirst);
    for (Entry entry : chunk) {
      if (entry.happening == Entry.NONE) {
        find(entry.account);
      } else {
        put(
            happenings.computeIfAbsent(
                entry.happening, number -> new Happening(number, entry.account)),
            entry.account);
      }
    }
    chunk.clear();
    happenings.clear();
    byKey.clear();
  }

  private void find(Account account) throws IOException {
    Map<Long, Happening> candidates = new TreeMap<>();
    for (String key : keys(account)) {
      for (Happening happening : byKey.getOrDefault(key, List.of())) {
        candidates.put(happening.number, happening);
      }
    }
    Happening of =
        Window.best(candidates.values(), account, rarity, Evidence.MARGIN)
            .orElseGet(() -> new Happening(made++, account));
    put(of, account);
    sink.member(of.number, account);
  }

  private void put(Happening happening, Account account) {
    happening.add(account, rarity);
    for (String key : keys(account)) {
      List<Happening> same = byKey.computeIfAbsent(key, none -> new ArrayList<>(2));
      if (same.size() < MOST && !same.contains(happening)) {
        same.add(happening);
      }
    }
  }

  private Set<String> keys(Account account) {
    Set<String> keys = Happening.keys(account, rarity);
    if (!account.spot().isBlank()) {
      keys.addAll(Happening.figures(account, 1));
    }
    return keys;
  }

  /** How many happenings there are. */
  long made() {
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
