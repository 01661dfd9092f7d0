package hasila.lexicon;

/** The calendar that a year or a month is counted in. */
public enum Era {
  GREGORIAN,
  HIJRI
}
