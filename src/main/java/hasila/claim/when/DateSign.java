package hasila.claim.when;

/**
 * What speaks for a date of being that of a figure in its sentence, or against it, with its weight.
 * A date for which too little speaks is of another matter.
 */
enum DateSign {
  // Where it stands.
  /** Another clause begins between. */
  OTHER_CLAUSE(-6),

  /** More than sixteen words away. */
  FAR(-6),

  /** Some words away, and none of them tells that something happened. */
  FAR_UNTOLD(-9),

  /** Some words away, behind another one's words: «في مارس، وأضافت الوزارة أن هناك 17 فضاء». */
  FAR_SAID(-9),

  /** Some words away, and no more than a year. */
  FAR_YEAR(-7),

  /** «ضم 24 لاعبا للبطولة التي تقام في مارس»: behind the figure, of what is named in between. */
  OF_RELATIVE(-5),

  /** «القوات التي تحاصر البلدة منذ 2013، قتلت 5»: in what adorns a noun before the figure. */
  OF_ADORNMENT(-20),

  /** «في 12 آذار قتل 5»: the sentence begins with it. */
  HEAD(4),

  /** «يرتفع إلى 97 … منذ مطلع العام»: since when a total counts. */
  SINCE_TOTAL(20),

  /** Written in full, before the figure. */
  FULL_BEFORE(8),

  // Which day it is.
  RECENT(7),
  OLD(-7),
  TO_COME(-11),

  // What is told of the figure.
  CASUALTY(7),

  /** «المدينة التي يسكنها 500 ألف»: it is told in passing. */
  FIGURE_OF_RELATIVE(-13),

  /** «يعيش في الحي 500 عامل»: it is so, and has not happened. */
  STATE(-7);

  final int weight;

  DateSign(int weight) {
    this.weight = weight;
  }
}
