package hasila.incident.account;

import hasila.claim.scene.Claim.CountOnce;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Group;
import hasila.sorted.Fields;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One figure of a report, with as much of its claim as incidents need.
 *
 * @param index its place among the report's claims
 * @param start where it begins in its report, as its {@code claim_id} says
 * @param sentence the number of the sentence that it stands in
 * @param people whether it counts people one by one
 * @param low the least that the words allow, {@link #NONE} where they do not say; so with the
 *     others
 * @param groups the sorts of people, in the order of the alphabet
 * @param who who counted, blank for the report's own voice
 * @param once what becomes of it within its report
 * @param partOf the index of its whole, {@link #NONE} without one
 * @param sameAs the index of the row that it repeats, {@link #NONE} without one
 */
public record Telling(
    int index,
    int start,
    int sentence,
    Event event,
    boolean people,
    long low,
    long best,
    long high,
    List<Group> groups,
    String who,
    CountOnce once,
    int partOf,
    int sameAs) {
  /** No number, no row. */
  public static final int NONE = -1;

  private static final Group[] GROUPS = Group.values();
  private static final Event[] EVENTS = Event.values();
  private static final CountOnce[] ONCE = CountOnce.values();

  /** Whether adding it up counts each of its people once, as far as its report goes. */
  public boolean adds() {
    return once == CountOnce.YES;
  }

  /** The least that it allows, where it says anything. */
  public long least() {
    return low >= 0 ? low : best >= 0 ? best : high >= 0 ? 0 : NONE;
  }

  /** The most that it names: «أكثر من 40» names 40. */
  public long most() {
    return high >= 0 ? high : Math.max(best, low);
  }

  public boolean hasNumber() {
    return most() >= 0;
  }

  public boolean sameFigure(Telling other) {
    return best >= 0
        ? best == other.best
        : other.best < 0 && low == other.low && high == other.high;
  }

  /** What it says of how many: one tells another one again where they say the same. */
  public Object saying() {
    return best >= 0
        ? List.of(event, people, groups, best)
        : List.of(event, people, groups, low, high);
  }

  /**
   * What is told again and again, of which the first time and the first time in another sentence
   * will do, however often it is.
   */
  public static final class Twice<T> {
    private Optional<T> first = Optional.empty();
    private Optional<T> elsewhere = Optional.empty();
    private int sentence;

    public void add(T told, int in) {
      if (first.isEmpty()) {
        first = Optional.of(told);
        sentence = in;
      } else if (elsewhere.isEmpty() && in != sentence) {
        elsewhere = Optional.of(told);
      }
    }

    /** The first that is told outside a sentence. */
    public Optional<T> besides(int in) {
      return in == sentence ? elsewhere : first;
    }
  }

  /** Whether it counts some of the people that figures of other sorts count, if it is no higher. */
  public boolean isPartOf(Telling other) {
    return event == other.event && other.covers(this) && !groups.equals(other.groups);
  }

  /** Whether it names no sort of people. */
  public boolean isGeneral() {
    return groups.isEmpty();
  }

  /** Whether it may count all who were harmed: people, civilians. */
  public boolean isAboutAll() {
    return groups.isEmpty() || groups.size() == 1 && groups.get(0) == Group.CIVILIAN;
  }

  /** Whether the people of another figure may be among its own: children among civilians. */
  public boolean covers(Telling other) {
    if (groups.isEmpty()) {
      return true;
    }
    return other.groups.containsAll(groups)
        || isAboutAll()
            && !other.groups.isEmpty()
            && other.groups.stream().noneMatch(Group::isArmed);
  }

  public boolean isComparable(Telling other) {
    return event == other.event && (covers(other) || other.covers(this));
  }

  static void write(Telling telling, DataOutput out) throws IOException {
    out.writeInt(telling.index);
    out.writeInt(telling.start);
    out.writeInt(telling.sentence);
    out.writeByte(telling.event.ordinal());
    out.writeBoolean(telling.people);
    out.writeLong(telling.low);
    out.writeLong(telling.best);
    out.writeLong(telling.high);
    out.writeInt(bits(telling.groups));
    Fields.text(telling.who, out);
    out.writeByte(telling.once.ordinal());
    out.writeInt(telling.partOf);
    out.writeInt(telling.sameAs);
  }

  static Telling read(DataInput in) throws IOException {
    return new Telling(
        in.readInt(),
        in.readInt(),
        in.readInt(),
        EVENTS[in.readByte()],
        in.readBoolean(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        groups(in.readInt()),
        Fields.text(in),
        ONCE[in.readByte()],
        in.readInt(),
        in.readInt());
  }

  private static int bits(List<Group> groups) {
    int bits = 0;
    for (Group group : groups) {
      bits |= 1 << group.ordinal();
    }
    return bits;
  }

  private static List<Group> groups(int bits) {
    List<Group> groups = new ArrayList<>();
    for (int left = bits; left != 0; left &= left - 1) {
      groups.add(GROUPS[Integer.numberOfTrailingZeros(left)]);
    }
    return List.copyOf(groups);
  }
}
