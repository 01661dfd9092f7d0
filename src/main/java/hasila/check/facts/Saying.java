package hasila.check.facts;

import hasila.mention.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Figures and nouns as the English notes name them. */
public final class Saying {
  private static final int LONGEST_NOUN = 3;
  private static final String QUOTATIONS = "\"\u201C\u201D\u00AB\u2018";
  private static final int LONGEST_LIST = 12;

  private Saying() {}

  public static String quoted(String words) {
    return "«" + words + "»";
  }

  /** A figure in English, empty where the words name no number: {@code more than 260}. */
  public static Optional<String> amount(Amount amount) {
    Optional<BigDecimal> first = amount.low().isPresent() ? amount.low() : amount.best();
    if (first.isEmpty()) {
      first = amount.high();
    }
    if (amount instanceof Amount.Vague || first.isEmpty()) {
      return Optional.empty();
    }
    if (amount instanceof Amount.Range && amount.low().isPresent() && amount.high().isPresent()) {
      return Optional.of(number(amount.low().get()) + " to " + number(amount.high().get()));
    }
    String value = number(first.get());
    return Optional.of(
        amount instanceof Amount.Exact
            ? value
            : amount.qualifier().replace('_', ' ') + " " + value);
  }

  public static String number(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The head of a noun phrase in quotation marks, blank where the report leaves it out. */
  static String noun(String counted) {
    int bracket = counted.indexOf('[');
    String own = (bracket >= 0 ? counted.substring(0, bracket) : counted).strip();
    int end = 0;
    for (int words = 0; words < LONGEST_NOUN && end < own.length(); words++) {
      int space = own.indexOf(' ', end + 1);
      end = space < 0 ? own.length() : space;
    }
    int quotation = firstQuotation(own);
    String shown = own.substring(0, quotation > 0 ? Math.min(end, quotation) : end).strip();
    return shown.isEmpty() ? "" : quoted(shown.length() < own.length() ? shown + "\u2026" : shown);
  }

  /** Where a name in quotation marks begins inside the phrase, -1 where none does. */
  private static int firstQuotation(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      if (QUOTATIONS.indexOf(phrase.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** {@code 4, 3 and 2}; a long list is cut. */
  static String list(List<String> items) {
    if (items.size() == 1) {
      return items.get(0);
    }
    int shown = items.size() > LONGEST_LIST ? LONGEST_LIST : items.size() - 1;
    String last = items.size() > LONGEST_LIST ? items.size() - shown + " more" : items.get(shown);
    return String.join(", ", items.subList(0, shown)) + " and " + last;
  }
}
