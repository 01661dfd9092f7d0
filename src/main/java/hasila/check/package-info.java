/**
 * What cannot be right, and what supports a figure.
 *
 * <p>In come one report's words, mentions and claims, out go {@code Finding}s: a code, the rows it
 * concerns, a note for people and a suggestion. Nothing found here changes a value. {@code Checks}
 * is where to begin: it lists them all. The rooms: {@code facts} (what checks read and say), {@code
 * dates}, {@code figures}.
 */
package hasila.check;
