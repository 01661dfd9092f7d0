package hasila.explain;

import hasila.date.days.Resolved;
import hasila.date.today.ReportDay;
import hasila.lexicon.Words;
import hasila.mention.DateMention;
import hasila.mention.Figure;
import hasila.mention.Mention;
import hasila.mention.When;
import hasila.output.cell.Extraction;

/**
 * Tells how a text was read: the text with its figures marked, each claim with what its figure was
 * joined to and why, the numbers and dates that became no claim, and the words.
 */
public final class Explanation {
  private final Sentence sentence;
  private final Paragraph lines = new Paragraph();

  private Explanation(Extraction found) {
    this.sentence = new Sentence(found);
  }

  /**
   * The explanation, lines ended with {@code \n}.
   *
   * @param words the report's tokens as the stages saw them
   */
  public static String of(Extraction found, Words words) {
    Explanation explanation = new Explanation(found);
    explanation.tell(words);
    return explanation.lines.toString();
  }

  private void tell(Words words) {
    Extraction found = sentence.found();
    lines.text(Marked.of(sentence));
    lines.blank();
    day(found.day());
    ClaimParagraph claims = new ClaimParagraph(sentence, lines);
    for (int i = 0; i < found.claims().size(); i++) {
      lines.blank();
      claims.tell(i);
    }
    lines.blank();
    others(found);
    lines.blank();
    WordLines.tell(words, lines);
  }

  private void day(ReportDay day) {
    if (day.date().isPresent()) {
      lines.text(
          "Today is "
              + day.date().get()
              + (day.basis() == ReportDay.Basis.GIVEN ? ", as given." : ": " + day.note()));
    } else if (sentence.found().dates().stream().anyMatch(Explanation::needsDay)) {
      lines.text(
          "Today is not known, and a date here is told from it: give it with --report-date, as"
              + " 2019-05-04.");
    } else {
      lines.text("Today is not known; no date here needs it.");
    }
  }

  /** Whether the date would mean a day if the report's were known. */
  private static boolean needsDay(Resolved date) {
    return date.start().isEmpty()
        && date.end().isEmpty()
        && date.today().isEmpty()
        && !(date.mention().when() instanceof When.Vague);
  }

  private void others(Extraction found) {
    MentionLines mentions = new MentionLines(sentence, lines);
    boolean none = true;
    lines.text("Numbers and dates that are no claim:");
    for (int i = 0; i < found.mentions().size(); i++) {
      Mention mention = found.mentions().get(i);
      if (mention instanceof DateMention date) {
        mentions.date(i, date);
        none = false;
      } else if (mention instanceof Figure figure && sentence.claim(figure).isEmpty()) {
        mentions.figure(i, figure);
        none = false;
      }
    }
    if (none) {
      lines.text("   nothing; no other number and no date was seen");
    }
  }
}
