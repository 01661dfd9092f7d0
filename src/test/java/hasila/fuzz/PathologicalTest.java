package hasila.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import hasila.output.cell.Extraction;
import hasila.output.file.Rendered;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Texts that are hard on a reader end in a time that no linear reader needs and every quadratic one
 * overruns; {@link Curve} measures.
 */
class PathologicalTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int LENGTH = 8_000;

  /** More than the characters that a claim's row and its mention's have together. */
  private static final int CELLS = 2_000;

  @ParameterizedTest
  @FieldSource("hasila.fuzz.Pathological#ALL")
  void isReadInTime(Pathological hard) {
    Extraction found =
        assertTimeoutPreemptively(PATIENCE, () -> Invariants.check(hard.text(LENGTH)));
    Rendered rows = Rendered.of(found);
    int count = 1 + found.claims().size() + found.mentions().size();
    assertThat(rows.claimRows().length() + rows.mentionRows().length())
        .as("no cell grows with the report")
        .isLessThan(2 * LENGTH + CELLS * count);
  }

  @Test
  void longRunsOfOneWordAreReadInTime() {
    inTime("و".repeat(100_000));
    inTime("ألف ".repeat(50_000));
    inTime("7".repeat(1_000_000));
    inTime("(«[".repeat(100_000) + "]»)".repeat(100_000));
  }

  @Test
  void aLineOfMegabytesIsReadInTime() {
    String prose = "وتجري في الوادي جداول صغيرة بين أشجار الزيتون والرمان حتى السهل ";
    String line =
        (prose.repeat(62) + "، وقتل 3 مدنيين بينهم طفل واحد يوم 5 آذار 2019، ").repeat(700);
    assertThat(line.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(5_000_000);
    assertThat(inTime(line).claims().size()).isGreaterThanOrEqualTo(700);
  }

  @Test
  void everyCharacterOfTheArabicBlocksIsRead() {
    for (int block : List.of(0x0600, 0x0700, 0x0750, 0x08A0, 0xFB50, 0xFC50, 0xFD50, 0xFE70)) {
      StringBuilder text = new StringBuilder();
      for (int c = block; c < block + 0x100; c++) {
        text.append("قتل 3").append((char) c).append((char) c).append("5 مدنيين ");
        text.append((char) c).append(" ").append((char) c).append("\n");
      }
      Invariants.check(text.toString());
    }
  }

  private static Extraction inTime(String text) {
    return assertTimeoutPreemptively(PATIENCE, () -> Invariants.extract(text));
  }
}
