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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who counted. A verb of saying or counting and «بحسب» make frames; a figure belongs to the last frame that opens before
 * it in its sentence, or to one that follows («كما أفاد المرصد»); a verb without a subject goes on with the frame before.
 */
final class Claimants {
  private static final int HEADLINE_NAME = 9;
  private static final int DATELINE = 18;
  private static final int CARRIED = 3;
  private static final int SUBJECT = 14;
  private static final int PARAGRAPH = 200;

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final Names names;
  private final List<Frame> frames = new ArrayList<>();
  /** By sentence: who goes on speaking in it without a new verb, blank for nobody. */
  private final String[] speaking;
  private String byline = "";

  /** A claimant and the words that are theirs: from the frame on, or the words before it. */
  private record Frame(int token, int nameEnd, String who, boolean backward) {}

  Claimants(Scene scene, NounPhrases phrases) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.names = new Names(scene, phrases);
    this.speaking = new String[scene.clauses.sentences()];
    Arrays.fill(speaking, "");
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
          return;
        }
      }
    }
  }

  private void findFrames() {
    String last = "";
    int lastSentence = -2;
    boolean isSpeakersParagraph = false;
    for (int s = 0; s < scene.clauses.sentences(); s++) {
      int start = scene.clauses.sentenceStart(s);
      int end = scene.clauses.sentenceEnd(s);
      if (s > 0 && tokens.gap(start) < Tokens.NEWLINE && !last.isEmpty() && isInQuotation(start)) {
        speaking[s] = last;
      } else if (s > 0 && tokens.gap(start) >= Tokens.NEWLINE) {
        speaking[s] = speaker(s - 1);
      } else if (s > 0 && !speaking[s - 1].isEmpty() && isSpeakersParagraph) {
        speaking[s] = speaking[s - 1];
      }
      isSpeakersParagraph = !speaking[s].isEmpty() && tokens.gap(start) >= Tokens.NEWLINE || isSpeakersParagraph && tokens.gap(start) < Tokens.NEWLINE;
      bracket(end).ifPresent(frames::add);
      Optional<Frame> colon = colon(start, end);
      colon.ifPresent(frames::add);
      for (int i = start; i < end; i++) {
        Optional<Frame> frame = frame(i, lastSentence >= s - CARRIED ? last : "");
        if (frame.isPresent()) {
          frames.add(frame.get());
          last = frame.get().who();
          lastSentence = s;
          i = Math.max(i, frame.get().nameEnd());
        }
      }
    }
  }

  /** Whether the sentence begins inside quotation marks that its paragraph has opened and not closed. */
  private boolean isInQuotation(int start) {
    int depth = 0;
    boolean straight = false;
    for (int i = start - 1; i >= 0 && tokens.gap(i + 1) < Tokens.NEWLINE && start - i < PARAGRAPH; i--) {
      straight ^= tokens.isMark(i, '"');
      depth += tokens.isMark(i, "\u201C\u00AB") ? 1 : tokens.isMark(i, "\u201D\u00BB") ? -1 : 0;
    }
    return straight || depth > 0;
  }

  /** «مقتل 11 مقاتلا (المرصد)»: who told, in brackets at the end of a headline. */
  private Optional<Frame> bracket(int end) {
    int close = end - 1;
    if (!tokens.isMark(close, ')')) {
      return Optional.empty();
    }
    for (int open = close - 2; open >= 0 && open > close - HEADLINE_NAME; open--) {
      if (tokens.isMark(open, '(')) {
        return names.isSource(open + 1)
            ? Optional.of(new Frame(open, close, names.text(new Name(open + 1, close - 1)), true))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «العميد فلان:» alone on its line: who speaks in the paragraph below; blank for anything else. */
  private String speaker(int sentence) {
    int start = scene.clauses.sentenceStart(sentence);
    int colon = scene.clauses.sentenceEnd(sentence) - 1;
    boolean alone = tokens.isMark(colon, ':') && colon - start <= HEADLINE_NAME && names.isSource(start) && tokens.gap(start) != Tokens.SPACE;
    return alone || start == 0 && tokens.isMark(colon, ':') && names.isSource(start) ? names.text(new Name(start, colon - 1)) : "";
  }

  /** «وزارة الصحة: مقتل …» at the head of a line. */
  private Optional<Frame> colon(int sentenceStart, int end) {
    int start = scene.lineHead(sentenceStart);
    boolean byline = scene.clauses.sentence(start) == scene.sections.lead() && !this.byline.isEmpty();
    if (start >= end || !names.isSource(start) || byline) {
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
    if (words.isParticle(i, "stated-in") && words.isParticle(i + 1, "in") && i + 2 < words.size() && names.isSource(i + 2)) {
      return names.at(i + 2).map(n -> new Frame(i, n.last(), names.text(n), false));
    }
    if (words.isParticle(i, "relay")) {
      Optional<Frame> relayed = relayed(i);
      if (relayed.isPresent()) {
        return relayed;
      }
    }
    if (words.hasConjunction(i) && words.isParticle(i, "between") && isSaidThat(i + 1)) {
      return speech(i, new Hit<>(new SpeechVerb(SpeechVerb.Kind.ADD, true), i, i), last, false);
    }
    if (words.may(i, Role.SPEECH)) {
      Optional<Hit<SpeechVerb>> hit = words.at(i, Role.SPEECH, SpeechVerb.class);
      if (hit.isPresent() && hit.get().sense().finite() && (!names.isSource(i) || i + 1 < words.size() && names.isSource(i + 1)) && !words.hasArticle(i) && !words.hasPreposition(i) && !words.isParticle(i - 1, "lack")) {
        return speech(i, hit.get(), last, false);
      }
    }
    return Optional.empty();
  }

  /** «ونقلت القناة عن مصدر طبي قوله إن»: the one behind «عن». */
  private Optional<Frame> relayed(int verb) {
    for (int i = verb + 1; i < words.size() && i <= verb + HEADLINE_NAME && tokens.gap(i) < Tokens.NEWLINE; i++) {
      if (words.isParticle(i, "about")) {
        int about = i;
        return names.at(i + 1).filter(n -> names.isSource(about + 1) || isSubject(n)).map(n -> new Frame(verb, n.last(), names.text(n), false));
      }
      if (scene.isMention(i) || words.is(i, Role.EVENT) || scene.isFunction(i, FunctionWord.Kind.PREPOSITION)) {
        return Optional.empty();
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
    if (next + 1 < words.size() && words.isParticle(next, "between") && names.isSource(next + 1)) {
      return names.at(next + 1).map(n -> new Frame(i, n.last(), names.text(n), !head && !thatFollows(n.last())));
    }
    if (next < words.size() && words.may(next, Role.SPEECH)) {
      Optional<Hit<SpeechVerb>> verb = words.at(next, Role.SPEECH, SpeechVerb.class);
      if (verb.isPresent() && verb.get().sense().finite()) {
        Optional<Frame> frame = speech(next, verb.get(), "", false);
        boolean goesOn = frame.isPresent() && thatFollows(frame.get().nameEnd());
        return frame.map(f -> new Frame(f.token(), f.nameEnd(), f.who(), !head && !goesOn));
      }
    }
    if (hit.sense().then() == Attribution.Then.VERB) {
      return Optional.empty();
    }
    if (next + 1 < words.size() && scene.isFunction(next, FunctionWord.Kind.PRONOUN) && names.isSource(next + 1)) {
      int pronoun = next;
      return names.at(next + 1).map(n -> new Frame(i, n.last(), names.text(new Name(pronoun, n.last())), !head));
    }
    if (words.isParticle(next, "stated-in") && words.isParticle(next + 1, "in")) {
      next += 2;
    }
    return names.behindPreposition(next).map(this::author).map(n -> new Frame(i, n.last(), names.text(n), !head));
  }

  /** «بلاغ صادر عن الوزارة», «حصيلة أعلنتها السلطات»: whoever stands behind the paper. */
  private Name author(Name paper) {
    Name owner = ofPaper(paper);
    if (owner != paper) {
      return owner;
    }
    for (int i = paper.first() + 1; i < words.size() && i <= paper.last() + 4; i++) {
      if (tokens.gap(i) >= Tokens.NEWLINE || tokens.kind(i) == Tokens.MARK) {
        break;
      }
      boolean whose = words.isParticle(i, "about") || words.isParticle(i, "from");
      if (whose && names.isSource(i + 1)) {
        return names.at(i + 1).orElse(paper);
      }
      Optional<Hit<SpeechVerb>> verb = words.at(i, Role.SPEECH, SpeechVerb.class);
      int subject = i + 1;
      while (subject < words.size() && (scene.dateAt(subject) != Scene.NONE || scene.isFunction(subject, FunctionWord.Kind.PRONOUN))) {
        subject++;
      }
      if (verb.isPresent() && verb.get().sense().finite() && subject < words.size() && names.isSource(subject)) {
        return names.at(subject).orElse(paper);
      }
    }
    return paper;
  }

  private boolean thatFollows(int nameEnd) {
    for (int i = nameEnd + 1; i <= nameEnd + 3 && i < words.size(); i++) {
      if (scene.isFunction(i, FunctionWord.Kind.THAT)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Frame> speech(int i, Hit<SpeechVerb> hit, String last, boolean backward) {
    int next = hit.last() + 1;
    while (next < words.size() && (scene.dateAt(next) != Scene.NONE || scene.isFunction(next, FunctionWord.Kind.PRONOUN) && !names.isSource(next))) {
      next++;
    }
    if (scene.sections.of(scene.clauses.sentence(i)) == Claim.Section.HEADLINE && !backward) {
      Optional<Name> subject = subjectBefore(i);
      if (subject.isPresent()) {
        return Optional.of(new Frame(i, i, names.text(subject.get()), false));
      }
    }
    if (words.isParticle(i - 1, "already") || behindAuxiliary(i)) {
      Optional<Name> subject = subjectBefore(i);
      if (subject.isPresent()) {
        return Optional.of(new Frame(i, i, names.text(subject.get()), backward));
      }
    }
    Optional<Name> comma = subjectBeforeComma(i);
    if (comma.isPresent()) {
      return Optional.of(new Frame(i, i, names.text(comma.get()), backward));
    }
    Optional<Name> name = names.at(next);
    boolean count = hit.sense().kind() == SpeechVerb.Kind.COUNT;
    if (name.isPresent() && (names.isSource(name.get().first()) || !count && isSubject(name.get()))) {
      Name subject = names.withAppositions(ofPaper(quoted(name.get())));
      boolean relative = i > 0 && scene.isFunction(i - 1, FunctionWord.Kind.RELATIVE);
      return Optional.of(new Frame(i, subject.last(), names.text(subject), backward || relative));
    }
    Optional<Name> before = subjectBefore(i).or(() -> antecedent(i));
    if (before.isPresent()) {
      return Optional.of(new Frame(i, i, names.text(before.get()), backward));
    }
    if (last.isEmpty() || count || backward) {
      return Optional.empty();
    }
    return Optional.of(new Frame(i, i, last, false));
  }

  /** «كشفت إحصائية للمفوضية»: whose paper it is. */
  private Name ofPaper(Name paper) {
    int behind = paper.last() + 1;
    boolean isPaper = words.at(paper.first(), Role.SOURCE, Source.class).filter(s -> s.sense().kind() == Source.Kind.PAPER).isPresent();
    return isPaper && behind < words.size() && words.hasPreposition(behind) && names.isSource(behind)
        ? names.behindPreposition(behind).orElse(paper)
        : paper;
  }

  /** An unknown name is who speaks where what is said follows: «قال أيوب إن», «وكتبت ليلى: "…"». */
  private boolean isSubject(Name name) {
    int next = name.last() + 1;
    while (next < words.size() && scene.dateAt(next) != Scene.NONE) {
      next++;
    }
    boolean thing = words.is(name.first(), Role.NOUN) && !words.hasArticle(name.first()) && name.first() == name.last();
    return next < words.size()
        && !thing
        && (name.last() > name.first()
            || tokens.kind(next) == Tokens.MARK
            || scene.isFunction(next, FunctionWord.Kind.THAT)
            || scene.isFunction(next, FunctionWord.Kind.PREPOSITION)
            || words.is(next, Role.EVENT)
            || words.is(next, Role.TOTAL)
            || scene.isMention(next)
            || words.hasPreposition(next));
  }

  /** «فلان المدير العام للمشفى في بلدة كذا أبلغ اللجنة»: nothing but a name with its title before the verb. */
  private Optional<Name> longSubject(int head, int verb) {
    if (words.is(head, Role.FUNCTION) || words.is(head, Role.EVENT) || words.hasConjunction(head) || words.hasPreposition(head)) {
      return Optional.empty();
    }
    for (int i = head; i < verb; i++) {
      if (tokens.kind(i) != Tokens.ARABIC
          || scene.isMention(i)
          || Clauses.isFiniteVerb(words, i)
          || scene.isFunction(i, FunctionWord.Kind.CLAUSE)
          || scene.isFunction(i, FunctionWord.Kind.THAT)
          || scene.isFunction(i, FunctionWord.Kind.RELATIVE)
          || words.is(i, Role.EVENT) && !names.isSource(i)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Name(head, verb - 1));
  }

  /** «وكان خفر السواحل أعلن»: the clause opens with «كان», so that the subject stands before the verb. */
  private boolean behindAuxiliary(int verb) {
    for (int i = verb - 1; i >= 0 && i >= verb - HEADLINE_NAME && scene.clauses.clause(i) == scene.clauses.clause(verb); i--) {
      if (scene.isFunction(i, FunctionWord.Kind.AUXILIARY) && words.hasConjunction(i)) {
        return true;
      }
    }
    return false;
  }

  /** «وبين النادي أن»: a verb of saying, where «بين» is a preposition otherwise. */
  private boolean isSaidThat(int next) {
    return names.at(next).filter(n -> names.isSource(n.first()) && scene.isFunction(n.last() + 1, FunctionWord.Kind.THAT)).isPresent();
  }

  /** «الناشط فلان المقيم بريف درعا، قال لعنب بلدي، إن»: the subject before a comma. */
  private Optional<Name> subjectBeforeComma(int verb) {
    int head = scene.lineHead(scene.sentenceStart(verb));
    if (!tokens.isMark(verb - 1, "\u060C,") || verb - head > SUBJECT || head >= verb - 1 || words.hasConjunction(verb)) {
      return Optional.empty();
    }
    return names.at(head).filter(n -> n.last() == verb - 2).or(() -> names.isSource(head) ? longSubject(head, verb - 1) : Optional.empty());
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
    int head = scene.lineHead(scene.sentenceStart(verb));
    if (head < verb && verb - head <= SUBJECT && !words.hasConjunction(verb)) {
      Optional<Name> name = names.at(head).filter(n -> n.last() == verb - 1).or(() -> longSubject(head, verb));
      if (name.isPresent()) {
        return name;
      }
    }
    int end = words.isParticle(verb - 1, "already") ? verb - 1 : verb;
    for (int i = start; i < end; i++) {
      boolean behindAuxiliary = i > 0 && scene.isFunction(i - 1, FunctionWord.Kind.AUXILIARY);
      if (behindAuxiliary) {
        Optional<Name> name = names.at(i).filter(n -> n.last() == end - 1);
        if (name.isPresent()) {
          return name;
        }
      }
      if (names.isSource(i) && (i == start || scene.isFunction(i - 1, FunctionWord.Kind.THAT) || tokens.gap(i) >= Tokens.NEWLINE)) {
        Optional<Name> name = names.at(i);
        return name.filter(n -> n.last() == end - 1);
      }
    }
    return Optional.empty();
  }

  /** «بيانات الهيئة العامة، والتي تشير إلى»: the noun before a relative is who tells. */
  private Optional<Name> antecedent(int verb) {
    if (!scene.isFunction(verb - 1, FunctionWord.Kind.RELATIVE)) {
      return Optional.empty();
    }
    for (int i = verb - 2; i >= scene.sentenceStart(verb) && i >= verb - HEADLINE_NAME; i--) {
      Optional<Hit<Source>> source = words.at(i, Role.SOURCE, Source.class);
      if (source.isPresent() && source.get().sense().kind() == Source.Kind.BODY) {
        return names.at(i);
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
      if (!frame.backward() && frame.nameEnd() < draft.first() && !isAside(frame, draft) && (best == null || best.token() < frame.token())) {
        best = frame;
      }
    }
    if (best == null && draft.whole.isPresent() && draft.whole.get().who.basis() == Basis.STATED) {
      return draft.whole.get().who;
    }
    if (best == null) {
      best = following(draft);
    }
    if (best == null && !speaking[draft.sentence].isEmpty()) {
      return new Claim.Who(speaking[draft.sentence], Basis.STATED);
    }
    if (best != null && !best.who().isEmpty()) {
      return new Claim.Who(best.who(), Basis.STATED);
    }
    if (draft.whole.isPresent()) {
      return draft.whole.get().who;
    }
    return byline.isEmpty() ? new Claim.Who("", Basis.REPORT_VOICE) : new Claim.Who(byline, Basis.DATELINE);
  }

  /** «قال … أثناء جولته في مخيمين إن»: a figure before the that-clause, without an event, is not said. */
  private boolean isAside(Frame frame, Draft draft) {
    for (int i = frame.nameEnd() + 1; i < draft.first(); i++) {
      if (tokens.isMark(i, ":\"\u201C\u00AB")) {
        return false;
      }
      if (words.is(i, Role.EVENT) || words.is(i, Role.TOTAL) || scene.isFunction(i, FunctionWord.Kind.THAT) || words.isParticle(i, "to") || words.isParticle(i, "about")) {
        return false;
      }
    }
    if (draft.event != hasila.lexicon.Event.NONE) {
      return false;
    }
    for (int i = draft.last() + 1; i < scene.sentenceEnd(draft.first()) && i < draft.last() + 12; i++) {
      if (scene.isFunction(i, FunctionWord.Kind.THAT)) {
        return true;
      }
    }
    return false;
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
