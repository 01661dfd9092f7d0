package hasila.output.row;

import hasila.check.facts.Finding;
import hasila.claim.scene.Claim;
import hasila.copies.Fingerprint;
import hasila.date.days.Resolved;
import hasila.incident.account.Account;
import hasila.incident.account.Accounts;
import hasila.mention.DateMention;
import hasila.mention.Figure;
import hasila.mention.Mention;
import hasila.output.cell.Extraction;
import hasila.output.cell.Positions;
import hasila.series.Entries;
import hasila.series.TotalTold;
import hasila.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One report's extraction with what its rows share: ids, offsets, and findings by the row they
 * concern.
 */
public final class Rows implements Entries.Names, Accounts.Names, Fingerprint.Names {
  private final Extraction found;
  private final Reviews reviews;
  private final List<ClaimRow> claims;
  private final Positions positions;
  private final List<List<Finding>> byClaim;
  private final List<List<Finding>> byMention;
  private final IdentityHashMap<Figure, Integer> claimOf = new IdentityHashMap<>();
  private final IdentityHashMap<DateMention, Resolved> resolved = new IdentityHashMap<>();

  public Rows(Extraction found, Reviews reviews) {
    this.found = found;
    this.reviews = reviews;
    this.positions = new Positions(found.report().text());
    this.byClaim = lists(found.claims().size());
    this.byMention = lists(found.mentions().size());
    for (Finding finding : found.findings()) {
      for (int claim : finding.claims()) {
        add(byClaim, claim, finding);
      }
      for (int mention : finding.mentions()) {
        add(byMention, mention, finding);
      }
    }
    for (int i = 0; i < found.claims().size(); i++) {
      claimOf.put(found.claims().get(i).figure(), i);
    }
    for (Resolved date : found.dates()) {
      resolved.put(date.mention(), date);
    }
    this.claims = new ArrayList<>(found.claims().size());
    for (int i = 0; i < found.claims().size(); i++) {
      claims.add(claim(i));
    }
  }

  private static List<List<Finding>> lists(int size) {
    List<List<Finding>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(List.of());
    }
    return lists;
  }

  private static void add(List<List<Finding>> lists, int row, Finding finding) {
    if (lists.get(row).isEmpty()) {
      lists.set(row, new ArrayList<>(2));
    }
    lists.get(row).add(finding);
  }

  /**
   * A row of claims.csv.
   *
   * @param opinions what people said of it in an earlier run, or to this one
   * @param review what of that counts
   */
  public record ClaimRow(
      Rows rows, Claim claim, List<Finding> findings, Optional<Opinions> opinions, Review review) {
    String text(Span span) {
      return rows.text(span);
    }

    private ClaimRow with(Opinions said) {
      Review word = said.word();
      List<Finding> left = word.isFixed() ? FixedRow.findings(word, findings) : findings;
      return new ClaimRow(rows, claim, left, Optional.of(said), word);
    }
  }

  /** A row of mentions.csv. */
  public record MentionRow(
      Rows rows, Mention mention, Optional<Claim> claim, List<Finding> findings) {
    /** What the row holds if it is a date whose days were looked for. */
    Optional<Resolved> date() {
      return mention instanceof DateMention date
          ? Optional.ofNullable(rows.resolved.get(date))
          : Optional.empty();
    }
  }

  Extraction found() {
    return found;
  }

  public List<ClaimRow> claims() {
    return claims;
  }

  private ClaimRow claim(int index) {
    ClaimRow row =
        new ClaimRow(
            this, found.claims().get(index), byClaim.get(index), Optional.empty(), Review.NONE);
    Optional<Opinions> said = reviews.of(row);
    return said.isPresent() ? row.with(said.get()) : row;
  }

  public List<MentionRow> mentions() {
    List<MentionRow> rows = new ArrayList<>(found.mentions().size());
    for (int i = 0; i < found.mentions().size(); i++) {
      Mention mention = found.mentions().get(i);
      Optional<Claim> claim = mention instanceof Figure figure ? claimOf(figure) : Optional.empty();
      rows.add(new MentionRow(this, mention, claim, byMention.get(i)));
    }
    return rows;
  }

  private Optional<Claim> claimOf(Figure figure) {
    Integer claim = claimOf.get(figure);
    return claim == null ? Optional.empty() : Optional.of(found.claims().get(claim));
  }

  /** Numbers that no claim is made of. */
  long unclaimed() {
    long unclaimed = 0;
    for (Mention mention : found.mentions()) {
      unclaimed += mention instanceof Figure figure && !claimOf.containsKey(figure) ? 1 : 0;
    }
    return unclaimed;
  }

  /** What the report adds to the series. */
  public List<TotalTold> series() {
    return Entries.of(
        found.report().name(),
        found.publisher(),
        found.day().date(),
        found.claims(),
        found.findings(),
        this);
  }

  /** What the report tells of happenings. */
  public List<Account> accounts() {
    return Accounts.of(
        found.report().name(),
        found.publisher(),
        found.day().date(),
        found.claims(),
        found.findings(),
        this);
  }

  /** What tells whether the report is a copy. */
  public Fingerprint fingerprint() {
    Optional<LocalDate> day = found.day().date();
    return Fingerprint.of(
        day.isPresent() ? (int) day.get().toEpochDay() : Fingerprint.UNDATED,
        found.sketch(),
        found.claims(),
        this);
  }

  @Override
  public int start(Claim claim) {
    return positions.codePoint(claim.figure().number());
  }

  @Override
  public String text(Span span) {
    return found.report().text().substring(span.start(), span.end());
  }

  @Override
  public int length() {
    return found.report().text().length();
  }

  String line(Span span) {
    return Integer.toString(positions.line(span.start()));
  }

  String start(Span span) {
    return Integer.toString(positions.codePoint(span.start()));
  }

  String end(Span span) {
    return Integer.toString(positions.codePoint(span.end()));
  }

  /** The report and the start of the bare number: it outlives better hedges. */
  @Override
  public String id(Claim claim) {
    return found.report().name() + "#" + offset(claim);
  }

  /** Where the bare number begins, in characters from 0. */
  int offset(Claim claim) {
    return positions.codePoint(claim.figure().number());
  }

  String id(OptionalInt claim) {
    return claim.isPresent() ? id(found.claims().get(claim.getAsInt())) : "";
  }

  /** The first day that a finding suggests. */
  static Optional<LocalDate> suggested(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.suggested().isPresent()) {
        return finding.suggested();
      }
    }
    return Optional.empty();
  }
}
