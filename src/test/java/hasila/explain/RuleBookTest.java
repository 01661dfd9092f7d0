package hasila.explain;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.Explained;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule says what it does, and does it. */
class RuleBookTest {
  private static final Pattern NAME =
      Pattern.compile(
          "\"((?:number|count|unit|fraction|ordinal|age|time|identifier|date|counted"
              + "|event|part|repeat|place|when|cause|by|who)/[a-z-]+)\"");

  static Stream<RuleBook.Rule> rules() {
    return new RuleBook().all().stream();
  }

  @Test
  void everyRuleOfTheProgramHasALine() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/hasila"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher names = NAME.matcher(Files.readString(file));
        while (names.find()) {
          used.add(names.group(1));
        }
      }
    }
    assertThat(rules().map(RuleBook.Rule::name))
        .as(
            "the lines of src/main/resources/hasila/explain/rules.tsv: add or take out what differs")
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void readsItsExample(RuleBook.Rule rule) {
    assertThat(Explained.sentence(rule.example().replace('↵', '\n')))
        .contains(rule.name() + ": " + rule.says());
  }
}
