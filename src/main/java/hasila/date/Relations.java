package hasila.date;

import hasila.lexicon.DateCue;
import hasila.lexicon.DateCue.Kind;
import hasila.lexicon.EventWord;
import hasila.lexicon.FunctionWord;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.TimeUnit;
import hasila.lexicon.Words;
import hasila.mention.DateMention;
import hasila.mention.When;
import hasila.text.Tokens;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a figure beside a date relates to it, by the words before the date. */
final class Relations {
  private static final int SKIPPED = 5;
  private static final int REACH = 14;
  private static final int SPAN = 8;
  private static final String QUOTES = "\"\u201C\u201D\u00AB\u00BB'";

  private final Words words;
  private final Tokens tokens;

  Relations(Words words) {
    this.words = words;
    this.tokens = words.tokens();
  }

  /** @param before the last token of the date before, -1 if none: what lies behind it belongs to this one */
  Resolved.Relation of(DateMention mention, int before) {
    int token = mention.first() - 1;
    if (mention.when() instanceof When.Away) {
      return endingAt(token, before + 1).contains(Kind.SINCE) ? Resolved.Relation.SINCE : Resolved.Relation.ON;
    }
    Resolved.Relation plain =
        mention.when() instanceof When.Between ? Resolved.Relation.DURING : Resolved.Relation.ON;
    boolean adjacent = true;
    for (int i = 0; i < SKIPPED && isInside(token, before + 1); i++) {
      Set<Kind> kinds = endingAt(token, before + 1);
      Optional<Resolved.Relation> said = said(mention, kinds, token, adjacent, before);
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

  private Optional<Resolved.Relation> said(
      DateMention mention, Set<Kind> kinds, int token, boolean adjacent, int before) {
    if (kinds.contains(Kind.SINCE)) {
      return Optional.of(Resolved.Relation.SINCE);
    }
    if (mention.when() instanceof When.Between) {
      return Optional.empty();
    }
    if (kinds.contains(Kind.UNTIL) && (!words.isParticle(token, "to") || isGoingOn(mention, token, before))
        || adjacent && kinds.contains(Kind.AGO)) {
      return Optional.of(Resolved.Relation.UNTIL);
    }
    if (adjacent && kinds.contains(Kind.AHEAD)) {
      return Optional.of(Resolved.Relation.SINCE);
    }
    return kinds.contains(Kind.DURING) ? Optional.of(Resolved.Relation.DURING) : Optional.empty();
  }

  /** «منذ 5 آذار إلى 7 نيسان», «إلى اليوم», but not «تأجيلها إلى 5 آذار». */
  private static boolean isGoingOn(DateMention mention, int token, int before) {
    return mention.when() instanceof When.FromToday today && today.named().isEmpty() && today.from() == 0
        || before >= 0 && token - before <= SPAN;
  }

  private boolean isInside(int token, int least) {
    return token >= least && token >= 0 && tokens.gap(token + 1) < Tokens.NEWLINE;
  }

  /** The cues that end at the token; they have one or two words. */
  private Set<Kind> endingAt(int token, int least) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (int first = Math.max(least, token - 2); first >= 0 && first <= token; first++) {
      for (Hit<DateCue> hit : words.all(first, Role.DATE_CUE, DateCue.class)) {
        if (hit.last() == token) {
          kinds.add(hit.sense().kind());
        }
      }
    }
    return kinds;
  }

  /** «صباح يوم», «الـ», «ساعات», «شهر» between a preposition and the date. */
  private boolean isPartOfDay(int token, Set<Kind> kinds) {
    return words.isClitic(token)
        || kinds.contains(Kind.HOURS)
        || kinds.contains(Kind.DATED)
        || words.at(token, Role.TIME_UNIT, TimeUnit.class).isPresent();
  }

  /** «في 5 آذار», «عام 2006»: the date of something named before it. */
  private boolean isEventual(int token, int first) {
    return words.isParticle(token, "in")
        || token == first - 1 && words.at(first, Role.TIME_UNIT, TimeUnit.class).isPresent();
  }

  /** «منذ قرار الرئيس بالانسحاب في 5 آذار»: since an event, and the event has the date. */
  private Optional<Resolved.Relation> ofEvent(int token, int least) {
    for (int i = token; i >= Math.max(least, token - REACH) && isInside(i, least); i--) {
      boolean stop =
          tokens.kind(i) == Tokens.MARK && !tokens.isMark(i, QUOTES) || i < token && words.isParticle(i, "in");
      if (stop || isVerb(i)) {
        return Optional.empty();
      }
      Set<Kind> kinds = endingAt(i, least);
      if (kinds.contains(Kind.SINCE) || kinds.contains(Kind.UNTIL) && !words.isParticle(i, "to")) {
        Resolved.Relation relation =
            kinds.contains(Kind.SINCE) ? Resolved.Relation.SINCE : Resolved.Relation.UNTIL;
        return i < token - 1 ? Optional.of(relation) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isVerb(int token) {
    if (words.hasArticle(token)) {
      return false;
    }
    boolean verb =
        words.all(token, Role.FUNCTION, FunctionWord.class).stream()
            .anyMatch(f -> f.sense().kind() == FunctionWord.Kind.VERB || f.sense().kind() == FunctionWord.Kind.CLAUSE);
    List<Hit<EventWord>> events = words.all(token, Role.EVENT, EventWord.class);
    return (verb || !events.isEmpty())
        && events.stream().noneMatch(e -> e.sense().form() == EventWord.Form.NOUN)
        && !words.may(token, Role.NOUN)
        && !words.may(token, Role.CIRCUMSTANCE);
  }
}
