package hasila.incident;

import hasila.lexicon.Event;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts accounts without any day to happenings of the same place and figure, dated or not, where
 * only one fits. Accounts come block by block: those of one place, or of one large figure where
 * they name none.
 */
final class Undated {
  /** A block is cut where it has so many accounts. */
  private static final int BLOCK = 1 << 14;

  /** More happenings with one figure are no help in finding the right one. */
  private static final int MOST = 512;

  /** So many accounts of a happening stand for it. */
  private static final int SPEAKERS = 6;

  private static final int LARGE = 10;

  /** Block by block, the dated first. */
  static final RecordFormat<Entry> FORMAT =
      new RecordFormat<>(Undated::write, Undated::read, Undated::compare);

  private final Rarity rarity;
  private final Window.Sink sink;
  private final Map<Long, Happening> dated = new HashMap<>();
  private final Map<Long, Integer> speakers = new HashMap<>();
  private final Map<String, List<Happening>> byFigure = new HashMap<>();
  private String block = "";
  private int held;
  private long made;

  /**
   * An account in a block.
   *
   * @param happening the happening that it is of, {@link #NONE} where it is to be found
   */
  record Entry(String block, long happening, Account account) {
    static final long NONE = Long.MAX_VALUE;
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

  /** The blocks in which an account with a day may be looked for. */
  static Set<String> blocks(Account account) {
    Set<String> blocks = new LinkedHashSet<>();
    Spot spot = account.spot();
    if (!spot.id().isEmpty()) {
      blocks.add("#" + spot.id());
    }
    if (!spot.name().isEmpty()) {
      blocks.add(spot.name());
    }
    for (String figure : figures(account, LARGE)) {
      blocks.add(figure);
    }
    return blocks;
  }

  /** The one block in which an account without a day is compared. */
  static String block(Account account) {
    Set<String> blocks = blocks(account);
    return blocks.isEmpty() ? "" : blocks.iterator().next();
  }

  private static Set<String> figures(Account account, int least) {
    Set<String> figures = new LinkedHashSet<>();
    for (Map.Entry<Event, List<Long>> values : Figures.of(account).wholes().entrySet()) {
      for (long value : values.getValue()) {
        if (value >= least) {
          figures.add("=" + values.getKey().ordinal() + " " + value);
        }
      }
    }
    return figures;
  }

  private static int compare(Entry a, Entry b) {
    int order = a.block.compareTo(b.block);
    order = order != 0 ? order : Long.compare(a.happening, b.happening);
    order = order != 0 ? order : Integer.compare(b.account.fullness(), a.account.fullness());
    return order != 0 ? order : Account.compareNames(a.account, b.account);
  }

  void add(Entry entry) throws IOException {
    if (!entry.block.equals(block) || held >= BLOCK) {
      block = entry.block;
      held = 0;
      dated.clear();
      speakers.clear();
      byFigure.clear();
    }
    held++;
    Account account = entry.account;
    if (entry.happening != Entry.NONE) {
      if (speakers.merge(entry.happening, 1, Integer::sum) <= SPEAKERS) {
        Happening happening = dated.get(entry.happening);
        if (happening == null) {
          happening = new Happening(entry.happening, account);
          dated.put(entry.happening, happening);
        } else {
          happening.add(account);
        }
        index(happening, account);
      }
      return;
    }
    Happening of = best(account).orElse(null);
    if (of == null) {
      of = new Happening(made++, account);
    } else {
      of.add(account);
    }
    index(of, account);
    sink.member(of.number, account);
  }

  private Optional<Happening> best(Account account) {
    if (block.isEmpty()) {
      return Optional.empty();
    }
    Map<Long, Happening> candidates = new TreeMap<>();
    for (String figure : figures(account, 1)) {
      for (Happening happening : byFigure.getOrDefault(figure, List.of())) {
        candidates.put(happening.number, happening);
      }
    }
    return Window.best(
        candidates.values(), account, rarity, Evidence.ENOUGH_UNDATED, Evidence.MARGIN);
  }

  private void index(Happening happening, Account account) {
    for (String figure : figures(account, 1)) {
      List<Happening> same = byFigure.computeIfAbsent(figure, none -> new ArrayList<>(2));
      if (same.size() < MOST && !same.contains(happening)) {
        same.add(happening);
      }
    }
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
