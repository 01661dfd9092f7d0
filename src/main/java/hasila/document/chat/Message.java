package hasila.document.chat;

import hasila.document.drawn.Surrogates;
import hasila.input.Details;
import hasila.input.Source;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A message of an export: a report of its own.
 *
 * @param number what stands for it in the export: its id, or the line that it begins in
 * @param sender who wrote it, as the export names him
 * @param day the day of its stamp
 */
record Message(String number, Optional<String> sender, Optional<LocalDate> day, String text) {
  /** The message as a source, named by its file and its number. */
  Source source(String file) {
    return new Source.Row(
        file + ":" + number,
        Surrogates.repaired(text),
        new Details(Optional.empty(), sender, day, Optional.empty(), Optional.empty()),
        "");
  }
}
