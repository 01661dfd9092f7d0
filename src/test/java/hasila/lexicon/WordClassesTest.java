package hasila.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.lexicon.word.WordClasses;
import hasila.text.Spelling;
import hasila.text.Tokenizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** Words that no table knows are verbs, nouns or names by the dictionary of the language. */
class WordClassesTest {
  private static final Lexicon LEXICON = Lexicon.load();

  private static int classes(String form) {
    char[] folded = Spelling.fold(form).toCharArray();
    return WordClasses.load().of(folded, 0, folded.length);
  }

  private static Words words(String text) {
    return LEXICON.read(Tokenizer.tokenize(text));
  }

  @Test
  void theBuildCompiledThem() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    WordClasses.compile().write(written);
    try (InputStream file =
        WordClasses.class.getResourceAsStream("/hasila/lexicon/" + WordClasses.FILE)) {
      assertThat(file).as("the build must compile the word classes").isNotNull();
      assertThat(file.readAllBytes()).isEqualTo(written.toByteArray());
    }
  }

  @Test
  void tellsVerbsFromNounsFromNames() {
    assertThat(classes("يحتفل")).isEqualTo(WordClasses.VERB);
    assertThat(classes("تعطيل")).isEqualTo(WordClasses.NOUN);
    assertThat(classes("شرب")).isEqualTo(WordClasses.NOUN | WordClasses.VERB);
    assertThat(classes("محمد") & WordClasses.NAME).isEqualTo(WordClasses.NAME);
    assertThat(classes("دوتيرتي")).isZero();
  }

  @Test
  void takesLettersOffWhereAWordOfTheLanguageRemains() {
    Words words = words("بتعطيل وجلست وتتصدر بوتين فيدال كمية لتعطيله");
    assertThat(words.hasPreposition(0)).isTrue();
    assertThat(words.core(0)).isEqualTo("تعطيل");
    assertThat(words.isVerb(1)).isTrue();
    assertThat(words.hasConjunction(1)).isTrue();
    assertThat(words.isVerb(2)).isTrue();
    for (int name = 3; name <= 5; name++) {
      assertThat(words.hasPreposition(name) || words.hasConjunction(name)).isFalse();
    }
    assertThat(words.isName(3)).isTrue();
    assertThat(words.isName(4)).isTrue();
    assertThat(words.hasTo(6)).isTrue();
  }
}
