package hasila.lexicon;

import hasila.lexicon.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of a line of a table, each in a sentence. */
public final class Forms {
  /**
   * Where a form stands in a sentence if the example shows none of its column; {@code #} is what
   * the example counts.
   */
  private static final Map<String, String> FRAMES =
      Map.ofEntries(
          Map.entry("events past", "%s 5 # في البلدة"),
          Map.entry("events present", "%s 5 # في البلدة"),
          Map.entry("events forms", "أعلنت الوزارة %s 5 # في البلدة"),
          Map.entry("speech past", "%s المحافظ إن 5 أشخاص قتلوا"),
          Map.entry("speech present", "%s المحافظ إن 5 أشخاص قتلوا"),
          Map.entry("speech forms", "تحدث المحافظ %s إن 5 أشخاص قتلوا"),
          Map.entry("demand present", "%s المحافظ إلى إنقاذ 5 أشخاص"),
          Map.entry("demand forms", "ظهر المحافظ %s إلى إنقاذ 5 أشخاص"),
          Map.entry("nouns forms", "أحصت اللجنة 15 %s في البلدة"),
          Map.entry("nouns plurals", "أحصت اللجنة 5 %s في البلدة"),
          Map.entry("accident past", "%s قطار وقتل 5 ركاب"),
          Map.entry("accident present", "%s قطار ويقتل 5 ركاب"),
          Map.entry("causes past", "%s الطيران البلدة وقتل 5 مدنيين"),
          Map.entry("causes present", "%s الطيران البلدة ويقتل 5 مدنيين"),
          Map.entry("function-words forms", "5 أشخاص %s كانوا هناك"));

  /**
   * Forms that such sentences do not suit: a verb behind its subject, a noun that is a month too.
   */
  private static final Map<String, String> APART =
      Map.ofEntries(
          Map.entry("events رحلوا", "الأشخاص الـ5 رحلوا عن البلدة"),
          Map.entry("events فروا", "السجناء الـ5 فروا من السجن"),
          Map.entry("events جراح", "نقل 5 أشخاص بجراح"),
          Map.entry("nouns أب", "أحصت اللجنة 15 أبا في البلدة"),
          Map.entry("nouns برميل", "أحصت اللجنة 15 برميلا متفجرا في البلدة"),
          Map.entry("causes شنقا", "إعدام 5 أسرى شنقا"),
          Map.entry("causes رميا بالرصاص", "إعدام 5 أسرى رميا بالرصاص"),
          Map.entry("speech بين أن", "قال المحافظ إن الوضع هادئ وبين أن 5 أشخاص قتلوا"),
          Map.entry("speech بين بأن", "قال المحافظ إن الوضع هادئ وبين بأن 5 أشخاص قتلوا"),
          Map.entry("speech بينت أن", "قالت الشرطة إن الوضع هادئ وبينت أن 5 أشخاص قتلوا"),
          Map.entry("speech يبين أن", "قال المحافظ إن الوضع هادئ وهو يبين أن 5 أشخاص قتلوا"),
          Map.entry("places صور", "مقتل 5 أشخاص في مدينة صور"),
          Map.entry("places الباب", "مقتل 5 أشخاص في مدينة الباب"));

  /**
   * Forms that mean what their line says only in company («سواء ... أم»), or in a case that the
   * sentence does not ask for («مسلحان»): {@code FormsTest} alone tries them.
   */
  private static final Set<String> IN_COMPANY =
      Set.of(
          "actors مدفعية",
          "actors مسلحان",
          "actors انتحاريان",
          "causes يقصف",
          "causes إعدامات",
          "causes يغرق",
          "circumstances شكل",
          "events مصابين",
          "events ظهرت عليه",
          "events ظهرت عليهم",
          "events رحل",
          "function-words أم",
          "function-words إما",
          "function-words إليه",
          "function-words فيه",
          "function-words أسبوعيا",
          "function-words سنويا",
          "function-words شهريا",
          "function-words يوميا",
          "function-words شكل",
          "function-words قصف",
          "others ثان",
          "others ثانية",
          "statuses ما لم");

  private Forms() {}

  /** The example with each form of the column in the place of the one it holds, else the frame. */
  public static List<String> inSentences(Row row, String column) {
    List<String> forms = row.list(column).stream().filter(form -> !form.matches("[-+].*")).toList();
    List<String> sentences = new ArrayList<>();
    String frame = forms.isEmpty() ? "" : frame(row, column, forms);
    for (String form : forms) {
      if (IN_COMPANY.contains(table(row) + " " + form)) {
        continue;
      }
      sentences.add(APART.getOrDefault(table(row) + " " + form, frame.formatted(joined(form))));
    }
    return sentences;
  }

  private static String frame(Row row, String column, List<String> forms) {
    String example = row.example();
    int start = -1;
    int end = -1;
    for (String form : forms) {
      Matcher place =
          Pattern.compile(
                  "(?<=^|\\s|\\s[وفبل]|\\s[وبل]?ال|\\sلل)" + Pattern.quote(form) + "(?=$|[\\s:])")
              .matcher(example);
      while (place.find()) {
        if (place.start() > start || place.start() == start && place.end() > end) {
          start = place.start();
          end = place.end();
        }
      }
    }
    if (start >= 0) {
      return example.substring(0, start) + "%s" + example.substring(end);
    }
    String kind = row.columns().contains("kind") ? row.cell("kind") : "";
    String frame = FRAMES.getOrDefault(kind + " " + column, FRAMES.get(table(row) + " " + column));
    if (frame == null) {
      throw new AssertionError("the example «" + example + "» holds no form under " + column);
    }
    return frame.replace("#", example.replaceFirst(".*?[0-9]+ (\\S+).*", "$1"));
  }

  private static String table(Row row) {
    return row.file().replaceAll(".*/|\\.tsv", "");
  }

  /** A digit inside a form touches the letter before: «م2». */
  private static String joined(String form) {
    return form.replaceAll(" (?=[0-9\u0660-\u0669])", "");
  }
}
