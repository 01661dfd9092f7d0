package hasila.date;

import hasila.lexicon.Role;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Table;
import hasila.lexicon.time.Era;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes dates in every supported pattern, with the names of months that the tables hold. */
final class DatePhrases {
  static final int PATTERNS = 20;
  private static final String[] UNITS = {
    "", "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع",
    "العاشر"
  };
  private static final String[] WEEKDAYS = {
    "", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"
  };
  private static final List<Row> MONTHS = Table.load(Role.MONTH.table()).rows();

  private DatePhrases() {}

  static String weekday(DayOfWeek day) {
    return WEEKDAYS[day.getValue()];
  }

  /**
   * The names of the twelve months, once for every form of the table that needs no second word of
   * another sort.
   */
  static List<List<String>> traditions() {
    List<List<String>> byMonth = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      byMonth.add(forms(month, Era.GREGORIAN));
    }
    int most = byMonth.stream().mapToInt(List::size).max().orElseThrow();
    List<List<String>> traditions = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      List<String> names = new ArrayList<>();
      for (List<String> forms : byMonth) {
        names.add(forms.get(i % forms.size()));
      }
      traditions.add(names);
    }
    traditions.add(doubled(byMonth, " / "));
    traditions.add(doubled(byMonth, "/"));
    return traditions;
  }

  private static List<String> doubled(List<List<String>> byMonth, String mark) {
    return byMonth.stream()
        .map(forms -> forms.get(0) + mark + forms.get(forms.size() - 1))
        .toList();
  }

  private static List<String> forms(int month, Era era) {
    List<String> forms = new ArrayList<>();
    for (Row row : MONTHS) {
      boolean same =
          row.cell("number").equals(Integer.toString(month))
              && row.cell("era").equals(era.name().toLowerCase(Locale.ROOT));
      if (same) {
        forms.addAll(row.list("forms"));
      }
    }
    return forms;
  }

  static String hijriMonth(int month, int turn) {
    List<String> forms = forms(month, Era.HIJRI);
    return forms.get(turn % forms.size());
  }

  static String write(LocalDate day, int pattern, List<String> months) {
    int d = day.getDayOfMonth();
    int m = day.getMonthValue();
    int y = day.getYear();
    String month = months.get(m - 1);
    String weekday = weekday(day.getDayOfWeek());
    return switch (pattern) {
      case 0 -> d + " " + month + " " + y;
      case 1 -> "في " + ordinal(d) + " من " + month + " " + y;
      case 2 -> "يوم " + weekday + " " + d + " من " + month + " " + y;
      case 3 -> weekday + "، " + d + " " + month + "، " + y;
      case 4 -> "منذ الـ" + d + " من " + month + " من العام " + y;
      case 5 -> "في الـ " + d + " من شهر " + month + " عام " + y;
      case 6 -> weekday + " " + ordinal(d) + " من شهر " + month + " لعام " + y + " م";
      case 7 -> d + "/" + m + "/" + y;
      case 8 -> String.format(Locale.ROOT, "%02d-%02d-%d", d, m, y);
      case 9 -> "يوم " + weekday + " " + d + "." + m + "." + y;
      case 10 -> y + "/" + m + "/" + d;
      case 11 -> String.format(Locale.ROOT, "%d-%02d-%02d", y, m, d);
      case 12 -> "حتى " + weekday + " (" + d + "/" + m + "/" + y + ")";
      case 13 -> d + " / " + m + " / " + y;
      case 14 -> arabic(d + " " + month + " " + y);
      case 15 -> arabic(d + "\u200F/" + m + "\u200F/" + y);
      case 16 -> "في " + d + " شهر " + m + " سنة " + y;
      case 17 -> weekday + " الموافق " + d + " " + month + " " + y;
      case 18 -> d + "»" + m + "»" + y;
      case 19 -> "في أمس " + weekday + " " + d + " " + month + " " + y;
      default -> throw new IllegalArgumentException("pattern " + pattern);
    };
  }

  private static String ordinal(int day) {
    if (day <= 10) {
      return UNITS[day];
    }
    if (day < 20) {
      return (day == 11 ? "الحادي" : UNITS[day - 10]) + " عشر";
    }
    String tens = day < 30 ? "العشرين" : "الثلاثين";
    return day % 10 == 0 ? tens : (day % 10 == 1 ? "الحادي" : UNITS[day % 10]) + " و" + tens;
  }

  private static String arabic(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(c >= '0' && c <= '9' ? (char) (c - '0' + '\u0660') : c);
    }
    return out.toString();
  }
}
