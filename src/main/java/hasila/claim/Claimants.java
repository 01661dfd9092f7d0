package hasila.claim;

import hasila.claim.Claim.Who.Basis;
import hasila.claim.Names.Name;
import hasila.lexicon.Attribution;
import hasila.lexicon.FunctionWord;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Source;
import hasila.lexicon.SpeechVerb;
import hasila.lexicon.Words;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who counted. A verb of saying or counting and «بحسب» make frames; a figure belongs to the last frame that opens before
 * it in its sentence, or to one that follows («كما أفاد المرصد»); a verb without a subject goes on with the frame before.
 */
final class Claimants {
  private static final int HEADLINE_NAME = 9;
  private static final int DATELINE = 18;

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final Names names;
  private final List<Frame> frames = new ArrayList<>();
  private String byline = "";

  /** A claimant and the words that are theirs: from the frame on, or the words before it. */
  private record Frame(int token, int nameEnd, String who, boolean backward) {}

  Claimants(Scene scene, NounPhrases phrases) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.names = new Names(scene, phrases);
    findByline();
    findFrames();
  }

  /** The publisher as the report's own byline names it, blank without one. */
  String byline() {
    return byline;
  }

  /** «محافظة دير الزور – المرصد السوري لحقوق الإنسان:»: a body before a colon at the head of the first paragraph. */
  private void findByline() {
    int lead = scene.sections.lead();
    if (lead < 0) {
      return;
    }
    int start = scene.clauses.sentenceStart(lead);
    int end = Math.min(scene.clauses.sentenceEnd(lead), start + DATELINE);
    for (int i = start; i < end; i++) {
      Optional<Hit<Source>> source = words.at(i, Role.SOURCE, Source.class);
      boolean opens = i == start || tokens.isMark(i - 1, "-\u2013\u2014");
      if (opens && source.isPresent() && source.get().sense().kind() == Source.Kind.BODY) {
        Optional<Name> name = names.at(i);
        if (name.isPresent() && tokens.isMark(name.get().last() + 1, ':')) {
          byline = names.text(name.get());
        }
        return;
      }
    }
  }

  private void findFrames() {
    String last = "";
    int lastSentence = -2;
    for (int s = 0; s < scene.clauses.sentences(); s++) {
      int start = scene.clauses.sentenceStart(s);
      int end = scene.clauses.sentenceEnd(s);
      Optional<Frame> colon = colon(start, end);
      colon.ifPresent(frames::add);
      for (int i = start; i < end; i++) {
        Optional<Frame> frame = frame(i, lastSentence >= s - 1 ? last : "");
        if (frame.isPresent()) {
          frames.add(frame.get());
          last = frame.get().who();
          lastSentence = s;
          i = Math.max(i, frame.get().nameEnd());
        }
      }
    }
  }

  /** «وزارة الصحة: مقتل …» at the head of a line. */
  private Optional<Frame> colon(int start, int end) {
    if (!names.isSource(start) || scene.sections.of(scene.clauses.sentence(start)) != Claim.Section.HEADLINE) {
      return Optional.empty();
    }
    for (int i = start + 1; i < end && i <= start + HEADLINE_NAME; i++) {
      if (tokens.isMark(i, ':')) {
        return Optional.of(new Frame(start, i, names.text(new Name(start, i - 1)), false));
      }
    }
    return Optional.empty();
  }

  private Optional<Frame> frame(int i, String last) {
    if (words.may(i, Role.ATTRIBUTION)) {
      Optional<Hit<Attribution>> hit = words.at(i, Role.ATTRIBUTION, Attribution.class);
      if (hit.isPresent()) {
        return attribution(i, hit.get());
      }
    }
    if (words.may(i, Role.SPEECH)) {
      Optional<Hit<SpeechVerb>> hit = words.at(i, Role.SPEECH, SpeechVerb.class);
      if (hit.isPresent() && hit.get().sense().finite() && !names.isSource(i)) {
        return speech(i, hit.get(), last, false);
      }
    }
    return Optional.empty();
  }

  /** «بحسب وزارة الصحة», «وفق ما أعلن المرصد», «كما أفاد المرصد». */
  private Optional<Frame> attribution(int i, Hit<Attribution> hit) {
    int next = hit.last() + 1;
    if (next < words.size() && words.isParticle(next, "what")) {
      next++;
    }
    boolean head = scene.sentenceStart(i) == i;
    if (next < words.size() && words.may(next, Role.SPEECH)) {
      Optional<Hit<SpeechVerb>> verb = words.at(next, Role.SPEECH, SpeechVerb.class);
      if (verb.isPresent() && verb.get().sense().finite()) {
        return speech(next, verb.get(), "", !head);
      }
    }
    if (hit.sense().then() == Attribution.Then.VERB) {
      return Optional.empty();
    }
    Optional<Name> name = names.at(next);
    return name.map(n -> new Frame(i, n.last(), names.text(n), !head));
  }

  private Optional<Frame> speech(int i, Hit<SpeechVerb> hit, String last, boolean backward) {
    int next = hit.last() + 1;
    while (next < words.size() && scene.dateAt(next) != Scene.NONE) {
      next++;
    }
    Optional<Name> name = names.at(next);
    boolean count = hit.sense().kind() == SpeechVerb.Kind.COUNT;
    if (name.isPresent() && (!count || names.isSource(name.get().first()))) {
      Name subject = quoted(name.get());
      boolean relative = i > 0 && scene.isFunction(i - 1, FunctionWord.Kind.RELATIVE);
      return Optional.of(new Frame(i, subject.last(), names.text(subject), backward || relative));
    }
    Optional<Name> before = subjectBefore(i);
    if (before.isPresent()) {
      return Optional.of(new Frame(i, i, names.text(before.get()), backward));
    }
    if (last.isEmpty() || count || backward) {
      return Optional.empty();
    }
    return Optional.of(new Frame(i, i, last, false));
  }

  /** «نقلت الوكالة عن مصدر طبي»: the source behind «عن» counted. */
  private Name quoted(Name carrier) {
    int about = carrier.last() + 1;
    if (about + 1 < words.size() && words.isParticle(about, "about") && names.isSource(about + 1)) {
      return names.at(about + 1).orElse(carrier);
    }
    return carrier;
  }

  /** «المرصد السوري أكد أن»: a claimant right before the verb, from the beginning of the clause. */
  private Optional<Name> subjectBefore(int verb) {
    int start = verb;
    while (start > 0 && scene.clauses.clause(start - 1) == scene.clauses.clause(verb) && verb - start < HEADLINE_NAME) {
      start--;
    }
    for (int i = start; i < verb; i++) {
      if (names.isSource(i) && (i == start || scene.isFunction(i - 1, FunctionWord.Kind.THAT) || tokens.gap(i) >= Tokens.NEWLINE)) {
        Optional<Name> name = names.at(i);
        return name.filter(n -> n.last() == verb - 1);
      }
    }
    return Optional.empty();
  }

  Claim.Who of(Draft draft) {
    Frame best = null;
    for (Frame frame : frames) {
      if (!scene.sameSentence(frame.token(), draft.first())) {
        continue;
      }
      if (!frame.backward() && frame.nameEnd() < draft.first() && (best == null || best.token() < frame.token())) {
        best = frame;
      }
    }
    if (best == null) {
      best = following(draft);
    }
    if (best != null && !best.who().isEmpty()) {
      return new Claim.Who(best.who(), Basis.STATED);
    }
    return byline.isEmpty() ? new Claim.Who("", Basis.REPORT_VOICE) : new Claim.Who(byline, Basis.DATELINE);
  }

  /** The first frame that speaks of the words before it, or the one before the figure where nothing else is. */
  private Frame following(Draft draft) {
    Frame before = null;
    for (Frame frame : frames) {
      if (!scene.sameSentence(frame.token(), draft.first()) || !frame.backward()) {
        continue;
      }
      if (frame.token() > draft.first()) {
        return frame;
      }
      before = frame;
    }
    return before;
  }
}
