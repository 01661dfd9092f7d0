/**
 * The words: tables of the language, and a report's tokens looked up in them.
 *
 * <p>{@code Lexicon} holds all tables as the build compiled them; {@code Words} is one report
 * looked up, the way in for all later stages: {@code words.is(i, Role.EVENT)}. A {@code Role} is a
 * table and the part its words play. The rooms: {@code table} (how tables are read and compiled),
 * {@code word} (one word: clitics, endings, word class), and what an entry can mean: {@code sense},
 * {@code amount}, {@code time}.
 */
package hasila.lexicon;
