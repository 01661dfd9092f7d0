package hasila.fuzz;

import java.nio.charset.StandardCharsets;

/** A fuzzer's bytes as a text that a file can hold, lone surrogates among them. */
final class Texts {
  /** Stands for half of a pair, which UTF-8 has no bytes for but other readers may hand over. */
  private static final char HALF = '\u0001';

  private Texts() {}

  static String of(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replace(HALF, '\uD83D');
  }
}
