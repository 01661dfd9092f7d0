package hasila.place;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Places by their folded names, in a few arrays that are read at once; a place becomes an object
 * only when a claim is found to be there. Immutable: any number of threads may share one.
 */
public final class Gazetteer implements Serializable {
  private static final long serialVersionUID = 1L;
  static final int NONE = -1;
  static final int NOWHERE = Integer.MIN_VALUE;

  /** The name of the compiled gazetteer, beside this class. */
  static final String FILE = "gazetteer.bin";

  private static final int DECIMALS = 4;
  private static final PlaceKind[] KINDS = PlaceKind.values();

  /** The columns of a place, one behind the other. */
  static final int COLUMNS = 6;

  static final int KIND = 0;
  static final int COUNTRY = 1;
  static final int DIVISION = 2;
  static final int POPULATION = 3;
  static final int LATITUDE = 4;
  static final int LONGITUDE = 5;

  private final char[] letters;
  private final int[] starts;
  private final int[] slots;
  private final int[] opens;
  private final int[] placesAt;
  private final int[] places;
  private final int[] columns;
  private final int[] textStarts;
  private final byte[] texts;

  /**
   * A gazetteer.
   *
   * @param letters all names, one behind the other
   * @param starts where each begins, and where the last ends
   * @param slots the hash table: numbers of names, and {@link #NONE}
   * @param opens the first words of names as a set of bits that may hold too much
   * @param placesAt where the places of each name begin, and where the last end
   * @param places by name: places, doubled, plus one where the name is an ordinary word too
   * @param columns what is known of each place in numbers
   * @param textStarts where the text of each place begins, and where the last ends
   * @param texts name, id and division of each place, parted by tabs
   */
  Gazetteer(
      char[] letters,
      int[] starts,
      int[] slots,
      int[] opens,
      int[] placesAt,
      int[] places,
      int[] columns,
      int[] textStarts,
      byte[] texts) {
    this.letters = letters;
    this.starts = starts;
    this.slots = slots;
    this.opens = opens;
    this.placesAt = placesAt;
    this.places = places;
    this.columns = columns;
    this.textStarts = textStarts;
    this.texts = texts;
  }

  private static final class BuiltIn {
    static final Gazetteer GAZETTEER = load();

    private static Gazetteer load() {
      try (InputStream compiled = Gazetteer.class.getResourceAsStream(FILE)) {
        return compiled == null
            ? PlaceTables.compile()
            : read(ByteBuffer.wrap(compiled.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The program's own, read when it is first asked for. */
  public static Gazetteer builtIn() {
    return BuiltIn.GAZETTEER;
  }

  static int hash(int hash, char c) {
    return hash * 31 + c;
  }

  static int slot(int hash, int slots) {
    return (hash * 0x9E3779B1) >>> Integer.numberOfLeadingZeros(slots - 1);
  }

  /** Whether some name may begin with a word of this hash. */
  boolean opens(int hash) {
    int bit = slot(hash, opens.length * Integer.SIZE);
    return (opens[bit / Integer.SIZE] >>> bit & 1) != 0;
  }

  /** The number of a folded name, {@link #NONE} if no place has it. */
  int find(char[] folded, int from, int to, int hash) {
    int slot = slot(hash, slots.length);
    while (slots[slot] != NONE) {
      if (isName(slots[slot], folded, from, to)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return NONE;
  }

  private boolean isName(int name, char[] folded, int from, int to) {
    int start = starts[name];
    if (starts[name + 1] - start != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (letters[start + i - from] != folded[i]) {
        return false;
      }
    }
    return true;
  }

  /** Places have this name from here to {@link #lastPlace}. */
  int firstPlace(int name) {
    return placesAt[name];
  }

  int lastPlace(int name) {
    return placesAt[name + 1] - 1;
  }

  int place(int at) {
    return places[at] >> 1;
  }

  /** Whether the name of the place is an ordinary word too. */
  boolean isOrdinary(int at) {
    return (places[at] & 1) != 0;
  }

  PlaceKind kind(int place) {
    return KINDS[columns[place * COLUMNS + KIND]];
  }

  /** A number for its country, 0 where it is of none. */
  int country(int place) {
    return columns[place * COLUMNS + COUNTRY];
  }

  /** A number for its first-order division, 0 where it is of none. */
  int division(int place) {
    return columns[place * COLUMNS + DIVISION];
  }

  int population(int place) {
    return columns[place * COLUMNS + POPULATION];
  }

  /** The capital of a country, {@link #NONE} where it is not known. */
  int capital(int country) {
    for (int place = 0; place < textStarts.length - 1; place++) {
      if (kind(place) == PlaceKind.CAPITAL && country(place) == country) {
        return place;
      }
    }
    return NONE;
  }

  KnownPlace known(int place) {
    String[] parts =
        new String(
                texts,
                textStarts[place],
                textStarts[place + 1] - textStarts[place],
                StandardCharsets.UTF_8)
            .split("\t", -1);
    return new KnownPlace(
        parts[0],
        parts[1],
        degrees(columns[place * COLUMNS + LATITUDE]),
        degrees(columns[place * COLUMNS + LONGITUDE]),
        parts[2],
        country(place) == 0 ? "" : Countries.code(country(place)));
  }

  private static Optional<BigDecimal> degrees(int number) {
    return number == NOWHERE ? Optional.empty() : Optional.of(BigDecimal.valueOf(number, DECIMALS));
  }

  void write(DataOutputStream out) throws IOException {
    for (int[] column : new int[][] {starts, slots, opens, placesAt, places, columns, textStarts}) {
      out.writeInt(column.length);
      for (int value : column) {
        out.writeInt(value);
      }
    }
    out.write(new String(letters).getBytes(StandardCharsets.UTF_16BE));
    out.write(texts);
  }

  private static Gazetteer read(ByteBuffer in) {
    int[] starts = ints(in);
    int[] slots = ints(in);
    int[] opens = ints(in);
    int[] placesAt = ints(in);
    int[] places = ints(in);
    int[] columns = ints(in);
    int[] textStarts = ints(in);
    char[] letters = new char[starts[starts.length - 1]];
    in.asCharBuffer().get(letters);
    in.position(in.position() + letters.length * Character.BYTES);
    byte[] texts = new byte[textStarts[textStarts.length - 1]];
    in.get(texts);
    return new Gazetteer(
        letters, starts, slots, opens, placesAt, places, columns, textStarts, texts);
  }

  private static int[] ints(ByteBuffer in) {
    int[] column = new int[in.getInt()];
    in.asIntBuffer().get(column);
    in.position(in.position() + column.length * Integer.BYTES);
    return column;
  }
}
