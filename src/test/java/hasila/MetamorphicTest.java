package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.ClaimExamplesTest.Example;
import hasila.claim.scene.Claim;
import hasila.output.cell.Extraction;
import hasila.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a writer may change without changing what is told: the rows of the examples hold. */
class MetamorphicTest {
  private static final List<String> CELLS =
      List.of("event", "unit", "who", "when", "status", "count_once", "part_of", "same_as");

  /** A change that fits fewer texts shows nothing. */
  private static final int LEAST = 8;

  private static final String TITLE = " والسكان";

  private static final String KILLED = "قتل ";

  @Test
  void aClosingSentenceChangesNothing() throws IOException {
    holds(MetamorphicTest::closing, 0);
  }

  @Test
  void digitsOfTheEastChangeNothing() throws IOException {
    holds(MetamorphicTest::eastern, 0);
  }

  @Test
  void anAdverbBehindTheVerbChangesNothing() throws IOException {
    holds((e, claim) -> behindKilled(e, claim, "قتل على الفور ", ""), 0);
  }

  @Test
  void whereTheyWereChangesNothing() throws IOException {
    holds((e, claim) -> behindKilled(e, claim, KILLED, " كانوا في المكان"), 1);
  }

  @Test
  void aTitleOfTheClaimantChangesNothingElse() throws IOException {
    holds(MetamorphicTest::titled, 0);
  }

  @Test
  void metTheirDeathIsKilled() throws IOException {
    holds((e, claim) -> behindKilled(e, claim, "لقي ", " مصرعهم"), 0);
  }

  private static Optional<String> closing(Example example, Claim claim) {
    return Optional.of(example.text() + " ولم تتضح بعد ملابسات ما جرى.");
  }

  private static Optional<String> eastern(Example example, Claim claim) {
    StringBuilder text = new StringBuilder(example.text());
    Span span = claim.figure().span();
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        text.setCharAt(i, (char) (c - '0' + '\u0660'));
      }
    }
    return text.toString().equals(example.text()) ? Optional.empty() : Optional.of(text.toString());
  }

  /** «وزارة الصحة» is «وزارة الصحة والسكان»: a longer name, wherever the text has it. */
  private static Optional<String> titled(Example example, Claim claim) {
    return example.text().contains("وزارة الصحة ")
        ? Optional.of(example.text().replace("وزارة الصحة ", "وزارة الصحة" + TITLE + " "))
        : Optional.empty();
  }

  /** The text with another verb for «قتل» right before the figure, and words behind its noun. */
  private static Optional<String> behindKilled(
      Example example, Claim claim, String verb, String behind) {
    String text = example.text();
    int start = claim.figure().span().start();
    String noun = " " + claim.counted();
    int end = claim.figure().span().end();
    boolean fits =
        start >= KILLED.length()
            && text.startsWith(KILLED, start - KILLED.length())
            && (start == KILLED.length() || text.charAt(start - KILLED.length() - 1) <= ' ')
            && text.startsWith(noun, end)
            && text.startsWith(" ", end + noun.length());
    return fits
        ? Optional.of(
            text.substring(0, start - KILLED.length())
                + verb
                + text.substring(start, end + noun.length())
                + behind
                + text.substring(end + noun.length()))
        : Optional.empty();
  }

  /**
   * Every figure of every example whose text can be changed so.
   *
   * @param known how many are known to change all the same
   */
  private static void holds(BiFunction<Example, Claim, Optional<String>> change, int known)
      throws IOException {
    List<String> broken = new ArrayList<>();
    String last = "";
    int tried = 0;
    for (Example example : all()) {
      Extraction before = ClaimExamplesTest.read(example);
      for (Claim claim : before.claims()) {
        Optional<String> text = change.apply(example, claim);
        if (text.isEmpty() || text.get().equals(last)) {
          continue;
        }
        last = text.get();
        tried++;
        Example other = new Example(example.line(), "", text.get(), List.of(), List.of());
        difference(before, ClaimExamplesTest.read(other))
            .ifPresent(d -> broken.add(d + text.get()));
      }
    }
    assertThat(tried).isGreaterThanOrEqualTo(LEAST);
    assertThat(broken).hasSizeLessThanOrEqualTo(known);
  }

  private static List<Example> all() throws IOException {
    return Stream.concat(
            ClaimExamplesTest.examples("reports.examples.tsv").stream(),
            ClaimExamplesTest.examples("claims.examples.tsv").stream())
        .toList();
  }

  private static Optional<String> difference(Extraction before, Extraction after) {
    if (before.claims().size() != after.claims().size()) {
      return Optional.of("other figures: ");
    }
    for (int i = 0; i < before.claims().size(); i++) {
      for (String cell : CELLS) {
        String was = ClaimExamplesTest.value(before, before.claims().get(i), cell);
        String is = ClaimExamplesTest.value(after, after.claims().get(i), cell).replace(TITLE, "");
        if (!was.equals(is) && !cell.endsWith("_of") && !cell.endsWith("_as")
            || was.isEmpty() != is.isEmpty()) {
          return Optional.of(cell + " «" + was + "» now «" + is + "»: ");
        }
      }
    }
    return Optional.empty();
  }
}
