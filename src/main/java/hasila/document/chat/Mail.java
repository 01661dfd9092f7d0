package hasila.document.chat;

import hasila.document.drawn.Drawn;
import hasila.document.page.HtmlPage;
import hasila.input.Details;
import hasila.input.InputException;
import hasila.text.Encodings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * A mail as mail programs save it: its subject is the headline, who sent it the publisher, and its
 * day the report's. Of a text and a page that say the same the text is read; what is attached is
 * not.
 */
public final class Mail {
  /** How the names of such files end. */
  public static final String ENDING = ".eml";

  private static final MimeConfig LENIENT =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(-1)
          .setMaxHeaderCount(-1)
          .setMaxContentLen(-1)
          .build();

  private String subject = "";
  private String sender = "";
  private Optional<LocalDate> day = Optional.empty();
  private final StringBuilder plain = new StringBuilder();
  private String page = "";
  private boolean inPart;
  private boolean attached;

  private Mail() {}

  /** Draws the words of a mail. */
  public static Drawn draw(byte[] bytes, int length) throws InputException {
    Mail mail = new Mail();
    MimeTokenStream stream = new MimeTokenStream(LENIENT);
    try {
      stream.parse(new ByteArrayInputStream(bytes, 0, length));
      for (EntityState at = stream.getState();
          at != EntityState.T_END_OF_STREAM;
          at = stream.next()) {
        mail.take(at, stream);
      }
    } catch (MimeException | IOException e) {
      throw new InputException(
          "damaged mail (" + e.getMessage() + ")", "save it again, or save its text");
    }
    return mail.drawn();
  }

  private void take(EntityState at, MimeTokenStream stream) throws IOException, InputException {
    switch (at) {
      case T_START_BODYPART -> {
        inPart = true;
        attached = false;
      }
      case T_FIELD -> field(stream.getField());
      case T_BODY -> body(stream);
      default -> {
        // Where parts begin and end says nothing more.
      }
    }
  }

  private void field(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    if (name.equals("content-disposition")) {
      attached = field.getBody().strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    } else if (!inPart) {
      switch (name) {
        case "subject" -> subject = words(field);
        case "from" -> sender = name(words(field));
        case "date" -> day = day(field.getBody());
        default -> {
          // How the mail came here.
        }
      }
    }
  }

  private static String words(Field field) {
    return DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT).strip();
  }

  /** «"راصد" <rasid@example.org>»: the name, else the address. */
  private static String name(String from) {
    int address = from.indexOf('<');
    String name = (address > 0 ? from.substring(0, address) : from).replace("\"", "").strip();
    return name.isEmpty() ? from : name;
  }

  /** «Tue, 5 Mar 2019 10:12:00 +0200 (EET)»: the day where it was sent. */
  private static Optional<LocalDate> day(String date) {
    int comment = date.indexOf('(');
    String stamp = (comment > 0 ? date.substring(0, comment) : date).strip();
    try {
      return Optional.of(LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(stamp)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void body(MimeTokenStream stream) throws IOException, InputException {
    String type = stream.getBodyDescriptor().getMimeType();
    if (attached || !type.startsWith("text/")) {
      return;
    }
    byte[] bytes;
    try (InputStream decoded = stream.getDecodedInputStream()) {
      bytes = decoded.readAllBytes();
    }
    String text = decoded(bytes, stream.getBodyDescriptor().getCharset());
    if (type.equals("text/html")) {
      page = page.isEmpty() ? text : page;
    } else {
      plain.append(text).append('\n');
    }
  }

  private static String decoded(byte[] bytes, String charset) throws InputException {
    try {
      if (charset != null && !charset.equalsIgnoreCase("us-ascii")) {
        return new String(bytes, Charset.forName(charset));
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // Told from its bytes, as for a file.
    }
    return Encodings.decode(bytes, bytes.length).text();
  }

  private Drawn drawn() {
    String body = plain.toString().strip();
    body = body.isEmpty() ? HtmlPage.draw(page).text() : body;
    String text = subject.isEmpty() ? body : subject + "\n\n" + body;
    Details details =
        new Details(
            Optional.of(subject).filter(words -> !words.isEmpty()),
            Optional.of(sender).filter(name -> !name.isEmpty()),
            day,
            Optional.empty(),
            Optional.empty());
    return new Drawn(
        text, details, body.isBlank() ? "no text in this mail; save what is attached" : "");
  }
}
