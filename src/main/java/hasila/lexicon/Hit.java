package hasila.lexicon;

import hasila.lexicon.table.Sense;

/**
 * Words of a text that a table knows: their sense, and the first and the last token (inclusive).
 */
public record Hit<T extends Sense>(T sense, int first, int last) {}
