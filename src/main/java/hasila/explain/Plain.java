package hasila.explain;

import hasila.check.facts.Finding;
import hasila.claim.scene.Claim;
import hasila.date.Dates;
import hasila.date.days.Resolved;
import hasila.mention.Amount;
import hasila.mention.Figure;
import hasila.place.KnownPlace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values in plain English. */
final class Plain {
  private static final String FROM_BEFORE = ", told from the date before it";

  private Plain() {}

  /** The word for a constant: {@code SAME_EVENT} is «same event». */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String number(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** «about 12», «20 to 30», «some». */
  static String amount(Amount amount) {
    String low = amount.low().map(Plain::number).orElse("");
    String high = amount.high().map(Plain::number).orElse("");
    if (amount instanceof Amount.None) {
      return "";
    }
    if (amount instanceof Amount.Exact exact) {
      return number(exact.value());
    }
    Optional<BigDecimal> best = amount.best().or(() -> onlyBound(amount));
    if (best.isPresent()) {
      return amount.qualifier().replace('_', ' ') + " " + number(best.get());
    }
    return low.isEmpty() && high.isEmpty()
        ? amount instanceof Amount.Unclear
            ? "a number that cannot be read"
            : "a number that is not told"
        : low.isEmpty()
            ? "up to " + high
            : high.isEmpty() ? low + " and more" : low + " to " + high;
  }

  private static Optional<BigDecimal> onlyBound(Amount amount) {
    return amount instanceof Amount.LessThan || amount instanceof Amount.AtMost
        ? amount.high()
        : Optional.empty();
  }

  static String amount(Figure figure) {
    String amount = amount(figure.amount());
    String unit = figure.unitCode().isEmpty() ? figure.unit() : figure.unitCode();
    return amount.isEmpty() ? "" : amount + (unit.isEmpty() ? "" : " " + unit) + "  ";
  }

  /** What the figure is: «count: about 12». */
  static String title(Figure figure) {
    return word(figure.kind()) + ": " + amount(figure.amount());
  }

  /** The figure of that index, as people count. */
  static String figure(int index) {
    return "figure " + (index + 1);
  }

  /** «figure 2», «figures 2, 3». */
  static String figures(List<String> numbers) {
    return (numbers.size() == 1 ? "figure " : "figures ") + String.join(", ", numbers);
  }

  static String bounds(Amount amount) {
    return amount.qualifier()
        + ": "
        + amount.low().map(n -> "low " + number(n)).orElse("no low")
        + ", "
        + amount.best().map(n -> "best " + number(n)).orElse("no best")
        + ", "
        + amount.high().map(n -> "high " + number(n)).orElse("no high")
        + (amount instanceof Amount.Vague && amount.low().isPresent()
            ? " (the program's convention for a vague word)"
            : "");
  }

  static String countOnce(Claim claim) {
    return switch (claim.countOnce()) {
      case YES -> "yes";
      case PART -> "no, its whole holds it";
      case REPEAT -> "no, it is told twice";
      case RUNNING_TOTAL -> "no, it is a running total";
      case SAME_EVENT -> "no, another figure tells of the same event";
      case RIVAL -> "no, another claimant's figure of the same incident counts";
      case SUPERSEDED -> "no, a later figure replaces it";
      case EXPECTED -> "no, it is only expected";
      case DENIED -> "no, it is denied";
      case CONDITIONAL -> "no, it holds only on a condition";
    };
  }

  /** «حلب, ID 170063, in SY». */
  static String place(KnownPlace place) {
    String within =
        Stream.of(place.admin1(), place.country())
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
    String known =
        place.name().isEmpty() ? "not known itself" : place.name() + ", ID " + place.id();
    return within.isEmpty() ? known : known + ", in " + within;
  }

  static String when(Claim.When when) {
    String days =
        switch (when.relation()) {
          case ON -> between(when.start(), when.end());
          case SINCE -> "since " + between(when.start(), when.start());
          case UNTIL -> "until " + between(when.end(), when.end());
          case DURING -> "during " + between(when.start(), when.end());
        };
    return days
        + switch (when.basis()) {
          case STATED -> ", as written";
          case RELATIVE ->
              when.date().filter(Plain::pointsBack).isPresent() ? FROM_BEFORE : ", told from today";
          case INHERITED -> ", taken over from elsewhere";
          case UNRESOLVED -> "";
        };
  }

  static String days(Resolved date) {
    return between(date.start(), date.end())
        + switch (date.basis()) {
          case STATED -> ", as written";
          case RELATIVE ->
              pointsBack(date)
                  ? FROM_BEFORE
                  : date.today().map(day -> ", told from " + day).orElse("");
          case UNRESOLVED -> "";
        };
  }

  private static boolean pointsBack(Resolved date) {
    return Dates.pointsBack(date.mention().when());
  }

  private static String between(Optional<LocalDate> start, Optional<LocalDate> end) {
    if (start.isEmpty() && end.isEmpty()) {
      return "no day that can be told";
    }
    if (start.equals(end)) {
      return start.orElseThrow().toString();
    }
    return start.map(LocalDate::toString).orElse("…")
        + " to "
        + end.map(LocalDate::toString).orElse("…");
  }

  static String finding(Finding finding) {
    return finding.code().word()
        + (finding.note().isEmpty() ? "" : ": " + finding.note())
        + finding.suggested().map(day -> " Perhaps " + day + ".").orElse("");
  }

  /** Only the first of several lines has the label. */
  static String first(Finding finding, List<Finding> all) {
    return all.get(0) == finding ? "checks" : "";
  }
}
