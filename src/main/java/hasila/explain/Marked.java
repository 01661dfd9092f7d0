package hasila.explain;

import hasila.mention.Figure;
import hasila.mention.Mention;

/** The text with its claims in {@code ⟦ ⟧} and other numbers and dates in {@code ⟨ ⟩}. */
final class Marked {
  private Marked() {}

  static String of(Sentence sentence) {
    String text = sentence.found().report().text();
    StringBuilder marked = new StringBuilder(text.length() + 16);
    int at = 0;
    for (Mention mention : sentence.found().mentions()) {
      boolean claim = mention instanceof Figure figure && sentence.claim(figure).isPresent();
      marked
          .append(text, at, mention.span().start())
          .append(claim ? '\u27E6' : '\u27E8')
          .append(text, mention.span().start(), mention.span().end())
          .append(claim ? '\u27E7' : '\u27E9');
      at = mention.span().end();
    }
    return marked.append(text, at, text.length()).toString().strip();
  }
}
