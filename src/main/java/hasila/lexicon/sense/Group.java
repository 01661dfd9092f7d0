package hasila.lexicon.sense;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A sort of people: the words of {@code group} in OUTPUT.md, in the order of the alphabet. */
public enum Group {
  AID_WORKER,
  CHILD,
  CIVILIAN,
  DISPLACED_PERSON,
  ELDERLY,
  FAMILY_MEMBER,
  FIGHTER,
  FOREIGNER,
  JOURNALIST,
  MAN,
  MEDIC,
  MIGRANT,
  OFFICIAL,
  POLICE,
  PRISONER,
  REFUGEE,
  SOLDIER,
  STUDENT,
  WOMAN,
  WORKER;

  private static final Map<String, Group> BY_WORD = new TreeMap<>();

  static {
    for (Group group : values()) {
      BY_WORD.put(group.word, group);
    }
  }

  private final String word = name().toLowerCase(Locale.ROOT);

  /** As a cell says it. */
  public String word() {
    return word;
  }

  /** The sort that a cell names, if it is one. */
  public static Optional<Group> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** All of them as cells say them. */
  public static List<String> words() {
    return List.copyOf(BY_WORD.keySet());
  }

  /** Several in a cell. */
  public static String joined(Collection<Group> groups) {
    return groups.isEmpty() ? "" : String.join(";", groups.stream().map(Group::word).toList());
  }

  /** The sorts that a cell names, without words that are none. */
  public static List<Group> split(String cell) {
    return Arrays.stream(cell.split(";", -1)).flatMap(word -> of(word).stream()).toList();
  }

  /** Who bears arms; which of them they are is often left open. */
  public boolean isArmed() {
    return this == FIGHTER || this == SOLDIER || this == POLICE;
  }
}
