package hasila.lexicon.time;

/** The calendar that a year or a month is counted in. */
public enum Era {
  GREGORIAN,
  HIJRI
}
