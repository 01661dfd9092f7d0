package hasila.claim.who;

import hasila.claim.scene.Scene;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Attribution;
import hasila.lexicon.sense.SpeechVerb;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The frames of claimants in a report: a verb of saying with its subject, «بحسب» with its name, a
 * name before a colon or in brackets. A verb without a subject goes on with the frame before.
 */
final class Frames {
  private static final int CARRIED = 3;
  private static final long OPENERS =
      Role.ATTRIBUTION.bit() | Role.PARTICLE.bit() | Role.SPEECH.bit();
  private static final int PAPER = 5;

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final Names names;
  private final Subjects subjects;
  private final SpeechFrames speech;
  private final Attributions attributions;
  private final HeadFrames heads;
  private final Untold untold;

  /** By sentence, as far as the report has been read. */
  private final List<List<Frame>> frames;

  /** By sentence: who goes on speaking in it without a new verb, blank for nobody. */
  private final String[] speaking;

  private int read;
  private String last = "";

  /** Whom she who spoke last let speak: «نقلت الوكالة أن الوزير قال»; «وأضاف» means him. */
  private String quoted = "";

  private boolean isLastHers;
  private int lastSentence = -2;
  private boolean isSpeakersParagraph;

  /** A claimant and the words that are theirs: from the frame on, or the words before it. */
  record Frame(int token, int nameEnd, String who, boolean backward) {
    static final Frame NONE = new Frame(Scene.NONE, Scene.NONE, "", false);

    boolean isFound() {
      return token != Scene.NONE;
    }

    /** Whether it tells whose words they are. */
    boolean isNamed() {
      return !who.isEmpty();
    }

    /** Words that nobody answers for: «وطالب بإنقاذ». */
    Frame untold() {
      return new Frame(token, nameEnd, "", backward);
    }

    /** The same claimant, whose words begin or end elsewhere. */
    Frame turned(int token, boolean backward) {
      return new Frame(token, nameEnd, who, backward);
    }
  }

  Frames(Scene scene, Names names, boolean hasByline) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.names = names;
    this.subjects = new Subjects(scene, names);
    this.speech = new SpeechFrames(scene, names, subjects);
    this.attributions = new Attributions(scene, names, subjects, speech);
    this.heads = new HeadFrames(scene, names, hasByline);
    this.untold = new Untold(scene);
    this.speaking = new String[scene.clauses.sentences()];
    Arrays.fill(speaking, "");
    this.frames = new ArrayList<>(Collections.nCopies(speaking.length, List.of()));
  }

  /** The frames that begin in a sentence. */
  List<Frame> of(int sentence) {
    readTo(sentence);
    return frames.get(sentence);
  }

  String speaking(int sentence) {
    readTo(sentence);
    return speaking[sentence];
  }

  /** Reads on, in the order of the text: who spoke last is who a verb without a subject means. */
  private void readTo(int sentence) {
    while (read <= sentence) {
      read(read);
      read++;
    }
  }

  private void read(int s) {
    int start = scene.clauses.sentenceStart(s);
    int end = scene.clauses.sentenceEnd(s);
    if (s > 0
        && tokens.gap(start) < Tokens.NEWLINE
        && !last.isEmpty()
        && heads.isInQuotation(start)) {
      speaking[s] = last;
    } else if (s > 0 && tokens.gap(start) >= Tokens.NEWLINE) {
      speaking[s] = heads.speaker(s - 1);
    } else if (s > 0 && !speaking[s - 1].isEmpty() && isSpeakersParagraph) {
      speaking[s] = speaking[s - 1];
    }
    isSpeakersParagraph =
        !speaking[s].isEmpty() && tokens.gap(start) >= Tokens.NEWLINE
            || isSpeakersParagraph && tokens.gap(start) < Tokens.NEWLINE;
    if (tokens.isMark(end - 1, ')')) {
      add(heads.bracket(start, end));
    }
    add(heads.colon(start, end));
    int named = start - 1;
    for (int i = start; i < end; i++) {
      if (i > named && names.isSource(i)) {
        named = names.mention(i);
      }
      if (words.mayAny(i, OPENERS)) {
        Frame frame = frame(i, lastSentence >= s - CARRIED ? before(i) : "");
        boolean demand = frame.isFound() && SpeechVerb.is(words, i, SpeechVerb.Kind.DEMAND);
        add(demand ? frame.untold() : frame);
        if (frame.isFound()) {
          // «وأضاف» goes on with who said, not with whom a figure was credited to in passing.
          boolean nested = isNested(i, frame);
          if (lastSentence != s || !words.is(i, Role.ATTRIBUTION) && !nested) {
            isLastHers = words.endsHers(i);
            last = frame.who();
            lastSentence = s;
            quoted = "";
          } else if (nested && isLastHers && !words.endsHers(i)) {
            quoted = frame.who();
          }
          i = Math.max(i, frame.nameEnd());
        }
      }
    }
  }

  /** Whom a verb without a subject goes on with. */
  private String before(int verb) {
    return !quoted.isEmpty() && !words.endsHers(verb) ? quoted : last;
  }

  /** «قال المتحدث إن غرفة العمليات أبلغت عن حريق. وأضاف»: who is told of is not who tells. */
  private boolean isNested(int verb, Frame frame) {
    return frame.nameEnd() == verb && !words.hasConjunction(verb);
  }

  private void add(Frame frame) {
    if (!frame.isFound()) {
      return;
    }
    int sentence = scene.clauses.sentence(frame.token());
    if (frames.get(sentence).isEmpty()) {
      frames.set(sentence, new ArrayList<>(2));
    }
    frames.get(sentence).add(frame);
  }

  private Frame frame(int i, String last) {
    if (words.is(i, Role.ATTRIBUTION)) {
      return attributions.at(i, words.at(i, Role.ATTRIBUTION, Attribution.class).orElseThrow());
    }
    if (untold.isImpersonal(i)) {
      return new Frame(i, i, "", false);
    }
    if (untold.isPassedLaw(i)) {
      return Frame.NONE;
    }
    if (words.is(i, Role.PARTICLE)) {
      Frame little = littleWord(i, last);
      if (little.isFound()) {
        return little;
      }
    }
    if (words.is(i, Role.SPEECH)) {
      Hit<SpeechVerb> hit = words.at(i, Role.SPEECH, SpeechVerb.class).orElseThrow();
      if (hit.sense().finite()
          && (!names.isSource(i) || i + 1 < words.size() && names.isSource(i + 1))
          && !words.hasArticle(i)
          && !words.hasPreposition(i)
          && !words.is(i - 1, Tag.LACK)
          && !isNotTold(i)
          && !isCalled(i)
          && !isAsideInPaper(i)) {
        return speech.at(i, hit, last);
      }
      if (!hit.sense().finite()
          && hit.sense().kind() == SpeechVerb.Kind.ADD
          && !last.isEmpty()
          && i == scene.lineHead(scene.sentenceStart(i))
          && !words.hasPreposition(i)
          && !words.hasArticle(i)) {
        // «مضيفا أن 5 قتلوا» as a sentence of its own.
        return new Frame(i, hit.last(), last, false);
      }
    }
    return Frame.NONE;
  }

  /** «وذكر في», «نقلت», «وبين», «تمكن», «حمل»: what tells besides the verbs of saying. */
  private Frame littleWord(int i, String last) {
    boolean source = names.isSource(i + 1);
    Frame declared = source ? attributions.declaring(i) : Frame.NONE;
    if (declared.isFound()) {
      return declared;
    }
    if (names.isSource(i + 2) && words.is(i, Tag.STATED_IN) && words.is(i + 1, Tag.IN)) {
      return names.frame(i, names.at(i + 2), false);
    }
    if (words.is(i, Tag.RELAY)) {
      Frame relayed = attributions.relayed(i);
      if (!relayed.isFound()) {
        relayed = attributions.relaying(i);
      }
      if (relayed.isFound() && !isAsideInPaper(i)) {
        return relayed;
      }
    }
    if ((words.hasConjunction(i) || words.isAnd(i - 1))
        && words.is(i, Tag.BETWEEN)
        && subjects.isSaidThat(i + 1)) {
      return speech.at(i, new Hit<>(new SpeechVerb(SpeechVerb.Kind.ADD, true), i, i), last);
    }
    if (source && words.is(i, Tag.MANAGED)) {
      return attributions.managing(i);
    }
    return source && words.is(i, Tag.BLAME) ? attributions.blaming(i, last) : Frame.NONE;
  }

  /** «قال المتحدث في تصريح أوردته الوكالة إن»: who carries the paper does not tell. */
  private boolean isAsideInPaper(int verb) {
    if (words.hasConjunction(verb) || !isSpoken(verb)) {
      return false;
    }
    for (int i = verb - 1; i >= verb - PAPER && i >= scene.sentenceStart(verb); i--) {
      if (tokens.kind(i) == Tokens.MARK) {
        return false;
      }
      if (words.is(i, Tag.UTTERANCE)) {
        return true;
      }
    }
    return false;
  }

  /** «لم يذكر الشروط» tells nothing; «لم يستبعد أن», «لم تستبعد الوزارة» do. */
  private boolean isNotTold(int verb) {
    return words.is(verb - 1, Tag.NOT) && !names.isSource(verb + 1) && !subjects.thatFollows(verb);
  }

  /** «شاب يدعى سامي», where «يدعي أن» is written with the same letters. */
  private boolean isCalled(int verb) {
    return words.is(verb, Tag.CALLED) && !names.isSource(verb + 1) && !subjects.thatFollows(verb);
  }

  /** Whether somebody already speaks in the sentence before this token. */
  private boolean isSpoken(int token) {
    for (Frame frame : frames.get(scene.clauses.sentence(token))) {
      if (!frame.backward()) {
        return true;
      }
    }
    return false;
  }
}
