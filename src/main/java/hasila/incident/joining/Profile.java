package hasila.incident.joining;

import hasila.incident.account.Account;
import hasila.incident.account.Evidence;
import hasila.incident.account.Spot;

/** An account as it is compared with others. */
final class Profile {
  final Account account;
  private final Figures figures;

  /** How much each of its words tells. */
  final float[] weights;

  /** How much they tell together. */
  final float weight;

  private Profile(Account account, float[] weights) {
    this.account = account;
    this.figures = Figures.of(account);
    this.weights = weights;
    float sum = 0;
    for (float one : weights) {
      sum += one;
    }
    this.weight = sum;
  }

  static Profile of(Account account, Rarity rarity) {
    return new Profile(account, rarity.weights(account.words()));
  }

  /** The points that speak for two accounts being of one happening. */
  int points(Profile other, Rarity rarity) {
    int points =
        account.days().points(other.account.days())
            + ofPlace(account.spot(), other.account.spot(), rarity);
    if (points <= Evidence.DAY_APART.points / 2) {
      return points;
    }
    points +=
        figures.points(other.figures) + CauseKin.points(account.cause(), other.account.cause());
    if (account.report().equals(other.account.report())) {
      points += Evidence.SAME_REPORT.points;
      // The words around its figures are those of all its happenings.
      if (account.spot().isNamedOtherwise(other.account.spot())) {
        return points;
      }
    }
    return points + Rarity.most() < Evidence.ENOUGH ? points : points + rarity.points(this, other);
  }

  private static int ofPlace(Spot one, Spot two, Rarity rarity) {
    return switch (one.to(two)) {
      case SAME ->
          (int)
              Math.round(
                  Evidence.SAME_PLACE.points
                      * Math.max(rarity.of(one.text()), rarity.of(two.text())));
      case NEAR, UNKNOWN, VAGUE -> 0;
      case STRANGE -> Evidence.PLACE_STRANGE.points;
      case APART -> Evidence.PLACE_APART.points;
    };
  }
}
