package hasila.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.lexicon.Lexicon;
import hasila.lexicon.Words;
import hasila.mention.number.NumberReader;
import hasila.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {
  private static final Lexicon LEXICON = Lexicon.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          23 | ثلاثة وعشرين
          12500 | 12 ألفا و500
          1500000 | مليون ونصف المليون
          3520 | ثلاثة آلاف وخمسمئة و20
          11000 | أحد عشر ألفًا
          2000 | ألفا شخص
          1200 | ألفا ومئتين
          120000 | مئة وعشرين ألفا
          1200000000 | ألف ومئتا مليون
          500000 | نصف مليون
          750000 | ثلاثة أرباع المليون
          4500000 | اربعة فاصلة خمسة مليون
          1250000 | 1.250 مليون
          6.9 | 6,9
          """)
  void readsWholeText(String value, String text) {
    Words words = LEXICON.read(Tokenizer.tokenize(text));
    assertThat(NumberReader.read(words, 0).orElseThrow().value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 | رابع هجوم
          21 | الحادي والعشرين
          121 | الحادي والعشرون بعد المئة
          606 | الستمئة والسادس
          17 | السابعة عشرة
          """)
  void readsOrdinals(String value, String text) {
    Words words = LEXICON.read(Tokenizer.tokenize(text));
    assertThat(NumberReader.readOrdinal(words, 0).orElseThrow().value())
        .isEqualByComparingTo(value);
  }
}
