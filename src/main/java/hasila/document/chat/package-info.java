/**
 * Exports with many messages, each a report with its own day: Telegram as pages, WhatsApp from
 * Android and iPhone.
 */
package hasila.document.chat;
