package hasila.output;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.output.cell.CodeNames;
import hasila.output.cell.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes as people read them, and read back from what people write. */
class CodeNamesTest {
  @Test
  void eachCodeIsReadBackInWhateverFormItIsShown() {
    for (String column : CodeNames.columns()) {
      for (String code : CodeNames.codes(column)) {
        String word = CodeNames.word(column, code, Language.AR);
        assertThat(word).as(code).isNotEqualTo(code);
        for (Language language : Language.values()) {
          assertThat(CodeNames.read(column, CodeNames.shown(column, code, language)))
              .isEqualTo(code);
        }
        assertThat(CodeNames.read(column, word)).as("%s: %s alone", column, word).isEqualTo(code);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "review | خطأ · wrong | wrong",
        "review | صحيح | ok",
        "review | OK | OK",
        "review | لا أعرف | لا أعرف",
        "group  | مدنيون · civilian; أطفال · child | civilian;child",
        "group  | مدنيون؛ أطفال | civilian;child",
        "group  | مدنيون; بحارة | مدنيون; بحارة",
        "event  | burnt | burnt",
        "place  | قتل | قتل"
      })
  void whatPeopleWrite(String column, String cell, String read) {
    assertThat(CodeNames.read(column, cell)).isEqualTo(read);
  }
}
