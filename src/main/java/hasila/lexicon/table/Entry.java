package hasila.lexicon.table;

import java.util.ArrayList;
import java.util.List;

/** One written form, of one word or several, and one thing that it can mean. */
public record Entry(String form, Sense sense) {
  /** An entry for each form, all of one meaning. */
  public static List<Entry> all(List<String> forms, Sense sense) {
    List<Entry> entries = new ArrayList<>(forms.size());
    for (String form : forms) {
      entries.add(new Entry(form, sense));
    }
    return entries;
  }
}
