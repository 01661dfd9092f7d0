package hasila.fuzz;

import java.util.List;

/**
 * Texts that are hard on a reader: one stretch again and again.
 *
 * @param name what it is, in a word or two
 * @param stretch what is repeated
 */
public record Pathological(String name, String stretch) {
  /** Every way that has been thought of, one that was slow once among them. */
  public static final List<Pathological> ALL =
      List.of(
          new Pathological("conjunctions", "و"),
          new Pathological("conjunctions apart", "و "),
          new Pathological("articles", "ال"),
          new Pathological("thousands", "ألف "),
          new Pathological("and thousands", "وألف"),
          new Pathological("hundreds", "مئة "),
          new Pathological("numbers joined", "خمسة و"),
          new Pathological("digits", "7"),
          new Pathological("digits with dots", "1."),
          new Pathological("digits with commas", "5،"),
          new Pathological("digits with hyphens", "5-"),
          new Pathological("digits with slashes", "5/"),
          new Pathological("percents", "1% "),
          new Pathological("bracketed digits", "(5) "),
          new Pathological("counts", "5 مدنيين "),
          new Pathological("hedges", "نحو "),
          new Pathological("hedged counts", "نحو 5 "),
          new Pathological("ranges", "من 5 إلى "),
          new Pathological("months", "أيار "),
          new Pathological("dates", "5/5/2019 "),
          new Pathological("days said", "غدا السبت 3 آذار 2019 "),
          new Pathological("weekdays", "يوم السبت قتل 5 "),
          new Pathological("verbs of saying", "قال "),
          new Pathological("sayings", "قال المرصد إن 5 قتلوا "),
          new Pathological("speakers", "قال: "),
          new Pathological("parts", "بينهم 3 أطفال و"),
          new Pathological("windows", "منذ 2011 قتل 12 شخصا. "),
          new Pathological("bullets", "- 5 قتلى\n"),
          new Pathological("bullets with parts", "- قال المرصد إن 5 قتلوا بينهم طفلان\n"),
          new Pathological("one sentence", "قتل 3 مدنيين في القصف، وأصيب عشرون آخرون، "),
          new Pathological("one line", "قتل 3 مدنيين في القصف، وأصيب عشرون آخرون. "),
          new Pathological("round brackets", "("),
          new Pathological("brackets and quotes", "([«\""),
          new Pathological("quotes", "«"),
          new Pathological("dashes", "-"),
          new Pathological("full stops", "."),
          new Pathological("line ends", "\n"),
          new Pathological("carriage returns", "\r"),
          new Pathological("tatweel", "ـ"),
          new Pathological("combining marks", "\u064E"),
          new Pathological("towers of marks", "ب\u064E\u0651\u0670\u06E1"),
          new Pathological("overrides", "\u202E"),
          new Pathological("isolates", "\u2067 5 "),
          new Pathological("joiners", "\u200D"),
          new Pathological("lone surrogates", "\uD83D 5 \uDE00"),
          new Pathological("nulls", "\0"),
          new Pathological("replacements", "\uFFFD"),
          new Pathological("formulas of praise", "\uFDFA"),
          new Pathological("addresses", "http://a/"),
          new Pathological("handles", "@a"));

  /** A text of so many characters. */
  public String text(int length) {
    return stretch.repeat(length / stretch.length() + 1).substring(0, length);
  }

  @Override
  public String toString() {
    return name;
  }
}
