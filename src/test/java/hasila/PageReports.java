package hasila;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reports that the tests of the review page are made on: their figures hang together in every way
 * that it draws.
 */
final class PageReports {
  /** Its second date names the wrong weekday; 15 has parts, and the headline says it again. */
  static final String FIRST =
      """
      مقتل 15 شخصا بينهم 4 أطفال في قصف على بلدة النخيل

      النخيل – المرصد المدني: قتل 15 شخصا بينهم 4 أطفال اليوم الثلاثاء 5 آذار 2019 في قصف على بلدة النخيل، وأصيب نحو 30 آخرين.

      وقالت وزارة الصحة إن 11 شخصا قتلوا يوم الثلاثاء 5 آذار 2019 في القصف على البلدة.

      وارتفع عدد القتلى الذين وثقهم المرصد المدني منذ الأول من آذار 2019 إلى أكثر من 48 قتيلا.

      ونزحت نحو 200 عائلة يوم الاثنين 3 آذار 2019.

      وكان الاجتماع الثالث عند الساعة 10، وحضره رجل عمره 35 عاما، واستمر 3 أيام.
      """;

  static final String SECOND =
      """
      حصيلة الأيام الأخيرة

      النخيل – المرصد المدني: ارتفع عدد القتلى منذ الأول من آذار 2019 إلى 61 قتيلا، وقتل 13 مدنيا اليوم الجمعة 8 آذار 2019.

      وقالت وزارة الصحة إن 9 مدنيين قتلوا يوم الجمعة 8 آذار 2019، وإن عشرات المتظاهرين اعتقلوا.
      """;

  /** Everything that a page might take for its own markup. */
  static final String HOSTILE =
      """
      </script><script>window.hacked = 1</script> قتل 7 مدنيين ]]> --> <!-- <img src=x onerror="window.hacked = 2">

      قالت وزارة <b onclick='window.hacked=3'>الصحة</b> إن \u202e12 مدنيا\u202c أصيبوا " onmouseover="window.hacked=4 &lt;i&gt; \u0000\u001b[31m {{script}} ${hacked} \u2067وسط\u2069.
      """;

  static final String HOSTILE_NAME = "\"><img src=x onerror=window.hacked=5>.txt";

  private PageReports() {}

  static Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("1 أول.txt"), FIRST);
    Files.writeString(folder.resolve("2 ثان.txt"), SECOND);
    return folder;
  }

  static Path writeHostile(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(HOSTILE_NAME), HOSTILE);
    return folder;
  }

  /** So many reports, each as long and as dense as a page of news, no two alike. */
  static Path writeMany(Path folder, int reports) throws IOException {
    Files.createDirectories(folder);
    String more =
        """
        وقال مصدر طبي في مدينة السدرة إن الأوضاع هادئة نسبيا بعد أيام من القصف، وإن المستشفى استقبل %d جريحا وخرج منه %d آخرون، فيما تتواصل أعمال البحث بين الأنقاض ويعمل الأهالي على فتح الطرق المؤدية إلى القرى المجاورة.

        """;
    for (int i = 0; i < reports; i++) {
      StringBuilder text = new StringBuilder(FIRST.replace("15", Integer.toString(15 + i)));
      for (int j = 0; j < 6; j++) {
        text.append(String.format(Locale.ROOT, more, 20 + i + j, 11 + j));
      }
      Files.writeString(folder.resolve(String.format(Locale.ROOT, "%05d.txt", i)), text);
    }
    return folder;
  }
}
