package hasila.claim.where;

import hasila.text.Span;

/**
 * Words that may say where something happened.
 *
 * @param first the token that they begin in, which a clitic may cling to
 * @param last their last token
 * @param span the words behind the clitic
 * @param lead what leads to them
 * @param head what they begin with
 * @param named whether a name stands in them: «بلدة كذا», not «أحد الأسواق»
 * @param signs what they show by themselves, as bits of {@link PlaceSign}
 */
record PlacePhrase(
    int first, int last, Span span, Lead lead, Head head, boolean named, long signs) {
  /** What leads to a place. */
  enum Lead {
    /** Nothing: an object, a subject, a label. */
    NONE,
    IN,
    UPON,
    FROM,
    TO,
    NEAR;

    /** «في كذا», «على كذا», «قرب كذا»: tells where something is. */
    boolean tellsWhere() {
      return this == IN || this == UPON || this == NEAR;
    }
  }

  /** What a place begins with. */
  enum Head {
    AREA,
    TOWN,
    SITE,
    DIRECTION,
    /** A name of the gazetteer: «حلب». */
    NAME,
    COUNTRY,
    /** «البلدة», followed back to the one that was named. */
    AGAIN,
    /** A word that nobody knows behind «في». */
    UNKNOWN
  }
}
