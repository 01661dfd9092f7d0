package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's own tables of words: added to the program's, and loud where a line is wrong. */
class OwnTablesTest {
  private static final String NOUNS = "unit\tgroup\tevent\tforms\tplurals\texample\n";

  @TempDir Path folder;
  private Path own;

  @BeforeEach
  void makeFolder() throws IOException {
    own = Files.createDirectory(folder.resolve("own"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(own.resolve(name), text);
  }

  private Command explained(String sentence) {
    return Command.run("--lexicon", own, "--explain", sentence);
  }

  @Test
  void addsNounsEventsAndActors() throws IOException {
    write("nouns.tsv", NOUNS + "person\tfighter\t-\tزنبوق\tزنابيق\tمقتل 5 زنابيق\n");
    write("events.tsv", "event\tpast\tpresent\tforms\texample\nkilled\tزرنق\tيزرنق\tزرنقة\t-\n");
    write("actors.tsv", "kind\tnation\tforms\texample\nforce\t-\tالزرانيق\t-\n");
    assertThat(explained("زرنقة 5 زنابيق في البلدة على يد الزرانيق").out())
        .contains("counted        person, fighter  «زنابيق»")
        .contains("event          killed  «زرنقة»")
        .contains("by whom        «الزرانيق»");
    assertThat(Command.run("--explain", "زرنقة 5 زنابيق في البلدة على يد الزرانيق").out())
        .doesNotContain("fighter")
        .doesNotContain("killed");
  }

  @Test
  void comesBeforeTheTablesOfTheProgram() throws IOException {
    write("nouns.tsv", NOUNS + "vehicle\t-\t-\tشخص\tأشخاص\tمقتل 5 أشخاص\n");
    assertThat(explained("مقتل 5 أشخاص").out()).contains("counted        vehicle");
  }

  @Test
  void takesColumnsInAnyOrderAndNoExample() throws IOException {
    write(
        "nouns.tsv",
        "\uFEFF# mine\nforms\tplurals\tunit\tgroup\tevent\r\nزنبوق\tزنابيق\tanimal\t-\t-\r\n");
    assertThat(explained("نفوق 5 زنابيق").out()).contains("counted        animal  «زنابيق»");
  }

  @Test
  void readsReportsWithThem() throws IOException {
    write("nouns.tsv", NOUNS + "animal\t-\t-\tزنبوق\tزنابيق\t-\n");
    Path report = Files.writeString(folder.resolve("a.txt"), "نفوق 5 زنابيق في البلدة أمس.\n");
    Path out = folder.resolve("out");
    assertThat(Command.run(report, "--lexicon", own, "-o", out).code()).isEqualTo(Extract.DONE);
    assertThat(Command.rows(out.resolve("claims.csv")).get(0).get("unit")).isEqualTo("animal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nouns  | planet,-,-,زنبوق,-,-",
        "nouns  | person,-,killed",
        "nouns  | person,-,slain,زنبوق,-,-",
        "nouns  | person,-,-,-,-,-",
        "events | explode,-,-,زرنقة,-,-"
      })
  void namesFileLineFaultAndCureOfAWrongLine(String table, String line) throws IOException {
    String header =
        table.equals("nouns") ? NOUNS : "event\tpast\tpresent\tforms\texample\n# a comment\n";
    write(table + ".tsv", header + line.replace(',', '\t') + "\n");
    Command run = explained("مقتل 5 مدنيين");
    assertThat(run.code()).isEqualTo(Extract.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("extract: " + own.resolve(table + ".tsv") + " line ")
        .containsAnyOf("Write one of", "Write one cell for each of", "Write at least one");
  }

  @Test
  void namesAColumnThatIsNoneOrMissing() throws IOException {
    write("nouns.tsv", NOUNS.replace("unit", "kind") + "person\t-\t-\tزنبوق\t-\t-\n");
    assertThat(explained("5").err())
        .contains("nouns.tsv line 2: no column is called kind. Name those of [unit, group,");
    write("nouns.tsv", NOUNS.replace("unit\t", "") + "-\t-\tزنبوق\t-\t-\n");
    assertThat(explained("5").err())
        .contains("nouns.tsv line 2: no column unit. Name it in the header line.");
  }

  @Test
  void namesAFolderThatIsNoneHoldsNoTableOrOneUnheardOf() throws IOException {
    assertThat(Command.run("--lexicon", folder.resolve("none"), "--explain", "5").err())
        .contains("none: cannot be read as a folder; check the path");
    assertThat(explained("5").err()).contains("own: holds no table; put in files");
    write("verbs.tsv", NOUNS);
    assertThat(explained("5").err())
        .contains("own: no table is called verbs; name the file after one of [number-words,");
  }

  @Test
  void refusesWhatIsNoUtf8() throws IOException {
    Files.write(own.resolve("nouns.tsv"), (NOUNS + "é").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(explained("5").err()).contains("nouns.tsv is not UTF-8; save it as UTF-8");
    assertThat(explained("5").code()).isEqualTo(Extract.FAILED);
  }
}
