package hasila.lexicon;

import hasila.lexicon.table.Compiler;
import hasila.lexicon.table.Dictionary;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.OwnTables;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Table;
import hasila.lexicon.word.Clitics;
import hasila.lexicon.word.WordCache;
import hasila.lexicon.word.WordClasses;
import hasila.lexicon.word.WordReader;
import hasila.text.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * All tables in one dictionary. It does not change: any number of threads may look words up at
 * once.
 */
public final class Lexicon {
  private final Dictionary dictionary;
  private final WordClasses classes = WordClasses.load();
  private final Clitics clitics = Clitics.load();
  private final WordCache cache = new WordCache();

  private Lexicon(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** The tables as the build compiled them; where it did not, they are compiled now. */
  public static Lexicon load() {
    try (InputStream compiled = Lexicon.class.getResourceAsStream(Compiler.FILE)) {
      return new Lexicon(
          compiled == null
              ? Compiler.compile(OwnTables.none())
              : Dictionary.read(ByteBuffer.wrap(compiled.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tables with the user's own added, which are compiled now. */
  public static Lexicon load(OwnTables own) {
    return own.files().isEmpty() ? load() : new Lexicon(Compiler.compile(own));
  }

  /** Looks the tokens of a report up. */
  public Words read(Tokens tokens) {
    return new Words(tokens, cache, new WordReader(dictionary, classes, clitics), clitics);
  }

  /** Every form with one of its senses in a table, for tests and documentation. */
  public List<Entry> entries(Role role) {
    List<Entry> entries = new ArrayList<>();
    for (Row row : Table.load(role.table()).rows()) {
      entries.addAll(role.read(row));
    }
    return entries;
  }
}
