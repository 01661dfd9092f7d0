package hasila.output.sheet;

import hasila.lexicon.sense.Thing;
import hasila.mention.CheckCode;
import hasila.output.cell.Cell;
import hasila.output.cell.IncidentColumn;
import hasila.output.row.ClaimColumn;
import hasila.output.row.ReportColumn;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run comes to: what was read, what its claims add up to, and which of them to look at. Only
 * rows of an event that count once are added up, and none that somebody marked as wrong. It grows
 * with the months and the known places that the reports name, not with the reports.
 */
final class RunTotals {
  /** So many rows are named. */
  static final int LARGEST = 20;

  /** What happened to people, as incidents.csv has it. */
  static final List<String> HARMS =
      List.of("killed", "injured", "missing", "detained", "displaced");

  /** A check that the day of the report settles, for all of its rows. */
  private static final String SUPPORT = CheckCode.PARTS_AGREE.word();

  private static final String UNDATED = CheckCode.REPORT_DATE_UNKNOWN.word();

  private static final Set<String> PEOPLE = words(Thing::isSomebody);
  private static final Set<String> AMOUNTS = words(thing -> !thing.isCounted());

  private static final Comparator<Place> BY_FIGURE =
      Comparator.comparing(Place::figure).thenComparing(Place::order, Comparator.reverseOrder());

  private final Map<String, Map<String, Sum>> events = new TreeMap<>();
  private final Map<String, Harms> months = new TreeMap<>();
  private final Map<String, Harms> places = new LinkedHashMap<>();
  private final Map<String, Long> checks = new TreeMap<>();
  private final PriorityQueue<Place> largest = new PriorityQueue<>(BY_FIGURE);
  private long reports;
  private long unread;
  private long undated;
  private long copies;
  private long claims;
  private long once;
  private long reviewed;
  private long wrong;
  private long incidents;
  private long differing;
  private String firstDay = "";
  private String lastDay = "";

  /** People of a month or a place: the sums by harm. */
  static final class Harms {
    private final Sum[] sums;

    Harms() {
      sums = new Sum[HARMS.size()];
      Arrays.setAll(sums, i -> new Sum());
    }

    Sum of(int harm) {
      return sums[harm];
    }

    void add(Harms other) {
      for (int i = 0; i < sums.length; i++) {
        sums[i].add(other.sums[i]);
      }
    }

    long rows() {
      return Arrays.stream(sums).mapToLong(Sum::rows).sum();
    }
  }

  /**
   * A row of the workbook.
   *
   * @param sheet the sheet that it is on
   * @param row the row of that sheet, from 0
   */
  record Place(List<String> claim, String sheet, int row, long order) {
    BigDecimal figure() {
      return Cell.asNumber(cell(ClaimColumn.BEST))
          .or(() -> Cell.asNumber(cell(ClaimColumn.HIGH)))
          .orElse(BigDecimal.ZERO);
    }

    String cell(ClaimColumn column) {
      return column.of(claim);
    }
  }

  private static Set<String> words(Predicate<Thing> which) {
    return Stream.of(Thing.values()).filter(which).map(Thing::word).collect(Collectors.toSet());
  }

  /** Takes in a report. */
  void report(List<String> cells) {
    reports++;
    unread += ReportColumn.ERROR.of(cells).isEmpty() ? 0 : 1;
    copies += ReportColumn.COPY_OF.of(cells).isEmpty() ? 0 : 1;
    String day = ReportColumn.REPORT_DATE.of(cells);
    if (day.isEmpty()) {
      undated++;
      return;
    }
    firstDay = firstDay.isEmpty() || day.compareTo(firstDay) < 0 ? day : firstDay;
    lastDay = day.compareTo(lastDay) > 0 ? day : lastDay;
  }

  /** Takes in an incident. */
  void incident(List<String> cells) {
    incidents++;
    differing += IncidentColumn.CHECKS.of(cells).isEmpty() ? 0 : 1;
  }

  /** Takes in a claim, and where it stands. */
  void claim(List<String> claim, String sheet, int row) {
    claims++;
    Place place = new Place(claim, sheet, row, claims);
    String mark = place.cell(ClaimColumn.REVIEW);
    boolean isWrong = mark.equalsIgnoreCase("wrong");
    reviewed += mark.isEmpty() ? 0 : 1;
    wrong += isWrong ? 1 : 0;
    boolean counts = place.cell(ClaimColumn.COUNT_ONCE).equals("yes");
    once += counts ? 1 : 0;
    // Who marked a row has looked at it.
    if (mark.isEmpty()) {
      look(place, counts);
    }
    if (counts && !isWrong) {
      add(place);
    }
  }

  private void look(Place place, boolean counts) {
    boolean wantsAnEye = false;
    for (String code : place.cell(ClaimColumn.CHECKS).split(";", -1)) {
      if (!code.isEmpty() && !code.equals(SUPPORT)) {
        checks.merge(code, 1L, Long::sum);
        wantsAnEye |= !code.equals(UNDATED);
      }
    }
    if (wantsAnEye && counts && !isAmount(place)) {
      largest.add(place);
      if (largest.size() > LARGEST) {
        largest.remove();
      }
    }
  }

  private static boolean isAmount(Place place) {
    return AMOUNTS.contains(place.cell(ClaimColumn.UNIT));
  }

  private void add(Place place) {
    String event = place.cell(ClaimColumn.EVENT);
    if (event.isEmpty() || isAmount(place)) {
      return;
    }
    String unit = place.cell(ClaimColumn.UNIT);
    events
        .computeIfAbsent(event, any -> new TreeMap<>())
        .computeIfAbsent(unit, any -> new Sum())
        .add(place.claim);
    int harm = HARMS.indexOf(event);
    if (harm >= 0 && PEOPLE.contains(unit)) {
      add(months, month(place.cell(ClaimColumn.DATE)), harm, place);
      add(places, known(place), harm, place);
    }
  }

  private static void add(Map<String, Harms> all, String key, int harm, Place place) {
    all.computeIfAbsent(key, any -> new Harms()).of(harm).add(place.claim);
  }

  /** The month of a day, blank without one; what a person wrote there may be no day. */
  private static String month(String day) {
    return Cell.asDay(day).isPresent() ? day.substring(0, day.lastIndexOf('-')) : "";
  }

  /** The place of the gazetteer, with the names that tell it from others of its name. */
  private static String known(Place place) {
    return Stream.of(ClaimColumn.PLACE_NAME, ClaimColumn.ADMIN1, ClaimColumn.COUNTRY)
        .map(place::cell)
        .filter(name -> !name.isEmpty())
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  /** The sums by event and then by unit. */
  Map<String, Map<String, Sum>> events() {
    return events;
  }

  /** The sums by month, as 2019-03; blank for rows without a day. */
  Map<String, Harms> months() {
    return months;
  }

  /** The sums by place, blank for rows without a known one. */
  Map<String, Harms> places() {
    return places;
  }

  /** How many rows that nobody marked have a check. */
  Map<String, Long> checks() {
    return checks;
  }

  /** The largest figures that count once, have a check, and that nobody marked. */
  List<Place> largest() {
    return largest.stream().sorted(BY_FIGURE.reversed()).toList();
  }

  long reports() {
    return reports;
  }

  /** Reports of which something could not be read. */
  long unread() {
    return unread;
  }

  long undated() {
    return undated;
  }

  long copies() {
    return copies;
  }

  long claims() {
    return claims;
  }

  /** Claims that count once. */
  long once() {
    return once;
  }

  long reviewed() {
    return reviewed;
  }

  /** Claims that somebody marked as wrong. */
  long wrong() {
    return wrong;
  }

  long incidents() {
    return incidents;
  }

  /** Incidents with a check. */
  long differing() {
    return differing;
  }

  /** The earliest day of a report, blank where none has one. */
  String firstDay() {
    return firstDay;
  }

  String lastDay() {
    return lastDay;
  }
}
