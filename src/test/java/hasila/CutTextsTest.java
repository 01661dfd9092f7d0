package hasila;

import static org.assertj.core.api.Assertions.assertThatCode;

import hasila.text.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text may end anywhere, as where a feed cuts it off: the program reads it without a fault. */
class CutTextsTest {
  private static final Pipeline PIPELINE = new Pipeline();

  private static void read(String text) {
    Report report = new Report("cut", text, text.length(), "UTF-8", "", "");
    assertThatCode(() -> PIPELINE.extract(report, Optional.<LocalDate>empty()))
        .as(text)
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000_ae0935a9256ad8c4.txt", "003_5908cd960d6699ba.txt"})
  void behindEveryWordOfAParagraph(String seed) throws IOException {
    for (String paragraph : Files.readString(Path.of("seeds", seed)).split("\\n+")) {
      for (int end = paragraph.indexOf(' '); end > 0; end = paragraph.indexOf(' ', end + 1)) {
        read(paragraph.substring(0, end));
      }
    }
  }

  @Test
  void behindAHalfOfWhom() {
    read("وفاز 40 نائبا بمقاعدهم، لكن عدد النواب الجدد لم يصل إلى النصف من");
  }
}
