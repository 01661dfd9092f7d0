/**
 * What stands between a file and a report.
 *
 * <p>In come the bytes of a file, out goes a text with what its head says of it: {@code
 * ReportReader} for one report a file, {@code Tables} for many (a row each, or a message each). The
 * rooms: {@code drawn} (what all share), {@code page}, {@code table}, {@code chat}.
 */
package hasila.document;
