package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Incidents over the reports of runs: their rows, their names, and what becomes of the claims. */
class IncidentsTest {
  private static final List<String> TOWNS =
      List.of("أريحا", "سراقب", "حاس", "كفر نوران", "الأتارب", "بنش", "سرمين", "تفتناز");

  @TempDir Path folder;

  private void report(String name, String day, String text) throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("in")).resolve(name),
        "التاريخ: " + day + "\n\n" + text + "\n");
  }

  private Map<String, String> run(String out, String... options) {
    Object[] arguments = new Object[options.length + 5];
    arguments[0] = folder.resolve("in");
    arguments[1] = "-o";
    arguments[2] = folder.resolve(out);
    arguments[3] = "--format";
    arguments[4] = "csv";
    System.arraycopy(options, 0, arguments, 5, options.length);
    assertThat(Command.run(arguments).code()).isZero();
    Map<String, String> incidents = new HashMap<>();
    Command.rows(folder.resolve(out).resolve("claims.csv"))
        .forEach(row -> incidents.put(row.get("claim_id"), row.get("incident")));
    return incidents;
  }

  private void town(String name, int i, int day, String who) throws IOException {
    report(
        name,
        "2019-05-" + String.format("%02d", day),
        who
            + " إن "
            + (20 + i)
            + " مدنيا قتلوا وأصيب "
            + (40 + i)
            + " آخرون يوم "
            + day
            + " أيار 2019 في قصف على بلدة "
            + TOWNS.get(i)
            + ".");
  }

  @Test
  void keepTheirNamesWhenReportsAreAdded() throws IOException {
    for (int i = 0; i < TOWNS.size(); i++) {
      town("m" + i + ".txt", i, 10 + i, "قال الدفاع المدني");
    }
    Map<String, String> before = run("out");
    assertThat(before.values()).doesNotContain("").hasSize(2 * TOWNS.size());
    for (int i = 0; i < TOWNS.size(); i++) {
      // Its name sorts before the one that is there, so that it is now the first of the incident.
      town("a" + i + ".txt", i, 10 + i, "قال المرصد السوري لحقوق الإنسان");
    }
    Map<String, String> after = run("out");
    assertThat(after).containsAllEntriesOf(before).hasSize(4 * TOWNS.size());
    assertThat(after.get("a3.txt#" + number("a3.txt")))
        .isEqualTo(before.get("m3.txt#" + number("m3.txt")));
    assertThat(Command.rows(folder.resolve("out/incidents.csv")))
        .hasSize(TOWNS.size())
        .allMatch(row -> row.get("reports").equals("2"));
  }

  private int number(String report) throws IOException {
    String text = Files.readString(folder.resolve("in").resolve(report));
    return text.indexOf("إن ") + 3;
  }

  @Test
  void doNotDependOnThreads() throws IOException {
    Random random = new Random(4);
    for (int i = 0; i < 60; i++) {
      town(
          "r" + i + ".txt",
          random.nextInt(TOWNS.size()),
          10 + random.nextInt(3),
          "قال الدفاع المدني");
    }
    run("one", "--threads", "1");
    run("four", "--threads", "4");
    for (String file : List.of("incidents.csv", "claims.csv")) {
      assertThat(folder.resolve("four").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
    }
  }

  @Test
  void onWhichClaimantsDifferAreNamedInTheSummary() throws IOException {
    report("a.txt", "2019-05-10", "قال الدفاع المدني إن 9 مدنيين قتلوا اليوم في قصف على بلدة حاس.");
    report("b.txt", "2019-05-10", "قال المرصد إن 14 مدنيا قتلوا اليوم في قصف على بلدة حاس.");
    assertThat(Command.run(folder.resolve("in"), "-o", folder.resolve("out")).err())
        .contains(", 1 row of incidents.csv");
  }

  @Test
  void aCopyGivesNoRunningTotal() throws IOException {
    String news =
        """
        غارات جديدة على سراقب وريفها
        قال المرصد السوري لحقوق الإنسان إن الغارات على المدينة لم تتوقف منذ الصباح، وإن فرق الإنقاذ ما زالت تبحث
        بين أنقاض المنازل عن ناجين، فيما نزح سكان الأحياء الشرقية إلى المزارع والحقول القريبة خوفا من قصف جديد.
        وأضاف المرصد أن 210 مدنيين قتلوا منذ 1 آذار 2019 في بلدة سراقب.
        """;
    report("a.txt", "2019-05-10", news);
    report("b.txt", "2019-05-10", news);
    run("one");
    assertThat(Command.rows(folder.resolve("one/reports.csv")).get(1).get("copy_of"))
        .isEqualTo("a.txt");
    assertThat(Command.rows(folder.resolve("one/series.csv"))).isEmpty();
    report(
        "c.txt",
        "2019-05-12",
        "قال المرصد السوري لحقوق الإنسان إن 230 مدنيا قتلوا منذ 1 آذار 2019 في بلدة سراقب.");
    run("two");
    assertThat(Command.rows(folder.resolve("two/series.csv")))
        .extracting(row -> row.get("report"))
        .containsExactly("a.txt", "c.txt");
  }

  @Test
  void standardOutputSaysWhatTheFileSays() throws IOException {
    town("a.txt", 1, 10, "قال الدفاع المدني");
    town("b.txt", 1, 10, "قال المرصد السوري لحقوق الإنسان");
    run("out");
    Command piped = Command.run(folder.resolve("in"), "-o", "-");
    assertThat(piped.out())
        .isEqualTo(Files.readString(folder.resolve("out/claims.csv")).substring(1))
        .contains("repeat");
  }
}
