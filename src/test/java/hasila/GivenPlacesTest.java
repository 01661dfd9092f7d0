package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's own gazetteer: before the built-in one, its columns found, its bad lines named. */
class GivenPlacesTest {
  private static final String SENTENCE = "قتل 5 مدنيين في بلدة معارة النعسان بريف إدلب";

  @TempDir Path folder;

  private Command explained(String table, String sentence) throws IOException {
    Path file = Files.writeString(folder.resolve("places.csv"), table);
    return Command.run("--places", file, "--explain", sentence);
  }

  @Test
  void findsTheColumnsOfBoundaries() throws IOException {
    Command command =
        explained(
            "admin4Name_ar,admin4Pcode,admin1Name_ar,admin0Pcode,Latitude_y,Longitude_x\n"
                + "معارة النعسان,C3999,إدلب,SY,35.99,36.82\n",
            SENTENCE);
    assertThat(command.out()).contains("معارة النعسان, ID C3999, in إدلب, SY");
    assertThat(Command.run("--explain", SENTENCE).out())
        .contains("not known itself, in إدلب, SY")
        .doesNotContain("C39");
  }

  @Test
  void comesBeforeTheBuiltInOne() throws IOException {
    assertThat(
            explained(
                    "name_ar;lat;lon;code;country\nسراقب;35,9;36,8;X;SY\nسراقب;35.9;36.8;S1;SY\n",
                    "قتل 5 مدنيين في بلدة سراقب")
                .out())
        .contains("سراقب, ID S1");
  }

  @Test
  void namesBadLinesAndGoesOn() throws IOException {
    Command command =
        explained(
            "name_ar,lat,lon,code\n,1,2,A\nكفركذا,x,36,B\nكفركذا,95,36,C\nكفركذا,35,,D\nكفركذا,35,36,E\n",
            "قتل 5 مدنيين في بلدة كفركذا");
    assertThat(command.err())
        .contains("line 2: no name")
        .contains("line 3: \"x\" is no degree")
        .contains("line 4: \"95\" is no degree")
        .contains("line 5: half a point")
        .doesNotContain("line 6");
    assertThat(command.out()).contains("كفركذا, ID E");
  }

  @Test
  void countsInADateline() throws IOException {
    Path places =
        Files.writeString(folder.resolve("places.csv"), "name_ar,lat,lon\nكفركذا,35,36\n");
    Path report =
        Files.writeString(
            folder.resolve("report.txt"),
            "مقتل 5 مدنيين في انفجار\nكفركذا - 12 آذار 2019\nوكانت القرية قد قصفت في 3 آذار 2018.\n");
    Command.run("--places", places, report, "-o", folder.resolve("known"));
    Command.run(report, "-o", folder.resolve("unknown"));
    assertThat(Files.readString(folder.resolve("known/reports.csv")))
        .contains("It says it was printed on 2019-03-12.");
    assertThat(Files.readString(folder.resolve("unknown/reports.csv"))).doesNotContain("printed");
  }

  @Test
  void readsAWorkbook() throws IOException {
    Path file = folder.resolve("places.xlsx");
    Workbooks.write(
        file,
        "",
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>ADM4_AR</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>ADM4_PCODE</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>كفركذا</t></is></c>"
            + "<c r=\"B2\" t=\"inlineStr\"><is><t>W7</t></is></c></row>");
    assertThat(Command.run("--places", file, "--explain", "قتل 5 مدنيين في بلدة كفركذا").out())
        .contains("كفركذا, ID W7");
  }

  @Test
  void refusesATableWithoutNames() throws IOException {
    Command command = explained("a,b\n1,2\n", "5");
    assertThat(command.code()).isNotZero();
    assertThat(command.err()).contains("no column with Arabic names");
  }
}
