package hasila.date.days;

import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.StatusWord;
import hasila.lexicon.sense.Thing;
import hasila.lexicon.time.DateCue;
import hasila.mention.DateMention;
import hasila.mention.When;
import hasila.text.Tokens;

/** Whether the words before a date say that what it dates is still to come. */
public final class Outlook {
  private static final int REACH = 12;
  private static final long HAPPENINGS = Role.CAUSE.bit() | Role.CIRCUMSTANCE.bit();

  /** So many words before the date may tell what happened. */
  private static final int BEFORE = 24;

  /** So many words behind the date may tell what happened then: «في آب قتل 22». */
  private static final int BEHIND = 4;

  private static final String STOPS = ".\u061B";

  private final Words words;
  private final Tokens tokens;

  public Outlook(Words words) {
    this.words = words;
    this.tokens = words.tokens();
  }

  /**
   * «من المقرر أن تعقد الجلسة الخميس», but not behind what has happened: «من المتوقع ارتفاع حصيلة
   * هجوم الخميس»; «دعت واشنطن الخميس إلى» is the day of the call.
   */
  public boolean isExpected(DateMention mention) {
    boolean open = false;
    for (int i = mention.first() - 1; i >= 0 && i > mention.first() - REACH && goesOn(i); i--) {
      open |= FunctionWord.is(words, i, FunctionWord.Kind.THAT) || words.is(i, Tag.TO);
      if (isAhead(i) && (open || !words.is(i, Role.SPEECH))) {
        return !isOfEvent(mention.first() - 1);
      }
      if (isToldOf(i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * «قتل 22 مدنيا في آب» in May: what happened did so in a month that is over, as long as nothing
   * near it is expected.
   */
  public boolean isOver(DateMention mention) {
    boolean happened = false;
    boolean month = !(mention.when() instanceof When.Dated dated) || dated.day().isEmpty();
    for (int i = mention.first() - 1; i >= 0 && i > mention.first() - BEFORE && goesOn(i); i--) {
      if (isAhead(i)) {
        return false;
      }
      happened |= hasHappened(i) || month && isPast(i);
    }
    for (int i = mention.last() + 1;
        !happened && i < words.size() && i <= mention.last() + BEHIND && goesOn(i - 1);
        i++) {
      happened = hasHappened(i) || month && isPast(i);
    }
    return happened;
  }

  private boolean hasHappened(int token) {
    return EventWord.isPast(words, token)
        || EventWord.isNoun(words, token)
        || Noun.eventAt(words, token) != Event.NONE && Noun.hasUnit(words, token, Thing.PERSON);
  }

  /** «كان», «غادر», «عثر»; «زلزال» and «انقلاب» are known because they were. */
  private boolean isPast(int token) {
    boolean verb = words.isVerb(token) || FunctionWord.is(words, token, FunctionWord.Kind.VERB);
    return words.is(token, Tag.WAS)
        || verb && !words.mayBePresent(token)
        || words.isAny(token, HAPPENINGS);
  }

  /** «نشرت», «تفقدت»: a verb of the past, the nearer one, has the day. */
  private boolean isToldOf(int token) {
    return !words.mayBePresent(token)
        && (words.isVerb(token) || words.is(token, Role.SPEECH) || EventWord.isPast(words, token));
  }

  private boolean isAhead(int token) {
    return words.isFuture(token)
        || StatusWord.is(words, token, StatusWord.Status.EXPECTED)
        || DateCue.last(words, token, DateCue.Kind.COMING) >= token;
  }

  /** Whether the next token still belongs to the sentence of this one. */
  private boolean goesOn(int token) {
    return tokens.gap(token + 1) < Tokens.NEWLINE && !tokens.isMark(token, STOPS);
  }

  private boolean isOfEvent(int token) {
    return words.may(token, Role.CIRCUMSTANCE) || EventWord.mayBeNoun(words, token);
  }
}
