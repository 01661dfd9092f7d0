package hasila.claim.who;

import hasila.claim.scene.NounPhrases;
import hasila.claim.scene.Scene;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.SourceNoun;
import hasila.lexicon.sense.Thing;
import hasila.mention.Figure;
import hasila.text.Tokens;
import java.util.Optional;

/** How far a claimant's name reaches: title, genitives, what an organisation is for, quotations. */
final class NameReach {
  private static final int LONGEST = 16;
  private static final int LONGEST_QUOTE = 6;

  /** «دهشتها» has more letters than «مها». */
  private static final int OWN = 4;

  private static final String QUOTES = "\"\u201C\u00AB\u201D\u00BB";

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final NounPhrases phrases;

  NameReach(Scene scene, NounPhrases phrases) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.phrases = phrases;
  }

  boolean isSource(int i) {
    return words.is(i, Role.SOURCE);
  }

  /** The last token of the name that begins here. */
  int last(int first) {
    int last = first;
    int quote = tokens.opensQuote(first) ? phrases.quoteEnd(first) : Scene.NONE;
    int purpose = Scene.NONE;
    for (int i = first + 1; i < tokens.size() && i <= first + LONGEST; i++) {
      if (tokens.gap(i) >= Tokens.NEWLINE || scene.isMention(i) && !isPeople(i)) {
        break;
      }
      if (tokens.isMark(i, "#_")) {
        // «#تحالف_دعم_الشرعية في #اليمن»
        continue;
      }
      if (tokens.kind(i) == Tokens.MARK) {
        if (isHyphen(i)) {
          continue;
        }
        boolean opens = i > quote && isNameInQuotes(i);
        if (!tokens.isMark(i, QUOTES) || !opens && i != quote) {
          break;
        }
        quote = opens ? phrases.quoteEnd(i) : quote;
        last = i;
        continue;
      }
      if (quote > i) {
        last = i;
        continue;
      }
      if (words.is(i, Tag.IN) && i + 1 < tokens.size()) {
        // «طالبان في منطقة كذا»: the place of the deed, and no part of a name of one word.
        if (!goesOnIn(i + 1) || i == first + 1 && isBody(first)) {
          break;
        }
        continue;
      }
      if (words.is(i, Tag.FROM)
          && i + 1 < tokens.size()
          && (words.hasArticle(i + 1) || isSource(i + 1))
          && isSource(first)) {
        continue;
      }
      if (isPurpose(i) && !(words.is(i, Tag.HEARER) && !isBody(first))) {
        purpose = i;
        last = i;
        continue;
      }
      if (purpose != Scene.NONE && isTitle(i) && !isBody(first) && !isPaper(first)) {
        purpose = Scene.NONE;
      }
      if (isNewName(first, i)
          || i != purpose + 1 && isObject(first, i)
          || words.is(i, Tag.PAPER) && tokens.hasAccusative(i)
          || isStop(i) && !isAli(i)
          || purpose != Scene.NONE && i > purpose + 1 && !extendsPurpose(first, purpose, i)
          || leadsOn(first, i)
          || words.isAccusative(i)
          || goesOnWithVerb(i)
          || words.is(i, Role.EVENT)
              && !isSource(i)
              && i != purpose + 1
              // «لجنة الإفراج المبكر», «لجنة العفو الرئاسي»
              && !(i == first + 1 && isBody(first) && words.looksDefinite(i))
              && !isGenitive(purpose, i)
              && !isRescue(i)) {
        break;
      }
      last = i;
    }
    while (last > first && (words.is(last, Tag.IN) || words.is(last, Tag.FROM))) {
      last--;
    }
    return last;
  }

  /** «وكالة "الأناضول"», not «قالت الحركة "استولينا على أسلحة"». */
  private boolean isNameInQuotes(int open) {
    int close = tokens.opensQuote(open) ? phrases.quoteEnd(open) : Scene.NONE;
    return close != Scene.NONE
        && close - open <= LONGEST_QUOTE
        && !words.hasTo(open + 1)
        && (close - open <= 3 || !isStop(open + 1) && !words.isVerb(open + 1));
  }

  /** «منظمة المدافعين في عفرين-سوريا»: no space around it. */
  private boolean isHyphen(int i) {
    return tokens.isMark(i, "-")
        && tokens.gap(i) < Tokens.SPACE
        && i + 1 < tokens.size()
        && tokens.gap(i + 1) < Tokens.SPACE
        && tokens.kind(i + 1) == Tokens.ARABIC;
  }

  /** «إسماعيل علي»: behind a name it is one, and no «على». */
  private boolean isAli(int i) {
    return words.is(i, Tag.UPON) && words.isName(i - 1) && tokens.hasDottedYeh(i);
  }

  /** «الوكالة الوطنية لإدارة الكوارث», «مكتب الأمم المتحدة لتنسيق الشؤون»: what it is for. */
  private boolean isPurpose(int i) {
    return words.hasPreposition(i) && words.is(i, Tag.PURPOSE);
  }

  /** «لإدارة مخيمات النازحين»: of a purpose in two words. */
  private boolean isGenitive(int purpose, int i) {
    return purpose != Scene.NONE
        && i == purpose + 2
        && words.hasArticle(i)
        && !words.hasArticle(i - 1)
        && !words.hasPreposition(i);
  }

  /** «وكيل الوزارة للصحة العامة رئيس مركز التحكم»: one title more. */
  private boolean isTitle(int i) {
    return SourceNoun.is(words, i, SourceNoun.Kind.PERSON)
        && !words.hasArticle(i)
        && !words.hasPreposition(i)
        && !words.hasConjunction(i);
  }

  /** «لشؤون اللاجئين السوريين», «لإدارة الكوارث والأزمات»: adjectives and more of the same. */
  private boolean extendsPurpose(int first, int purpose, int i) {
    // «مفوضة الأمم المتحدة لحقوق الإنسان ليلى سالم».
    boolean personal = !words.hasArticle(i) && words.isUnknown(i) && !isBody(first);
    return personal
        || isGenitive(purpose, i)
        || words.hasArticle(i)
            && (words.hasConjunction(i) || words.looksAdjective(i) && !isSource(i))
        || words.is(i - 1, Tag.IN)
        || words.is(i - 1, Tag.FROM)
        || i > 1 && words.is(i - 2, Tag.IN) && words.hasArticle(i);
  }

  /**
   * «قال المصدر للوكالة», «طالبت الوزارة بمحاسبة الفاعلين»: a letter that leads to what the verb
   * goes on with, and not to more of the name («المتحدث الرسمي للدفاع المدني بمنطقة جازان»).
   */
  private boolean leadsOn(int first, int i) {
    if (!words.hasPreposition(i) || words.is(i, Tag.ON_BEHALF) || words.is(i - 1, Tag.BELONGING)) {
      return false;
    }
    if (words.hasTo(i)) {
      return words.is(i, Tag.HEARER)
          || SourceNoun.is(words, i, SourceNoun.Kind.PERSON)
          || (isPaper(first)
              ? isSource(i)
              : !words.hasArticle(i)
                  && !isSource(i)
                  // «الأمين العام لحلف الناتو», «الهيئة المغربية لسوق الرساميل».
                  && (isBody(first) && !words.hasArticle(first) || !words.hasArticle(i - 1)));
    }
    boolean of = words.hasArticle(i) && !words.hasArticle(first);
    return !of && !words.is(i, Role.PLACE) && !isSource(i) && !words.isName(i);
  }

  /** «المركز يحتفل», «الوزارة ووصفت»; but «محمد جاد»: a form of the past may be a name. */
  private boolean goesOnWithVerb(int i) {
    return words.isFuture(i) && !isSource(i)
        || words.isVerb(i)
            && (words.looksLikeVerb(i) || words.hasConjunction(i) || words.hasArticle(i - 1));
  }

  /**
   * «الوزارة ليلة أمس», «الوزير المتحدث», «التقرير ارتفاعا»: behind a whole name a word that cannot
   * be its genitive.
   */
  private boolean isNewName(int first, int i) {
    boolean thing =
        words.hasArticle(first)
            && (isBody(first) || isPaper(first) && tokens.hasAccusative(i) || tokens.hasTanwin(i));
    return thing
            && !words.hasArticle(i)
            && !(words.is(i, Role.PLACE) && words.is(i - 1, Tag.IN))
            && !words.is(i, Tag.FROM)
            && !words.hasPreposition(i)
            && !tokens.isMark(i - 1, QUOTES)
        || isBody(first)
            && words.hasArticle(i - 1)
            && !words.hasArticle(i)
            && SourceNoun.is(words, i, SourceNoun.Kind.PAPER)
            && !words.hasPreposition(i)
            && !words.hasConjunction(i)
        || words.hasArticle(first)
            && words.hasArticle(i)
            && words.hasArticle(i - 1)
            && isSource(i)
            && !words.hasConjunction(i)
            && !words.hasPreposition(i);
  }

  /** «قال شاهدان إن»: two who speak are a name here, whatever else they count. */
  boolean isPeople(int i) {
    int figure = scene.figureAt(i);
    return figure != Scene.NONE && isSource(i) && scene.figures.get(figure).form().isNoun();
  }

  /** «وفقا لعدد من الأهالي»: the people behind a vague figure that begins here. */
  int someOf(int i) {
    int figure = i < tokens.size() ? scene.figureAt(i) : Scene.NONE;
    if (figure == Scene.NONE
        || scene.figures.get(figure).first() != i
        || scene.figures.get(figure).form() != Figure.Form.VAGUE) {
      return Scene.NONE;
    }
    int noun = scene.figures.get(figure).last() + 1;
    boolean people =
        noun < tokens.size()
            && (isSource(noun)
                || Noun.isMany(words, noun) && Noun.hasUnit(words, noun, Thing.PERSON)
                || words.hasArticle(noun) && words.looksPlural(noun));
    return people && tokens.gap(noun) == Tokens.SPACE ? noun : Scene.NONE;
  }

  /** «مسؤولون في قاعدة بحرية», but «قالت الوزارة في بيان». */
  private boolean goesOnIn(int i) {
    return tokens.kind(i) == Tokens.ARABIC
        && !SourceNoun.is(words, i, SourceNoun.Kind.PAPER)
        && !scene.isMention(i)
        && !isStop(i)
        && (words.hasArticle(i) || words.is(i, Role.PLACE) || isSource(i));
  }

  boolean isStop(int i) {
    if (words.is(i, Tag.BELONGING)) {
      return false;
    }
    if (words.is(i, Tag.UNTIL)
        || words.is(i, Tag.ADDRESSEE)
        || words.is(i, Tag.SAME)
        || words.is(i, Tag.LACK)) {
      return true;
    }
    if (words.is(i, Role.TIME_UNIT) && !words.hasArticle(i)
        || words.is(i, Role.SPEECH) && !isSource(i) && !words.hasArticle(i)
        || words.is(i, Role.ATTRIBUTION)
        || words.is(i, Role.AMONG)
        || words.is(i, Role.TOTAL)
        || words.is(i, Role.STATUS)) {
      return true;
    }
    return words.is(i, Role.FUNCTION) && !words.hasArticle(i) && !words.hasPreposition(i)
        || EventWord.isVerb(words, i) && !isSource(i);
  }

  /**
   * «الرئيس الصيني مجموعة», «الوزارة الفرنسية الحدث», «الوزارة مسؤوليتها»: what a verb does, behind
   * the whole name of who does it.
   */
  private boolean isObject(int first, int i) {
    boolean plain =
        tokens.kind(i) == Tokens.ARABIC
            && !words.hasPreposition(i)
            && !words.hasConjunction(i)
            && !isSource(i)
            && !words.is(i, Role.PLACE);
    boolean closed = words.hasArticle(i - 1) || tokens.isMark(i - 1, QUOTES);
    boolean own = words.looksPossessed(i) && tokens.end(i) - tokens.start(i) > OWN;
    if (plain && own && (closed || words.is(i - 1, Role.PLACE))) {
      return true;
    }
    if (!plain || words.isName(i)) {
      return false;
    }
    boolean adjective = words.hasArticle(i - 1) && words.looksAdjective(i - 1) && i - 1 > first;
    Optional<Noun> noun = Noun.at(words, i);
    boolean thing = noun.isPresent() && !noun.get().isSomebody() && !noun.get().adjective();
    if (words.hasArticle(i)) {
      boolean paper = words.hasArticle(first) && i == first + 1 && isPaper(first);
      return (adjective || paper) && thing && !words.looksAdjective(i);
    }
    // «المتحدث باسم الوزارة سيف بدر»: a word may be a name.
    return isBody(first) || isPaper(first)
        ? closed && (thing || words.isUnknown(i))
        : closed && thing && words.is(i + 1, Tag.FROM);
  }

  /** «عناصر الإنقاذ» are people who may speak. */
  private boolean isRescue(int i) {
    Optional<Hit<EventWord>> word = words.at(i, Role.EVENT, EventWord.class);
    return word.isPresent()
        && word.get().sense().event() == Event.RESCUED
        && word.get().sense().form() == EventWord.Form.NOUN;
  }

  private boolean isBody(int i) {
    return SourceNoun.is(words, i, SourceNoun.Kind.BODY);
  }

  private boolean isPaper(int i) {
    return SourceNoun.is(words, i, SourceNoun.Kind.PAPER);
  }
}
