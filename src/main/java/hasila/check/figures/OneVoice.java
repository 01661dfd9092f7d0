package hasila.check.figures;

import hasila.check.facts.Facts;
import hasila.claim.scene.Claim;
import hasila.lexicon.Role;
import hasila.lexicon.sense.SourceNoun;

/**
 * Whether two claimants are two: «المرصد» and «مدير المرصد» are one voice, «المصدر» is whoever
 * spoke before.
 */
final class OneVoice {
  private static final int NEAR = 60;

  private OneVoice() {}

  /** Whether both are named and speak for different bodies. */
  static boolean differ(Facts facts, Claim a, Claim b) {
    return isNamed(facts, a) && isNamed(facts, b) && !Voices.same(a.who().name(), b.who().name());
  }

  private static boolean isNamed(Facts facts, Claim claim) {
    return claim.who().basis() == Claim.Who.Basis.STATED
        && !claim.who().name().isEmpty()
        && !refersBack(facts, claim);
  }

  /** «وأضاف المصدر», «بحسب البيان»: one definite word for a person or a paper names nobody new. */
  private static boolean refersBack(Facts facts, Claim claim) {
    String name = claim.who().name();
    if (name.indexOf(' ') >= 0) {
      return false;
    }
    int first = claim.figure().first();
    for (int i = Math.max(0, first - NEAR); i < Math.min(facts.tokens.size(), first + NEAR); i++) {
      if (facts.words.is(i, Role.SOURCE)
          && facts.words.hasArticle(i)
          && !SourceNoun.is(facts.words, i, SourceNoun.Kind.BODY)
          && facts.tokens.text(i).endsWith(name)) {
        return true;
      }
    }
    return false;
  }
}
