package hasila.output.cell;

import hasila.check.facts.Finding;
import hasila.mention.CheckCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Values as cells write them. */
public final class Cell {
  /** Spreadsheets refuse or cut longer cells. */
  static final int LONGEST = 32_766;

  private static final String FORMULA = "=+-@\t\r";

  private static final ClassValue<String[]> WORDS =
      new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
          Object[] constants = type.getEnumConstants();
          String[] words = new String[constants.length];
          for (int i = 0; i < words.length; i++) {
            words[i] = header((Enum<?>) constants[i]);
          }
          return words;
        }
      };

  private Cell() {}

  /** Free text that no spreadsheet takes for a formula, short enough for a cell. */
  public static String guarded(String text) {
    return fitting(!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text);
  }

  /** Text short enough for a cell. */
  public static String fitting(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** The text that {@link #guarded} was given, if it was not too long. */
  public static String unguarded(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }

  public static String number(Optional<BigDecimal> number) {
    return number.isPresent() ? number(number.get()) : "";
  }

  private static String number(BigDecimal number) {
    if (number.scale() == 0) {
      return number.toString();
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The number that a cell holds; what a person wrote there may be none. */
  public static Optional<BigDecimal> asNumber(String cell) {
    try {
      return Optional.of(new BigDecimal(cell));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The day that a cell holds; what a person wrote there may be none. */
  public static Optional<LocalDate> asDay(String cell) {
    try {
      return Optional.of(LocalDate.parse(cell));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  public static String day(Optional<LocalDate> day) {
    return day.isPresent() ? day.get().toString() : "";
  }

  /** The name of a column: {@code CLAIM_ID} is {@code claim_id}. */
  public static String header(Enum<?> column) {
    return column.name().toLowerCase(Locale.ROOT);
  }

  /** The word for a constant: {@code SAME_EVENT} is {@code same_event}. */
  public static String word(Enum<?> constant) {
    return WORDS.get(constant.getDeclaringClass())[constant.ordinal()];
  }

  /** The codes of what is doubtful about a figure and of what the checks found, each once. */
  public static String checks(Set<CheckCode> figure, List<Finding> findings) {
    if (figure.isEmpty() && findings.isEmpty()) {
      return "";
    }
    Set<CheckCode> codes = new TreeSet<>(figure);
    for (Finding finding : findings) {
      codes.add(finding.code());
    }
    return joined(CheckCode.words(codes));
  }

  public static String joined(Collection<String> codes) {
    return codes.isEmpty() ? "" : String.join(";", codes);
  }
}
