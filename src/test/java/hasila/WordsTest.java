package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.lexicon.Lexicon;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.amount.NumberWord;
import hasila.text.Tokenizer;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Lexicon LEXICON = Lexicon.load();

  private static Words read(String text) {
    return LEXICON.read(Tokenizer.tokenize(text));
  }

  @Test
  void splitsCliticsOffKnownWordsOnly() {
    for (String text :
        new String[] {
          "ستة", "وستة", "بستة", "الستة", "والستة", "بالستة", "لستة", "للستة", "فلستة", "سِتّة",
          "ستــة"
        }) {
      Words words = read(text);
      assertThat(words.size()).as(text).isEqualTo(1);
      assertThat(words.at(0, Role.NUMBER, NumberWord.class)).as(text).isPresent();
      assertThat(words.at(0, Role.NUMBER, NumberWord.class).orElseThrow().sense().value())
          .isEqualTo(6);
    }
    assertThat(read("والستة").coreStart(0)).isEqualTo(1);
    assertThat(read("للستة").hasArticle(0)).isTrue();
    assertThat(read("وِستة").coreStart(0)).isEqualTo(2);
    assertThat(read("بيستة").is(0, Role.NUMBER)).isFalse();
  }

  @Test
  void cutsGluedDigits() {
    Words words = read("مقتل10مدنيين بـ260 والـ16 و14");
    assertThat(words.size()).isEqualTo(9);
    assertThat(words.isClitic(3)).isTrue();
    assertThat(words.hasArticle(5)).isTrue();
    assertThat(words.hasConjunction(5)).isTrue();
    assertThat(words.isClitic(7)).isTrue();
  }

  @Test
  void readsThroughTheMarksThatHideAWord() {
    Words words = read("قـ.ـتل وأصـ-ـيب برصـ.اص 1445هـ.وقال");
    assertThat(words.is(0, Role.EVENT)).isTrue();
    assertThat(words.is(1, Role.EVENT)).isTrue();
    assertThat(words.hasPreposition(2)).isTrue();
    // A full stop behind «هـ» ends a sentence.
    assertThat(words.size()).isEqualTo(7);
  }
}
