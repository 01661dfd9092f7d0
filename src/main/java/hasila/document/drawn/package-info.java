/**
 * Small things that pages, tables and documents share: a {@code Drawn} text, the kinds of documents
 * and who draws their text ({@code DocumentParser}, found beside the jar), days as heads write
 * them.
 */
package hasila.document.drawn;
