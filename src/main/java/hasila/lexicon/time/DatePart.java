package hasila.lexicon.time;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/** A part of a month, a year or a week: «مطلع», «أواخر». */
public record DatePart(Part part) implements Sense {
  /** The parts. */
  public enum Part {
    /** Its first day. */
    START,
    /** Its first third. */
    EARLY,
    /** Its middle third. */
    MIDDLE,
    /** Its last third. */
    LATE,
    /** Its last third, but of a year the last month. */
    END,
    /** Its first day as a date in full: «فاتح ماي». */
    FIRST_DAY
  }

  public static List<Entry> of(Row row) {
    return row.entries(new DatePart(row.constant("part", Part.class)));
  }
}
