/**
 * What a word of a table can mean: one record a table, its columns as fields. Nouns of people and
 * things, events, causes, actors, verbs of saying, places, little words.
 */
package hasila.lexicon.sense;
