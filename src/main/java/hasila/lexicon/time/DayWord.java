package hasila.lexicon.time;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/**
 * A word for a day counted from today: «أمس».
 *
 * @param from the first such day, in days from today
 * @param to the last such day: «الليلة الماضية» is yesterday and today
 * @param thread whether it may hang on another day of the text: «اليوم التالي»
 */
public record DayWord(int from, int to, boolean thread) implements Sense {
  public static List<Entry> of(Row row) {
    return row.entries(
        new DayWord(
            (int) row.number("from"), (int) row.number("to"), row.cell("thread").equals("yes")));
  }
}
