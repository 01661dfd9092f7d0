package hasila.explain;

import hasila.check.facts.Finding;
import hasila.claim.scene.Claim;
import hasila.lexicon.sense.Cause;
import hasila.lexicon.sense.Event;
import hasila.mention.CheckCode;
import hasila.mention.Figure;
import hasila.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A claim's paragraph: its figure, and what it was joined to and why. */
final class ClaimParagraph {
  private final RuleBook rules = new RuleBook();
  private final Sentence sentence;
  private final Paragraph lines;

  ClaimParagraph(Sentence sentence, Paragraph lines) {
    this.sentence = sentence;
    this.lines = lines;
  }

  void tell(int index) {
    Claim claim = sentence.found().claims().get(index);
    Figure figure = claim.figure();
    lines.text(
        index + 1 + ". " + Plain.title(claim.figure()) + "  " + sentence.quoted(figure.span()));
    lines.line("read", rules.explain(figure.rule()));
    lines.line("bounds", Plain.bounds(figure.amount()));
    counted(claim);
    event(claim);
    who(claim);
    when(claim);
    where(claim);
    cause(claim);
    whole(claim, index);
    lines.line("adding up", Plain.countOnce(claim));
    if (claim.status() != Claim.Status.REPORTED) {
      lines.line("status", Plain.word(claim.status()));
    }
    checks(claim, index);
  }

  private void counted(Claim claim) {
    boolean inside = claim.figure().form().isNoun();
    List<String> sort = new ArrayList<>();
    sort.add(claim.unit().word());
    sort.addAll(claim.groups().stream().map(group -> group.word().replace('_', ' ')).toList());
    String kind = String.join(", ", sort);
    if (!claim.figure().unitCode().isEmpty()) {
      lines.line("unit", kind + " in " + claim.figure().unitCode());
    }
    if (!claim.counted().isEmpty()) {
      String how = inside ? "; the noun is the figure" : "";
      lines.line("counted", kind + how + "  " + Sentence.quoted(claim.counted()));
    } else if (claim.figure().kind() == Figure.Kind.COUNT) {
      lines.line("counted", "what it counts is not said near it");
    }
    why(claim, "counted/");
  }

  private void event(Claim claim) {
    if (claim.event() == Event.NONE) {
      if (claim.figure().kind() == Figure.Kind.COUNT) {
        lines.line("event", "no word tells what happened to them");
        why(claim, "event/");
      }
      return;
    }
    String word = claim.anchors().event().map(span -> "  " + sentence.quoted(span)).orElse("");
    lines.line("event", Plain.word(claim.event()) + word);
    why(claim, "event/");
  }

  private void who(Claim claim) {
    lines.line(
        "who counted",
        switch (claim.who().basis()) {
          case STATED -> "tied by a word of saying or counting  " + who(claim.who());
          case DATELINE -> "the report's own byline  " + who(claim.who());
          case REPORT_VOICE -> "nobody is named: the report's own voice";
        });
    why(claim, "who/");
    second(claim.anchors().second().who());
  }

  private static String who(Claim.Who who) {
    return Sentence.quoted(who.name());
  }

  private void when(Claim claim) {
    if (claim.when().isEmpty()) {
      lines.line("when", "no date belongs to it");
      why(claim, "when/");
      second(claim.anchors().second().when());
      return;
    }
    Claim.When when = claim.when().get();
    String words = when.text().map(span -> "  " + sentence.quoted(span)).orElse("");
    lines.line("when", Plain.when(when) + words);
    when.date().ifPresent(date -> lines.line("", rules.explain(date.mention().rule())));
    why(claim, "when/");
    second(claim.anchors().second().when());
  }

  private void where(Claim claim) {
    lines.line("where", claim.place().map(sentence::quoted).orElse("no place is named"));
    claim.where().known().ifPresent(place -> lines.line("", Plain.place(place)));
    why(claim, "place/");
    second(claim.anchors().second().where());
  }

  private void cause(Claim claim) {
    if (claim.cause() != Cause.NONE) {
      lines.line("cause", Plain.word(claim.cause()));
      why(claim, "cause/");
    }
    if (!claim.byWhom().isEmpty()) {
      lines.line("by whom", Sentence.quoted(claim.byWhom()));
    }
    why(claim, "by/");
  }

  private void whole(Claim claim, int index) {
    claim.partOf().ifPresent(whole -> lines.line("part of", Plain.figure(whole)));
    why(claim, "part/");
    List<String> parts = sentence.parts(index);
    if (!parts.isEmpty()) {
      lines.line("whole of", Plain.figures(parts));
    }
    claim.sameAs().ifPresent(same -> lines.line("repeats", Plain.figure(same)));
    why(claim, "repeat/");
  }

  private void checks(Claim claim, int index) {
    List<Finding> findings = sentence.ofClaim(index);
    if (findings.isEmpty() && claim.figure().checks().isEmpty()) {
      lines.line("checks", "none has anything to say");
    }
    findings.forEach(finding -> lines.line(Plain.first(finding, findings), sentence.tell(finding)));
    TreeSet<CheckCode> own = new TreeSet<>(claim.figure().checks());
    findings.forEach(finding -> own.remove(finding.code()));
    own.forEach(code -> lines.line("checks", code.word()));
  }

  private void second(Optional<Span> words) {
    words.ifPresent(span -> lines.line("", "second came  " + sentence.quoted(span)));
  }

  private void why(Claim claim, String family) {
    claim.rules().stream()
        .filter(rule -> rule.startsWith(family))
        .distinct()
        .forEach(rule -> lines.line("", rules.explain(rule)));
  }
}
