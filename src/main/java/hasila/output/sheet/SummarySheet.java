package hasila.output.sheet;

import hasila.output.cell.CodeNames;
import hasila.output.cell.Column;
import hasila.output.cell.NoteWords;
import hasila.output.row.ClaimColumn;
import hasila.output.sheet.RunTotals.Harms;
import hasila.output.sheet.RunTotals.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: what was read, what to look at, and what the claims add up to. */
final class SummarySheet {
  static final String NAME = "summary";

  /** So many places have a row of their own; the others are added up. */
  static final int PLACES = 40;

  private static final int[] WIDTHS = {46, 16, 16, 12, 12, 12, 12, 12, 12, 12, 12};
  private static final int COLUMNS = WIDTHS.length;

  private static final List<String> HINTS = List.of("bounds", "amounts", "marks");

  /** What is told of a row, beside its check. */
  private static final List<ClaimColumn> TOLD =
      List.of(
          ClaimColumn.COUNT_TEXT,
          ClaimColumn.COUNTED,
          ClaimColumn.EVENT,
          ClaimColumn.DATE,
          ClaimColumn.PLACE,
          ClaimColumn.WHO_COUNTED);

  private final Worksheet sheet;
  private final SheetWords words;
  private int row;

  /** Reserves the sheet in the workbook. */
  SummarySheet(Workbook workbook, SheetWords words) {
    this.sheet = SheetStyle.sheet(workbook, NAME, words);
    this.words = words;
    for (int i = 0; i < COLUMNS; i++) {
      sheet.width(i, WIDTHS[i]);
    }
    sheet.hideGridLines();
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
  }

  /** Writes what a run comes to. */
  void fill(RunTotals totals) {
    heading("summary.title");
    read(totals);
    look(totals);
    for (String hint : HINTS) {
      sheet.value(row, 0, words.of("summary.hint." + hint));
      SheetStyle.plain(sheet, row++, 0);
    }
    row++;
    events(totals);
    harms("summary.months", "summary.month", months(totals));
    harms("summary.places", "summary.place", places(totals));
    SheetStyle.print(sheet, row, COLUMNS);
  }

  private void heading(String key) {
    sheet.value(row, 0, words.of(key));
    SheetStyle.heading(sheet, row, 0, COLUMNS - 1);
    row++;
  }

  private void read(RunTotals totals) {
    int top = row;
    line("summary.reports", totals.reports());
    if (!totals.firstDay().isEmpty()) {
      sheet.value(row, 0, words.of("summary.days"));
      SheetCells.text(
          sheet,
          row,
          1,
          NoteWords.day(words.of("summary.between", totals.firstDay(), totals.lastDay())));
      row++;
    }
    some("summary.copies", totals.copies());
    line("summary.claims", totals.claims());
    line("summary.once", totals.once());
    some("summary.reviewed", totals.reviewed());
    some("summary.wrong", totals.wrong());
    line("summary.incidents", totals.incidents());
    body(top);
  }

  private void line(String key, long number) {
    sheet.value(row, 0, words.of(key));
    sheet.value(row, 1, number);
    row++;
  }

  private void some(String key, long number) {
    if (number > 0) {
      line(key, number);
    }
  }

  /** Styles the lines from one on; a blank one follows. */
  private void body(int top) {
    if (row > top) {
      SheetStyle.body(sheet, top, 0, row - 1, 0).wrapText(true).set();
      SheetStyle.body(sheet, top, 1, row - 1, COLUMNS - 1).format("#,##0").set();
    }
    row++;
  }

  private void look(RunTotals totals) {
    heading("summary.look");
    int top = row;
    some("summary.unread", totals.unread());
    some("summary.undated", totals.undated());
    some("summary.differ", totals.differing());
    totals.checks().entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            check -> {
              String word =
                  CodeNames.word(ClaimColumn.CHECKS.header(), check.getKey(), words.language());
              sheet.value(row, 0, words.of("summary.check", word));
              sheet.value(row, 1, check.getValue());
              row++;
            });
    if (row == top) {
      sheet.value(row++, 0, words.of("summary.nothing"));
    }
    body(top);
    if (!totals.largest().isEmpty()) {
      largest(totals.largest());
    }
  }

  private void largest(List<Place> places) {
    heading("summary.largest");
    List<String> names =
        new ArrayList<>(List.of(words.of("summary.note"), words.of("summary.row")));
    TOLD.forEach(column -> names.add(words.name("claims", column)));
    names(names);
    int top = row;
    for (Place place : places) {
      int at = place.row() + 1;
      String note = place.cell(ClaimColumn.CHECK_NOTE);
      cell(0, words.language().isArabic() ? NoteWords.shown(note) : note);
      sheet.hyperlink(
          row, 1, HyperLink.internal("'" + place.sheet() + "'!A" + at, place.sheet() + " " + at));
      int lines = SheetStyle.lines(note, WIDTHS[0]);
      for (int i = 0; i < TOLD.size(); i++) {
        ClaimColumn column = TOLD.get(i);
        String value = word(column, place.cell(column));
        cell(i + 2, value);
        lines = Math.max(lines, SheetStyle.lines(value, WIDTHS[i + 2]));
      }
      SheetStyle.tall(sheet, row++, lines);
    }
    SheetStyle.body(sheet, top, 0, row - 1, COLUMNS - 1).wrapText(true).set();
    row++;
  }

  private void cell(int column, String value) {
    SheetCells.text(sheet, row, column, value);
  }

  private String word(Column<?> column, String code) {
    return CodeNames.word(column.header(), code, words.language());
  }

  private void names(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      sheet.value(row, i, names.get(i));
    }
    SheetStyle.header(sheet, row, 0, names.size() - 1);
    SheetStyle.tall(sheet, row, 2);
    row++;
  }

  private void events(RunTotals totals) {
    heading("summary.events");
    names(
        List.of(
            words.of("summary.event"),
            words.of("summary.unit"),
            words.of("summary.rows"),
            words.of("summary.least"),
            words.of("summary.most"),
            words.of("summary.open"),
            words.of("summary.unnumbered")));
    int top = row;
    // In the order in which the codes are explained.
    for (String event : CodeNames.codes(ClaimColumn.EVENT.header())) {
      totals.events().getOrDefault(event, Map.of()).forEach((unit, sum) -> event(event, unit, sum));
    }
    body(top);
  }

  private void event(String event, String unit, Sum sum) {
    sheet.value(row, 0, word(ClaimColumn.EVENT, event));
    sheet.value(row, 1, word(ClaimColumn.UNIT, unit));
    sheet.value(row, 2, sum.rows());
    sheet.value(row, 3, sum.least());
    sheet.value(row, 4, sum.most());
    sheet.value(row, 5, sum.open());
    sheet.value(row, 6, sum.unnumbered());
    row++;
  }

  /** A month or a place, as people read it. */
  private record Named(String name, Harms harms) {}

  private List<Named> months(RunTotals totals) {
    List<Named> months = new ArrayList<>();
    totals
        .months()
        .forEach(
            (month, harms) ->
                months.add(new Named(month.isEmpty() ? words.of("summary.noday") : month, harms)));
    return months;
  }

  private List<Named> places(RunTotals totals) {
    List<Named> places = new ArrayList<>();
    Harms others = new Harms();
    List<Map.Entry<String, Harms>> all =
        totals.places().entrySet().stream()
            .filter(place -> !place.getKey().isEmpty())
            .sorted(
                Comparator.<Map.Entry<String, Harms>, BigDecimal>comparing(
                        place -> place.getValue().of(0).most(), Comparator.reverseOrder())
                    .thenComparing(place -> place.getValue().rows(), Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    for (Map.Entry<String, Harms> place : all) {
      if (places.size() < PLACES) {
        places.add(new Named(place.getKey(), place.getValue()));
      } else {
        others.add(place.getValue());
      }
    }
    if (others.rows() > 0) {
      places.add(new Named(words.of("summary.others", all.size() - PLACES), others));
    }
    Harms nowhere = totals.places().get("");
    if (nowhere != null) {
      places.add(new Named(words.of("summary.noplace"), nowhere));
    }
    return places;
  }

  private void harms(String heading, String first, List<Named> all) {
    heading(heading);
    List<String> names = new ArrayList<>(List.of(words.of(first)));
    for (String harm : RunTotals.HARMS) {
      String word = CodeNames.word("harm", harm, words.language());
      names.add(word + "\n" + words.of("summary.least"));
      names.add(word + "\n" + words.of("summary.most"));
    }
    names(names);
    int top = row;
    for (Named each : all) {
      SheetCells.text(sheet, row, 0, each.name);
      for (int harm = 0; harm < RunTotals.HARMS.size(); harm++) {
        Sum sum = each.harms.of(harm);
        if (sum.rows() > 0) {
          sheet.value(row, 2 * harm + 1, sum.least());
          sheet.value(row, 2 * harm + 2, sum.most());
        }
      }
      row++;
    }
    body(top);
  }
}
