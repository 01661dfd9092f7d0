package hasila.input;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a report beside its text: the head of a page, or the other cells of its row.
 *
 * @param given its day as the user hands it over, which outranks what the text says
 * @param printed the day it says it was printed, as a byline would
 * @param named the day in the name of its file or folder
 * @param written the day as the user hands it over in words
 */
public record Details(
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> given,
    Optional<LocalDate> printed,
    Optional<LocalDate> named,
    Optional<Written> written) {
  /**
   * A day in words: «الأربعاء 6 آذار 2019», «28 جمادى الآخرة 1440».
   *
   * @param problem what there is to say where they are none
   */
  public record Written(String words, String problem) {}

  /** Without a day in words. */
  public Details(
      Optional<String> title,
      Optional<String> publisher,
      Optional<LocalDate> given,
      Optional<LocalDate> printed,
      Optional<LocalDate> named) {
    this(title, publisher, given, printed, named, Optional.empty());
  }

  /** Nothing is known. */
  public static final Details NONE =
      new Details(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The same with the day in the name of the file. */
  public Details named(Optional<LocalDate> day) {
    return new Details(title, publisher, given, printed, day, written);
  }
}
