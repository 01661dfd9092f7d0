package hasila.lexicon;

import hasila.lexicon.amount.Among;
import hasila.lexicon.amount.Change;
import hasila.lexicon.amount.FractionWord;
import hasila.lexicon.amount.Hedge;
import hasila.lexicon.amount.NumberWord;
import hasila.lexicon.amount.OrdinalWord;
import hasila.lexicon.amount.Others;
import hasila.lexicon.amount.PercentWord;
import hasila.lexicon.amount.Quantity;
import hasila.lexicon.amount.Total;
import hasila.lexicon.amount.Unit;
import hasila.lexicon.sense.Actor;
import hasila.lexicon.sense.Attribution;
import hasila.lexicon.sense.CauseWord;
import hasila.lexicon.sense.Circumstance;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Label;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Particle;
import hasila.lexicon.sense.PlaceNoun;
import hasila.lexicon.sense.SiteNoun;
import hasila.lexicon.sense.SourceNoun;
import hasila.lexicon.sense.SpeechVerb;
import hasila.lexicon.sense.StatusWord;
import hasila.lexicon.table.Entry;
import hasila.lexicon.table.Row;
import hasila.lexicon.time.AgeWord;
import hasila.lexicon.time.DateCue;
import hasila.lexicon.time.DatePart;
import hasila.lexicon.time.DayPart;
import hasila.lexicon.time.DayWord;
import hasila.lexicon.time.DecadeName;
import hasila.lexicon.time.Direction;
import hasila.lexicon.time.MonthName;
import hasila.lexicon.time.SeasonName;
import hasila.lexicon.time.TimeUnit;
import hasila.lexicon.time.Weekday;
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
  public List<Entry> read(Row row) {
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
      case SOURCE -> SourceNoun.of(row);
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
