package hasila.claim.where;

/**
 * What speaks for a phrase of being the place of a figure, or against it, with its weight. The
 * heaviest phrase is the place, if it outweighs the blank.
 */
enum PlaceSign {
  // Where it stands in the figure's sentence.
  BEHIND(3),
  BEFORE(8),
  NEXT(11),
  NEAR(6),
  VERY_FAR(-1),
  FARTHEST(-7),
  SAME_CLAUSE(5),
  COMMA(-4),
  VERB(2),

  /** «قصف بلدة كذا ما أدى إلى مقتل 5». */
  RESULT(6),
  SAID(-6),
  FIGURE(-5),
  FIGURES(-1),
  BRACKET(-5),
  /** «7 في حلب»: right behind its own figure. */
  DIRECTLY_BEHIND(20),

  /** «وفي إدلب 7», «بغداد (10 قتلى)»: in a list of places, each with its figure. */
  LISTED(40),

  /** «90 حريقا منها 40 بولاية كذا»: that of a part. */
  OF_PART(-40),

  /** «13 في دمشق، وفي إدلب 7»: that of the figure behind it. */
  OF_NEXT(-12),
  CLOSEST_BEHIND(7),
  BEHIND_LED(7),

  // What leads to it, in the order of PlacePhrase.Lead.
  LEAD_NONE(-11),
  LEAD_IN(5),
  LEAD_UPON(-3),
  LEAD_FROM(-5),
  LEAD_TO(1),
  LEAD_NEAR(-1),

  // What it begins with, in the order of PlacePhrase.Head.
  HEAD_AREA(2),
  HEAD_TOWN(10),
  HEAD_SITE(5),
  HEAD_DIRECTION(-1),
  HEAD_NAME(-4),
  HEAD_COUNTRY(-13),
  HEAD_AGAIN(0),
  HEAD_UNKNOWN(-13),

  // What it names, and the words before it.
  NAMED(7),
  KNOWN(3),
  TITLE(-6),

  /** «شرطة دبي». */
  OF_CLAIMANT(-5),

  /** «قصفت الطائرات بلدة كذا»: a deed's word stands before it. */
  DEED(12),

  /** Named again and again, and in the report's first sentences. */
  TOPIC(9),
  OF_PERSON(-1),
  LEAVES_TO(-25),
  LEAVES_FROM(6),

  // Another sentence.
  SENTENCE_BEFORE(-11),
  TWO_BEFORE(-11),
  HEADLINES_LEAD(-3),
  SAME_LINE(3),
  OTHER_ONLY(2),
  OTHER_FIRST(-4),
  OTHER_LAST(-3),
  OTHER_LED(-8),
  NOTHING_HERE(-1),

  // The place of another figure.
  OF_WHOLE(10),
  OF_FIGURE_BEFORE(15),
  GOES_ON(9),
  BREAKS_OFF(-3),
  OF_NEAR_FIGURE(4),
  OF_FAR_FIGURE(-3),

  // No place.
  BLANK(9),
  BLANK_NO_EVENT(13),
  BLANK_THING(6);

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
