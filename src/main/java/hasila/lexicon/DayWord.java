package hasila.lexicon;

import java.util.List;

/**
 * A word for a day counted from today: «أمس».
 *
 * @param from the first such day, in days from today
 * @param to the last such day: «الليلة الماضية» is yesterday and today
 * @param thread whether it may hang on another day of the text: «اليوم التالي»
 */
public record DayWord(int from, int to, boolean thread) implements Sense {
  static List<Entry> of(Row row) {
    return row.entries(
        new DayWord(
            (int) row.number("from"), (int) row.number("to"), row.cell("thread").equals("yes")));
  }
}
