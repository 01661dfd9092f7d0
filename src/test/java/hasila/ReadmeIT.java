package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README and the pages behind it show works: commands in their order, the example, links. */
class ReadmeIT {
  private static final Path README = Path.of("README.md");

  @TempDir Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Files.createSymbolicLink(folder.resolve("extract.jar"), Jar.path());
    for (String name : List.of("seeds", "reports")) {
      Path reports = Files.createDirectory(folder.resolve(name));
      try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
        for (Path seed : seeds.toList()) {
          Files.copy(seed, reports.resolve(seed.getFileName()));
        }
      }
    }
    Files.writeString(folder.resolve("report.txt"), quoted() + "\n");
    Files.writeString(
        folder.resolve("marked.csv"),
        "claim_id,report,count_text,review,review_note\n,000_ae0935a9256ad8c4.txt,40,ok,\n");
    Files.writeString(
        folder.resolve("posts.csv"), "day,message\n2019-05-04,\"" + quoted() + "\"\n");
  }

  @Test
  void itsCommandsWork() throws IOException {
    List<String> commands = commands();
    assertThat(commands).anyMatch(command -> command.contains("seeds/")).contains("mvn verify");
    for (String command : commands) {
      // Maven is what runs this test.
      String ours = command.replaceFirst("^mvn [^&]*(&& )?", "");
      if (!ours.isEmpty()) {
        Command run = Jar.run(folder, Map.of(), List.of("sh", "-c", ours));
        assertThat(run.code()).as("%s%n%s", command, run.err()).isZero();
      }
    }
    assertThat(folder.resolve("out/claims.csv")).exists();
    assertThat(folder.resolve("results/claims.csv")).exists();
  }

  @Test
  void whatIsCheckedBeforeAMergeIsWhatReadmeNames() throws IOException {
    assertThat(Files.readString(Path.of(".ci/run")))
        .containsPattern("mvn .*verify")
        .contains("java -jar extract.jar seeds/");
  }

  @Test
  void itsSentenceGivesItsRows() throws IOException {
    Command run = Jar.run(folder, Map.of(), Jar.command(List.of(), "report.txt", "-o", "-"));
    List<CSVRecord> rows = Command.rows(run.out());
    List<String> table =
        Files.readAllLines(README).stream()
            .dropWhile(line -> !line.startsWith("| who_counted "))
            .takeWhile(line -> line.startsWith("|"))
            .filter(line -> line.startsWith("| "))
            .toList();
    String[] columns = cells(table.get(0));
    assertThat(table.size()).isGreaterThan(1);
    for (String line : table.subList(1, table.size())) {
      String[] cells = cells(line);
      assertThat(rows)
          .anySatisfy(
              row -> {
                for (int i = 0; i < columns.length; i++) {
                  assertThat(row.get(columns[i])).as(columns[i]).isEqualTo(cells[i]);
                }
              });
    }
  }

  @Test
  void itsLinksLeadSomewhere() throws IOException {
    for (Path page : pages()) {
      Matcher link = Pattern.compile("\\]\\((?!http)([^)#]+)").matcher(Files.readString(page));
      while (link.find()) {
        assertThat(Path.of(link.group(1))).as("in %s", page).exists();
      }
    }
  }

  /** The pages in capitals. */
  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(""))) {
      return files.filter(file -> file.toString().endsWith(".md")).toList();
    }
  }

  private static String[] cells(String line) {
    return line.substring(2, line.length() - 2).split(" \\| ", -1);
  }

  /** The sentence that README quotes. */
  private static String quoted() throws IOException {
    return Files.readAllLines(README).stream()
        .filter(line -> line.startsWith("> "))
        .findFirst()
        .orElseThrow()
        .substring(2);
  }

  /** The lines of its blocks of commands. */
  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    boolean inside = false;
    for (Path page : List.of(README, Path.of("USE.md"))) {
      for (String line : Files.readAllLines(page)) {
        if (line.startsWith("```")) {
          inside = line.equals("```sh");
        } else if (inside) {
          commands.add(line);
        }
      }
    }
    return commands;
  }
}
