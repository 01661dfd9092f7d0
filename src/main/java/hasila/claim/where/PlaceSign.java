package hasila.claim.where;

/**
 * What speaks for a phrase of being the place of a figure, or against it, with its weight. The
 * heaviest phrase is the place, if it outweighs the blank.
 */
enum PlaceSign {
  // Where it stands in the figure's sentence.
  BEHIND(3),
  BEFORE(9),
  NEXT(11),
  NEAR(8),
  FARTHEST(-8),
  SAME_CLAUSE(4),
  COMMA(-4),

  /** «قصف بلدة كذا ما أدى إلى مقتل 5». */
  RESULT(6),
  SAID(-7),

  /** «فيما», «حيث»: another clause begins between. */
  CLAUSE(-3),
  FIGURE(-4),
  FIGURES(-3),
  BRACKET(-5),
  /** «7 في حلب»: right behind its own figure. */
  DIRECTLY_BEHIND(25),

  /** «وفي إدلب 7», «بغداد (10 قتلى)»: in a list of places, each with its figure. */
  LISTED(40),

  /** «90 حريقا منها 40 بولاية كذا»: that of a part. */
  OF_PART(-40),

  /** «13 في دمشق، وفي إدلب 7»: that of the figure behind it. */
  OF_NEXT(-12),

  /** «عدد من مدارس كذا»: in what is counted. */
  IN_COUNTED(7),
  CLOSEST_BEHIND(5),
  BEHIND_LED(7),

  // What leads to it, in the order of PlacePhrase.Lead.
  LEAD_NONE(-11),
  LEAD_IN(6),
  LEAD_UPON(-3),
  LEAD_FROM(-6),
  LEAD_TO(-2),
  LEAD_NEAR(3),

  // What it begins with, in the order of PlacePhrase.Head.
  HEAD_AREA(0),
  HEAD_TOWN(9),
  HEAD_SITE(4),
  HEAD_DIRECTION(0),
  HEAD_NAME(-6),
  HEAD_COUNTRY(-12),
  HEAD_AGAIN(0),
  HEAD_UNKNOWN(-8),

  // What it names, and the words before it.
  NAMED(9),
  KNOWN(1),

  /** A bare name behind «في» that nobody knows, in no place that is known. */
  NOBODY_KNOWS(-8),
  /** The same with the article, which ordinary words have: «في التربة». */
  UNKNOWN_DEFINITE(-6),
  TITLE(-3),

  /** «حلب | …», «مصر.. …»: it heads its line. */
  LABEL(7),

  /** «شرطة دبي». */
  OF_CLAIMANT(-4),

  /** «قصفت الطائرات بلدة كذا»: a deed's word stands before it. */
  DEED(14),

  /** Named again and again, and in the report's first sentences. */
  TOPIC(9),
  LEAVES_TO(-25),
  LEAVES_FROM(6),

  // Another sentence.
  SENTENCE_BEFORE(-8),
  TWO_BEFORE(-14),
  HEADLINES_LEAD(-5),
  SAME_LINE(7),
  OTHER_FIRST(-6),
  OTHER_LAST(-5),
  OTHER_LED(-8),

  /** «مصر.. مقتل 5»: all that stands before the figure's sentence on its line. */
  HEADS_LINE(25),
  OTHER_SITE(-7),

  // The place of another figure.
  OF_WHOLE(10),
  OF_FIGURE_BEFORE(15),
  GOES_ON(9),
  OF_NEAR_FIGURE(7),
  OF_FAR_FIGURE(-4),

  // No place.
  BLANK(8),
  BLANK_NO_EVENT(13),
  BLANK_THING(2),

  /** What is counted is of no known kind. */
  BLANK_OTHER(10);

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
