package hasila;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The help, the man page and the completion say what the options are: they are made from them. */
class ManualTest {
  @TempDir Path folder;

  @Test
  void allNameEveryOptionWithItsArgument() {
    for (Flag flag : Flag.values()) {
      assertThat(Command.run("--help").out()).contains(flag.word() + " " + flag.argument());
      assertThat(Command.run("--man").out())
          .contains("\\fB" + flag.word().replace("-", "\\-") + "\\fR")
          .contains(flag.doc().replace("-", "\\-"));
      assertThat(Command.run("--completion").out()).contains(flag.word());
    }
  }

  @Test
  void theManPageIsOneForMan() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "groff is not installed: skipped");
    Path page = Files.writeString(folder.resolve("extract.1"), Command.run("--man").out());
    Command groff =
        Jar.run(
            folder,
            Map.of(),
            List.of("groff", "-man", "-ww", "-Tutf8", "-P-cbou", page.toString()));
    assertThat(groff.err()).isEmpty();
    assertThat(groff.out()).contains("NAME", "SYNOPSIS", "OPTIONS", "EXIT STATUS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          extract --ma              | --man and --max-size
          extract -                 | --completion
          extract --format h        | html
          extract --format csv,h    | csv,html
          extract rep               | report.txt and reports folder
          extract -o rep            | reports folder
          extract --reports rep     | report.txt and reports folder
          extract --threads 1       | ''
          """)
  void bashCompletes(String line, String offered) throws IOException {
    Path bash = Path.of("/bin/bash");
    assumeTrue(Files.isExecutable(bash), "bash is not installed: skipped");
    Files.createDirectories(folder.resolve("reports folder"));
    Files.createFile(folder.resolve("report.txt"));
    Path script =
        Files.writeString(folder.resolve("completion"), Command.run("--completion").out());
    String ask =
        ". %s; COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _extract; "
            .formatted(script, line);
    Command run =
        Jar.run(
            folder,
            Map.of(),
            List.of(bash.toString(), "-c", ask + "printf '%s\n' \"${COMPREPLY[@]}\""));
    assertThat(run.err()).isEmpty();
    List<String> answers = run.out().strip().lines().toList();
    if (offered.isEmpty()) {
      assertThat(answers).isEmpty();
    } else {
      assertThat(answers).contains(offered.split(" and "));
    }
  }
}
