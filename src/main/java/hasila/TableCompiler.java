package hasila;

import hasila.place.PlaceTables;
import java.io.IOException;
import java.nio.file.Path;

/** Compiles all tables; the build runs it, and stops where a line of a table is wrong. */
public final class TableCompiler {
  private TableCompiler() {}

  /**
   * Writes the dictionary to the file that the argument names, the gazetteer beside its classes.
   */
  public static void main(String[] arguments) throws IOException {
    Path dictionary = Path.of(arguments[0]);
    hasila.lexicon.table.Compiler.compile(dictionary);
    PlaceTables.compile(dictionary.resolveSibling("../place").normalize());
  }
}
