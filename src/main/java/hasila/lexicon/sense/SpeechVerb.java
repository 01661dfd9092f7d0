package hasila.lexicon.sense;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import hasila.lexicon.word.Endings;
import java.util.ArrayList;
import java.util.List;

/** A verb by which somebody tells or counts: «أعلنت», «وثق», «مضيفا». */
public record SpeechVerb(Kind kind, boolean finite) implements Sense {
  /** What the verb does for its figure. */
  public enum Kind {
    SAY,
    COUNT,
    /** Its subject is a paper or a thing; without one, nobody tells: «وأظهر الفيديو». */
    SHOW,
    /** What is demanded or promised is told by nobody: «طالب بإنقاذ 5 أشخاص». */
    DEMAND,
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

  public static List<Entry> of(Row row) {
    Kind kind = row.constant("kind", Kind.class);
    SpeechVerb finite = new SpeechVerb(kind, true);
    List<Entry> entries = new ArrayList<>();
    for (String stem : row.list("past")) {
      entries.addAll(Entry.all(Endings.past(stem, kind != Kind.ADD), finite));
      if (kind != Kind.ADD) {
        entries.addAll(Entry.all(Endings.pastHim(stem), finite));
      }
    }
    for (String stem : row.list("present")) {
      entries.addAll(Entry.all(Endings.present(stem), finite));
    }
    entries.addAll(row.entries(new SpeechVerb(kind, false)));
    return entries;
  }
}
