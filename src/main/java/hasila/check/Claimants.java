package hasila.check;

import hasila.claim.Claim;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Source;
import hasila.text.Spelling;
import java.util.Optional;

/** Whether two claimants are two: «المرصد» and «مدير المرصد» are one voice, «المصدر» is whoever spoke before. */
final class Claimants {
  private static final int SHORTEST = 3;
  private static final int ARTICLE = 3;
  private static final int NEAR = 60;

  private Claimants() {}

  /** Whether both are named and speak for different bodies. */
  static boolean differ(Facts facts, Claim a, Claim b) {
    return isNamed(facts, a) && isNamed(facts, b) && !sameVoice(a.who().name(), b.who().name());
  }

  private static boolean isNamed(Facts facts, Claim claim) {
    return claim.who().basis() == Claim.Who.Basis.STATED && !claim.who().name().isEmpty() && !refersBack(facts, claim);
  }

  /** «وأضاف المصدر», «بحسب البيان»: one definite word for a person or a paper names nobody new. */
  private static boolean refersBack(Facts facts, Claim claim) {
    String name = claim.who().name();
    if (name.indexOf(' ') >= 0) {
      return false;
    }
    int first = claim.figure().first();
    for (int i = Math.max(0, first - NEAR); i < Math.min(facts.tokens.size(), first + NEAR); i++) {
      Optional<Hit<Source>> source = facts.words.at(i, Role.SOURCE, Source.class);
      if (source.isPresent() && facts.words.hasArticle(i) && facts.tokens.text(i).endsWith(name) && source.get().sense().kind() != Source.Kind.BODY) {
        return true;
      }
    }
    return false;
  }

  /** Whether one name is in the other, or the two share a word that is not merely the title («وزارة», «مصدر») of both. */
  static boolean sameVoice(String one, String two) {
    String[] a = Spelling.fold(one).split(" ");
    String[] b = Spelling.fold(two).split(" ");
    boolean allOfA = true;
    boolean allOfB = true;
    for (int i = 0; i < a.length; i++) {
      boolean found = false;
      for (int k = 0; k < b.length; k++) {
        boolean same = sameWord(a[i], b[k]);
        if (same && (i > 0 || k > 0)) {
          return true;
        }
        found |= same;
      }
      allOfA &= found;
    }
    for (String word : b) {
      boolean found = false;
      for (String other : a) {
        found |= sameWord(word, other);
      }
      allOfB &= found;
    }
    return allOfA || allOfB;
  }

  /** One word, with or without an article and a preposition. */
  private static boolean sameWord(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    return a.equals(b) || shorter.length() >= SHORTEST && longer.length() - shorter.length() <= ARTICLE && longer.endsWith(shorter);
  }
}
