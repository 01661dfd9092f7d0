package hasila.document.chat;

import hasila.document.drawn.Packed;
import hasila.document.page.PageText;
import hasila.document.table.OpenTable;
import hasila.input.Bytes;
import hasila.input.InputException;
import hasila.input.Source;
import hasila.text.Encodings;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A chat or channel that Telegram wrote as a page: {@code messages.html}. A message without words
 * of its own, such as a picture, is none.
 */
public final class TelegramPage implements OpenTable {
  private static final String PREFIX = "message";

  private final String name;
  private final Iterator<Message> messages;

  /**
   * Reads the page.
   *
   * @param limit the most bytes that it may have
   */
  public TelegramPage(String name, InputStream stream, int limit)
      throws IOException, InputException {
    this.name = name;
    Bytes bytes = new Bytes(limit);
    try (InputStream unpacked = Packed.unpacked(stream)) {
      bytes.fill(unpacked);
    }
    messages = messages(Encodings.decode(bytes.array(), bytes.length()).text()).iterator();
  }

  /** Whether a text begins as such a page does. */
  public static boolean begins(String text) {
    return text.contains("class=\"page_body chat_page\"");
  }

  private static List<Message> messages(String page) {
    List<Message> messages = new ArrayList<>();
    String sender = "";
    for (Element message : Jsoup.parse(page).select("div.message.default[id]")) {
      // Of several in a row only the first names its sender.
      Element from = message.selectFirst(".from_name");
      sender = from == null ? sender : from.ownText().strip();
      Element words = message.selectFirst(".text");
      if (words != null && !words.text().isBlank()) {
        String number = message.id().replace(PREFIX, "");
        messages.add(new Message(number, named(sender), day(message), PageText.of(words)));
      }
    }
    return messages;
  }

  private static Optional<String> named(String sender) {
    return sender.isEmpty() ? Optional.empty() : Optional.of(sender);
  }

  /** «15.05.2024 10:12:04 UTC+03:00», by the clock of who exported it. */
  private static Optional<LocalDate> day(Element message) {
    Element stamp = message.selectFirst(".date[title]");
    String[] parts = stamp == null ? new String[0] : stamp.attr("title").split("[. ]", 4);
    try {
      return parts.length < 3
          ? Optional.empty()
          : Optional.of(
              LocalDate.of(
                  Integer.parseInt(parts[2]),
                  Integer.parseInt(parts[1]),
                  Integer.parseInt(parts[0])));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Source> next() {
    return messages.hasNext() ? Optional.of(messages.next().source(name)) : Optional.empty();
  }

  /** It is read at once. */
  @Override
  public long consumed() {
    return 0;
  }

  @Override
  public void close() {
    // The page is in memory.
  }
}
