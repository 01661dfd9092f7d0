package hasila.lexicon.time;

import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Meaning;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import java.util.List;

/** A small word that a date hangs on: «منذ», «الموافق». */
public record DateCue(Kind kind) implements Sense {
  /** What it does; the headers of the two tables say it word by word. */
  public enum Kind {
    SINCE(Role.DATE_OPENER),
    STARTING(Role.DATE_OPENER),
    AGO(Role.DATE_OPENER),
    AHEAD(Role.DATE_OPENER),
    BETWEEN(Role.DATE_OPENER),
    FROM(Role.DATE_OPENER),
    THIS(Role.DATE_OPENER),
    THAT(Role.DATE_OPENER),
    LAST(Role.DATE_OPENER),
    NAME(Role.DATE_OPENER),
    TITLE(Role.DATE_OPENER),
    UNTIL(Role.DATE_CUE),
    DURING(Role.DATE_CUE),
    IN(Role.DATE_CUE),
    TO(Role.DATE_CUE),
    OF(Role.DATE_CUE),
    HIJRI(Role.DATE_CUE),
    GREGORIAN(Role.DATE_CUE),
    SAME(Role.DATE_CUE),
    HOURS(Role.DATE_CUE),
    FIRST(Role.DATE_CUE),
    DATED(Role.DATE_CUE),
    FEW(Role.DATE_CUE),
    GENERAL(Role.DATE_CUE),
    UNLIKE(Role.DATE_CUE),
    NUMBER(Role.DATE_CUE),
    YEAR_OF(Role.DATE_CUE),
    WAR(Role.DATE_CUE),
    ANY_DAY(Role.DATE_CUE),
    COMING(Role.DATE_CUE),
    AGE(Role.DATE_CUE),
    BYLINE(Role.DATE_CUE),
    NOW(Role.DATE_CUE),
    EARLIER(Role.DATE_CUE),
    ONTO(Role.DATE_CUE),
    TEEN(Role.DATE_CUE),
    SORT(Role.DATE_CUE),
    SAME_ONE(Role.DATE_CUE);

    private final Role role;

    Kind(Role role) {
      this.role = role;
    }

    /** The table it stands in. */
    public Role role() {
      return role;
    }
  }

  /** The last token of the longest word of this kind that begins at the token; -1 if none does. */
  public static int last(Words words, int token, Kind kind) {
    int last = -1;
    if (words.is(token, kind.role())) {
      for (Meaning meaning : words.meanings(token, kind.role())) {
        if (((DateCue) meaning.sense()).kind() == kind && meaning.holds(words, token)) {
          last = Math.max(last, token + meaning.more());
        }
      }
    }
    return last;
  }

  public static List<Entry> of(Row row) {
    return row.entries(new DateCue(row.constant("kind", Kind.class)));
  }
}
