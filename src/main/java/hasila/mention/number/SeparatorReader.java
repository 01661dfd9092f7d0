package hasila.mention.number;

import hasila.mention.Figure;
import hasila.text.Tokens;
import java.math.BigDecimal;

/**
 * Decides what the separator of «1.250» is. Three digits behind the only separator may be a group
 * or decimals: what is counted comes in whole numbers, three zeros are a group, and a report that
 * writes decimals with one separator groups with the other.
 */
public final class SeparatorReader {
  private static final String SEPARATORS = ".,\u060C";
  private static final int GROUP = 3;

  private final Tokens tokens;
  private boolean scanned;
  private boolean pointDecimals;
  private boolean commaDecimals;

  public SeparatorReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether nothing decides. */
  public boolean isOpen(NumberReader.Number number, Figure.Kind kind) {
    if (isArabicDecimal(number)) {
      return kind == Figure.Kind.COUNT && number.last() == number.first() + 2;
    }
    if (!number.ambiguousSeparator()
        || kind == Figure.Kind.COUNT
        || isDecimalPercent(number, kind)
        || isRound(number)) {
      return false;
    }
    scan();
    boolean point = tokens.isMark(number.first() + 1, '.');
    return point ? pointDecimals || !commaDecimals : commaDecimals || !pointDecimals;
  }

  /** The number as it is to be taken: 12.345 percent is no twelve thousand. */
  public BigDecimal value(NumberReader.Number number, Figure.Kind kind) {
    if (isArabicDecimal(number) && !isOpen(number, kind)) {
      // «١٫٢٥٠ كيلومتر», «١٫٢٥٠ مليون»: the sign is that of decimals.
      return whole(number.value().movePointLeft(GROUP));
    }
    return isDecimalPercent(number, kind) ? number.value().movePointLeft(GROUP) : number.value();
  }

  private static BigDecimal whole(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** «١٢٫٥٠٠ نازح»: whoever counts people so means thousands, though the sign says decimals. */
  private boolean isArabicDecimal(NumberReader.Number number) {
    return number.ambiguousSeparator() && tokens.isMark(number.first() + 1, '\u066B');
  }

  private static boolean isDecimalPercent(NumberReader.Number number, Figure.Kind kind) {
    return number.ambiguousSeparator() && kind == Figure.Kind.PERCENT;
  }

  private static boolean isRound(NumberReader.Number number) {
    return number.value().remainder(BigDecimal.valueOf(1000)).signum() == 0;
  }

  private void scan() {
    if (scanned) {
      return;
    }
    scanned = true;
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.isMark(i, SEPARATORS)
          && tokens.isDigits(i - 1)
          && tokens.isDigits(i + 1)
          && !tokens.isDigits(i + 3)
          && tokens.gap(i) == Tokens.GLUED
          && tokens.gap(i + 1) == Tokens.GLUED
          && tokens.end(i + 1) - tokens.start(i + 1) < GROUP
          && tokens.end(i - 1) - tokens.start(i - 1) <= GROUP) {
        pointDecimals |= tokens.isMark(i, '.');
        commaDecimals |= !tokens.isMark(i, '.');
      }
    }
  }
}
