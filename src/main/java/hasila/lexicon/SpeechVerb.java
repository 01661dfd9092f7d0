package hasila.lexicon;

import java.util.ArrayList;
import java.util.List;

/** A verb by which somebody tells or counts: «أعلنت», «وثق», «مضيفا». */
public record SpeechVerb(Kind kind, boolean finite) implements Sense {
  /** What the verb does for its figure. */
  public enum Kind {
    SAY,
    COUNT,
    /** A court's ruling: it tells only where nobody tells of the court. */
    JUDGE,
    /** Goes on with the claimant of the sentence before: «وأضاف أن». */
    ADD
  }

  /** Whether a verb with a person begins at the token: «قالت», not «مضيفا». */
  public static boolean isFinite(Words words, int token) {
    return words.is(token, Role.SPEECH) && ((SpeechVerb) words.sense(token, Role.SPEECH)).finite;
  }

  /** Whether a verb of this kind begins at the token. */
  public static boolean is(Words words, int token, Kind kind) {
    return words.is(token, Role.SPEECH)
        && ((SpeechVerb) words.sense(token, Role.SPEECH)).kind == kind;
  }

  static List<Entry> of(Row row) {
    Kind kind = row.constant("kind", Kind.class);
    List<Entry> entries = new ArrayList<>();
    for (String stem : row.list("past")) {
      add(Endings.past(stem, kind != Kind.ADD), kind, entries);
      if (kind != Kind.ADD) {
        add(Endings.pastHim(stem), kind, entries);
      }
    }
    for (String stem : row.list("present")) {
      add(Endings.present(stem), kind, entries);
    }
    entries.addAll(row.entries(new SpeechVerb(kind, false)));
    return entries;
  }

  private static void add(List<String> forms, Kind kind, List<Entry> entries) {
    for (String form : forms) {
      entries.add(new Entry(form, new SpeechVerb(kind, true)));
    }
  }
}
