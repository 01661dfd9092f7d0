package hasila.claim.who;

import hasila.claim.scene.Choice;
import hasila.claim.scene.Claim;
import hasila.claim.scene.Claim.Who.Basis;
import hasila.claim.scene.Draft;
import hasila.claim.scene.NounPhrases;
import hasila.claim.scene.PartSign;
import hasila.claim.scene.Scene;
import hasila.claim.who.Frames.Frame;
import hasila.claim.who.Names.Name;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.SourceNoun;
import hasila.text.Span;
import hasila.text.Tokens;
import java.util.Optional;

/**
 * Who counted. A verb of saying or counting and «بحسب» make frames; a figure belongs to the last
 * frame that opens before it in its sentence, or to one that follows («كما أفاد المرصد»); a verb
 * without a subject goes on with the frame before.
 */
public final class Claimants {
  private static final int DATELINE = 18;
  private static final int APPOSITION = 6;

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final Names names;
  private final Frames frames;
  private String byline = "";

  public Claimants(Scene scene, NounPhrases phrases) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.names = new Names(scene, phrases);
    findByline();
    this.frames = new Frames(scene, names, !byline.isEmpty());
  }

  /** The publisher as the report's own byline names it, blank without one. */
  public String byline() {
    return byline;
  }

  /**
   * «محافظة دير الزور – المرصد السوري لحقوق الإنسان:»: a body before a colon at the head of the
   * first paragraph.
   */
  private void findByline() {
    int lead = scene.sections.lead();
    if (lead < 0) {
      return;
    }
    int start = scene.clauses.sentenceStart(lead);
    int end = Math.min(scene.clauses.sentenceEnd(lead), start + DATELINE);
    for (int i = start; i < end; i++) {
      boolean opens = i == start || tokens.isMark(i - 1, "-\u2013\u2014");
      if (opens && SourceNoun.is(words, i, SourceNoun.Kind.BODY)) {
        Optional<Name> name = names.at(i);
        if (name.isPresent() && tokens.isMark(name.get().last() + 1, ':')) {
          byline = names.text(name.get());
          return;
        }
      }
    }
  }

  /** Who counted the figure; the whole that it is part of knows. */
  public Choice<Claim.Who> of(Draft draft) {
    Frame best = Frame.NONE;
    Optional<Span> second = Optional.empty();
    for (Frame frame : frames.of(draft.sentence)) {
      if (!frame.backward()
          && frame.nameEnd() < draft.first()
          && !isCounted(frame, draft)
          && !isAside(frame, draft)
          && best.token() < frame.token()) {
        second = best.isNamed() ? span(best) : second;
        best = frame;
      } else if ((frame.backward() || frame.token() > draft.last()) && frame.isNamed()) {
        second = span(frame);
      }
    }
    if (best.isFound()) {
      return new Choice<>(told(draft, best, "who/before"), second);
    }
    if (isInWhole(draft) && draft.whole().get().who().basis() == Basis.STATED) {
      draft.rules.add("who/whole");
      return new Choice<>(draft.whole().get().who(), second);
    }
    return Choice.only(elsewhere(draft));
  }

  private Claim.Who elsewhere(Draft draft) {
    Frame behind = following(draft);
    if (behind.isFound()) {
      return told(draft, behind, "who/behind");
    }
    Frame next = nextSentence(draft);
    if (next.isFound()) {
      return told(draft, next, "who/next-sentence");
    }
    String speaking = frames.speaking(draft.sentence);
    if (speaking.isEmpty()) {
      return untold(draft);
    }
    draft.rules.add("who/goes-on");
    return new Claim.Who(speaking, Basis.STATED);
  }

  private Claim.Who told(Draft draft, Frame frame, String rule) {
    if (!frame.isNamed()) {
      draft.rules.add("who/untold");
      return untold(draft);
    }
    draft.rules.add(rule);
    return new Claim.Who(frame.who(), Basis.STATED);
  }

  private Claim.Who untold(Draft draft) {
    if (isInWhole(draft)) {
      return draft.whole().get().who();
    }
    return byline.isEmpty()
        ? new Claim.Who("", Basis.REPORT_VOICE)
        : new Claim.Who(byline, Basis.DATELINE);
  }

  /** Whether a part is told with its whole, by whoever tells that. */
  private static boolean isInWhole(Draft draft) {
    return draft.whole().isPresent()
        && (draft.whole().get().sentence == draft.sentence || draft.part.sign() == PartSign.AMONG);
  }

  /** The words that name a claimant. */
  private Optional<Span> span(Frame frame) {
    int last = Math.max(frame.token(), frame.nameEnd());
    return Optional.of(new Span(tokens.start(frame.token()), tokens.end(last)));
  }

  /** «قالت مصادر عدة إن»: how many they are nobody tells but the report. */
  private static boolean isCounted(Frame frame, Draft draft) {
    int noun = draft.counted().first();
    return noun >= frame.token() && noun <= frame.nameEnd();
  }

  /** «قتل 5 في البلدة. بحسب وزارة الصحة.»: nothing but a claimant makes up the next sentence. */
  private Frame nextSentence(Draft draft) {
    int next = scene.sentenceEnd(draft.first());
    if (next >= words.size()
        || tokens.gap(next) >= Tokens.NEWLINE
        || !words.is(next, Role.ATTRIBUTION)) {
      return Frame.NONE;
    }
    for (Frame frame : frames.of(draft.sentence + 1)) {
      if (frame.token() == next && scene.sentenceEnd(next) - frame.nameEnd() <= APPOSITION) {
        return frame;
      }
    }
    return Frame.NONE;
  }

  /**
   * «قال … أثناء جولته في مخيمين إن», «قال السائق الذي صدم 5 إنه»: a figure before the that-clause,
   * without an event or in a relative clause of who speaks, is not said.
   */
  private boolean isAside(Frame frame, Draft draft) {
    boolean relative = scene.isFunction(frame.nameEnd() + 1, FunctionWord.Kind.RELATIVE);
    for (int i = frame.nameEnd() + 1; i < draft.first(); i++) {
      if (tokens.isMark(i, ":\"\u201C\u00AB")) {
        return false;
      }
      boolean told =
          words.is(i, Role.EVENT)
              || words.is(i, Role.TOTAL)
              || words.is(i, Tag.TO)
              || words.is(i, Tag.ABOUT);
      if (scene.isFunction(i, FunctionWord.Kind.THAT) || told && !relative) {
        return false;
      }
    }
    if (draft.event() != Event.NONE && !relative) {
      return false;
    }
    for (int i = draft.last() + 1;
        i < scene.sentenceEnd(draft.first()) && i < draft.last() + 12;
        i++) {
      if (scene.isFunction(i, FunctionWord.Kind.THAT)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first frame that speaks of the words before it, or the one before the figure where nothing
   * else is.
   */
  private Frame following(Draft draft) {
    Frame before = Frame.NONE;
    for (Frame frame : frames.of(draft.sentence)) {
      if (!frame.backward()) {
        continue;
      }
      if (frame.token() < draft.first() && draft.first() <= frame.nameEnd()) {
        // «بحسب عشرات الشهود»: how many they are nobody tells but the report.
        return before;
      }
      if (frame.token() > draft.first()) {
        return beginsAnew(draft.last() + 1, frame.token()) ? before : frame;
      }
      before = frame;
    }
    return before;
  }

  /** «…، ومنذ بداية التصعيد قتل 820 بحسب المرصد»: what is fronted with «و» is not told with it. */
  private boolean beginsAnew(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.isComma(i - 1)
          && words.hasConjunction(i)
          && scene.isFunction(i, FunctionWord.Kind.PREPOSITION)) {
        return true;
      }
    }
    return false;
  }
}
