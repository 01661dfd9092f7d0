package hasila.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Sense;
import hasila.lexicon.table.Table;
import hasila.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every form of every line of the tables, also those that the program makes of it, is found in a
 * sentence.
 */
class FormsTest {
  private static final Lexicon LEXICON = Lexicon.load();

  @ParameterizedTest
  @EnumSource
  void meansWhatItsLineSays(Role role) {
    List<String> lost = new ArrayList<>();
    for (Row row : Table.load(role.table()).rows()) {
      for (Entry entry : role.read(row)) {
        if (!isFound(role, entry)) {
          lost.add("line " + row.line() + ": " + entry.form());
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  private static boolean isFound(Role role, Entry entry) {
    String before = "وفي الصباح ";
    // «م2»: digits touch the word that they belong to.
    String form = entry.form().replaceAll(" (?=\\d)", "");
    String text = before + form + " نزهة.";
    Words words = LEXICON.read(Tokenizer.tokenize(text));
    for (int i = 0; i < words.size(); i++) {
      for (var hit : words.all(i, role, Sense.class)) {
        if (hit.sense().equals(entry.sense())
            && words.tokens().start(hit.first()) <= before.length()
            && words.tokens().end(hit.last()) >= before.length() + form.length()) {
          return true;
        }
      }
    }
    return false;
  }
}
