package hasila.mention;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import hasila.lexicon.Lexicon;
import hasila.lexicon.Words;
import hasila.mention.number.NumberReader;
import hasila.text.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What two independent spellers write, the reader reads back: all of it, exactly. */
class NumberRoundTripTest {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final long SMALL = 100_000;
  private static final int RANDOM = 200_000;
  private static final long LARGEST = 1_000_000_000_000_000L;

  private final RuleBasedNumberFormat icu =
      new RuleBasedNumberFormat(new ULocale("ar"), RuleBasedNumberFormat.SPELLOUT);

  private static List<Long> numbers(long seed) {
    List<Long> numbers = new ArrayList<>();
    for (long n = 0; n <= SMALL; n++) {
      numbers.add(n);
    }
    Random random = new Random(seed);
    for (int i = 0; i < RANDOM; i++) {
      // As many short numbers as long ones, and many with zeros inside.
      long n = (random.nextLong() >>> 1) % (1L << 1 + random.nextInt(50));
      long zeros = random.nextInt(3) == 0 ? (long) Math.pow(10, random.nextInt(7)) : 1;
      numbers.add(Math.min(n / zeros * zeros, LARGEST));
    }
    numbers.add(LARGEST);
    return numbers;
  }

  private static void check(String text, long value, int wordsBehind) {
    Words words = LEXICON.read(Tokenizer.tokenize(text));
    Optional<NumberReader.Number> number = NumberReader.read(words, 0);
    boolean whole =
        number.isPresent()
            && number.get().value().compareTo(BigDecimal.valueOf(value)) == 0
            && number.get().last() == words.size() - 1 - wordsBehind;
    if (!whole) {
      assertThat(number.map(n -> n.value() + " to token " + n.last()))
          .as(text)
          .contains(value + " to token " + (words.size() - 1 - wordsBehind));
    }
  }

  @Test
  void readsBackWhatIcuWrites() {
    List<Long> numbers = numbers(20_110_315);
    for (String rules : icu.getRuleSetNames()) {
      if (!rules.contains("ordinal")) {
        for (long n : numbers) {
          check(icu.format(n, rules), n, 0);
        }
      }
    }
  }

  @Test
  void readsBackOrdinalsOfIcu() {
    for (String rules : icu.getRuleSetNames()) {
      if (rules.contains("ordinal")) {
        for (long n = 1; n < 100; n++) {
          String text = icu.format(n, rules);
          Words words = LEXICON.read(Tokenizer.tokenize(text));
          Optional<NumberReader.Number> number =
              NumberReader.readOrdinal(words, 0).or(() -> NumberReader.read(words, 0));
          assertThat(number.map(o -> o.value().longValueExact())).as(text).contains(n);
          assertThat(number.orElseThrow().last()).as(text).isEqualTo(words.size() - 1);
        }
      }
    }
  }

  @Test
  void readsBackTheFormsThatIcuNeverWrites() {
    Speller.Hundreds[] hundreds = Speller.Hundreds.values();
    String[] tanwin = {"ا", "ًا", "اً", ""};
    int turn = 0;
    for (long n : numbers(19_480_515)) {
      // Every third number takes the next of all the ways, so that small numbers meet each of them
      // often.
      for (int i = 0; i < 3; i++, turn++) {
        Speller speller =
            new Speller(
                (turn & 1) == 0,
                (turn & 2) == 0,
                hundreds[turn / 4 % 4],
                tanwin[turn / 16 % 4],
                turn / 64 % 2 == 0,
                turn / 128 % 2 == 0);
        check(speller.spell(n), n, 0);
      }
    }
  }

  /** Every number up to a hundred thousand that ends in a dual: 200, 2000, 1200, 102000. */
  @Test
  void readsEveryDualInConstructBeforeItsNoun() {
    int duals = 0;
    for (long n = 200; n <= SMALL; n += 100) {
      for (boolean oblique : List.of(false, true)) {
        for (Speller.Hundreds hundreds : Speller.Hundreds.values()) {
          String text = new Speller(oblique, false, hundreds, "ا", true, false).spell(n);
          if (text.endsWith("تان") || text.endsWith("تين") || text.matches(".*ألف(ان|ين)")) {
            check(text.substring(0, text.length() - 1) + " قتيل", n, 1);
            duals++;
          }
        }
      }
    }
    assertThat(duals).isGreaterThan(800);
  }

  @Test
  void readsDualsInConstructBeforeTheirNoun() {
    check("مئتا قتيل", 200, 1);
    check("مائتي قتيل", 200, 1);
    check("ألفا قتيل", 2000, 1);
    check("ألفي قتيل", 2000, 1);
    check("مليونا نازح", 2_000_000, 1);
    check("مليوني نازح", 2_000_000, 1);
    check("ملياري دولار", 2_000_000_000, 1);
    check("مئة ألف وألفا قتيل", 102_000, 1);
    check("عشرة آلاف ومئتا قتيل", 10_200, 1);
    check("عشرون ألفا", 20_000, 0);
    check("ألفا", 1000, 0);
    check("ألفًا قتيلا", 1000, 1);
  }
}
