package hasila.claim;

import hasila.claim.Frames.Frame;
import hasila.claim.Names.Name;
import hasila.lexicon.Attribution;
import hasila.lexicon.FunctionWord;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Source;
import hasila.lexicon.SpeechVerb;
import hasila.lexicon.Words;
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

  Attributions(Scene scene, Names names, Subjects subjects) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.names = names;
    this.subjects = subjects;
  }

  /** How a verb of saying with its subject is read. */
  interface Speech {
    Optional<Frame> read(int token, Hit<SpeechVerb> verb);
  }

  Optional<Frame> at(int i, Hit<Attribution> hit, Speech speech) {
    int next = hit.last() + 1;
    if (next < words.size() && words.isParticle(next, "what")) {
      next++;
    }
    boolean head = scene.sentenceStart(i) == i;
    if (next + 1 < words.size() && words.isParticle(next, "between") && names.isSource(next + 1)) {
      return names
          .at(next + 1)
          .map(
              n -> new Frame(i, n.last(), names.text(n), !head && !subjects.thatFollows(n.last())));
    }
    if (next < words.size() && words.isParticle(next, "relay")) {
      return relay(i, next, head);
    }
    if (next < words.size() && words.may(next, Role.SPEECH)) {
      Optional<Hit<SpeechVerb>> verb = words.at(next, Role.SPEECH, SpeechVerb.class);
      if (verb.isPresent() && verb.get().sense().finite()) {
        Optional<Frame> frame = speech.read(next, verb.get());
        boolean goesOn = frame.isPresent() && subjects.thatFollows(frame.get().nameEnd());
        return frame.map(f -> new Frame(f.token(), f.nameEnd(), f.who(), !head && !goesOn));
      }
    }
    if (hit.sense().then() == Attribution.Then.VERB) {
      return Optional.empty();
    }
    if (next + 1 < words.size()
        && scene.isFunction(next, FunctionWord.Kind.PRONOUN)
        && names.isSource(next + 1)) {
      int pronoun = next;
      return names
          .at(next + 1)
          .map(n -> new Frame(i, n.last(), names.text(new Name(pronoun, n.last())), !head));
    }
    if (words.isParticle(next, "stated-in") && words.isParticle(next + 1, "in")) {
      next += 2;
    }
    if (next < words.size() && words.is(next, Role.TOTAL) && !names.isSource(next)) {
      return ofCount(i, next, head);
    }
    return names
        .behindPreposition(next)
        .map(subjects::author)
        .map(n -> new Frame(i, n.last(), names.text(n), !head));
  }

  /** «وفقا لما نقلته وكالة الأنباء عن الوزارة»: the one behind «عن», or who relays. */
  private Optional<Frame> relay(int i, int verb, boolean head) {
    return relayed(verb)
        .or(() -> names.at(verb + 1).map(n -> new Frame(i, n.last(), names.text(n), false)))
        .map(f -> new Frame(i, f.nameEnd(), f.who(), !head));
  }

  /** «ونقلت القناة عن مصدر طبي قوله إن»: the one behind «عن». */
  Optional<Frame> relayed(int verb) {
    for (int i = verb + 1;
        i < words.size() && i <= verb + RELAYED && tokens.gap(i) < Tokens.NEWLINE;
        i++) {
      if (words.isParticle(i, "about")) {
        int about = i;
        return names
            .at(i + 1)
            .filter(n -> names.isSource(about + 1) || subjects.isSubject(n))
            .map(n -> new Frame(verb, n.last(), names.text(n), false));
      }
      if (scene.isMention(i)
          || words.is(i, Role.EVENT)
          || scene.isFunction(i, FunctionWord.Kind.PREPOSITION)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «نقل شهود عيان الثلاثاء أن»: who relays and names nobody else. */
  Optional<Frame> relaying(int verb) {
    if (verb + 1 >= words.size() || !names.isSource(verb + 1)) {
      return Optional.empty();
    }
    return names
        .at(verb + 1)
        .filter(n -> subjects.thatFollows(n.last()))
        .map(n -> new Frame(verb, n.last(), names.text(n), false));
  }

  /** «تمكن المرصد من توثيق مقتل 5»: who managed to count. */
  Optional<Frame> managing(int verb) {
    return names
        .at(verb + 1)
        .filter(
            n ->
                words.isParticle(n.last() + 1, "from")
                    && words
                        .at(n.last() + 2, Role.SPEECH, SpeechVerb.class)
                        .filter(s -> s.sense().kind() == SpeechVerb.Kind.COUNT)
                        .isPresent())
        .map(n -> new Frame(verb, n.last(), names.text(n), false));
  }

  /** «حسب حصيلة محينة لوزارة الداخلية»: whose count it is. */
  private Optional<Frame> ofCount(int i, int count, boolean head) {
    for (int owner = count + 1; owner <= count + 3 && owner < words.size(); owner++) {
      boolean whose =
          names.isSource(owner)
              && (words.hasPreposition(owner) || words.isParticle(owner - 1, "about"));
      if (whose) {
        return names
            .behindPreposition(owner)
            .map(n -> new Frame(i, n.last(), names.text(n), !head));
      }
    }
    return Optional.empty();
  }

  /** «حسب بيان صحفي»: a paper that names nobody. */
  boolean isBarePaper(int i, Hit<Attribution> hit, Frame frame) {
    int name = hit.last() + 1;
    return frame.nameEnd() - name <= 1
        && words
            .at(name, Role.SOURCE, Source.class)
            .filter(s -> s.sense().kind() == Source.Kind.PAPER)
            .isPresent()
        && scene.sentenceStart(i) != i;
  }
}
