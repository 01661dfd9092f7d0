package hasila.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The 8-bit encodings of Arabic, told apart by ICU from the frequencies of letters. In a class of
 * its own: loading the detector costs more than the JVM's start, and nearly all files are UTF-8.
 */
final class ArabicEncodings {
  private static final List<String> KNOWN = List.of("windows-1256", "ISO-8859-6");

  /** ا أ إ آ */
  private static final String ALEFS = "\u0627\u0623\u0625\u0622";

  private ArabicEncodings() {}

  /** The text, if it is Arabic in one of these encodings. */
  static Optional<Decoded> decode(byte[] bytes, int from, int length) {
    for (String name : byLikelihood(Arrays.copyOfRange(bytes, from, length))) {
      StrictDecoder decoder = StrictDecoder.decode(Charset.forName(name), bytes, from, length);
      Decoded decoded = decoder.decoded();
      if (isArabic(decoded.text())) {
        return Optional.of(decoded);
      }
    }
    return Optional.empty();
  }

  private static List<String> byLikelihood(byte[] bytes) {
    List<String> names = new ArrayList<>();
    for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
      if (KNOWN.contains(match.getName())) {
        names.add(match.getName());
      }
    }
    // A few words are too little for the detector.
    KNOWN.stream().filter(name -> !names.contains(name)).forEach(names::add);
    return names;
  }

  /**
   * Whether nearly all that is not ASCII is Arabic: not single letters within Latin words, and with
   * alefs among them, which decoded Cyrillic or Greek has not.
   */
  private static boolean isArabic(String text) {
    int arabic = 0;
    int foreign = 0;
    int alefs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Spelling.isArabic(c) && !isLatin(text, i - 1) && !isLatin(text, i + 1)) {
        arabic++;
        alefs += ALEFS.indexOf(c) >= 0 ? 1 : 0;
      } else if (c >= 0x80
          && (Character.isLetter(c) || Character.isISOControl(c) || c == '\uFFFD')) {
        foreign++;
      }
    }
    return arabic > 4 * foreign && (arabic < 40 || alefs > arabic / 50);
  }

  private static boolean isLatin(String text, int i) {
    return i >= 0
        && i < text.length()
        && text.charAt(i) < 0x80
        && Character.isLetter(text.charAt(i));
  }
}
