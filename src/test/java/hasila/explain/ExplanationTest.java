package hasila.explain;

import static org.assertj.core.api.Assertions.assertThat;

import hasila.Explained;
import org.junit.jupiter.api.Test;

/** How sentences are explained, to the letter. */
class ExplanationTest {
  /** The explanation without its last part, which changes with every word that a table learns. */
  private static String figures(String explanation) {
    return explanation.substring(0, explanation.indexOf("Words, by the tables"));
  }

  @Test
  void tellsWhatCameSecond() {
    assertThat(
            figures(
                Explained.sentence(
                    "قالت وزارة الصحة في بيان يوم 15 أيار 2024 إن 20 شخصا قتلوا في 13 أيار 2024 في"
                        + " بلدة سرمين، فيما ذكر المرصد أن 5 أصيبوا في مدينة حلب.")))
        .contains("second came  «15 أيار 2024»")
        .contains("second came  «مدينة حلب»")
        .contains("second came  «بلدة سرمين»")
        .contains("second came  «ذكر المرصد»");
    assertThat(
            figures(Explained.sentence("قتل 20 شخصا في 13 أيار 2024 في بلدة سرمين، وفق المرصد.")))
        .doesNotContain("second came");
  }

  @Test
  void tellsWhatEachFigureWasJoinedToAndWhy() {
    assertThat(
            figures(
                Explained.sentence(
                    "أعلن الدفاع المدني يوم الأحد 4 أيار 2019 مقتل نحو 12 مدنيا، بينهم طفلان، في"
                        + " الساعة 10:30.")))
        .isEqualTo(
            """
          أعلن الدفاع المدني يوم ⟨الأحد 4 أيار 2019⟩ مقتل ⟦نحو 12⟧ مدنيا، بينهم ⟦طفلان⟧، في الساعة ⟨10:30⟩.

          Today is not known; no date here needs it.

          1. count: about 12  «نحو 12»
             read           number/digits: a number in digits
             bounds         about: no low, best 12, no high
             counted        person, civilian  «مدنيا»
             event          killed  «مقتل»
                            event/governing: the nearest word of an event before the figure
             who counted    tied by a word of saying or counting  «الدفاع المدني»
                            who/before: the last claimant who begins to speak before it in its sentence
             when           2019-05-04, as written  «الأحد 4 أيار 2019»
                            date/weekday-date: a weekday and its date
                            when/sentence: the best date of its sentence
             where          no place is named
             whole of       figure 2
             adding up      yes
             checks         weekday_mismatch: «الأحد 4 أيار 2019» is 2019-05-04 as written, which was a
                            Saturday, not a Sunday.

          2. count: 2  «طفلان»
             read           count/dual: a dual noun counts two by itself
             bounds         exact: low 2, best 2, high 2
             counted        person, child; the noun is the figure  «طفلان»
             event          killed  «مقتل»
                            event/list: listed figures share their event
                            event/whole: what happened to the whole happened to its part
             who counted    tied by a word of saying or counting  «الدفاع المدني»
                            who/before: the last claimant who begins to speak before it in its sentence
             when           2019-05-04, as written  «الأحد 4 أيار 2019»
                            date/weekday-date: a weekday and its date
                            when/sentence: the best date of its sentence
             where          no place is named
             part of        figure 1
                            part/among: introduced as being among those before
             adding up      no, its whole holds it
             checks         weekday_mismatch, as told above

          Numbers and dates that are no claim:
             date           2019-05-04, as written, the day of figures 1, 2  «الأحد 4 أيار 2019»
                            date/weekday-date: a weekday and its date
                            weekday_mismatch, as told above
             time           «10:30»
                            time/clock: a time of day in digits

          """);
  }

  @Test
  void tellsBoundsAndDaysCountedFromToday() {
    assertThat(figures(Explained.sentence("فر نصف السكان وعشرات العائلات منذ يومين", "2019-05-03")))
        .isEqualTo(
            """
          فر ⟦نصف⟧ السكان و⟦عشرات⟧ العائلات منذ ⟨يومين⟩

          Today is 2019-05-03, as given.

          1. percent: 50  «نصف»
             read           fraction/part: a share of a whole
             bounds         exact: low 50, best 50, high 50
             counted        percent  «السكان»
             who counted    nobody is named: the report's own voice
             when           since 2019-05-01, told from today  «يومين»
                            date/away: so long before or after today
                            when/sentence: the best date of its sentence
             where          no place is named
             adding up      yes
             checks         none has anything to say

          2. count: 20 to 99  «عشرات»
             read           number/vague: a quantity without a number
             bounds         vague: low 20, no best, high 99 (the program's convention for a vague word)
             counted        family  «العائلات»
             event          displaced
                            event/governing: the nearest word of an event before the figure
             who counted    nobody is named: the report's own voice
             when           since 2019-05-01, told from today  «يومين»
                            date/away: so long before or after today
                            when/sentence: the best date of its sentence
             where          no place is named
             adding up      yes
             checks         none has anything to say

          Numbers and dates that are no claim:
             date           2019-05-01, told from 2019-05-03, the day of figures 1, 2  «يومين»
                            date/away: so long before or after today

          """);
  }

  @Test
  void tellsOfADayThatIsCountedFromTheDateBefore() {
    assertThat(Explained.sentence("وقع الهجوم في 5 آذار 2019، وفي اليوم التالي سقط قتيلان"))
        .contains("when           2019-03-06, told from the date before it  «اليوم التالي»");
    assertThat(Explained.sentence("هاجموا البلدة في آذار 2019. وفي الشهر نفسه سقط قتيلان"))
        .contains("2019-03-31, told from the date before it  «الشهر نفسه»");
  }

  @Test
  void asksForTheDayWhereADateNeedsIt() {
    assertThat(Explained.sentence("قتل مدنيان أمس"))
        .contains("Today is not known, and a date here is told from it: give it with --report-date")
        .contains("no day that can be told, the day of figure 1  «أمس»");
    assertThat(Explained.sentence("قتل مدنيان في آذار 2019"))
        .contains("Today is not known; no date here needs it.");
  }

  @Test
  void tellsWhyAFigureIsNotToBeAdded() {
    assertThat(Explained.sentence("نفى المتحدث مقتل 40 جنديا"))
        .containsPattern("adding up +no, it is denied\n +status +denied");
  }

  @Test
  void endsWithTheWordsAndTheTablesThatKnowThem() {
    assertThat(Explained.sentence("قتل مدنيان بريف حلب يوم الأحد"))
        .contains("   weekdays       الأحد\n")
        .endsWith("Tokens (6):\n                  قتل | مدنيان | ب+ريف | حلب | يوم | الأحد\n");
  }

  @Test
  void saysSoWhereThereIsNothing() {
    assertThat(Explained.sentence("لا أرقام هنا"))
        .contains("nothing; no other number and no date was seen")
        .contains("لا | أرقام | هنا");
  }
}
