/**
 * One word: what clings to it ({@code Clitics}), its endings, its class where no table knows it
 * ({@code WordClasses}). {@code WordReader} reads it, {@code WordCache} keeps it.
 */
package hasila.lexicon.word;
