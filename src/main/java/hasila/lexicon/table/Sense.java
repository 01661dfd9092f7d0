package hasila.lexicon.table;

/** What a word of a table can mean. One record per table; a form may have several senses. */
public interface Sense {}
