package hasila.claim;

/**
 * What speaks for a phrase of being the place of a figure, or against it, with its weight. The
 * heaviest phrase is the place, if it outweighs the blank.
 */
enum PlaceSign {
  // Where it stands in the figure's sentence.
  BEHIND(8),
  BEFORE(7),
  NEXT(3),
  NEAR(7),
  VERY_FAR(-2),
  SAME_CLAUSE(3),
  COMMA(-4),
  CLAUSE_WORD(-4),
  VERB(4),
  SAID(-11),
  FIGURE(0),
  FIGURES(-3),
  BRACKET(-5),
  /** «7 في حلب»: right behind its own figure. */
  DIRECTLY_BEHIND(20),

  /** «وفي إدلب 7», «بغداد (10 قتلى)»: in a list of places, each with its figure. */
  LISTED(40),

  /** «90 حريقا منها 40 بولاية كذا»: that of a part. */
  OF_PART(-40),

  /** «13 في دمشق، وفي إدلب 7»: that of the figure behind it. */
  OF_NEXT(-12),
  CLOSEST_BEHIND(3),
  BEHIND_LED(6),

  // What leads to it, in the order of PlacePhrase.Lead.
  LEAD_NONE(-9),
  LEAD_IN(1),
  LEAD_UPON(0),
  LEAD_FROM(-8),
  LEAD_TO(2),
  LEAD_NEAR(2),

  // What it begins with, in the order of PlacePhrase.Head.
  HEAD_AREA(5),
  HEAD_TOWN(14),
  HEAD_SITE(7),
  HEAD_DIRECTION(-2),
  HEAD_NAME(-8),
  HEAD_COUNTRY(-11),
  HEAD_AGAIN(0),
  HEAD_UNKNOWN(-15),

  // What it names, and the words before it.
  NAMED(11),
  KNOWN(9),
  FRONTED(-4),
  LABEL(-1),
  TITLE(-8),
  OWNED(6),
  BEHIND_EVENT(-1),
  OF_PERSON(-2),
  LEAVES_TO(-25),
  LEAVES_FROM(6),

  // Another sentence.
  SENTENCE_BEFORE(-13),
  TWO_BEFORE(-9),
  HEADLINES_LEAD(-4),
  SAME_LINE(6),
  OTHER_ONLY(2),
  OTHER_FIRST(-11),
  OTHER_LAST(-5),
  OTHER_LED(-4),
  NOTHING_HERE(-4),

  // The place of another figure.
  OF_WHOLE(10),
  OF_FIGURE_BEFORE(16),
  GOES_ON(10),
  OF_NEAR_FIGURE(7),
  OF_FAR_FIGURE(-4),

  // No place.
  BLANK(7),
  BLANK_NO_EVENT(16),
  BLANK_THING(1),
  BLANK_NOTHING_HERE(5);

  private static final PlaceSign[] ALL = values();

  final int weight;

  PlaceSign(int weight) {
    this.weight = weight;
  }

  long bit() {
    return 1L << ordinal();
  }

  /** The sign that stands so many places behind this one. */
  long bit(int further) {
    return 1L << ordinal() + further;
  }

  /** The weight of all signs in a set of their bits. */
  static int weigh(long signs) {
    int weight = 0;
    for (long rest = signs; rest != 0; rest &= rest - 1) {
      weight += ALL[Long.numberOfTrailingZeros(rest)].weight;
    }
    return weight;
  }
}
