package hasila.series;

import java.math.BigDecimal;

/** Figures as the notes name them. */
final class Wording {
  private Wording() {}

  /** {@code more than 260 «عناصر التنظيم»}. */
  static String figure(TotalTold entry) {
    BigDecimal value = entry.best().or(entry::low).or(entry::high).orElse(BigDecimal.ZERO);
    String hedge =
        entry.qualifier().equals("exact") || entry.qualifier().equals("range")
            ? ""
            : entry.qualifier().replace('_', ' ') + " ";
    String upTo =
        entry.qualifier().equals("range")
            ? entry.high().map(high -> " to " + high.toPlainString()).orElse("")
            : "";
    String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    return hedge + plain + upTo + (entry.counted().isEmpty() ? "" : " «" + entry.counted() + "»");
  }
}
