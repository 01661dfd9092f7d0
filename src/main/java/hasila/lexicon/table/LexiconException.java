package hasila.lexicon.table;

/**
 * A table of the lexicon is wrong: names the file, the line, the fault and the cure. The program
 * does not start.
 */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LexiconException(String file, int line, String fault, String cure) {
    super(file + " line " + line + ": " + fault + ". " + cure + ".");
  }
}
