package hasila.mention.figure;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Among;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Thing;
import hasila.text.Tokens;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** When a singular without a number counts one: «مقتل مدني», «بينهم طفل», «ثمانية رجال وامرأة». */
final class Singulars {
  private static final Set<Event> COUNTING =
      EnumSet.of(
          Event.KILLED,
          Event.INJURED,
          Event.MISSING,
          Event.DETAINED,
          Event.RELEASED,
          Event.RESCUED,
          Event.SURRENDERED,
          Event.INFECTED,
          Event.RECOVERED,
          Event.OTHER);

  private static final int OBJECT_DISTANCE = 6;
  private static final int VERB_DISTANCE = 10;

  /** So many words may stand between «إذا» and its one. */
  private static final int CONDITION = 4;

  /** How far the noun phrase of the figure before may reach. */
  private static final int JOINED = 5;

  private final Words words;
  private final Tokens tokens;

  Singulars(Words words) {
    this.words = words;
    this.tokens = words.tokens();
  }

  /** Whether the singular counts one. */
  boolean isOne(Hit<Noun> hit, int previous, boolean listed) {
    int before = hit.first() - 1;
    if (before < 0 || tokens.gap(hit.first()) >= Tokens.NEWLINE) {
      return false;
    }
    if (words.is(hit.first(), Role.PLACE)
        || words.is(hit.last() + 1, Tag.CALLED)
        || isCondition(before)) {
      return false;
    }
    if (isAmong(before)) {
      return true;
    }
    if (words.is(before, Tag.MET) && metEnd(hit.last())
        || words.is(before, Tag.DOING) && !hit.sense().adjective()) {
      return true;
    }
    if (tokens.hasAccusative(hit.first()) && isObject(hit.first())) {
      return true;
    }
    if (FunctionWord.is(words, hit.first(), FunctionWord.Kind.PREPOSITION)
        && !words.hasConjunction(hit.first())
        && !tokens.hasAccusative(hit.first())) {
      // «إعدام خارج نطاق القضاء».
      return false;
    }
    if (words.is(hit.first(), Role.FUNCTION)
        && (tokens.hasAccusative(hit.first()) || !isCountingEvent(before))) {
      // «إما» is no «أما», somebody's mother; «مقتل أم».
      return false;
    }
    if (isSharedNoun(hit.first(), previous)) {
      return false;
    }
    if (isJoined(hit, previous) || isJoinedToOne(hit, previous)) {
      return true;
    }
    if (listed && words.hasConjunction(hit.first()) && !hit.sense().adjective()) {
      return true;
    }
    if (words.hasConjunction(hit.first())
        || words.hasPreposition(hit.first()) && !isCountingEvent(before)) {
      return false;
    }
    if (isCountingEvent(before)) {
      // «جثة صبي»: the body is counted, not the boy; «منظمة إغاثة سورية».
      return !Noun.hasUnit(words, before, Thing.BODY)
          // «إلى أسر أميركية» are families.
          && !(hit.sense().adjective() && Noun.isMany(words, before))
          && !(hit.sense().adjective() && words.is(before - 1, Role.SOURCE));
    }
    if (hit.sense().unit() == Thing.BODY) {
      return !words.may(before, Role.FUNCTION)
          || words.is(before, Tag.UPON) && words.is(before - 1, Tag.FIND);
    }
    if (hit.sense().event() != Event.NONE && words.is(before, Tag.FALL)) {
      return true;
    }
    return words.is(before, Tag.THAT) && eventFollows(hit.last());
  }

  /** «إذا تم اختطاف جندي»: whoever it may be. */
  private boolean isCondition(int before) {
    return words.hold(before - CONDITION + 1, before + 1, Tag.IF);
  }

  /** «لقي شاب مصرعه». */
  private boolean metEnd(int last) {
    for (int i = last + 1;
        i < words.size() && i <= last + 4 && tokens.gap(i) < Tokens.NEWLINE;
        i++) {
      if (EventWord.tells(words, i, Event.KILLED)) {
        return true;
      }
    }
    return false;
  }

  /**
   * «اعتقلت قوات الأمن شابا»: the object of a verb a few words before, with nothing but its subject
   * between.
   */
  private boolean isObject(int token) {
    for (int i = token - 1; i >= 0 && i >= token - OBJECT_DISTANCE; i--) {
      if (tokens.gap(i + 1) >= Tokens.NEWLINE
          || tokens.kind(i) != Tokens.ARABIC
          || words.is(i, Role.NUMBER)) {
        return false;
      }
      if (words.is(i, Role.EVENT)) {
        EventWord first = words.all(i, Role.EVENT, EventWord.class).get(0).sense();
        return first.form() != EventWord.Form.NOUN && COUNTING.contains(first.event());
      }
      if (words.is(i, Role.FUNCTION) || words.hasConjunction(i)) {
        return false;
      }
    }
    return false;
  }

  boolean isAmong(int token) {
    // «من بين القتلى ضابط».
    return Among.endsAt(words, token, Among.Who.GROUP)
        || words.hasArticle(token)
            && Noun.isMany(words, token)
            && Among.endsAt(words, token - 1, Among.Who.OF);
  }

  boolean isCountingEvent(int token) {
    return EventWord.tells(words, token, COUNTING, 0) && !EventWord.isBuilding(words, token)
        || EventWord.tells(words, token - 1, COUNTING, 1)
        || EventWord.tells(words, token - 2, COUNTING, 2);
  }

  /** «إن فتى في الرابعة عشرة لقي حتفه». */
  private boolean eventFollows(int last) {
    for (int i = last + 1; i < words.size() && i <= last + VERB_DISTANCE; i++) {
      if (tokens.gap(i) >= Tokens.NEWLINE || tokens.isMark(i, ".\u060C")) {
        return false;
      }
      for (Hit<EventWord> hit : words.all(i, Role.EVENT, EventWord.class)) {
        if (hit.sense().form() != EventWord.Form.NOUN && COUNTING.contains(hit.sense().event())) {
          return true;
        }
      }
    }
    return false;
  }

  /** «11 امرأة وطفلا»: eleven of both, as the number takes a singular. */
  private boolean isSharedNoun(int token, int previous) {
    return previous >= 0
        && previous == token - 2
        && tokens.hasAccusative(token)
        && words.hasConjunction(token)
        && words.is(token - 1, Role.NOUN)
        && !Noun.isMany(words, token - 1);
  }

  /** «مقتل طفل وامرأة», «مقتل جندي تركي ومدني»: joined by «و» to one that is counted. */
  private boolean isJoinedToOne(Hit<Noun> hit, int previous) {
    int token = hit.first();
    if (!words.hasConjunction(token)
        || hit.sense().adjective()
        || previous < 1
        || token - previous > 2
        || !isOnePerson(previous)) {
      return false;
    }
    for (int i = previous + 1; i < token; i++) {
      if (tokens.kind(i) != Tokens.ARABIC
          || words.hasConjunction(i)
          || words.hasPreposition(i)
          || words.hasArticle(i)
          || words.is(i, Role.FUNCTION)
          || words.is(i, Role.EVENT)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOnePerson(int token) {
    Optional<Noun> noun = Noun.at(words, token);
    return noun.isPresent()
        && noun.get().number() == Noun.Number.SINGULAR
        && noun.get().isSomebody()
        && !tokens.isDigits(token - 1)
        && !words.may(token - 1, Role.NUMBER);
  }

  /** «قتل ثمانية رجال وامرأة»: joined by «و» to a figure of people that an event counts. */
  private boolean isJoined(Hit<Noun> hit, int previous) {
    int token = hit.first();
    if (!words.hasConjunction(token)
        || hit.sense().adjective()
        || previous < 0
        || token - previous > JOINED
        || token - previous < 2) {
      return false;
    }
    boolean people = false;
    for (int i = previous + 1; i < token; i++) {
      if (tokens.kind(i) != Tokens.ARABIC || words.hasConjunction(i) || words.hasPreposition(i)) {
        return false;
      }
      people |=
          words.isUnknown(i)
              ? words.looksPlural(i)
              : Noun.isMany(words, i) && Noun.hasUnit(words, i, Thing.PERSON);
    }
    for (int i = previous - 1; people && i >= 0 && i >= previous - OBJECT_DISTANCE; i--) {
      if (tokens.gap(i + 1) >= Tokens.NEWLINE) {
        return false;
      }
      if (isCountingEvent(i) || words.is(i, Tag.MET)) {
        return true;
      }
    }
    return false;
  }
}
