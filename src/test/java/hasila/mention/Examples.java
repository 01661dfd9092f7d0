package hasila.mention;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of example phrases: reading them, and writing a figure as a line of them. */
final class Examples {
  static final String OPEN = "\u27E6";
  static final String CLOSE = "\u27E7";

  private Examples() {}

  static List<String> lines(String name) {
    try (InputStream in = Examples.class.getResourceAsStream("/hasila/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The lines of a table by their phrase without marks. */
  static Map<String, List<String>> byPhrase(String name) {
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    List<String> lines = lines(name);
    for (String line : lines.subList(1, lines.size())) {
      String text = line.substring(line.lastIndexOf('\t') + 1).replace(OPEN, "").replace(CLOSE, "");
      phrases.computeIfAbsent(text, t -> new ArrayList<>()).add(line);
    }
    return phrases;
  }

  static String line(Figure figure, String text) {
    Amount amount = figure.amount();
    return String.join(
        "\t",
        word(figure),
        cell(amount.qualifier()),
        cell(amount.low()),
        cell(amount.best()),
        cell(amount.high()),
        cell(figure.unit()),
        cell(figure.unitCode()),
        cell(String.join(" ", CheckCode.words(figure.checks()))),
        text.substring(0, figure.span().start())
            + OPEN
            + text.substring(figure.span().start(), figure.span().end())
            + CLOSE
            + text.substring(figure.span().end()));
  }

  /** The line without its text: what must not change with the spelling. */
  static String sense(Figure figure) {
    String line = line(figure, " ".repeat(figure.span().end()));
    return line.substring(0, line.lastIndexOf('\t'));
  }

  private static String word(Figure figure) {
    return figure.kind().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String cell(String text) {
    return text.isEmpty() ? "-" : text;
  }

  private static String cell(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString).orElse("-");
  }
}
