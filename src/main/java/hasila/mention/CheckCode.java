package hasila.mention;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** All that a check may say: the words of {@code checks} in OUTPUT.md, in alphabetical order. */
public enum CheckCode {
  AMBIGUOUS_SEPARATOR,
  CALENDAR_MISMATCH,
  DATE_AFTER_REPORT,
  HEADLINE_DIFFERS,
  IMPOSSIBLE_DATE,
  LOOKALIKE_LETTERS,
  PART_EXCEEDS_WHOLE,
  PARTS_AGREE,
  PARTS_EXCEED_WHOLE,
  REPORT_DATE_UNKNOWN,
  SOURCES_DISAGREE,
  TOTAL_DECREASES,
  TWO_HEDGES,
  WEEKDAY_MISMATCH;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** As a cell says it. */
  public String word() {
    return word;
  }

  /** All of them as cells say them. */
  public static List<String> words() {
    return words(Arrays.asList(values()));
  }

  public static List<String> words(Collection<CheckCode> codes) {
    return codes.stream().map(CheckCode::word).toList();
  }

  /** Whether a person should look: {@link #PARTS_AGREE} alone speaks for a figure. */
  public boolean isAlarm() {
    return this != PARTS_AGREE;
  }
}
