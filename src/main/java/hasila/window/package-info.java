/**
 * The window for who starts the program with a double click: what to read, how far it is, and where
 * the results are. Begin with {@code StartWindow}; what it says stands in {@code words.tsv}. It
 * knows nothing of reports: the command that it runs is a {@code Job}. Nothing here is loaded in
 * any other run.
 */
package hasila.window;
