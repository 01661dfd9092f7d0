package hasila.lexicon;

import java.util.List;
import java.util.function.Function;

/** The tables of the lexicon: the part that the words of each play in a sentence, and how a line becomes senses. */
public enum Role {
  NUMBER("number-words", NumberWord::of),
  ORDINAL("ordinals", OrdinalWord::of),
  FRACTION("fractions", FractionWord::of),
  QUANTITY("quantities", Quantity::of),
  HEDGE("hedges", Hedge::of),
  PERCENT("percents", PercentWord::of),
  UNIT("units", Unit::of),
  CHANGE("changes", Change::of),
  DAY_PART("day-parts", DayPart::of),
  LABEL("named", Label::of),
  AGE("age-words", AgeWord::of),
  NOUN("nouns", Noun::of),
  EVENT("events", EventWord::of),
  SPEECH("speech", SpeechVerb::of),
  ATTRIBUTION("attributions", Attribution::of),
  AMONG("among", Among::of),
  OTHERS("others", Others::of),
  TOTAL("totals", Total::of),
  STATUS("statuses", StatusWord::of),
  PLACE("places", PlaceNoun::of),
  SOURCE("sources", Source::of),
  FUNCTION("function-words", FunctionWord::of),
  CIRCUMSTANCE("circumstances", Circumstance::of),
  PARTICLE("particles", Particle::of),
  MONTH("months", MonthName::of),
  WEEKDAY("weekdays", Weekday::of),
  DAY_WORD("day-words", DayWord::of),
  TIME_UNIT("time-units", TimeUnit::of),
  DIRECTION("directions", Direction::of),
  DATE_PART("date-parts", DatePart::of),
  SEASON("seasons", SeasonName::of),
  DECADE("decades", DecadeName::of),
  DATE_OPENER("date-openers", DateCue::of),
  DATE_CUE("date-cues", DateCue::of);

  private final String table;
  private final Function<Row, List<Entry>> reader;

  Role(String table, Function<Row, List<Entry>> reader) {
    this.table = table;
    this.reader = reader;
  }

  public String table() {
    return table;
  }

  List<Entry> read(Row row) {
    return reader.apply(row);
  }

  /** The table's bit in {@link Words#mayAny}. */
  public long bit() {
    return 1L << ordinal();
  }
}
