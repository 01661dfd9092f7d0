package hasila.claim.who;

import hasila.claim.scene.Scene;
import hasila.claim.who.Frames.Frame;
import hasila.claim.who.Names.Name;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Attribution;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.SpeechVerb;
import hasila.lexicon.sense.Thing;
import hasila.text.Tokens;
import java.util.Optional;

/** «بحسب وزارة الصحة», «وفق ما أعلن المرصد», «كما أفاد المرصد»: a claimant behind a preposition. */
final class Attributions {
  private static final int RELAYED = 9;

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final Names names;
  private final Subjects subjects;
  private final Papers papers;
  private final SpeechFrames speech;

  Attributions(Scene scene, Names names, Subjects subjects, SpeechFrames speech) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.names = names;
    this.subjects = subjects;
    this.papers = new Papers(scene, names);
    this.speech = speech;
  }

  Frame at(int i, Hit<Attribution> hit) {
    int next = hit.last() + 1;
    if (next < words.size() && words.is(next, Tag.WHAT)) {
      next++;
    }
    if (words.is(next, Tag.CATEGORY) && words.hasArticle(next)) {
      // «توزعت الحصيلة بحسب المحافظات»: by what is told apart, and nobody who tells.
      return Frame.NONE;
    }
    boolean head = scene.sentenceStart(i) == i;
    if (next + 1 < words.size() && words.is(next, Tag.BETWEEN) && names.isSource(next + 1)) {
      Optional<Name> name = names.at(next + 1);
      boolean goesOn = name.isPresent() && subjects.thatFollows(name.get().last());
      return names.frame(i, name, !head && !goesOn);
    }
    if (next < words.size() && words.is(next, Tag.RELAY)) {
      return relay(i, next, head);
    }
    if (next < words.size() && words.may(next, Role.SPEECH)) {
      Optional<Hit<SpeechVerb>> verb = words.at(next, Role.SPEECH, SpeechVerb.class);
      if (verb.isPresent() && verb.get().sense().finite()) {
        Frame frame = speech.at(next, verb.get(), "");
        boolean goesOn = frame.isFound() && subjects.thatFollows(frame.nameEnd());
        return frame.isFound() ? frame.turned(frame.token(), !head && !goesOn) : frame;
      }
    }
    if (hit.sense().then() == Attribution.Then.VERB) {
      return Frame.NONE;
    }
    boolean told = hit.sense().then() == Attribution.Then.TOLD || words.is(next - 1, Tag.WHAT);
    boolean verb =
        !words.is(next, Tag.STATED_IN) && !words.is(next, Role.FUNCTION) && !names.isSource(next);
    if (told && verb) {
      return unknownVerb(i, next, head);
    }
    if (next + 1 < words.size()
        && scene.isFunction(next, FunctionWord.Kind.PRONOUN)
        && names.isSource(next + 1)) {
      Optional<Name> name = names.at(next + 1);
      return name.isPresent()
          ? names.frame(i, Optional.of(new Name(next, name.get().last())), !head)
          : Frame.NONE;
    }
    if (words.is(next, Tag.STATED_IN)) {
      int in = subjects.behindAside(next + 1);
      next = words.is(in, Tag.IN) ? in + 1 : next;
    }
    if (next < words.size()
        && words.is(next, Role.TOTAL)
        && !names.isSource(next)
        && !scene.isMention(next)) {
      return ofCount(i, next, head);
    }
    Optional<Name> paper = names.behindPreposition(next);
    if (!names.isSource(next) && (hit.sense().then() == Attribution.Then.SOURCE || isThing(next))) {
      return Frame.NONE;
    }
    if (paper.isPresent()
        && paper.get().first() == next
        && tokens.hasAccusative(i)
        && words.mayHaveTo(next)) {
      return names.frameBehindTo(i, paper.get(), !head);
    }
    return paper.isPresent()
        ? names.frame(i, Optional.of(papers.author(paper.get())), !head)
        : Frame.NONE;
  }

  /** «بحسب السياق», «حسب مساحة المنزل»: a word of the language for nobody. */
  private boolean isThing(int noun) {
    boolean somebody =
        words.is(noun, Role.ACTOR)
            || words.is(noun, Role.PLACE)
            || Noun.hasUnit(words, noun, Thing.PERSON)
            || Noun.hasUnit(words, noun, Thing.FAMILY)
            || words.looksPlural(noun);
    return tokens.kind(noun) == Tokens.ARABIC
        && !somebody
        && !words.isName(noun)
        && !words.isName(noun + 1)
        && !tokens.opensQuote(noun + 1)
        && (words.isUnknown(noun) || words.is(noun, Role.NOUN));
  }

  /** «وفق ما دونته اليوم في سجلها الشرطة»: the first who may tell behind a verb of any kind. */
  private Frame unknownVerb(int i, int verb, boolean head) {
    int subject = subjects.behindHearer(verb + 1);
    for (int k = subject; k < words.size() && k <= verb + RELAYED; k++) {
      if (tokens.gap(k) >= Tokens.NEWLINE
          || scene.figureAt(k) != Scene.NONE
          || tokens.isMark(k, "\u060C,.:")
          || words.is(k, Tag.IN) && !words.is(k + 1, Tag.UTTERANCE)
          || words.is(k, Role.EVENT)) {
        return Frame.NONE;
      }
      if (names.isSource(k)
          && !words.hasPreposition(k)
          && !words.is(k, Tag.UTTERANCE)
          && !words.is(k - 1, Tag.UTTERANCE)) {
        return names.frame(i, names.at(k), !head);
      }
    }
    return Frame.NONE;
  }

  /** «وفقا لما نقلته وكالة الأنباء عن الوزارة»: the one behind «عن», or who relays. */
  private Frame relay(int i, int verb, boolean head) {
    Frame relayed = relayed(verb);
    return relayed.isFound() ? relayed.turned(i, !head) : names.frame(i, names.at(verb + 1), !head);
  }

  /** «ونقلت القناة عن مصدر طبي قوله إن»: the one behind «عن». */
  Frame relayed(int verb) {
    for (int i = verb + 1;
        i < words.size() && i <= verb + RELAYED && tokens.gap(i) < Tokens.NEWLINE;
        i++) {
      if (words.is(i, Tag.ABOUT)) {
        Optional<Name> name = names.at(i + 1);
        return name.isPresent() && (names.isSource(i + 1) || subjects.isSubject(name.get()))
            ? names.frame(verb, name, false)
            : Frame.NONE;
      }
      if (scene.isMention(i)
          || words.is(i, Role.EVENT)
          || scene.isFunction(i, FunctionWord.Kind.PREPOSITION) && !words.is(i, Tag.SINCE)) {
        return Frame.NONE;
      }
    }
    return Frame.NONE;
  }

  /** «نقل شهود عيان الثلاثاء أن»: who relays and names nobody else. */
  Frame relaying(int verb) {
    if (verb + 1 >= words.size() || !names.isSource(verb + 1)) {
      return Frame.NONE;
    }
    Optional<Name> name = names.at(verb + 1);
    return name.isPresent() && subjects.thatFollows(name.get().last())
        ? names.frame(verb, name, false)
        : Frame.NONE;
  }

  /** «تمكن المرصد من توثيق مقتل 5»: who managed to count. */
  Frame managing(int verb) {
    Optional<Name> name = names.at(verb + 1);
    return name.isPresent()
            && words.is(name.get().last() + 1, Tag.FROM)
            && SpeechVerb.is(words, name.get().last() + 2, SpeechVerb.Kind.COUNT)
        ? names.frame(verb, name, false)
        : Frame.NONE;
  }

  /**
   * «حملت الشبكة قوات النظام مسؤولية مقتل 5»: who blames tells; who spoke before, where only the
   * blamed are named.
   */
  Frame blaming(int verb, String last) {
    for (int i = verb + 2; i <= verb + RELAYED && i < words.size(); i++) {
      if (words.is(i, Tag.RESPONSIBILITY)) {
        Optional<Name> name = names.at(verb + 1);
        if (name.isEmpty()) {
          return Frame.NONE;
        }
        return name.get().last() >= i - 1
            ? new Frame(verb, i, last, false)
            : names.frame(verb, name, false);
      }
      if (scene.isMention(i)) {
        return Frame.NONE;
      }
    }
    return Frame.NONE;
  }

  /** «بعد إعلان الحكومة اكتشاف 25 جثة»: who declares. */
  Frame declaring(int noun) {
    return words.is(noun, Tag.DECLARATION)
            && !words.hasArticle(noun)
            && names.isSource(noun + 1)
            && !words.hasPreposition(noun + 1)
        ? names.frame(noun, names.at(noun + 1), false)
        : Frame.NONE;
  }

  /** «حسب حصيلة محينة لوزارة الداخلية», «وفق حصيلة سجلها القسم»: whose count it is. */
  private Frame ofCount(int i, int count, boolean head) {
    for (int owner = count + 1; owner <= count + 3 && owner < words.size(); owner++) {
      boolean whose =
          names.isSource(owner) && (words.hasPreposition(owner) || words.is(owner - 1, Tag.ABOUT));
      if (whose) {
        return names.frame(i, names.behindPreposition(owner), !head);
      }
    }
    Name figure = new Name(count, count);
    Name author = papers.author(figure);
    return author == figure ? Frame.NONE : names.frame(i, Optional.of(author), !head);
  }
}
