/**
 * How the tables become a dictionary: a {@code Table} of {@code Row}s is compiled at build time
 * ({@code Compiler}) to a {@code Dictionary} that is mapped at start; a line becomes a {@code
 * Sense} when one of its words is first met. {@code OwnTables} adds the user's.
 */
package hasila.lexicon.table;
