package hasila.claim.who;

import hasila.claim.scene.Clauses;
import hasila.claim.scene.Scene;
import hasila.claim.who.Names.Name;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.SourceNoun;
import hasila.lexicon.sense.Thing;
import hasila.text.Tokens;
import java.util.Optional;

/**
 * Who a verb of saying belongs to: the name behind it, before it, before a comma, or the owner of a
 * paper.
 */
final class Subjects {
  private static final int HEADLINE_NAME = 9;
  private static final int SUBJECT = 14;

  /** So many words may stand between «أما» and the verb. */
  private static final int TOPIC = 20;

  /** So many words may the name of a paper have that is told. */
  private static final int HEARER = 7;

  private static final String SPEECH_MARKS = ":\u060C,.";
  private static final String OPENS_SPEECH = ":\"\u201C\u00AB\u060C,";

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final Names names;

  Subjects(Scene scene, Names names) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.names = names;
  }

  /** An unknown name is who speaks where what is said follows: «قال أيوب إن», «وكتبت ليلى: "…"». */
  boolean isSubject(Name name) {
    int next = name.last() + 1;
    while (next < words.size() && scene.dateAt(next) != Scene.NONE) {
      next++;
    }
    // «أوكرانيا» is no accusative of «أوكراني» there.
    boolean thing =
        words.is(name.first(), Role.NOUN)
            && !words.is(name.first(), Role.ACTOR)
            && (!words.hasArticle(name.first())
                || isOccurrence(name.first()) && !thatFollows(name.last()))
            && name.first() == name.last();
    // «شرب القهوة», «عدم وجود»: a noun that is no person speaks only where «أن» follows.
    boolean common =
        !words.isName(name.first())
            && !names.isOfSource(name)
            && !names.isSource(name.first() + 1)
            && !words.is(name.first(), Tag.ONE_OF)
            && !words.is(name.first(), Role.PLACE)
            && !words.is(name.first(), Role.ACTOR)
            && !Noun.hasUnit(words, name.first(), Thing.PERSON)
            && !words.hasArticle(name.first())
            && !(name.last() > name.first() && words.isName(name.first() + 1))
            && !thatFollows(name.last())
            && !tokens.isMark(next, OPENS_SPEECH);
    boolean prepositional =
        next < words.size()
            && name.first() == name.last()
            && words.isUnknown(name.first())
            && words.beginsLikeClitic(name.first())
            && (scene.isMention(next)
                || scene.isFunction(name.first() - 1, FunctionWord.Kind.PRONOUN));
    return next < words.size()
        && !(words.isVerb(name.first()) && name.last() == name.first())
        && !thing
        && (!isThing(name) || thatFollows(name.last()))
        && !common
        && !prepositional
        && (name.last() > name.first()
            || tokens.kind(next) == Tokens.MARK
            || scene.isFunction(next, FunctionWord.Kind.THAT)
            || scene.isFunction(next, FunctionWord.Kind.PREPOSITION)
            || scene.isFunction(next, FunctionWord.Kind.RELATIVE)
            || words.is(next, Role.EVENT)
            || words.is(next, Role.TOTAL)
            || scene.isMention(next)
            || words.hasPreposition(next));
  }

  /** «عزت التحقيقات الحادث إلى المطر»: a case is what is told of. */
  private boolean isOccurrence(int noun) {
    return Noun.hasUnit(words, noun, Thing.CASE)
        || Noun.hasUnit(words, noun, Thing.ATTACK) && !names.isSource(noun);
  }

  /**
   * «فلان المدير العام للمشفى في بلدة كذا أبلغ اللجنة»: nothing but a name with its title before
   * the verb.
   */
  Optional<Name> longSubject(int head, int verb) {
    if (words.is(head, Role.FUNCTION)
        || words.is(head, Role.EVENT)
        || words.hasConjunction(head)
        || words.hasPreposition(head)) {
      return Optional.empty();
    }
    for (int i = head; i < verb; i++) {
      if (tokens.kind(i) != Tokens.ARABIC
          || scene.isMention(i)
          || Clauses.isFiniteVerb(words, i)
          || words.is(i, Tag.CALLED)
          || scene.isFunction(i, FunctionWord.Kind.CLAUSE)
          || scene.isFunction(i, FunctionWord.Kind.THAT)
          || scene.isFunction(i, FunctionWord.Kind.RELATIVE)
          || words.is(i, Role.EVENT) && !names.isSource(i)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Name(head, verb - 1));
  }

  /** «وبين النادي أن»: a verb of saying, where «بين» is a preposition otherwise. */
  boolean isSaidThat(int next) {
    Optional<Name> name =
        names.isSource(next) || next < words.size() && words.isName(next)
            ? names.at(next)
            : Optional.empty();
    return name.isPresent() && scene.isFunction(name.get().last() + 1, FunctionWord.Kind.THAT);
  }

  /** «الناشط فلان المقيم بريف درعا، قال لعنب بلدي، إن»: the subject before a comma. */
  Optional<Name> subjectBeforeComma(int verb) {
    if (!tokens.isComma(verb - 1) || words.hasConjunction(verb)) {
      return Optional.empty();
    }
    int head = scene.lineHead(scene.sentenceStart(verb));
    // «بالمقابل، تعلن أوكرانيا»: nobody of that name.
    if (verb - head > SUBJECT || head >= verb - 1 || words.is(head, Tag.RIVAL)) {
      return Optional.empty();
    }
    Optional<Name> name = endingBefore(verb - 1, names.at(head).map(names::withAppositions));
    return name.isEmpty() && names.isSource(head) ? longSubject(head, verb - 1) : name;
  }

  /** «لكن جهاز الحرس وحده، التابع لوزارة الداخلية، كشف أنه»: the subject before what adorns it. */
  Optional<Name> subjectBeforeAside(int verb) {
    if (!tokens.isComma(verb - 1) || words.hasConjunction(verb)) {
      return Optional.empty();
    }
    int open = verb - 2;
    while (open > verb - SUBJECT && open > 0 && tokens.kind(open) == Tokens.ARABIC) {
      if (scene.isMention(open) || Clauses.isFiniteVerb(words, open)) {
        return Optional.empty();
      }
      open--;
    }
    if (!tokens.isComma(open) || !words.hasArticle(open + 1)) {
      return Optional.empty();
    }
    for (int i = open - 1; i > open - SUBJECT && i >= scene.sentenceStart(verb); i--) {
      boolean begins =
          i == scene.sentenceStart(verb)
              || scene.isFunction(i - 1, FunctionWord.Kind.CLAUSE)
              || tokens.isComma(i - 1);
      if (begins && names.isSource(i)) {
        Optional<Name> name = names.at(i);
        return name.isPresent() && name.get().last() >= open - 2 ? name : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «أما الوكالة التي تديرها الحركة، فقالت إن»: whom «أما» puts first. */
  Optional<Name> topic(int verb) {
    int head = scene.sentenceStart(verb);
    if (!words.hasConjunction(verb)
        || words.isAnd(verb)
        || verb - head > TOPIC
        || !words.is(head, Tag.AS_FOR)) {
      return Optional.empty();
    }
    return names.isSource(head + 1) || words.isName(head + 1)
        ? names.at(head + 1)
        : Optional.empty();
  }

  /** «نقلت الوكالة عن مصدر طبي»: the source behind «عن» counted. */
  Name quoted(Name carrier) {
    int about = carrier.last() + 1;
    if (about + 1 < words.size() && words.is(about, Tag.ABOUT) && names.isSource(about + 1)) {
      return names.at(about + 1).orElse(carrier);
    }
    return carrier;
  }

  /** «المرصد السوري أكد أن»: a claimant right before the verb, from the beginning of the clause. */
  Optional<Name> subjectBefore(int verb) {
    if (!words.hasConjunction(verb)) {
      int head = scene.lineHead(scene.sentenceStart(verb));
      if (head < verb && verb - head <= SUBJECT && !words.is(head, Tag.RIVAL)) {
        Optional<Name> name = endingBefore(verb, names.at(head));
        if (name.isEmpty()) {
          name = longSubject(head, verb);
        }
        if (name.isPresent()) {
          return name;
        }
      }
    }
    boolean already = words.is(verb - 1, Tag.ALREADY);
    // «وكانت الوزارة، قد أفادت».
    boolean comma = already && tokens.isComma(verb - 2);
    int end = comma ? verb - 2 : already ? verb - 1 : verb;
    int start = comma ? clauseStart(end - 1) : clauseStart(verb);
    for (int i = start; i < end; i++) {
      if (scene.isFunction(i - 1, FunctionWord.Kind.AUXILIARY)) {
        Optional<Name> name = endingBefore(end, names.at(i).map(names::withIssuer));
        if (name.isPresent() && !isThing(name.get())) {
          return name;
        }
      }
      if (names.isSource(i)
          && (i == start
              || scene.isFunction(i - 1, FunctionWord.Kind.THAT)
              || scene.isFunction(i - 1, FunctionWord.Kind.CLAUSE)
              || tokens.gap(i) >= Tokens.NEWLINE)) {
        return endingBefore(end, names.at(i));
      }
    }
    return Optional.empty();
  }

  /** «وكانت البطولة تبث»: what nobody takes for somebody. */
  private boolean isThing(Name name) {
    int first = name.first();
    return words.hasArticle(first)
        && !names.isOfSource(name)
        && name.first() == name.last()
        && words.looksFeminine(first)
        && !words.is(first, Role.PLACE)
        && !words.isName(first);
  }

  private static Optional<Name> endingBefore(int end, Optional<Name> name) {
    return name.isPresent() && name.get().last() == end - 1 ? name : Optional.empty();
  }

  private int clauseStart(int token) {
    int start = token;
    while (start > 0
        && scene.clauses.clause(start - 1) == scene.clauses.clause(token)
        && token - start < SUBJECT) {
      start--;
    }
    return start;
  }

  /** «بيانات الهيئة العامة، والتي تشير إلى»: the noun before a relative is who tells. */
  Optional<Name> antecedent(int verb) {
    if (!scene.isFunction(verb - 1, FunctionWord.Kind.RELATIVE)) {
      return Optional.empty();
    }
    for (int i = verb - 2; i >= scene.sentenceStart(verb) && i >= verb - HEADLINE_NAME; i--) {
      if (SourceNoun.is(words, i, SourceNoun.Kind.BODY)) {
        // «وزارة الصحة، التي أشارت»: from the first word of the name on.
        return names.at(SourceNoun.is(words, i - 1, SourceNoun.Kind.BODY) ? i - 1 : i);
      }
    }
    return Optional.empty();
  }

  /**
   * «قال لوكالة رويترز مصدر أمني», «كشف لـ«الراية» مدير المدرسة»: who speaks behind who is told.
   */
  int behindHearer(int token) {
    if (token >= words.size() || !words.hasTo(token)) {
      return token;
    }
    boolean apart = words.isClitic(token);
    int hearer = apart ? token + 1 : token;
    boolean quoted = apart && tokens.opensQuote(hearer);
    if (!quoted && !words.is(hearer, Tag.HEARER)) {
      return token;
    }
    for (int i = hearer + 1; i < words.size() && i <= hearer + HEARER; i++) {
      if (tokens.gap(i) >= Tokens.NEWLINE
          || scene.isMention(i)
          || tokens.isMark(i, SPEECH_MARKS)
          || scene.isFunction(i, FunctionWord.Kind.THAT)) {
        return token;
      }
      if (SourceNoun.is(words, i, SourceNoun.Kind.PERSON) && !words.hasPreposition(i)) {
        return i;
      }
    }
    return token;
  }

  /** «جاء، اليوم الثلاثاء، في بيان»: the word behind a date between commas. */
  int behindAside(int token) {
    int i = token;
    while (i < words.size() && (tokens.isComma(i) || scene.dateAt(i) != Scene.NONE)) {
      i++;
    }
    return i;
  }

  boolean thatFollows(int nameEnd) {
    for (int i = nameEnd + 1; i <= nameEnd + 3 && i < words.size(); i++) {
      if (scene.isFunction(i, FunctionWord.Kind.THAT)) {
        return true;
      }
    }
    return false;
  }
}
