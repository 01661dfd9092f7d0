package hasila.claim.when;

import hasila.claim.scene.Claim.When;
import hasila.claim.scene.Scene;
import hasila.date.days.Resolved;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.time.DatePart;
import hasila.mention.When.PartOf;
import hasila.text.Tokens;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a date says of the figures that hang on it: on, since or until its days. */
final class Dated {
  private static final int SINCE_EVENT = 14;
  private static final String DASH = "-\u2013\u2014";

  private final Scene scene;
  private final Words words;

  Dated(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /** «منذ بدء الحملة في 18 شباط»: a window that opens with an event of that day. */
  private boolean isSinceEvent(Resolved date) {
    int first = date.mention().first();
    if (date.relation() != Resolved.Relation.ON) {
      return date.relation() == Resolved.Relation.SINCE;
    }
    for (int i = first - 1; i >= scene.sentenceStart(first) && i >= first - SINCE_EVENT; i--) {
      if (scene.isMention(i)
          || scene.isFunction(i, FunctionWord.Kind.CLAUSE)
          || scene.tokens.isMark(i, ",\u060C.")) {
        return false;
      }
      if (words.is(i, Tag.SINCE)) {
        return true;
      }
    }
    return false;
  }

  /** «قافلة نازحين - 11 شباط 2019»: the day of the picture that the line is written under. */
  boolean isOfPicture(Resolved date) {
    int first = date.mention().first();
    int end = scene.sentenceEnd(first);
    return scene.tokens.isMark(first - 1, DASH)
        && !scene.tokens.isMark(end - 1, '.')
        && (end == scene.tokens.size() || scene.tokens.gap(end) >= Tokens.NEWLINE);
  }

  /** What the date says of a figure that hangs on it. */
  When by(Resolved date) {
    return by(date, isSinceEvent(date));
  }

  /** The same of a figure that is told to count since then. */
  When since(Resolved date) {
    return by(date, true);
  }

  private static When by(Resolved date, boolean since) {
    boolean until = date.relation() == Resolved.Relation.UNTIL;
    When.Basis basis =
        switch (date.basis()) {
          case STATED -> When.Basis.STATED;
          case RELATIVE -> When.Basis.RELATIVE;
          case UNRESOLVED -> When.Basis.UNRESOLVED;
        };
    return new When(
        Optional.of(date.mention().span()),
        since ? Resolved.Relation.SINCE : date.relation(),
        until ? Optional.empty() : since ? opening(date) : date.start(),
        since ? Optional.empty() : date.end(),
        date.precision(),
        basis,
        Optional.of(date));
  }

  /** «منذ منتصف آذار» counts from the middle day on. */
  private static Optional<LocalDate> opening(Resolved date) {
    boolean middle =
        date.mention().when() instanceof PartOf part && part.part() == DatePart.Part.MIDDLE;
    return middle && date.start().isPresent() && date.end().isPresent()
        ? date.start().map(day -> day.plusDays(ChronoUnit.DAYS.between(day, date.end().get()) / 2))
        : date.start();
  }

  /** The same for a figure that takes it over from another one. */
  static Optional<When> inherited(Optional<When> told) {
    if (told.isEmpty()) {
      return told;
    }
    When when = told.get();
    return Optional.of(
        new When(
            when.text(),
            when.relation(),
            when.start(),
            when.end(),
            when.precision(),
            When.Basis.INHERITED,
            when.date()));
  }
}
