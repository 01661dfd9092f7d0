package hasila.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hasila.text.Spelling;
import hasila.text.Tokenizer;
import hasila.text.Tokens;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text at all: tokens follow each other, and only space and unseen characters lie between. */
class TokensFuzzTest {
  @MethodSource("hasila.fuzz.Seeds#texts")
  @FuzzTest
  void anyText(byte[] bytes) {
    String text = Texts.of(bytes);
    Tokens tokens = Tokenizer.tokenize(text);
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.start(i)).isBetween(at, text.length() - 1);
      assertThat(tokens.end(i)).isBetween(tokens.start(i) + 1, text.length());
      assertThat(isEmpty(text, at, tokens.start(i))).isTrue();
      assertThat(i == 0 || tokens.gap(i) != Tokens.GLUED || isUnseen(text, at, tokens.start(i)))
          .isTrue();
      assertThat(tokens.at(tokens.start(i))).isEqualTo(i);
      at = tokens.end(i);
      String folded = Spelling.fold(tokens.text(i));
      assertThat(Spelling.fold(folded)).as("folding twice is folding once").isEqualTo(folded);
    }
    assertThat(isEmpty(text, at, text.length())).isTrue();
  }

  private static boolean isUnseen(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> Spelling.isInvisible((char) c));
  }

  private static boolean isEmpty(String text, int from, int to) {
    return text.substring(from, to)
        .chars()
        .allMatch(
            c ->
                c <= ' '
                    || c == 0x85
                    || Character.isSpaceChar(c)
                    || Spelling.isInvisible((char) c));
  }
}
