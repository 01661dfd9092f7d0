package hasila.incident.account;

/**
 * What speaks for and against two accounts being of one happening, in points. Enough of them
 * together, and they are.
 */
public enum Evidence {
  /** Of a place that few accounts name; one that many name tells less, down to nothing. */
  SAME_PLACE(5),
  /** No name in common; they may lie beside each other. */
  PLACE_STRANGE(-5),
  PLACE_APART(-40),
  SAME_DAY(7),
  /** «27 شباط» of a year that one of them does not say. */
  SAME_DATE(7),
  DAY_BESIDE(4),
  SAME_WEEKDAY(2),
  OTHER_WEEKDAY(-7),
  /** It was told within days of it. */
  DAY_FITS(2),
  DAY_APART(-40),
  /** From ten on; smaller figures are the same by chance. */
  SAME_LARGE_FIGURE(5),
  SAME_FIGURE(4),
  SAME_SMALL_FIGURE(2),
  SAME_PART(1),
  FIGURES_DIFFER(-1),
  /** One is several times the other. */
  FIGURES_FAR(-4),
  SAME_CAUSE(1),
  OTHER_CAUSE(-3),
  /** For all of the shorter one's words; less of them give less. */
  SAME_WORDS(12),
  /** For each rare word that both use, a name or a site, up to five. */
  SAME_RARE_WORD(1),
  /** A report tells its own happenings apart. */
  SAME_REPORT(-6);

  /** So many points make a happening of two accounts. */
  public static final int ENOUGH = 11;

  /** Two happenings that one account without a day may be of are told apart by so many points. */
  public static final int MARGIN = 1;

  public final int points;

  Evidence(int points) {
    this.points = points;
  }
}
