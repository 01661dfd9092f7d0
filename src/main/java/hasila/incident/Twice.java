package hasila.incident;

import java.util.Optional;

/**
 * What is told again and again, of which the first time and the first time in another sentence will
 * do, however often it is.
 */
final class Twice<T> {
  private Optional<T> first = Optional.empty();
  private Optional<T> elsewhere = Optional.empty();
  private int sentence;

  void add(T told, int in) {
    if (first.isEmpty()) {
      first = Optional.of(told);
      sentence = in;
    } else if (elsewhere.isEmpty() && in != sentence) {
      elsewhere = Optional.of(told);
    }
  }

  /** The first that is told outside a sentence. */
  Optional<T> besides(int in) {
    return in == sentence ? elsewhere : first;
  }
}
