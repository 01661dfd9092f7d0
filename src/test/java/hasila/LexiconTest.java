package hasila;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hasila.claim.scene.Claim;
import hasila.lexicon.Forms;
import hasila.lexicon.Lexicon;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Cause;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Table;
import hasila.output.cell.Extraction;
import hasila.text.Report;
import hasila.text.Spelling;
import hasila.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the example at the end of every line of the tables that claims are made of. */
class LexiconTest {
  private static final Pipeline PIPELINE = new Pipeline();
  private static final Lexicon LEXICON = Lexicon.load();

  private static Extraction read(String text) {
    return PIPELINE.extract(new Report("example", text, 0, "UTF-8", "", ""), Optional.empty());
  }

  /**
   * The example of each line, and each of its forms in a sentence: that of the example, or the
   * frame of its column.
   */
  private static Stream<DynamicTest> rows(Role role, BiPredicate<Row, Claim> holds) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Row row : Table.load(role.table()).rows()) {
      Set<String> sentences = new LinkedHashSet<>(List.of(row.example()));
      for (String column : List.of("past", "present", "forms", "plurals")) {
        if (row.columns().contains(column)) {
          sentences.addAll(Forms.inSentences(row, column));
        }
      }
      for (String sentence : sentences) {
        tests.add(
            dynamicTest(
                role.table() + " line " + row.line() + ": " + sentence,
                () ->
                    assertThat(read(sentence).claims())
                        .as("lexicon/%s.tsv line %d: «%s»", role.table(), row.line(), sentence)
                        .anyMatch(claim -> holds.test(row, claim))));
      }
    }
    return tests.stream();
  }

  /** Whether a cell shows a form of the line, as it stands there or as the program makes it. */
  private static boolean holdsForm(Role role, Row row, String cell) {
    String folded = Spelling.fold(cell);
    return role.read(row).stream().anyMatch(entry -> folded.contains(Spelling.fold(entry.form())));
  }

  @TestFactory
  Stream<DynamicTest> nouns() {
    return rows(
        Role.NOUN,
        (row, claim) ->
            claim.unit().word().equals(row.cell("unit"))
                && holdsForm(Role.NOUN, row, claim.counted())
                && (row.cell("event").isEmpty()
                    || claim.event().name().equals(row.cell("event").toUpperCase(Locale.ROOT))));
  }

  @TestFactory
  Stream<DynamicTest> events() {
    return rows(
        Role.EVENT,
        (row, claim) -> claim.event().name().equals(row.cell("event").toUpperCase(Locale.ROOT)));
  }

  @TestFactory
  Stream<DynamicTest> speech() {
    return rows(
        Role.SPEECH,
        (row, claim) ->
            claim.who().basis()
                == (row.cell("kind").equals("demand")
                    ? Claim.Who.Basis.REPORT_VOICE
                    : Claim.Who.Basis.STATED));
  }

  @TestFactory
  Stream<DynamicTest> attributions() {
    return rows(Role.ATTRIBUTION, (row, claim) -> claim.who().basis() == Claim.Who.Basis.STATED);
  }

  @TestFactory
  Stream<DynamicTest> sources() {
    return rows(Role.SOURCE, (row, claim) -> claim.who().basis() != Claim.Who.Basis.REPORT_VOICE);
  }

  @TestFactory
  Stream<DynamicTest> among() {
    return rows(Role.AMONG, (row, claim) -> claim.partOf().isPresent());
  }

  @TestFactory
  Stream<DynamicTest> others() {
    return rows(Role.OTHERS, (row, claim) -> claim.counted().contains("["));
  }

  @TestFactory
  Stream<DynamicTest> totals() {
    return rows(
        Role.TOTAL,
        (row, claim) ->
            holdsForm(Role.TOTAL, row, row.example()) && claim.counted().endsWith("القتلى"));
  }

  @TestFactory
  Stream<DynamicTest> statuses() {
    return rows(
        Role.STATUS,
        (row, claim) -> claim.status().name().equals(row.cell("status").toUpperCase(Locale.ROOT)));
  }

  @TestFactory
  Stream<DynamicTest> places() {
    return rows(
        Role.PLACE,
        (row, claim) ->
            claim.place().isPresent()
                && row.example().substring(claim.place().get().start()).length() > 2);
  }

  @TestFactory
  Stream<DynamicTest> functionWords() {
    return rows(Role.FUNCTION, (row, claim) -> claim.counted().equals("أشخاص"));
  }

  @TestFactory
  Stream<DynamicTest> circumstances() {
    return rows(Role.CIRCUMSTANCE, (row, claim) -> claim.counted().equals("مدنيين"));
  }

  @TestFactory
  Stream<DynamicTest> causes() {
    return rows(
        Role.CAUSE,
        (row, claim) ->
            row.cell("cause").isEmpty()
                ? claim.cause() != Cause.NONE
                : claim.cause().name().equals(row.cell("cause").toUpperCase(Locale.ROOT)));
  }

  @TestFactory
  Stream<DynamicTest> actors() {
    return rows(
        Role.ACTOR,
        (row, claim) -> !claim.byWhom().isEmpty() && holdsForm(Role.ACTOR, row, claim.byWhom()));
  }

  @TestFactory
  Stream<DynamicTest> particles() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Row row : Table.load(Role.PARTICLE.table()).rows()) {
      tests.add(
          dynamicTest(
              "particles line " + row.line(),
              () -> {
                Words words = LEXICON.read(Tokenizer.tokenize(row.example()));
                boolean used = false;
                for (int i = 0; i < words.size(); i++) {
                  used |= words.is(i, row.constant("name", Tag.class));
                }
                assertThat(used).as("line %d «%s»", row.line(), row.example()).isTrue();
              }));
    }
    return tests.stream();
  }

  /** What stands twice was merged from two sides, and is mended in one place only. */
  @Test
  void noFormStandsTwiceUnderOneMeaning() {
    for (Role role : Role.values()) {
      Table table = Table.load(role.table());
      List<String> before = table.columns().subList(0, table.columns().indexOf("forms"));
      Set<List<String>> seen = new HashSet<>();
      for (Row row : table.rows()) {
        for (String form : row.list("forms")) {
          List<String> meaning = new ArrayList<>(before.stream().map(row::cell).toList());
          meaning.add(form);
          assertThat(seen.add(meaning)).as("%s line %d: %s", role, row.line(), meaning).isTrue();
        }
      }
    }
  }

  /** A little word that no rule asks for only makes the table longer. */
  @Test
  void eachLittleWordIsAskedForAndHasForms() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file));
      }
    }
    Set<Tag> known = EnumSet.noneOf(Tag.class);
    for (Row row : Table.load(Role.PARTICLE.table()).rows()) {
      known.add(row.constant("name", Tag.class));
    }
    for (Tag tag : Tag.values()) {
      assertThat(code).containsPattern("Tag\\." + tag + "\\b");
    }
    assertThat(known).containsExactlyInAnyOrder(Tag.values());
  }
}
