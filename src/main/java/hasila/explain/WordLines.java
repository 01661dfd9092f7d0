package hasila.explain;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Sense;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tokens, clitics parted by {@code +}, and the tables that know them. */
final class WordLines {
  private static final String APART = " | ";

  private WordLines() {}

  static void tell(Words words, Paragraph lines) {
    Tokens tokens = words.tokens();
    List<String> all = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      all.add(written(words, i, i));
    }
    lines.text("Words, by the tables that know them (each may be this; the rules decide):");
    for (Role role : Role.values()) {
      List<String> known = new ArrayList<>();
      for (int i = 0; i < tokens.size(); i++) {
        Optional<Hit<Sense>> hit = words.at(i, role, Sense.class);
        if (hit.isPresent()) {
          String form = written(words, i, hit.get().last());
          if (!known.contains(form)) {
            known.add(form);
          }
        }
      }
      if (!known.isEmpty()) {
        lines.line(role.table(), String.join(APART, known));
      }
    }
    lines.text("Tokens (" + tokens.size() + "):");
    lines.line("", String.join(APART, all));
  }

  private static String written(Words words, int first, int last) {
    Tokens tokens = words.tokens();
    int start = tokens.start(first);
    int core = Math.min(Math.max(words.coreStart(first), start), tokens.end(first));
    String text = tokens.text();
    String clitics = core > start ? text.substring(start, core) + "+" : "";
    return clitics + text.substring(core, tokens.end(last)).replaceAll("\\s+", " ");
  }
}
