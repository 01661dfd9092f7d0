package hasila.document;

import hasila.document.chat.TelegramPage;
import hasila.document.chat.WhatsAppChat;
import hasila.document.chat.ZippedChat;
import hasila.document.drawn.Packed;
import hasila.document.table.BoundedLines;
import hasila.document.table.Columns;
import hasila.document.table.CsvTable;
import hasila.document.table.JsonLines;
import hasila.document.table.JsonRows;
import hasila.document.table.OpenSheet;
import hasila.document.table.OpenTable;
import hasila.document.table.Workbook;
import hasila.input.InputException;
import hasila.input.Source;
import hasila.text.Encodings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Files that hold many reports: tables with a report a row, and exports with a report a message.
 * Told by the endings of their names and, where other files end so too, by how they begin.
 */
enum TableKind {
  CSV(text -> true, ".csv", ".tsv"),
  JSON_LINES(text -> true, ".jsonl", ".ndjson"),
  WORKBOOK(text -> true, ".xlsx"),
  OPEN_SHEET(text -> true, ".ods"),
  JSON(text -> true, ".json"),
  X_ARCHIVE(text -> text.startsWith(JsonRows.X_ARCHIVE), ".js"),
  TELEGRAM(TelegramPage::begins, ".html", ".htm"),
  WHATS_APP(WhatsAppChat::begins, ".txt"),
  ZIPPED_CHAT(WhatsAppChat::begins, ".zip");

  /** So much of a page tells whether Telegram wrote it. */
  private static final int START = 1 << 12;

  private final Predicate<String> begins;
  private final String[] endings;

  TableKind(Predicate<String> begins, String... endings) {
    this.begins = begins;
    this.endings = endings;
  }

  /** The kind that a file is, if it is one. */
  static Optional<TableKind> of(Source.File file) throws IOException {
    String plain = Packed.plainName(file.name()).toLowerCase(Locale.ROOT);
    for (TableKind kind : values()) {
      for (String ending : kind.endings) {
        if (plain.endsWith(ending)) {
          boolean byName = kind.ordinal() <= JSON.ordinal();
          return byName || kind.begins.test(kind.start(file))
              ? Optional.of(kind)
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the rows have columns, of which one may name them. */
  boolean hasColumns() {
    return ordinal() <= OPEN_SHEET.ordinal();
  }

  /** The first lines of a file. */
  private String start(Source.File file) throws IOException {
    if (this == ZIPPED_CHAT) {
      return ZippedChat.start(file.path(), START);
    }
    try (InputStream stream = Packed.unpacked(Files.newInputStream(file.path()))) {
      byte[] bytes = stream.readNBytes(START);
      int end = bytes.length;
      while (end == START || end > 0 && end < bytes.length && bytes[end - 1] != '\n') {
        end--;
      }
      return Encodings.decode(bytes, end).text();
    } catch (InputException e) {
      return "";
    }
  }

  /**
   * Opens one.
   *
   * @param limit the most characters that a row may have
   */
  OpenTable open(Source.File file, Columns columns, int limit) throws IOException, InputException {
    if (this == WORKBOOK) {
      return new Workbook(file.name(), file.path(), columns, limit);
    }
    if (this == OPEN_SHEET) {
      return new OpenSheet(file.name(), file.path(), columns, limit);
    }
    if (this == WHATS_APP) {
      return new WhatsAppChat(file.name(), () -> Files.newInputStream(file.path()), limit);
    }
    if (this == ZIPPED_CHAT) {
      return new WhatsAppChat(file.name(), () -> ZippedChat.open(file.path()), limit);
    }
    InputStream stream = Files.newInputStream(file.path());
    try {
      if (this == TELEGRAM) {
        return new TelegramPage(file.name(), stream, limit);
      }
      BoundedLines lines = BoundedLines.of(stream, limit);
      return switch (this) {
        case CSV -> new CsvTable(file.name(), lines, columns, limit);
        case JSON_LINES -> new JsonLines(file.name(), lines, columns);
        default -> new JsonRows(file.name(), lines, columns);
      };
    } catch (IOException | InputException | RuntimeException e) {
      stream.close();
      throw e;
    }
  }
}
