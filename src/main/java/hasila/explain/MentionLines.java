package hasila.explain;

import hasila.date.days.Resolved;
import hasila.mention.DateMention;
import hasila.mention.Figure;
import java.util.List;
import java.util.Optional;

/** The numbers and dates that became no claim, and what they were taken for. */
final class MentionLines {
  private final RuleBook rules = new RuleBook();
  private final Sentence sentence;
  private final Paragraph lines;

  MentionLines(Sentence sentence, Paragraph lines) {
    this.sentence = sentence;
    this.lines = lines;
  }

  void date(int index, DateMention date) {
    Optional<Resolved> days = sentence.days(date);
    List<String> claims = sentence.at(date);
    lines.line(
        "date",
        days.map(Plain::days).orElse("no day")
            + (claims.isEmpty() ? "" : ", the day of " + Plain.figures(claims))
            + "  "
            + sentence.quoted(date.span()));
    lines.line("", rules.explain(date.rule()));
    findings(index);
  }

  void figure(int index, Figure figure) {
    lines.line(Plain.word(figure.kind()), Plain.amount(figure) + sentence.quoted(figure.span()));
    lines.line("", rules.explain(figure.rule()));
    findings(index);
  }

  private void findings(int index) {
    sentence.ofMention(index).forEach(finding -> lines.line("", sentence.tell(finding)));
  }
}
