package hasila.lexicon;

import java.util.List;

/**
 * The tables of the lexicon: the part that the words of each play in a sentence, and how a line
 * becomes senses.
 */
public enum Role {
  NUMBER("number-words"),
  ORDINAL("ordinals"),
  FRACTION("fractions"),
  QUANTITY("quantities"),
  HEDGE("hedges"),
  PERCENT("percents"),
  UNIT("units"),
  CHANGE("changes"),
  DAY_PART("day-parts"),
  LABEL("named"),
  AGE("age-words"),
  NOUN("nouns"),
  EVENT("events"),
  SPEECH("speech"),
  ATTRIBUTION("attributions"),
  AMONG("among"),
  OTHERS("others"),
  TOTAL("totals"),
  STATUS("statuses"),
  PLACE("places"),
  SITE("sites"),
  SOURCE("sources"),
  FUNCTION("function-words"),
  CIRCUMSTANCE("circumstances"),
  CAUSE("causes"),
  ACTOR("actors"),
  PARTICLE("particles"),
  MONTH("months"),
  WEEKDAY("weekdays"),
  DAY_WORD("day-words"),
  TIME_UNIT("time-units"),
  DIRECTION("directions"),
  DATE_PART("date-parts"),
  SEASON("seasons"),
  DECADE("decades"),
  DATE_OPENER("date-openers"),
  DATE_CUE("date-cues");

  private final String table;

  Role(String table) {
    this.table = table;
  }

  public String table() {
    return table;
  }

  /**
   * The entries of a line. No method references: they would load every kind of sense at every
   * start.
   */
  List<Entry> read(Row row) {
    return switch (this) {
      case NUMBER -> NumberWord.of(row);
      case ORDINAL -> OrdinalWord.of(row);
      case FRACTION -> FractionWord.of(row);
      case QUANTITY -> Quantity.of(row);
      case HEDGE -> Hedge.of(row);
      case PERCENT -> PercentWord.of(row);
      case UNIT -> Unit.of(row);
      case CHANGE -> Change.of(row);
      case DAY_PART -> DayPart.of(row);
      case LABEL -> Label.of(row);
      case AGE -> AgeWord.of(row);
      case NOUN -> Noun.of(row);
      case EVENT -> EventWord.of(row);
      case SPEECH -> SpeechVerb.of(row);
      case ATTRIBUTION -> Attribution.of(row);
      case AMONG -> Among.of(row);
      case OTHERS -> Others.of(row);
      case TOTAL -> Total.of(row);
      case STATUS -> StatusWord.of(row);
      case PLACE -> PlaceNoun.of(row);
      case SITE -> SiteNoun.of(row);
      case SOURCE -> Source.of(row);
      case FUNCTION -> FunctionWord.of(row);
      case CIRCUMSTANCE -> Circumstance.of(row);
      case CAUSE -> CauseWord.of(row);
      case ACTOR -> Actor.of(row);
      case PARTICLE -> Particle.of(row);
      case MONTH -> MonthName.of(row);
      case WEEKDAY -> Weekday.of(row);
      case DAY_WORD -> DayWord.of(row);
      case TIME_UNIT -> TimeUnit.of(row);
      case DIRECTION -> Direction.of(row);
      case DATE_PART -> DatePart.of(row);
      case SEASON -> SeasonName.of(row);
      case DECADE -> DecadeName.of(row);
      case DATE_OPENER, DATE_CUE -> DateCue.of(row);
    };
  }

  /** The table's bit in {@link Words#mayAny}. */
  public long bit() {
    return 1L << ordinal();
  }
}
