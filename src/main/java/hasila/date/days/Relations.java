package hasila.date.days;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.time.DateCue;
import hasila.lexicon.time.DateCue.Kind;
import hasila.mention.DateMention;
import hasila.mention.When;
import hasila.text.Tokens;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How a figure beside a date relates to it, by the words before the date. */
public final class Relations {
  private static final int SKIPPED = 5;
  private static final int REACH = 14;
  private static final int SPAN = 8;
  private static final long CUES = Role.DATE_OPENER.bit() | Role.DATE_CUE.bit();
  private static final Set<Kind> NO_KINDS = Set.of();
  private static final String QUOTES = "\"\u201C\u201D\u00AB\u00BB'";

  public static final Link ON = new Link(Resolved.Relation.ON, false);
  private static final Link UNTIL = new Link(Resolved.Relation.UNTIL, false);
  private static final Link DURING = new Link(Resolved.Relation.DURING, false);
  private static final Link SINCE = new Link(Resolved.Relation.SINCE, true);
  private static final Link STARTING = new Link(Resolved.Relation.SINCE, false);

  private final Words words;
  private final Tokens tokens;

  /**
   * How a date hangs on what is before it.
   *
   * @param back whether it must lie behind today: «منذ», but not «اعتبارا من»
   */
  public record Link(Resolved.Relation relation, boolean back) {}

  public Relations(Words words) {
    this.words = words;
    this.tokens = words.tokens();
  }

  /**
   * How a figure beside the date relates to it.
   *
   * @param before the last token of the date before, -1 if none: what lies behind it belongs to
   *     this one
   */
  public Link of(DateMention mention, int before) {
    int token = mention.first() - 1;
    if (mention.when() instanceof When.Away) {
      return endingAt(token, before + 1).contains(Kind.SINCE) ? SINCE : ON;
    }
    Link plain = mention.when() instanceof When.Between ? DURING : ON;
    boolean adjacent = true;
    for (int i = 0; i < SKIPPED && isInside(token, before + 1); i++) {
      Set<Kind> kinds = endingAt(token, before + 1);
      Optional<Link> said = said(mention, kinds, token, adjacent, before);
      if (said.isEmpty() && isEventual(token, mention.first())) {
        said = ofEvent(token, before + 1);
      }
      if (said.isPresent()) {
        return said.get();
      }
      if (!isPartOfDay(token, kinds)) {
        break;
      }
      adjacent &= words.isClitic(token);
      token--;
    }
    return plain;
  }

  private Optional<Link> said(
      DateMention mention, Set<Kind> kinds, int token, boolean adjacent, int before) {
    if (mention.when() instanceof When.Between) {
      return Optional.empty();
    }
    if (kinds.contains(Kind.SINCE)) {
      return Optional.of(SINCE);
    }
    if (kinds.contains(Kind.UNTIL)
            && (!words.is(token, Tag.TO) || isGoingOn(mention, token, before))
        || adjacent && kinds.contains(Kind.AGO)) {
      return Optional.of(UNTIL);
    }
    if (kinds.contains(Kind.STARTING) || adjacent && kinds.contains(Kind.AHEAD)) {
      return Optional.of(STARTING);
    }
    return kinds.contains(Kind.DURING) ? Optional.of(DURING) : Optional.empty();
  }

  /** «منذ 5 آذار إلى 7 نيسان», «إلى اليوم», but not «تأجيلها إلى 5 آذار». */
  private static boolean isGoingOn(DateMention mention, int token, int before) {
    return mention.when() instanceof When.FromToday today
            && today.named().isEmpty()
            && today.from() == 0
        || before >= 0 && token - before <= SPAN;
  }

  private boolean isInside(int token, int least) {
    return token >= least && token >= 0 && tokens.gap(token + 1) < Tokens.NEWLINE;
  }

  /** The cues that end at the token; they have one or two words. */
  private Set<Kind> endingAt(int token, int least) {
    Set<Kind> kinds = NO_KINDS;
    for (int first = Math.max(least, token - 2); first >= 0 && first <= token; first++) {
      if (words.mayAny(first, CUES)) {
        kinds = kinds == NO_KINDS ? EnumSet.noneOf(Kind.class) : kinds;
        collect(first, token, Role.DATE_OPENER, kinds);
        collect(first, token, Role.DATE_CUE, kinds);
      }
    }
    return kinds;
  }

  private void collect(int first, int last, Role role, Set<Kind> kinds) {
    for (Hit<DateCue> hit : words.all(first, role, DateCue.class)) {
      if (hit.last() == last) {
        kinds.add(hit.sense().kind());
      }
    }
  }

  /** «صباح يوم», «الـ», «ساعات», «شهر» between a preposition and the date. */
  private boolean isPartOfDay(int token, Set<Kind> kinds) {
    return words.isClitic(token)
        || kinds.contains(Kind.HOURS)
        || kinds.contains(Kind.DATED)
        || words.is(token, Role.TIME_UNIT);
  }

  /** «في 5 آذار», «عام 2006»: the date of something named before it. */
  private boolean isEventual(int token, int first) {
    return words.is(token, Tag.IN) || token == first - 1 && words.is(first, Role.TIME_UNIT);
  }

  /**
   * «منذ قرار الرئيس بالانسحاب في 5 آذار»: since an event, and the event has the date; «وإلى 57 في
   * أيار» is up to a number.
   */
  private Optional<Link> ofEvent(int token, int least) {
    boolean counted = false;
    for (int i = token; i >= Math.max(least, token - REACH) && isInside(i, least); i--) {
      boolean stop =
          tokens.kind(i) == Tokens.MARK && !tokens.isMark(i, QUOTES)
              || i < token && words.is(i, Tag.IN);
      if (stop || isVerb(i)) {
        return Optional.empty();
      }
      Set<Kind> kinds = endingAt(i, least);
      counted |= tokens.isDigits(i) || words.is(i, Role.NUMBER);
      if (kinds.contains(Kind.SINCE)
          || kinds.contains(Kind.UNTIL) && !words.is(i, Tag.TO) && !counted) {
        return i < token - 1
            ? Optional.of(kinds.contains(Kind.SINCE) ? SINCE : UNTIL)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isVerb(int token) {
    if (words.hasArticle(token)) {
      return false;
    }
    boolean verb =
        words.is(token, Role.EVENT)
            || FunctionWord.is(words, token, FunctionWord.Kind.VERB)
            || FunctionWord.is(words, token, FunctionWord.Kind.CLAUSE);
    return verb
        && !EventWord.mayBeNoun(words, token)
        && !words.may(token, Role.NOUN)
        && !words.may(token, Role.CIRCUMSTANCE);
  }
}
