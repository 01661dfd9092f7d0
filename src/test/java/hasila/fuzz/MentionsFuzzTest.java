package hasila.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hasila.lexicon.Lexicon;
import hasila.lexicon.Words;
import hasila.mention.Amount;
import hasila.mention.Figure;
import hasila.mention.Mention;
import hasila.mention.date.DateFinder;
import hasila.mention.figure.FigureFinder;
import hasila.mention.figure.MentionFinder;
import hasila.text.Tokenizer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.provider.MethodSource;

/** Any words at all: numbers and dates stand inside the text, in order, and are no nonsense. */
class MentionsFuzzTest {
  private static final Lexicon LEXICON = Lexicon.load();

  @MethodSource("hasila.fuzz.Seeds#phrases")
  @FuzzTest
  void anyWords(byte[] bytes) {
    String text = Texts.of(bytes);
    List<Mention> found = find(text).all();
    int end = 0;
    for (Mention mention : found) {
      assertThat(mention.span().start()).as("no overlap").isGreaterThanOrEqualTo(end);
      assertThat(mention.span().end()).isBetween(mention.span().start() + 1, text.length());
      assertThat(mention.rule()).isNotEmpty();
      end = mention.span().end();
      if (mention instanceof Figure figure) {
        isSound(figure);
      }
    }
    assertThat(find(text).all()).as("the same twice").isEqualTo(found);
  }

  private static MentionFinder.Mentions find(String text) {
    Words words = LEXICON.read(Tokenizer.tokenize(text));
    assertThat(FigureFinder.find(words, DateFinder.find(words))).isNotNull();
    return MentionFinder.find(LEXICON.read(Tokenizer.tokenize(text)));
  }

  private static void isSound(Figure figure) {
    Amount amount = figure.amount();
    inOrder(amount.low(), amount.best());
    inOrder(amount.best(), amount.high());
    inOrder(amount.low(), amount.high());
    boolean negative = amount.low().filter(low -> low.signum() < 0).isPresent();
    assertThat(negative && figure.kind() == Figure.Kind.COUNT).as("fewer than none").isFalse();
  }

  private static void inOrder(Optional<BigDecimal> less, Optional<BigDecimal> more) {
    if (less.isPresent() && more.isPresent()) {
      assertThat(less.get()).isLessThanOrEqualTo(more.get());
    }
  }
}
