package hasila.lexicon.sense;

import java.util.Locale;

/** What kind of thing is counted: the words of {@code unit} in OUTPUT.md. */
public enum Thing {
  PERSON,
  FAMILY,
  BODY,
  CASE,
  ATTACK,
  VEHICLE,
  BUILDING,
  SETTLEMENT,
  WEAPON,
  ANIMAL,
  OBJECT,
  OTHER,
  PERCENT,
  MONEY,
  MEASURE;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** As a cell says it. */
  public String word() {
    return word;
  }

  /** Whether nouns are of it: not of amounts, which are not counted. */
  public boolean isCounted() {
    return this != PERCENT && this != MONEY && this != MEASURE;
  }

  /** Whether it is somebody, alive or dead: «مدني», «جثة». */
  public boolean isSomebody() {
    return this == PERSON || this == BODY;
  }
}
