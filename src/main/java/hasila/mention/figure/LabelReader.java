package hasila.mention.figure;

import static hasila.mention.number.Joints.NONE;

import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Label;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Thing;
import hasila.lexicon.time.MonthName;
import hasila.mention.number.FigureWords;
import hasila.mention.number.NumberReader;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Tells numbers that are names: «رقم 62», «القرار 2254», «كوفيد-19», «مدينة الخمس», «مونديال 2022».
 */
final class LabelReader {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
  private static final int TOTAL_REACH = 5;

  /** So many digits behind a name are a part of it. */
  private static final int NAME = 3;

  private static final long NO_ADJECTIVE =
      Role.ORDINAL.bit() | Role.NUMBER.bit() | Role.EVENT.bit() | Role.UNIT.bit();

  private final FigureWords page;
  private final Words words;
  private final Tokens tokens;

  LabelReader(FigureWords page) {
    this.page = page;
    this.words = page.words;
    this.tokens = page.tokens;
  }

  boolean isLabel(NumberReader.Number number) {
    int before = page.before(number.first());
    if (before != NONE && isEnclosed(before, number.last() + 1)) {
      // «القرار (2231)», «بالدقيقة "79"».
      before = page.before(before);
    }
    if (before == NONE) {
      return false;
    }
    boolean digits = tokens.isDigits(number.first());
    int next = page.after(number.last());
    boolean counted =
        page.knownNounFollows(number.last())
            || page.unit(next).isPresent()
            || words.is(next, Role.PERCENT);
    if (tokens.isMark(before, "-_") && digits) {
      return !counted && isGluedName(before, number.first());
    }
    for (int first = Math.max(0, before - 2); first <= before; first++) {
      // «ما مجموعه 11 ثغرة», where «مجموعة 11» is one of several.
      boolean sum = words.is(first - 1, Tag.WHAT);
      if (words.is(first, Role.LABEL) && !sum && page.isOneLine(first, before)) {
        for (var hit : words.all(first, Role.LABEL, Label.class)) {
          boolean close =
              hit.last() == before || digits && isDescribed(hit, before, number.first());
          if (close && fits(hit.sense().kind(), number, digits, counted, before)) {
            return true;
          }
        }
      }
    }
    return digits
        && !counted
        && (isDayOfName(number) || isYear(number, before) || isFromUntil(number, before));
  }

  private boolean isEnclosed(int open, int close) {
    return tokens.isMark(open, '(') && tokens.isMark(close, ')')
        || tokens.opensQuote(open) && tokens.isMark(close, "\"\u201D\u00BB");
  }

  /** «المرسوم التنفيذي 145», «كتيبة المدفعية 285»: an adjective or a genitive stands between. */
  private boolean isDescribed(Hit<Label> label, int before, int number) {
    boolean adjective = words.hasArticle(label.first()) && words.looksDefinite(before);
    boolean genitive =
        !words.hasArticle(label.first()) && tokens.end(number) - tokens.start(number) >= NAME;
    boolean medium = label.sense().kind() == Label.Kind.MEDIUM && words.isUnknown(before);
    return label.last() == before - 1
        && (label.sense().kind() == Label.Kind.SERIES || medium)
        && (adjective || genitive || medium)
        && !words.mayAny(before, NO_ADJECTIVE)
        && !words.hasPreposition(before)
        && !words.hasConjunction(before);
  }

  /** «القرارين رقم 2139 و2254»: joined to a number that is a name. */
  boolean isNext(NumberReader.Number number, int named) {
    return named == number.first() - 2
        && tokens.isDigits(named)
        && tokens.isDigits(number.first())
        && (words.isAnd(number.first() - 1) || words.is(number.first() - 1, Tag.OR))
        && !page.knownNounFollows(number.last());
  }

  /** Whether the label says that a number follows, in words too: «رقم واحد». */
  boolean isNumbered(NumberReader.Number number) {
    Optional<Hit<Label>> label =
        page.endingAt(page.before(number.first()), 2, Role.LABEL, Label.class);
    return label.isPresent() && label.get().sense().kind() == Label.Kind.NUMBER;
  }

  private boolean fits(
      Label.Kind kind, NumberReader.Number number, boolean digits, boolean counted, int before) {
    boolean bare = !page.isDefinite(number.first());
    return switch (kind) {
      case NUMBER -> true;
      case SERIES -> digits && !counted && (bare || isThis(before));
      case MEDIUM -> digits && bare && !counted;
      case MODEL -> digits && bare && (!counted || isCraft(before));
      case PERSON ->
          !digits
              && bare
              && !words.hasPreposition(number.first())
              && !words.hasConjunction(number.first())
              && !counted;
      case GROUP -> !bare && !words.looksDefinite(before) && !counted;
      case PLACE ->
          !digits
              && !bare
              && !words.looksDefinite(before)
              && !words.hasConjunction(number.first())
              && !counted;
    };
  }

  /** «المادة الـ51 منه»: one of them, and not so many. */
  private boolean isThis(int label) {
    return words.hasArticle(label) && !words.looksPlural(label) && !Noun.isMany(words, label);
  }

  /** «طائرة أف 35 أميركية»: the model of one. */
  private boolean isCraft(int model) {
    return Noun.hasUnit(words, model - 1, Thing.VEHICLE)
        || Noun.hasUnit(words, model - 1, Thing.WEAPON);
  }

  /** «ثورة 25 يناير»: a day in a name, which no date was made of. */
  private boolean isDayOfName(NumberReader.Number number) {
    int next = page.after(number.last());
    return words.is(next, Role.MONTH)
        && !page.isDated(next)
        && words.at(next, Role.MONTH, MonthName.class).get().sense().needs()
            == MonthName.Needs.NOTHING;
  }

  /** «كوفيد-19», «إف-16». */
  private boolean isGluedName(int dash, int digits) {
    return tokens.gap(dash) == Tokens.GLUED
        && tokens.gap(digits) == Tokens.GLUED
        && dash > 0
        && (tokens.kind(dash - 1) == Tokens.ARABIC || tokens.kind(dash - 1) == Tokens.FOREIGN);
  }

  /** «مونديال 2022», «رؤية 2030»: four digits behind a noun that is no total and nobody. */
  private boolean isYear(NumberReader.Number number, int before) {
    boolean year =
        number.first() == number.last()
            && tokens.end(number.first()) - tokens.start(number.first()) == 4
            && number.value().compareTo(FIRST_YEAR) >= 0
            && number.value().compareTo(LAST_YEAR) <= 0;
    if (!year
        || tokens.kind(before) != Tokens.ARABIC
        || words.may(before, Role.HEDGE)
        || words.may(before, Role.EVENT)) {
      return false;
    }
    for (int at = before; at >= 0 && at > before - TOTAL_REACH; at--) {
      if (words.may(at, Role.TOTAL) || words.is(at, Tag.TOTAL)) {
        return false;
      }
    }
    return !words.is(before, Role.FUNCTION)
        && !(Noun.isMany(words, before) && Noun.hasUnit(words, before, Thing.PERSON))
        && !page.nounFollows(number.last());
  }

  /** «الشهود من 11 وحتى 25»: items of a numbered list, not so many of them. */
  private boolean isFromUntil(NumberReader.Number number, int before) {
    if (page.nounFollows(number.last())) {
      return false;
    }
    int next = page.after(number.last());
    if (page.is(before, Tag.FROM)) {
      return page.is(next, Tag.UNTIL);
    }
    int low = page.before(before);
    return page.is(before, Tag.UNTIL)
        && tokens.isDigits(low)
        && !page.words.hasPreposition(number.first());
  }
}
