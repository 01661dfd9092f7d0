package hasila.claim.who;

import hasila.claim.scene.Claim;
import hasila.claim.scene.Scene;
import hasila.claim.who.Frames.Frame;
import hasila.claim.who.Names.Name;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.SourceNoun;
import hasila.lexicon.sense.SpeechVerb;
import hasila.text.Tokens;

/**
 * Claimants without a verb: a name before a colon, alone on its line, or in brackets at the end;
 * and whose quotation goes on.
 */
final class HeadFrames {
  private static final int HEADLINE_NAME = 9;
  private static final int PARAGRAPH = 200;

  /** So many words may the name of a speaker have whom no title tells. */
  private static final int SPEAKER = 4;

  /** So many words may stand between the verb and the name. */
  private static final int TITLE = 14;

  /** So many words below the headline is he looked for. */
  private static final int LEAD = 120;

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final Names names;
  private final boolean hasByline;

  HeadFrames(Scene scene, Names names, boolean hasByline) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.names = names;
    this.hasByline = hasByline;
  }

  /**
   * «مقتل 11 مقاتلا (المرصد)»: who told, in brackets at the end of a headline; behind «- 11 تشرين
   * الأول 2021» it is who took the picture.
   */
  Frame bracket(int start, int end) {
    int close = end - 1;
    if (!tokens.isMark(close, ')')) {
      return Frame.NONE;
    }
    for (int open = close - 2; open >= start && open > close - HEADLINE_NAME; open--) {
      if (tokens.isMark(open, '(')) {
        return names.isSource(open + 1) && !isOfPicture(open - 1)
            ? new Frame(open, close, names.text(new Name(open + 1, close - 1)), true)
            : Frame.NONE;
      }
    }
    return Frame.NONE;
  }

  private boolean isOfPicture(int date) {
    int told = scene.dateAt(date);
    int dash = told == Scene.NONE ? date : scene.dates.get(told).mention().first() - 1;
    return dash < date && tokens.isMark(dash, "-\u2013");
  }

  /**
   * «العميد فلان:» alone on its line: who speaks in the paragraph below; blank for anything else.
   */
  String speaker(int sentence) {
    int start = scene.clauses.sentenceStart(sentence);
    int colon = scene.clauses.sentenceEnd(sentence) - 1;
    boolean alone =
        tokens.isMark(colon, ':')
            && colon - start <= HEADLINE_NAME
            && names.isSource(start)
            && tokens.gap(start) != Tokens.SPACE;
    return alone || start == 0 && tokens.isMark(colon, ':') && names.isSource(start)
        ? names.text(new Name(start, colon - 1))
        : "";
  }

  /** «وزارة الصحة: مقتل …» at the head of a line. */
  Frame colon(int sentenceStart, int end) {
    int start = scene.lineHead(sentenceStart);
    boolean byline = scene.clauses.sentence(sentenceStart) == scene.sections.lead() && hasByline;
    if (start >= end || byline) {
      return Frame.NONE;
    }
    boolean source = names.isSource(start);
    boolean headline = scene.sections.of(scene.clauses.sentence(start)) == Claim.Section.HEADLINE;
    for (int i = start + 1; (source || headline) && i < end && i <= start + HEADLINE_NAME; i++) {
      if (tokens.isMark(i, ':')) {
        return source || speaksBelow(start, i - 1, end)
            ? new Frame(start, i, names.text(new Name(start, beforeHearer(start, i) - 1)), false)
            : Frame.NONE;
      }
    }
    return Frame.NONE;
  }

  /** «وزير يمني لـ"الصحيفة"»: where the name ends. */
  private int beforeHearer(int start, int colon) {
    for (int i = start + 1; i < colon; i++) {
      if (words.hasTo(i) && (words.isClitic(i) || words.is(i, Tag.HEARER))) {
        return i;
      }
    }
    return colon;
  }

  /** «سمير حمدان: …» above «قال النائب سمير حمدان إن»: the same words, and a verb of saying. */
  private boolean speaksBelow(int first, int last, int from) {
    if (last - first >= SPEAKER || !words.isName(first)) {
      return false;
    }
    for (int i = from; i < words.size() && i < from + LEAD; i++) {
      if (SpeechVerb.isFinite(words, i) && isNamedBehind(i, first, last)) {
        return true;
      }
    }
    return false;
  }

  /** «قال سمير حمدان», «شدد النائب عن الحزب سمير حمدان», «قال الشريك لدى شركة "حمدان"». */
  private boolean isNamedBehind(int verb, int first, int last) {
    int title = verb + 1;
    boolean titled =
        SourceNoun.is(words, title, SourceNoun.Kind.PERSON) && !words.is(title, Tag.SOURCE);
    for (int i = title; i < words.size() && i <= title + TITLE; i++) {
      if (scene.isMention(i) || tokens.isMark(i, "\u060C,.:")) {
        return false;
      }
      if (isSame(first, last, i)) {
        int body = tokens.kind(i - 1) == Tokens.MARK ? i - 2 : i - 1;
        return i == title || titled || SourceNoun.is(words, body, SourceNoun.Kind.BODY);
      }
    }
    return false;
  }

  private boolean isSame(int first, int last, int at) {
    for (int i = first; i <= last; i++) {
      int other = at + i - first;
      if (other >= words.size()
          || words.stem(i).isEmpty()
          || !words.stem(i).equals(words.stem(other))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the sentence begins inside quotation marks that its paragraph has opened and not
   * closed.
   */
  boolean isInQuotation(int start) {
    int depth = 0;
    boolean straight = false;
    for (int i = start - 1;
        i >= 0 && tokens.gap(i + 1) < Tokens.NEWLINE && start - i < PARAGRAPH;
        i--) {
      straight ^= tokens.isMark(i, '"');
      depth += tokens.isMark(i, "\u201C\u00AB") ? 1 : tokens.isMark(i, "\u201D\u00BB") ? -1 : 0;
    }
    return straight || depth > 0;
  }
}
