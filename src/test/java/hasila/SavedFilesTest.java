package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person saved in the folder of a run is there after any number of further runs. */
class SavedFilesTest extends WorkedFolder {
  private String day() {
    Map<String, String> row = rows("reports.csv").get(0);
    return row.get("report_date") + " " + row.get("report_date_basis");
  }

  private void correctDay(String day) throws IOException {
    List<String> columns =
        Command.rows(out.resolve("reports.csv")).get(0).getParser().getHeaderNames();
    Map<String, String> row = new LinkedHashMap<>(rows("reports.csv").get(0));
    row.put("report_date", day);
    save(out.resolve("reports.csv"), columns, List.of(row));
  }

  @Test
  void aCorrectedDayStays() throws IOException {
    assertThat(day()).isEqualTo(" ");
    correctDay("2019-03-05");
    for (int run = 0; run < 3; run++) {
      run();
      assertThat(day()).isEqualTo("2019-03-05 carried");
      assertThat(claim("40").get("when_start")).as("the day before").isEqualTo("2019-03-04");
    }
    run("--reports", out.resolve("reports.csv"));
    run();
    assertThat(day()).as("however it was told").isEqualTo("2019-03-05 carried");
    Path other = Files.writeString(folder.resolve("d.csv"), "report,report_date\na.txt,2020-01-02");
    run("--reports", other);
    assertThat(day()).isEqualTo("2020-01-02 given");
    correctDay("2019-04-05");
    run();
    assertThat(day()).isEqualTo("2019-04-05 carried");
    correctDay("");
    run();
    assertThat(day()).isEqualTo(" ");
  }

  @Test
  void onlyTheCorrectedDayIsCarried() throws IOException {
    Files.writeString(report, "اليوم الاثنين 6 أيار 2019\n" + TEXT);
    run();
    String found = day();
    assertThat(found).endsWith(" stated");
    String[] parts = found.substring(0, 10).split("-");
    correctDay(parts[2] + "/" + parts[1] + "/" + parts[0]);
    assertThat(run().err()).as("a spreadsheet wrote it in its way").doesNotContain("is not a day");
    assertThat(day()).isEqualTo(found);
    correctDay("gestern");
    assertThat(run().err()).contains("reports.csv: line 2: «gestern» is not a day");
    assertThat(day()).isEqualTo(found);
  }

  @Test
  void aFileSavedSinceTheRunIsCopied() throws IOException {
    for (String name : List.of("mentions.csv", "review.html", "claims.csv")) {
      Path file = out.resolve(name);
      String mine = Files.readString(file) + "\n";
      Files.writeString(file, mine);
      String copy = name.replace(".", ".before.");
      Command again = run();
      assertThat(again.err()).contains("kept     " + copy + ": " + name + ", saved since ");
      assertThat(out.resolve(copy)).hasContent(mine);
      assertThat(run().err()).as("the run's own is not").doesNotContain("kept ");
      Files.writeString(file, mine);
      run();
      assertThat(out.resolve(name.replace(".", ".before-2.")))
          .as("the copy is there already")
          .doesNotExist();
    }
  }

  @Test
  void aFileThatIsOnlyTouchedIsNotCopied() throws IOException {
    byte[] same = Files.readAllBytes(out.resolve("claims.csv"));
    Files.write(out.resolve("claims.csv"), same);
    assertThat(run().err()).doesNotContain("kept ");
    Files.delete(out.resolve(".extract.written"));
    assertThat(run().err()).as("without a record too").doesNotContain("kept ");
  }

  @Test
  void everyFileCountsAsAPersonsWithoutARecord() throws IOException {
    Files.delete(out.resolve(".extract.written"));
    Files.writeString(report, TEXT.replace("40", "50"));
    assertThat(run().err()).contains("kept     claims.before.csv: ");
    assertThat(Files.readString(out.resolve("claims.before.csv"))).contains("⟦40⟧");
  }

  @Test
  void whatThisRunDoesNotWriteIsNamed() throws IOException {
    Command again = run("--format", "csv");
    assertThat(again.err()).contains("left     claims.xlsx, review.html of an earlier run\n");
    assertThat(run("--format", "csv").err()).as("every time").contains("left     claims.xlsx, ");
    Files.delete(out.resolve("claims.xlsx"));
    assertThat(run("--format", "csv").err()).contains("left     review.html of an earlier run\n");
    assertThat(run().err()).doesNotContain("left  ");
  }

  @Test
  void aWrongPathWritesNothing() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path picture = Files.write(folder.resolve("p.jpg"), new byte[] {-1, -40, -1, -32, 0, 16});
    Map<String, String> before = files();
    for (Path named : List.of(folder.resolve("reprots"), empty, picture)) {
      Command wrong = Command.run(named, "-o", out);
      assertThat(wrong.code()).isEqualTo(Extract.FAILED);
      assertThat(wrong.err()).contains("nothing that was named holds a report");
      assertThat(files()).isEqualTo(before);
    }
    Path fresh = folder.resolve("fresh");
    assertThat(Command.run(empty, "-o", fresh).code()).isEqualTo(Extract.FAILED);
    assertThat(fresh).doesNotExist();
    Command printed = Command.run(empty, "-o", "-");
    assertThat(printed.code()).isEqualTo(Extract.FAILED);
    assertThat(printed.out()).isEmpty();
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : Command.visible(out)) {
      files.put(name, Arrays.toString(Files.readAllBytes(out.resolve(name))));
    }
    return files;
  }
}
