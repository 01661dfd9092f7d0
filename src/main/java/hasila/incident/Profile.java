package hasila.incident;

import hasila.lexicon.Cause;

/** An account as it is compared with others. */
record Profile(Account account, Figures figures) {
  static Profile of(Account account) {
    return new Profile(account, Figures.of(account));
  }

  /** The points that speak for two accounts being of one happening. */
  int points(Profile other, Rarity rarity) {
    int points =
        account.days().points(other.account.days())
            + ofPlace(account.spot(), other.account.spot(), rarity);
    if (points <= Evidence.DAY_APART.points / 2) {
      return points;
    }
    points += figures.points(other.figures) + ofCause(other.account.cause());
    if (account.report().equals(other.account.report())) {
      points += Evidence.SAME_REPORT.points;
    }
    return points + Rarity.most() < Evidence.ENOUGH
        ? points
        : points + rarity.points(account.words(), other.account.words());
  }

  private static int ofPlace(Spot one, Spot two, Rarity rarity) {
    return switch (one.to(two)) {
      case SAME ->
          (int)
              Math.round(
                  Evidence.SAME_PLACE.points
                      * Math.max(rarity.of(one.folded()), rarity.of(two.folded())));
      case NEAR -> Evidence.PLACE_NEAR.points;
      case UNKNOWN -> 0;
      case STRANGE -> Evidence.PLACE_STRANGE.points;
      case APART -> Evidence.PLACE_APART.points;
    };
  }

  private int ofCause(Cause cause) {
    if (cause == Cause.NONE || account.cause() == Cause.NONE) {
      return 0;
    }
    return cause == account.cause() ? Evidence.SAME_CAUSE.points : Evidence.OTHER_CAUSE.points;
  }
}
