package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that are copies of others, and what becomes of their figures. */
class CopiesTest {
  private static final String BODY =
      """
      قصف جوي على سوق شعبية في مدينة سراقب
      قالت مديرية الدفاع المدني في إدلب إن 14 مدنيا قتلوا يوم الأحد 12 أيار 2019 في قصف جوي استهدف سوقا شعبية
      وسط مدينة سراقب، فيما أصيب 31 آخرون نقلوا إلى مشاف ميدانية قريبة.
      وأوضح متطوعون أن فرق الإنقاذ واصلت عملها حتى ساعات الليل بحثا عن عالقين تحت أنقاض المباني، وأن الطيران
      الحربي عاد وقصف المكان مرة ثانية في أثناء انتشال الضحايا، ما أخر وصول سيارات الإسعاف إلى الموقع.
      وقال أحد سكان الحي إن المحال التجارية كانت مفتوحة حين سقطت القذيفة الأولى وإن الناس لم يجدوا مكانا يحتمون به.
      كما دمر القصف 9 منازل وألحق أضرارا بمدرسة قريبة، بحسب المجلس المحلي الذي دعا المنظمات إلى إيواء الأهالي.
      """;

  @TempDir Path folder;

  private Map<String, CSVRecord> reports = new HashMap<>();
  private List<CSVRecord> claims = new ArrayList<>();

  private void report(String name, String text) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("in")).resolve(name), text);
  }

  private void run(String... options) {
    List<Object> words = new ArrayList<>(List.of(folder.resolve("in"), "-o"));
    words.addAll(List.of(folder.resolve("out"), "--format", "csv"));
    words.addAll(List.of(options));
    Command run = Command.run(words.toArray());
    assertThat(run.code()).as(run.err()).isZero();
    reports = new TreeMap<>();
    Command.rows(folder.resolve("out/reports.csv"))
        .forEach(row -> reports.put(row.get("report"), row));
    claims = Command.rows(folder.resolve("out/claims.csv"));
  }

  private String copyOf(String report) {
    return reports.get(report).get("copy_of");
  }

  private CSVRecord claim(String report, String figure) {
    return claims.stream()
        .filter(row -> row.get("report").equals(report) && row.get("count_text").equals(figure))
        .findFirst()
        .orElseThrow();
  }

  /** What adding up the rows that count gives. */
  private long sum(String event) {
    return claims.stream()
        .filter(row -> row.get("event").equals(event) && row.get("count_once").equals("yes"))
        .mapToLong(row -> Long.parseLong(row.get("best")))
        .sum();
  }

  private void assertCopied(String report, String... figures) {
    assertThat(copyOf(report)).isEqualTo("a.txt");
    for (String figure : figures) {
      assertThat(claim(report, figure).get("count_once")).isEqualTo("repeat");
      assertThat(claim(report, figure).get("same_as"))
          .isEqualTo(claim("a.txt", figure).get("claim_id"));
      assertThat(claim(report, figure).get("incident"))
          .isEqualTo(claim("a.txt", figure).get("incident"));
    }
  }

  @Test
  void theSameTextIsACopyAndItsFiguresCountOnce() throws IOException {
    report("a.txt", BODY);
    report("b.txt", BODY);
    run();
    assertThat(copyOf("a.txt")).isEmpty();
    assertCopied("b.txt", "14", "31", "9");
    assertThat(claim("a.txt", "14").get("count_once")).isEqualTo("yes");
    List<CSVRecord> incidents = Command.rows(folder.resolve("out/incidents.csv"));
    assertThat(incidents).hasSize(1);
    assertThat(incidents.get(0).get("reports")).isEqualTo("1");
    assertThat(incidents.get(0).get("killed_best")).isEqualTo("14");
  }

  @Test
  void whatIsPrintedAroundATextIsNoMatter() throws IOException {
    report("a.txt", BODY);
    report("counter.txt", BODY + "\nمشاركة 214\n");
    report("dateline.txt", "إدلب - وكالات\n" + BODY);
    report("headline.txt", BODY + "\nاقرأ أيضا: مقتل 5 أشخاص في غارة على بلدة معرشورين\n");
    report("spelling.txt", BODY.replace("إ", "ا").replace("14", "١٤").replace("،", " ,"));
    report(
        "footer.txt",
        BODY
            + "\nتابعوا قناتنا على تلغرام واشتركوا في نشرتنا اليومية ليصلكم كل جديد."
            + " جميع الحقوق محفوظة ولا يجوز إعادة النشر من دون ذكر المصدر والرابط الأصلي.\n");
    run();
    for (String report : List.of("counter.txt", "dateline.txt", "headline.txt", "footer.txt")) {
      assertCopied(report, "14", "31", "9");
    }
    assertCopied("spelling.txt", "31", "9");
    assertThat(claim("spelling.txt", "١٤").get("count_once")).isEqualTo("repeat");
    assertThat(claim("headline.txt", "5").get("count_once"))
        .as("it is told there alone")
        .isEqualTo("yes");
    assertThat(sum("killed")).isEqualTo(14 + 5);
  }

  @Test
  void twoReprintsMayEachEndInAHeadlineOfTheirOwn() throws IOException {
    report("a.txt", BODY + "\nغرق قارب قبالة صبراتة وفقدان 17 مهاجرا\n");
    report("b.txt", BODY + "\nانهيار مبنى في الإسكندرية يودي بحياة 3 عمال\n");
    run();
    assertCopied("b.txt", "14", "31", "9");
    assertThat(claim("a.txt", "17").get("count_once")).isEqualTo("yes");
    assertThat(claim("b.txt", "3").get("count_once")).isEqualTo("yes");
  }

  @Test
  void anotherFigureMakesAnUpdate() throws IOException {
    report("a.txt", BODY);
    report("first.txt", BODY.replace("14", "15"));
    report("middle.txt", BODY.replace("31", "36"));
    report("last.txt", BODY.replace("9 منازل", "11 منزلا"));
    report("place.txt", BODY.replace("سراقب", "أريحا"));
    run();
    for (String report : List.of("first.txt", "middle.txt", "last.txt", "place.txt")) {
      assertThat(copyOf(report)).as(report).isEmpty();
    }
  }

  @Test
  void anotherTextOfTheSameThingIsNoCopy() throws IOException {
    report("a.txt", BODY);
    report(
        "b.txt",
        "أعلن الدفاع المدني أن 14 مدنيا قتلوا وأصيب 31 آخرون في قصف جوي على سوق في مدينة سراقب يوم"
            + " الأحد 12 أيار 2019، ودمر القصف 9 منازل.\n");
    run();
    assertThat(copyOf("b.txt")).isEmpty();
  }

  @Test
  void theEarlierReportIsTheOneToKeepWhateverItsName() throws IOException {
    report("a.txt", "التاريخ: 2019-05-14\n\n" + BODY);
    report("b.txt", "التاريخ: 2019-05-13\n\n" + BODY);
    report("c.txt", BODY.replace("يوم الأحد 12 أيار 2019 ", "يوم الأحد "));
    report("d.txt", BODY.replace("يوم الأحد 12 أيار 2019 ", "يوم الأحد "));
    run();
    assertThat(copyOf("a.txt")).isEqualTo("b.txt");
    assertThat(copyOf("b.txt")).isEmpty();
    assertThat(copyOf("d.txt")).as("of those without a day the first").isEqualTo("c.txt");
    assertThat(claim("a.txt", "14").get("same_as")).isEqualTo(claim("b.txt", "14").get("claim_id"));
  }

  @Test
  void aSentenceMayBeTrueAgainDaysLater() throws IOException {
    String text = "قال الدفاع المدني إن شخصين قتلا اليوم في قصف مدفعي على بلدة معرشورين.\n";
    report("2019-05-12.txt", text);
    report("2019-05-13 again.txt", text);
    report("2019-06-20.txt", text);
    report("short.txt", "مقتل 3 أشخاص في قصف على حلب.\n");
    report("shorter.txt", "مقتل 3 أشخاص في قصف على حلب.\n");
    run();
    assertThat(copyOf("2019-05-13 again.txt")).isEqualTo("2019-05-12.txt");
    assertThat(copyOf("2019-06-20.txt")).isEmpty();
    assertThat(copyOf("shorter.txt")).as("too few words to tell").isEmpty();
  }

  @Test
  void fourHundredCopiesOfOneReportAddUpOnce() throws IOException {
    for (int i = 0; i < 400; i++) {
      report(String.format(Locale.ROOT, "%03d.txt", i), BODY + (i % 2 == 0 ? "" : "مشاركة " + i));
    }
    run();
    assertThat(reports.values().stream().filter(row -> row.get("copy_of").equals("000.txt")))
        .hasSize(399);
    assertThat(sum("killed")).isEqualTo(14);
    assertThat(sum("injured")).isEqualTo(31);
    assertThat(sum("destroyed")).isEqualTo(9);
  }

  @Test
  void whatAPersonFixedStays() throws IOException {
    report("a.txt", BODY);
    report("b.txt", BODY);
    run();
    Path table = folder.resolve("out/claims.csv");
    List<String> columns = claims.get(0).getParser().getHeaderNames();
    List<Map<String, String>> rows = new ArrayList<>();
    for (CSVRecord row : claims) {
      Map<String, String> cells = new HashMap<>(row.toMap());
      if (row.get("report").equals("b.txt") && row.get("count_text").equals("14")) {
        cells.putAll(Map.of("review", "fixed", "count_once", "yes", "same_as", ""));
      }
      rows.add(cells);
    }
    WorkedFolder.save(table, columns, rows);
    run();
    assertThat(claim("b.txt", "14").get("count_once")).isEqualTo("yes");
    assertThat(claim("b.txt", "31").get("count_once")).isEqualTo("repeat");
  }

  @Test
  void neitherTheOrderOfFilesNorThreadsMatter() throws IOException {
    Random random = new Random(7);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      texts.add(BODY.replace("14", "" + (14 + i % 6)) + (i % 3 == 0 ? "" : "مشاركة " + i));
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      order.add(i);
      report(String.format(Locale.ROOT, "%03d.txt", i), texts.get(i));
    }
    run("--threads", "1");
    Map<String, String> expected = new TreeMap<>();
    reports.forEach((name, row) -> expected.put(name, row.get("copy_of")));
    assertThat(expected.values()).filteredOn(copy -> !copy.isEmpty()).hasSize(54);
    for (int turn = 0; turn < 3; turn++) {
      Collections.shuffle(order, random);
      List<Object> words = new ArrayList<>();
      order.forEach(
          i -> words.add(folder.resolve("in/" + String.format(Locale.ROOT, "%03d.txt", i))));
      words.addAll(List.of("-o", folder.resolve("again"), "--format", "csv", "--threads", "4"));
      assertThat(Command.run(words.toArray()).code()).isZero();
      Map<String, String> got = new TreeMap<>();
      Command.rows(folder.resolve("again/reports.csv"))
          .forEach(row -> got.put(row.get("report"), row.get("copy_of")));
      assertThat(got).isEqualTo(expected);
    }
  }
}
