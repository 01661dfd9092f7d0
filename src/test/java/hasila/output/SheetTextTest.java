package hasila.output;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.output.cell.SheetText;
import org.junit.jupiter.api.Test;

/** Text goes into a workbook and comes back, whatever characters it has. */
class SheetTextTest {
  @Test
  void keepsWhatXmlCanHold() {
    for (String text :
        new String[] {"", "نحو 12", "سطر\nآخر\t<&>\"'", "😀\u200F\u0085\uFFFD", "_x12_"}) {
      assertThat(SheetText.written(text)).isEqualTo(text);
      assertThat(SheetText.read(text)).isEqualTo(text);
    }
  }

  @Test
  void writesWhatXmlCannotHoldAsSpreadsheetsDo() {
    assertThat(SheetText.written("أ\u0001ب\u001F\uFFFE")).isEqualTo("أ_x0001_ب_x001F__xFFFE_");
    assertThat(SheetText.read("أ_x0001_ب_x001F__xFFFE_")).isEqualTo("أ\u0001ب\u001F\uFFFE");
  }

  @Test
  void keepsWordsApartThatLookLikeThat() {
    for (String text :
        new String[] {"_x0041_", "_x0041_x0042_", "_x005F_", "a_x00e9__x0001_", "__x0001_"}) {
      assertThat(SheetText.read(SheetText.written(text))).as(text).isEqualTo(text);
    }
    assertThat(SheetText.written("_x0041_")).isEqualTo("_x005F_x0041_");
  }

  @Test
  void endsLinesAsSpreadsheetsDo() {
    assertThat(SheetText.written("سطر\r\nآخر\rثالث\r")).isEqualTo("سطر\nآخر\nثالث\n");
  }

  @Test
  void replacesHalfACharacter() {
    assertThat(SheetText.written("أ\uD83Dب\uDE92")).isEqualTo("أ\uFFFDب\uFFFD");
  }
}
