package hasila.copies;

import hasila.claim.scene.Claim;
import hasila.claim.scene.Claim.CountOnce;
import hasila.lexicon.sense.Event;
import hasila.mention.Amount;
import hasila.mention.Figure;
import hasila.text.Span;
import hasila.text.Spelling;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** What is kept of a report to tell whether it is a copy: its words and its figures. */
public final class Fingerprint {
  /** Behind all days. */
  public static final int UNDATED = Integer.MAX_VALUE;

  private static final int CELLS = 4;
  private static final int FIGURE = 0;
  private static final int BEFORE = 1;
  private static final int KEEP = 2;
  private static final int START = 3;

  /** What stands for the words before a figure that is none of the report's. */
  private static final int ASIDE = 0;

  /** «شارك 214», «المشاهدات: 5321» are as short as that. */
  private static final int LONGEST_ASIDE = 30;

  /** The words before a figure: so many, which stand in so many characters. */
  private static final int WORDS_BEFORE = 2;

  private static final int REACH = 40;

  /** Long enough for what is counted; the bound keeps hostile texts cheap. */
  private static final int LONGEST = 80;

  private final int day;
  private final Sketch sketch;

  /** {@value #CELLS} numbers for each claim, in the order of the claims. */
  private final int[] rows;

  private Fingerprint(int day, Sketch sketch, int[] rows) {
    this.day = day;
    this.sketch = sketch;
    this.rows = rows;
  }

  /** That of a report without words, which is no copy. */
  public static Fingerprint none() {
    return new Fingerprint(UNDATED, Sketch.NONE, new int[0]);
  }

  /** How rows name claims and quote the report. */
  public interface Names {
    String text(Span span);

    /** Where a claim's number begins in its report, in characters from 0. */
    int start(Claim claim);
  }

  /**
   * The fingerprint of a report.
   *
   * @param day the report's, since 1970; {@link #UNDATED} where it has none
   */
  public static Fingerprint of(int day, Sketch sketch, List<Claim> claims, Names names) {
    if (!sketch.isLongEnough()) {
      return new Fingerprint(day, sketch, new int[0]);
    }
    int[] rows = new int[claims.size() * CELLS];
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      int row = i * CELLS;
      rows[row + FIGURE] = figure(claim, names);
      rows[row + BEFORE] = isAside(claim) ? ASIDE : before(claim, names);
      rows[row + KEEP] = keep(claims, i);
      rows[row + START] = names.start(claim);
    }
    return new Fingerprint(day, sketch, rows);
  }

  /** What the figure says: alike in two reports where they say the same of the same. */
  private static int figure(Claim claim, Names names) {
    Amount amount = claim.figure().amount();
    int hash = amount.low().hashCode();
    hash = hash * 31 + amount.best().hashCode();
    hash = hash * 31 + amount.high().hashCode();
    hash = hash * 31 + claim.event().name().hashCode();
    hash = hash * 31 + claim.unit().word().hashCode();
    hash = hash * 31 + letters(claim.counted());
    hash = hash * 31 + letters(claim.place(), names);
    return hash * 31 + letters(claim.when().flatMap(Claim.When::text), names);
  }

  private static int letters(Optional<Span> words, Names names) {
    return words.isEmpty() ? 0 : letters(names.text(words.get()));
  }

  private static int letters(String words) {
    return Spelling.fold(words.length() > LONGEST ? words.substring(0, LONGEST) : words).hashCode();
  }

  /** A counter of readers beside a report says of nobody what happened, and is no sentence. */
  private static boolean isAside(Claim claim) {
    Span clause = claim.evidence();
    return claim.figure().kind() == Figure.Kind.COUNT
        && claim.event() == Event.NONE
        && clause.end() - clause.start() <= LONGEST_ASIDE;
  }

  /** The words before a figure, which an update leaves as they were. */
  private static int before(Claim claim, Names names) {
    int end = claim.figure().span().start();
    String text = names.text(new Span(Math.max(0, end - REACH), end));
    int hash = 1;
    int words = 0;
    int i = text.length();
    while (i > 0 && words < WORDS_BEFORE) {
      while (i > 0 && !Character.isLetter(text.charAt(i - 1))) {
        i--;
      }
      int last = i;
      while (i > 0 && !Character.isWhitespace(text.charAt(i - 1))) {
        i--;
      }
      hash = hash * 31 + Spelling.fold(text.substring(i, last)).hashCode();
      words++;
    }
    return hash == ASIDE ? 1 : hash;
  }

  /** The row of the report to keep where that one repeats another. */
  private static int keep(List<Claim> claims, int index) {
    int keep = index;
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(keep);
      if (claim.countOnce() != CountOnce.REPEAT || claim.sameAs().isEmpty()) {
        return keep;
      }
      keep = claim.sameAs().getAsInt();
    }
    return index;
  }

  int day() {
    return day;
  }

  Sketch sketch() {
    return sketch;
  }

  int size() {
    return rows.length / CELLS;
  }

  int figure(int row) {
    return rows[row * CELLS + FIGURE];
  }

  int before(int row) {
    return rows[row * CELLS + BEFORE];
  }

  /** Whether a figure may differ between copies, as a counter of readers does. */
  boolean isAside(int row) {
    return before(row) == ASIDE;
  }

  /** The row of the same report that a row repeats; itself where it repeats none. */
  int keep(int row) {
    return rows[row * CELLS + KEEP];
  }

  /** Where its number begins, as its {@code claim_id} says. */
  int start(int row) {
    return rows[row * CELLS + START];
  }

  /** The fingerprint as bytes by itself. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(day);
      out.writeLong(sketch.hash());
      out.writeInt(sketch.words());
      out.writeInt(sketch.values().length);
      out.write(sketch.values());
      out.writeInt(rows.length);
      for (int cell : rows) {
        out.writeInt(cell);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The fingerprint that {@link #bytes} wrote. */
  public static Fingerprint of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int day = in.readInt();
      Sketch sketch = new Sketch(in.readLong(), in.readInt(), in.readNBytes(in.readInt()));
      int[] rows = new int[in.readInt()];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = in.readInt();
      }
      return new Fingerprint(day, sketch, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
