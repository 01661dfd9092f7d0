/**
 * Exports with many messages, each a report with its own day: Telegram as pages, WhatsApp from
 * Android and iPhone, zipped or not; and saved mail, which is a report by itself.
 */
package hasila.document.chat;
