package hasila.incident;

/**
 * What speaks for and against an account being of a happening, in points. Enough of them together,
 * and it is.
 */
enum Evidence {
  SAME_PLACE(6),
  PLACE_NEAR(3),
  /** Neither name is in the other place, and the gazetteer does not know both. */
  PLACE_STRANGE(-4),
  PLACE_APART(-30),
  SAME_DAY(3),
  DAY_BESIDE(1),
  /** It was told within days of it. */
  DAY_FITS(1),
  DAY_APART(-30),
  /** From ten on; smaller figures are the same by chance. */
  SAME_LARGE_FIGURE(5),
  SAME_FIGURE(3),
  SAME_SMALL_FIGURE(1),
  SAME_PART(1),
  FIGURES_DIFFER(-1),
  /** One is several times the other. */
  FIGURES_FAR(-4),
  SAME_CAUSE(1),
  OTHER_CAUSE(-1),
  /** For all of the shorter one's words; less of them give less. */
  SAME_WORDS(8),
  /** A report tells its own happenings apart. */
  SAME_REPORT(-4);

  /** So many points make a happening of two accounts with days. */
  static final int ENOUGH = 8;

  /** Without a day more has to speak for it. */
  static final int ENOUGH_UNDATED = 9;

  /** Two happenings that one account may be of are told apart by so many points. */
  static final int MARGIN = 1;

  final int points;

  Evidence(int points) {
    this.points = points;
  }
}
