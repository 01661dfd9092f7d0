package hasila.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a text goes on over the end of a line, and where it does not. */
class WrappedLinesTest {
  private static final Lexicon LEXICON = Lexicon.load();

  /** How many line ends of a text end nothing. */
  private static int joined(String text) {
    return WrappedLines.of(LEXICON.read(Tokenizer.tokenize(text))).cardinality();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أدى انهيار المبنى إلى مقتل\nنحو 15 شخصا",
        "نقل 30\nآخرون إلى المستشفى",
        "أسفر انهيار المبنى عن مقتل نحو\n15 شخصا",
        "ذكرت الشرطة أن عدد القتلى بلغ ما لا يقل عن\n15 شخصا",
        "نقلت فرق الإسعاف 22\nمصابا إلى المستشفيات القريبة.",
        "أدى القصف إلى مقتل\n12 شخصا وإلى نزوح عائلات من الحي",
        "وثقت اللجنة إصابة 40 شخصا بينهم\n7 أطفال",
        "إصابة 11 شخصا في حريق بمخيم الريحان\nبينهم 3 أطفال",
        "توفي المصابون الثلاثة\nالذين نقلوا أمس إلى مستشفى الجامعة",
        "قالت وزارة الصحة إن\n(14) شخصا قتلوا",
        "قتل 5 أشخاص،\nوأصيب 9 آخرون",
        "قتل نحو ألف\nشخص في الزلزال",
      })
  void goesOn(String text) {
    assertThat(joined(text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مقتل 12 مدنيا بقصف على السوق\nأعلنت وزارة الصحة مقتل 12 مدنيا يوم السبت.",
        "القتلى 7\nالجرحى 12\nالمفقودون 3",
        "قتلى 7\nجرحى 12\nمفقودون 3",
        "توزع القتلى على:\n- 3 في البلدة\n- 4 في القرية",
        "قتل في\n1. بلدة سرمين 3 أشخاص\n2. بلدة النيرب 4 أشخاص",
        "7\nجرحى\n12\nقتلى",
        "نزحت 35 عائلة من القرية.\n12 منها عادت",
        "قال الشاهد الذي لم يذكر اسمه:\nرأيت 5 جرحى",
        "قتل 5 أشخاص في\n\n12 أيار",
      })
  void ends(String text) {
    assertThat(joined(text)).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {48, 72, 100})
  void aTextBrokenAtAWidthIsJoinedAllOver(int width) {
    String text =
        "أعلنت هيئة الدفاع المدني أن فرقها انتشلت جثامين ضحايا انهيار المبنى السكني وسط المدينة بعد ساعات"
            + " من البحث بين الأنقاض ونقلت المصابين إلى ثلاثة مستشفيات قريبة حيث يتلقون العلاج كما أغلقت"
            + " الشرطة الشوارع المؤدية إلى المكان ومنعت المارة من الاقتراب خشية انهيار مبان مجاورة متصدعة"
            + " فيما طلبت البلدية من السكان إخلاء بيوتهم حتى يفرغ المهندسون من الكشف عليها في الأيام المقبلة.";
    String wrapped = wrapped(text, width);
    assertThat(joined(wrapped)).isEqualTo((int) wrapped.lines().count() - 1);
    String twoParagraphs = wrapped + "\n\n" + wrapped;
    assertThat(joined(twoParagraphs)).isEqualTo(2 * (int) wrapped.lines().count() - 2);
  }

  private static String wrapped(String text, int width) {
    StringBuilder lines = new StringBuilder();
    int line = 0;
    for (String word : text.split(" ")) {
      if (line > 0 && line + 1 + word.length() > width) {
        lines.append('\n');
        line = 0;
      } else if (line > 0) {
        lines.append(' ');
        line++;
      }
      lines.append(word);
      line += word.length();
    }
    return lines.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Headlines of a day, each on its line.
        "انفجار في مصنع للألعاب النارية شمال العاصمة\nالأمطار تغلق طرقا جبلية\nالحكومة تقر موازنة العام المقبل"
            + " بعد جلسة طويلة\nافتتاح معرض الكتاب\nإضراب المعلمين يدخل أسبوعه الثاني",
        // Rows of figures, as wide as each other.
        "13 أيار 2024: القتلى: 4، الجرحى: 11، المفقودون: 20\n14 أيار 2024: القتلى: 7، الجرحى: 23، المفقودون: 10\n"
            + "15 أيار 2024: القتلى: 2، الجرحى: 31، المفقودون: 50\n16 أيار 2024: القتلى: 3، الجرحى: 65، المفقودون: 70",
        // Sentences of a line each.
        "قتل 4 أشخاص في قصف على بلدة التلة يوم السبت.\nقتل 5 أشخاص في قصف على بلدة السهل يوم الأحد.\n"
            + "قتل 6 أشخاص في قصف على بلدة النهر اليوم أمس.\nقتل 7 أشخاص في قصف على بلدة الجبل يوم غد.",
        // Cells of a table.
        "المدينة            القتلى            الجرحى            النازحون\n"
            + "الرحبة             9                 21                1400\n"
            + "السدرة             5                 16                950\n"
            + "الزيتون            3                 12                700\n"
            + "المجموع            17                49                3050",
      })
  void listsAndTablesAreNot(String text) {
    assertThat(joined(text)).isZero();
  }
}
