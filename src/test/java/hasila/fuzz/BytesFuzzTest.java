package hasila.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hasila.document.ReportReader;
import hasila.input.Source;
import hasila.text.Report;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes at all: they are a text with a known encoding, or there is a reason why not. */
class BytesFuzzTest {
  /** How a page begins, perhaps behind a mark, be it one that lies. */
  private static final Pattern PAGE =
      Pattern.compile(
          ".{0,4}?\\s*<(html|!doctype html)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern FIRST_BAD = Pattern.compile("the first at byte (\\d+) ");

  @MethodSource("hasila.fuzz.Seeds#bytes")
  @FuzzTest
  void anyBytes(byte[] bytes) throws Exception {
    Report report = read(bytes);
    assertThat(read(bytes)).isEqualTo(report);
    assertThat(report.bytes()).isEqualTo(bytes.length);
    if (report.text().isEmpty()) {
      assertThat(report.problem()).isNotEmpty();
      return;
    }
    Charset charset = Charset.forName(report.encoding());
    assertThat(report.text().codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    if (PAGE.matcher(new String(bytes, charset)).lookingAt()) {
      // Of a page only the main text is taken.
      return;
    }
    Matcher bad = FIRST_BAD.matcher(report.problem());
    if (bad.find()) {
      int at = Integer.parseInt(bad.group(1));
      assertThat(at).isBetween(0, bytes.length - 1);
      assertThat(report.text()).contains("\uFFFD");
    } else {
      byte[] again = encode(report.text(), charset);
      assertThat(bytes).as("nothing is lost").endsWith(again);
      int lost = bytes.length - again.length;
      String marks = new String(bytes, 0, lost, charset);
      assertThat(lost <= 4 || marks.matches("\uFEFF*")).as("but marks at the start").isTrue();
    }
  }

  private static Report read(byte[] bytes) {
    return new ReportReader(1 << 20)
        .read(new Source.Stream("r", new ByteArrayInputStream(bytes), bytes.length));
  }

  private static byte[] encode(String text, Charset charset) throws Exception {
    java.nio.ByteBuffer encoded =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .encode(java.nio.CharBuffer.wrap(text));
    byte[] again = new byte[encoded.remaining()];
    encoded.get(again);
    return again;
  }
}
