package hasila;

import hasila.text.Report;
import java.time.LocalDate;
import java.util.Optional;

/** Explanations of sentences, for tests. */
public final class Explained {
  private static final Pipeline PIPELINE = new Pipeline();

  private Explained() {}

  /** The explanation of a sentence of which no day is known. */
  public static String sentence(String text) {
    return PIPELINE.explain(new Report("sentence", text, 0, "", "", ""), Optional.empty());
  }

  /** The explanation of a sentence of that day. */
  public static String sentence(String text, String day) {
    return PIPELINE.explain(
        new Report("sentence", text, 0, "", "", ""), Optional.of(LocalDate.parse(day)));
  }
}
