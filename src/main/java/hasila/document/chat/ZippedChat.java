package hasila.document.chat;

import hasila.input.InputException;
import hasila.text.Encodings;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The text of a chat in the archive that WhatsApp sends: {@code _chat.txt} beside its pictures. */
public final class ZippedChat {
  private static final String ENDING = ".txt";

  private ZippedChat() {}

  /** The first bytes of the chat, decoded; blank where the archive holds none. */
  public static String start(Path path, int length) throws IOException {
    try (InputStream stream = open(path)) {
      byte[] bytes = stream.readNBytes(length);
      return Encodings.decode(bytes, bytes.length).text();
    } catch (ZipException | InputException e) {
      return "";
    }
  }

  /** The chat, unpacked as it is read; an empty stream where the archive holds none. */
  public static InputStream open(Path path) throws IOException {
    ZipFile zip = new ZipFile(path.toFile());
    try {
      Optional<? extends ZipEntry> chat =
          zip.stream()
              .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(ENDING))
              .min(Comparator.comparing(ZipEntry::getName));
      InputStream text =
          chat.isPresent() ? zip.getInputStream(chat.get()) : InputStream.nullInputStream();
      return new FilterInputStream(text) {
        @Override
        public void close() throws IOException {
          zip.close();
        }
      };
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }
}
