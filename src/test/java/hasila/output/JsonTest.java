package hasila.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import hasila.output.cell.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Values in a script element: none can end it, and each is read back as it was. */
class JsonTest {
  private static String json(String value) {
    StringBuilder into = new StringBuilder();
    Json.string(value, into);
    return into.toString();
  }

  @Test
  void noValueEndsItsElement() {
    assertThat(json("</script><!--<script>]]>&amp;"))
        .doesNotContain("<", ">", "&")
        .startsWith("\"\\u003c/script");
  }

  @Test
  void plainWordsStayReadable() {
    assertThat(json("مقتل «12» مدنيا، 😀")).isEqualTo("\"مقتل «12» مدنيا، 😀\"");
  }

  @Test
  void everyCharacterIsReadBackThroughUtf8() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= 0xFFFF; c++) {
      // In an order that leaves every surrogate without its other half.
      all.append((char) (0xFFFF - c));
    }
    all.append("\uD83D\uDE00 \uDE00\uD83D");
    String sent =
        new String(json(all.toString()).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(JsonParser.parseString(sent).getAsString()).isEqualTo(all.toString());
  }

  @Test
  void whatAnHtmlParserChangesIsEscaped() {
    assertThat(json("\r\u0000\u0085\uFFFF\uFEFF"))
        .isEqualTo("\"\\u000d\\u0000\\u0085\\uffff\uFEFF\"");
  }
}
