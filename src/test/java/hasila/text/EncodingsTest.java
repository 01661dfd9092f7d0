package hasila.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hasila.input.InputException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
  private static final String TEXT =
      "أعلنت وزارة الصحة، اليوم الأحد، إصابة 25 شخصا ومقتل ثلاثة في قصف على السوق القديم؛ هل من ناجين؟\r\n";

  private static Decoded decode(byte[] bytes) throws InputException {
    return Encodings.decode(bytes, bytes.length);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void followsTheMark(String charset) throws InputException {
    Decoded decoded = decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));
    assertThat(decoded).isEqualTo(new Decoded(TEXT, charset, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
  void findsTheEncodingWithoutMark(String charset) throws InputException {
    for (String text :
        new String[] {TEXT, TEXT.repeat(2000), "مقتل 3 مدنيين", "إصابة عشرين في حي العمال"}) {
      assertThat(decode(text.getBytes(Charset.forName(charset))))
          .isEqualTo(new Decoded(text, charset, ""));
    }
  }

  @Test
  void readsWindowsQuotesAndDashes() throws InputException {
    String text = "قال “المرصد” إن 12 عائلة – أي 60 شخصا – غادرت المخيم…";
    assertThat(decode(text.getBytes(Charset.forName("windows-1256"))))
        .isEqualTo(new Decoded(text, "windows-1256", ""));
  }

  @Test
  void namesTheFirstBadByteAndReadsTheRest() throws InputException {
    Decoded decoded = decode(joined(utf8("مقتل 7"), bytes(0xFF), utf8(" جنود"), bytes(0xD8)));
    assertThat(decoded.text()).isEqualTo("مقتل 7\uFFFD جنود\uFFFD");
    assertThat(decoded.encoding()).isEqualTo("UTF-8");
    assertThat(decoded.problem())
        .startsWith("2 sequences of bytes are no UTF-8 text, the first at byte 10 (0xFF)");
  }

  @Test
  void countsOffsetsFromTheStartOfTheFile() throws InputException {
    Decoded decoded = decode(joined(bytes(0xEF, 0xBB, 0xBF), utf8("مقتل"), bytes(0x80)));
    assertThat(decoded.problem()).contains("at byte 11 (0x80)");
  }

  @Test
  void takesAWrittenReplacementCharacterAsText() throws InputException {
    assertThat(decode(utf8("مقتل \uFFFD جنود")).problem()).isEmpty();
  }

  @Test
  void namesHalfAPairInUtf32() throws InputException {
    byte[] le = "قتل".getBytes(Charset.forName("UTF-32LE"));
    byte[] be = "قتل".getBytes(Charset.forName("UTF-32BE"));
    Decoded little = decode(joined(bytes(0xFF, 0xFE, 0, 0), le, bytes(0x20, 0xD9, 0, 0)));
    assertThat(little.text()).isEqualTo("قتل\uFFFD");
    assertThat(little.problem()).contains("UTF-32LE", "at byte 16 (0x20)");
    Decoded big = decode(joined(bytes(0, 0, 0xFE, 0xFF), bytes(0, 0, 0xDC, 0x20), be));
    assertThat(big.text()).isEqualTo("\uFFFDقتل");
    assertThat(big.problem()).contains("at byte 4 (0x00)");
  }

  @Test
  void namesHalfAPairInUtf16() throws InputException {
    Decoded lone =
        decode(
            joined(
                bytes(0xFF, 0xFE), bytes(0x3D, 0xD8), "قتل".getBytes(StandardCharsets.UTF_16LE)));
    assertThat(lone.text()).isEqualTo("\uFFFDقتل");
    assertThat(lone.problem()).contains("UTF-16LE", "at byte 2");
    Decoded odd =
        decode(joined(bytes(0xFE, 0xFF), "قتل".getBytes(StandardCharsets.UTF_16BE), bytes(6)));
    assertThat(odd.text()).isEqualTo("قتل\uFFFD");
    assertThat(odd.problem()).contains("at byte 8");
  }

  @Test
  void doesNotBelieveAMarkThatLies() throws InputException {
    byte[] lie = joined(bytes(0xEF, 0xBB, 0xBF), TEXT.getBytes(Charset.forName("windows-1256")));
    assertThat(decode(lie)).isEqualTo(new Decoded(TEXT, "windows-1256", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
  void doesNotBelieveAMarkOfUtf16ThatLies(String charset) throws InputException {
    for (byte[] mark :
        new byte[][] {bytes(0xFF, 0xFE), bytes(0xFE, 0xFF), bytes(0xEF, 0xBB, 0xBF)}) {
      assertThat(decode(joined(mark, TEXT.getBytes(Charset.forName(charset)))))
          .isEqualTo(new Decoded(TEXT, charset, ""));
    }
  }

  @Test
  void readsLatinTextAsFarAsItGoes() throws InputException {
    Decoded decoded =
        decode(
            "Le bilan est de 12 morts, a déclaré le ministère."
                .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(decoded.text()).startsWith("Le bilan est de 12 morts, a d\uFFFDclar\uFFFD");
    assertThat(decoded.problem()).startsWith("3 sequences");
  }

  @Test
  void keepsAStrayNul() throws InputException {
    assertThat(decode(utf8("مقتل\0 ثلاثة"))).isEqualTo(new Decoded("مقتل\0 ثلاثة", "UTF-8", ""));
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    assertThatThrownBy(() -> decode(noise))
        .hasMessage("a binary file, not a text; name only the reports");
    assertThatThrownBy(() -> decode(utf8("%PDF-1.4\n1 0 obj"))).hasMessageContaining("PDF");
    assertThatThrownBy(() -> decode(bytes('P', 'K', 3, 4, 20))).hasMessageContaining("zip");
    assertThatThrownBy(() -> decode(new byte[400])).hasMessageContaining("binary");
    assertThatThrownBy(
            () ->
                decode(
                    "Погибли десять человек. ".repeat(9).getBytes(Charset.forName("windows-1251"))))
        .hasMessageContaining("no Arabic");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThatThrownBy(() -> decode(new byte[0])).hasMessageContaining("empty");
    assertThatThrownBy(() -> decode(bytes(0xEF, 0xBB, 0xBF))).hasMessageContaining("empty");
  }
}
