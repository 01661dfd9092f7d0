package hasila.claim.whole;

import hasila.claim.scene.Claim;
import hasila.claim.scene.Draft;
import hasila.claim.scene.PartSign;
import hasila.claim.scene.Scene;
import hasila.claim.where.SharedPlaces;
import hasila.date.days.Resolved;
import hasila.lexicon.Tag;
import hasila.lexicon.sense.Event;
import hasila.mention.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A total and, further down, the figures that make it up exactly, without a word that says so:
 * «مقتل 11 شخصا» in the lead, then nine in the market and two on the road. They are its parts;
 * where a claimant tells the list and nobody the total, the list counts and not the total.
 */
final class Sums {
  /** How many figures of its event behind a total are added up. */
  private static final int LONGEST = 8;

  /** Fewer are made up of any two figures. */
  private static final int LEAST = 3;

  /** How far apart the figures of a list stand at most. */
  private static final int LISTED = 25;

  private final Scene scene;
  private final List<Draft> drafts;
  private final Likeness likeness;

  /** Whose repeats are marked already. */
  Sums(Scene scene, List<Draft> drafts, Likeness likeness) {
    this.scene = scene;
    this.drafts = drafts;
    this.likeness = likeness;
  }

  /** Joins the parts, or marks the total that its list stands for. */
  void mark() {
    for (Draft total : drafts) {
      if (isCounted(total) && value(total).intValue() >= LEAST && !total.former) {
        List<Draft> rows = isTotalRow(total) ? rows(total) : List.of();
        List<Draft> parts = rows.isEmpty() ? parts(total) : rows;
        if (!rows.isEmpty()) {
          total.when = total.when.instead(days(rows).or(total::when));
          join(total, rows);
        } else if (!parts.isEmpty()) {
          settle(total, parts);
        }
      }
    }
    for (Draft draft : drafts) {
      lift(draft);
    }
  }

  /** «وأفرج عن ثلاثة منهم»: of all told before, not of the last part of them. */
  private static void lift(Draft draft) {
    if (draft.whole().isPresent()
        && draft.part.sign() == PartSign.OF_THEM
        && draft.whole().get().whole().isPresent()
        && draft.whole().get().sentence != draft.sentence) {
      draft.part = draft.part.in(draft.whole().get().whole().get());
    }
  }

  private static void settle(Draft total, List<Draft> parts) {
    boolean barer =
        total.section == Claim.Section.BODY
            && total.who().basis() != Claim.Who.Basis.STATED
            && parts.stream().anyMatch(part -> part.who().basis() == Claim.Who.Basis.STATED);
    if (barer) {
      total.toldInParts = true;
      total.where = total.where.instead(SharedPlaces.ofParts(total, parts));
      return;
    }
    join(total, parts);
  }

  private static void join(Draft total, List<Draft> parts) {
    for (Draft part : parts) {
      part.part = part.part.in(total);
      part.rules.add("part/sum");
    }
  }

  /** A total is of the days of all its rows, and not of the last one's. */
  private static Optional<Claim.When> days(List<Draft> rows) {
    Optional<LocalDate> first = Optional.empty();
    Optional<LocalDate> last = Optional.empty();
    for (Draft row : rows) {
      Optional<LocalDate> start = row.when().flatMap(Claim.When::start);
      Optional<LocalDate> end = row.when().flatMap(Claim.When::end);
      if (start.isEmpty() || end.isEmpty()) {
        return Optional.empty();
      }
      first = first.filter(day -> day.isBefore(start.get())).or(() -> start);
      last = last.filter(day -> day.isAfter(end.get())).or(() -> end);
    }
    return Optional.of(
        new Claim.When(
            Optional.empty(),
            Resolved.Relation.ON,
            first,
            last,
            Resolved.Precision.DAY,
            Claim.When.Basis.INHERITED,
            Optional.empty()));
  }

  /** «المجموع: القتلى: 14، الجرحى: 37»: the last row of a table. */
  private boolean isTotalRow(Draft draft) {
    return scene.words.is(scene.sentenceStart(draft.first()), Tag.TOTAL_ROW);
  }

  /** The rows above that make up what the last row of a table tells, none where they do not. */
  private List<Draft> rows(Draft total) {
    List<Draft> rows = new ArrayList<>();
    BigDecimal left = value(total);
    for (int i = total.index - 1; i >= 0 && left.signum() > 0; i--) {
      Draft row = drafts.get(i);
      if (row.sentence < total.sentence
          && row.event() == total.event()
          && row.counted().text().equals(total.counted().text())
          && row.whole().isEmpty()
          && isCounted(row)) {
        rows.add(row);
        left = left.subtract(value(row));
      }
    }
    return left.signum() == 0 && rows.size() > 1 ? rows : List.of();
  }

  /** The first figures behind the total that make it up, none where they do not. */
  private List<Draft> parts(Draft total) {
    List<Draft> parts = new ArrayList<>();
    BigDecimal left = value(total);
    int seen = 0;
    for (int i = total.index + 1; i < drafts.size() && seen < LONGEST; i++) {
      Draft part = drafts.get(i);
      if (!AddingUp.includes(total.event(), part.event()) || part.event() == Event.NONE) {
        continue;
      }
      seen++;
      if (part.sameAs.isPresent() || part.whole().isPresent() && part.whole().get() != total) {
        continue;
      }
      if (!isCounted(part) || Apart.isDatedApart(total, part)) {
        return List.of();
      }
      parts.add(part);
      left = left.subtract(value(part));
      if (left.signum() < 0) {
        return List.of();
      }
      if (left.signum() == 0) {
        return parts.size() > 1 && tellOne(total, parts) ? parts : List.of();
      }
    }
    return List.of();
  }

  /** What the lead tells in short is told again behind; elsewhere a list alone makes up a total. */
  private boolean tellOne(Draft total, List<Draft> parts) {
    Draft last = parts.get(0);
    boolean listed = last.sentence > total.sentence;
    for (Draft part : parts.subList(1, parts.size())) {
      listed &= part.sentence == last.sentence && part.first() - last.first() < LISTED;
      last = part;
    }
    return listed || likeness.isSummary(total) && parts.get(0).sentence > total.sentence;
  }

  private static BigDecimal value(Draft draft) {
    return draft.figure.amount().best().orElse(BigDecimal.ZERO);
  }

  private static boolean isCounted(Draft draft) {
    return draft.figure.kind() == Figure.Kind.COUNT
        && draft.isPerson()
        && draft.event() != Event.NONE
        && draft.status == Claim.Status.REPORTED
        && draft.whole().isEmpty()
        && draft.sameAs.isEmpty()
        && draft.figure.amount().best().isPresent();
  }
}
