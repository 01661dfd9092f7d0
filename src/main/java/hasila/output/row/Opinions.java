package hasila.output.row;

import java.util.ArrayList;
import java.util.List;

/** What people say of one claim, each once: who says something new takes back what he said. */
public final class Opinions {
  private final List<ClaimKey> names;
  private final List<Review> said = new ArrayList<>();
  private boolean given;
  private boolean kept;

  /** Begins without a word on the claim of these names. */
  public Opinions(List<ClaimKey> names) {
    this.names = names;
  }

  List<ClaimKey> names() {
    return names;
  }

  /** Takes in a word; one of nobody in particular gives way to any later one. */
  void add(Review review) {
    for (String reviewer : review.reviewers()) {
      said.removeIf(old -> old.reviewer().isEmpty() || old.reviewer().equals(reviewer));
      said.add(review.by(reviewer));
    }
  }

  /** Takes in what was told to this run. */
  void addAll(Opinions others) {
    others.said.forEach(this::add);
    given = true;
  }

  /** Takes in what an earlier run kept. */
  public void keep(Review review) {
    add(review);
    kept = true;
  }

  /** Takes back all that was said. */
  public void clear() {
    said.clear();
  }

  public List<Review> said() {
    return said;
  }

  /** Whether it was told to this run. */
  public boolean isGiven() {
    return given;
  }

  /** Whether an earlier run had it. */
  public boolean isKept() {
    return kept;
  }

  /** Whether two people differ. */
  public boolean isConflict() {
    for (Review one : said) {
      for (Review other : said) {
        if (!one.agreesWith(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What counts: their word where they agree, else nothing. */
  public Review word() {
    return isConflict() ? Review.NONE : said.stream().reduce(Review.NONE, Opinions::both);
  }

  private static Review both(Review one, Review other) {
    return one == Review.NONE ? other : one.and(other);
  }
}
