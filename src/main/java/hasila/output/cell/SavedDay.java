package hasila.output.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A day as a spreadsheet of whatever country saved it. */
public final class SavedDay {
  private static final List<DateTimeFormatter> FORMS =
      List.of("d/M/uuuu", "M/d/uuuu", "d.M.uuuu", "d-M-uuuu", "uuuu/M/d").stream()
          .map(
              form ->
                  DateTimeFormatter.ofPattern(form, Locale.ROOT)
                      .withResolverStyle(ResolverStyle.STRICT))
          .toList();

  private SavedDay() {}

  /**
   * The cell as it is, and the days that it may be in other countries, as the program writes them.
   */
  public static List<String> forms(String cell) {
    List<String> days = new ArrayList<>();
    days.add(cell);
    for (DateTimeFormatter form : FORMS) {
      try {
        days.add(LocalDate.parse(cell, form).toString());
      } catch (DateTimeException e) {
        // Another country's way.
      }
    }
    return days;
  }
}
