package hasila.lexicon;

/**
 * Words of a text that a table knows: their sense, and the first and the last token (inclusive).
 */
public record Hit<T extends Sense>(T sense, int first, int last) {}
