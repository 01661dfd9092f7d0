package hasila.claim.scene;

import hasila.text.Tokens;

/**
 * Which sentences are headline, body or caption. A headline is a short line, not ended by a full
 * stop, that stands before the first paragraph; a caption is such a line further down, between
 * paragraphs.
 */
public final class Sections {
  private static final int HEADLINE_TOKENS = 45;
  private static final int PARAGRAPH_TOKENS = 25;

  private final Claim.Section[] ofSentence;
  private final int leadSentence;

  public Sections(Tokens tokens, Clauses clauses) {
    ofSentence = new Claim.Section[clauses.sentences()];
    boolean body = false;
    int lead = -1;
    int s = 0;
    int line = 0;
    while (s < clauses.sentences()) {
      int end = s + 1;
      while (end < clauses.sentences() && tokens.gap(clauses.sentenceStart(end)) < Tokens.NEWLINE) {
        end++;
      }
      int size = clauses.sentenceStart(end) - clauses.sentenceStart(s);
      boolean closed = tokens.isMark(clauses.sentenceStart(end) - 1, ".\u061F!");
      boolean shortLine = size <= HEADLINE_TOKENS && !(closed && size > 8);
      Claim.Section section = Claim.Section.BODY;
      if (!body && line < 4 && shortLine && end < clauses.sentences()) {
        section = Claim.Section.HEADLINE;
      } else if (!body) {
        body = true;
        lead = s;
      } else if (!isBullet(tokens, clauses.sentenceStart(s))
          && shortLine
          && size <= PARAGRAPH_TOKENS
          && !closed
          && isAlone(tokens, clauses, s, end)) {
        section = Claim.Section.CAPTION;
      }
      for (int i = s; i < end; i++) {
        ofSentence[i] = section;
      }
      line++;
      s = end;
    }
    leadSentence = lead;
  }

  private static boolean isBullet(Tokens tokens, int start) {
    return tokens.isMark(start, "-\u2013\u2014\u2022*\u00B7\u25CF\u25AA+")
        || tokens.isDigits(start);
  }

  /** Between blank lines, or the last line of the report. */
  private static boolean isAlone(Tokens tokens, Clauses clauses, int s, int end) {
    return tokens.gap(clauses.sentenceStart(s)) == Tokens.BLANK_LINE
        && (end == clauses.sentences()
            || tokens.gap(clauses.sentenceStart(end)) == Tokens.BLANK_LINE);
  }

  public Claim.Section of(int sentence) {
    return ofSentence[sentence];
  }

  /** The first sentence of the body, -1 where there is none. */
  public int lead() {
    return leadSentence;
  }
}
