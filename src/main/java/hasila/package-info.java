/**
 * Hasila reads Arabic reports and writes every numeric claim in them: who counted, what, how many,
 * when.
 *
 * <p>The stages, in order; each knows only those above it:
 *
 * <ol>
 *   <li>{@code input}: files, folders and tables as bytes with a name
 *   <li>{@code text}: bytes decoded, tokens, one spelling
 *   <li>{@code document}: the text drawn from pages and documents, and the rows of tables
 *   <li>{@code lexicon}: the tables of words, and a text's tokens looked up in them
 *   <li>{@code place}: names of places, and where they are
 *   <li>{@code mention}: numbers and dates as written
 *   <li>{@code date}: the report's day, and the days that date words mean
 *   <li>{@code claim}: which words belong to which number
 *   <li>{@code check}: what cannot be right
 *   <li>{@code sorted}: records of any number put in order on disk
 *   <li>{@code copies}: reports that are copies of others
 *   <li>{@code series}: running totals across the reports of one run
 *   <li>{@code incident}: each happening once, over the reports of one run
 *   <li>{@code output}: rows and files
 *   <li>{@code explain}: how one sentence was read, for a person; no stage
 *   <li>{@code window}: what a double click opens; no stage
 * </ol>
 *
 * {@link hasila.Pipeline} runs them for one report; {@link hasila.Extract} is the command. Above
 * all of it stands {@code spark}: the same on many machines.
 */
package hasila;
