package hasila.document.chat;

import hasila.document.table.BoundedLines;
import hasila.document.table.BoundedLines.Line;
import hasila.document.table.OpenTable;
import hasila.input.InputException;
import hasila.input.Source;
import hasila.text.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A chat that WhatsApp wrote as text. A message is named by the line that it begins in; what the
 * program tells of the group itself has no sender and is no message.
 */
public final class WhatsAppChat implements OpenTable {
  private static final String SENDER_END = ": ";

  private final String name;
  private final BoundedLines lines;
  private final int limit;
  private final boolean monthFirst;
  private long row;
  private Optional<Begun> begun = Optional.empty();

  /** Opens the text of a chat: it is read twice, once for how its days are written. */
  public interface Opener {
    InputStream open() throws IOException;
  }

  /** A message of which more lines may follow. */
  private record Begun(
      long row, Optional<String> sender, Optional<LocalDate> day, StringBuilder text) {}

  /**
   * Opens a chat.
   *
   * @param limit the most characters of a line
   */
  public WhatsAppChat(String name, Opener text, int limit) throws IOException, InputException {
    this.name = name;
    this.limit = limit;
    monthFirst = isMonthFirst(text, limit);
    lines = BoundedLines.of(text.open(), limit);
  }

  /** Whether a text begins as such a chat does. */
  public static boolean begins(String text) {
    return text.lines().findFirst().flatMap(WhatsAppStamp::of).isPresent();
  }

  /**
   * Whether the days of a chat are written 5/15/24: some can be read no other way, or all can, and
   * only so they follow each other.
   */
  private static boolean isMonthFirst(Opener text, int limit) throws IOException, InputException {
    boolean ordered = true;
    boolean orderedByMonth = true;
    LocalDate last = LocalDate.MIN;
    LocalDate lastByMonth = LocalDate.MIN;
    try (BoundedLines lines = BoundedLines.of(text.open(), limit)) {
      for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        Optional<WhatsAppStamp> stamp = WhatsAppStamp.of(line.get().text());
        if (stamp.isEmpty()) {
          continue;
        }
        Optional<LocalDate> day = stamp.get().day(false);
        Optional<LocalDate> byMonth = stamp.get().day(true);
        if (day.isEmpty() || byMonth.isEmpty()) {
          return stamp.get().isMonthFirst();
        }
        ordered &= !day.get().isBefore(last);
        orderedByMonth &= !byMonth.get().isBefore(lastByMonth);
        last = day.get();
        lastByMonth = byMonth.get();
      }
    }
    return !ordered && orderedByMonth;
  }

  @Override
  public Optional<Source> next() throws IOException {
    while (true) {
      Optional<Line> line = lines.next();
      row++;
      Optional<WhatsAppStamp> stamp = line.flatMap(each -> WhatsAppStamp.of(each.text()));
      if (line.isPresent() && stamp.isEmpty()) {
        begun.ifPresent(message -> append(message, line.get().text()));
        continue;
      }
      Optional<Begun> done = begun;
      begun = stamp.flatMap(each -> begin(line.get().text(), each));
      if (done.isPresent()) {
        return done.map(this::source);
      }
      if (line.isEmpty()) {
        return Optional.empty();
      }
    }
  }

  private Optional<Begun> begin(String line, WhatsAppStamp stamp) {
    int end = line.indexOf(SENDER_END, stamp.end());
    if (end < 0) {
      return Optional.empty();
    }
    StringBuilder sender = new StringBuilder();
    line.substring(stamp.end(), end)
        .chars()
        .filter(c -> !Spelling.isInvisible((char) c))
        .forEach(c -> sender.append((char) c));
    StringBuilder text = new StringBuilder(line.substring(end + SENDER_END.length()));
    return Optional.of(
        new Begun(row, Optional.of(sender.toString().strip()), stamp.day(monthFirst), text));
  }

  private void append(Begun message, String line) {
    if (message.text.length() <= limit) {
      message.text.append(line);
    }
  }

  private Source source(Begun message) {
    if (message.text.length() > limit) {
      return new Source.Missing(name + ":" + message.row, InputException.larger(limit));
    }
    return new Message(
            Long.toString(message.row), message.sender, message.day, message.text.toString())
        .source(name);
  }

  @Override
  public long consumed() {
    return lines.consumed();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
