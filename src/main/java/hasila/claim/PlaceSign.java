package hasila.claim;

/**
 * What speaks for a phrase of being the place of a figure, or against it, with its weight. The
 * heaviest phrase is the place, if it outweighs the blank.
 */
enum PlaceSign {
  // Where it stands in the figure's sentence.
  BEHIND(8),
  BEFORE(9),
  NEXT(4),
  NEAR(6),
  VERY_FAR(-3),
  SAME_CLAUSE(4),
  COMMA(-3),
  CLAUSE_WORD(-1),
  VERB(2),
  SAID(-12),
  FIGURE(-2),
  FIGURES(-2),
  BRACKET(-5),
  /** «7 في حلب»: right behind its own figure. */
  DIRECTLY_BEHIND(20),

  /** «وفي إدلب 7», «بغداد (10 قتلى)»: in a list of places, each with its figure. */
  LISTED(40),

  /** «90 حريقا منها 40 بولاية كذا»: that of a part. */
  OF_PART(-40),

  /** «13 في دمشق، وفي إدلب 7»: that of the figure behind it. */
  OF_NEXT(-12),
  CLOSEST_BEHIND(5),
  BEHIND_LED(8),

  // What leads to it, in the order of PlacePhrase.Lead.
  LEAD_NONE(-7),
  LEAD_IN(2),
  LEAD_UPON(0),
  LEAD_FROM(-8),
  LEAD_TO(2),
  LEAD_NEAR(1),

  // What it begins with, in the order of PlacePhrase.Head.
  HEAD_AREA(3),
  HEAD_TOWN(13),
  HEAD_SITE(6),
  HEAD_DIRECTION(0),
  HEAD_NAME(-5),
  HEAD_COUNTRY(-13),
  HEAD_AGAIN(0),
  HEAD_UNKNOWN(-13),

  // What it names, and the words before it.
  NAMED(13),
  KNOWN(5),
  FRONTED(0),
  LABEL(-2),
  TITLE(-7),
  OWNED(4),
  BEHIND_EVENT(-1),
  OF_PERSON(-3),
  LEAVES_TO(-25),
  LEAVES_FROM(6),

  // Another sentence.
  SENTENCE_BEFORE(-14),
  TWO_BEFORE(-9),
  HEADLINES_LEAD(-4),
  SAME_LINE(5),
  OTHER_ONLY(2),
  OTHER_FIRST(-6),
  OTHER_LAST(-3),
  OTHER_LED(-6),
  NOTHING_HERE(-4),

  // The place of another figure.
  OF_WHOLE(10),
  OF_FIGURE_BEFORE(17),
  GOES_ON(13),
  BREAKS_OFF(-2),
  OF_NEAR_FIGURE(6),
  OF_FAR_FIGURE(-4),

  // No place.
  BLANK(6),
  BLANK_NO_EVENT(15),
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
