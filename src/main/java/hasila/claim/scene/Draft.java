package hasila.claim.scene;

import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Group;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Thing;
import hasila.mention.Figure;
import hasila.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A claim while it is being put together of what the rooms hand on. The builder alone fills it in,
 * but for what figures share, which is joined where wholes and repeats are found.
 */
public final class Draft {
  /** Its place among the report's claims. */
  public final int index;

  public final Figure figure;
  public final int sentence;
  public final Claim.Section section;

  /** «1200 إصابة مقابل 1000 الشهر الماضي»: the figure before, which is held against it. */
  public Optional<Draft> against = Optional.empty();

  public Counting counting = Counting.NOTHING;
  public Fate fate = Fate.NONE;
  public Part part = Part.NONE;
  public Choice<Claim.Who> who = Choice.only(new Claim.Who("", Claim.Who.Basis.REPORT_VOICE));
  public Choice<Optional<Claim.When>> when = Choice.only(Optional.empty());
  public Choice<Claim.Where> where = Choice.only(Claim.Where.NONE);

  /** «حصيلة سابقة»: a figure that a later one has replaced. */
  public boolean former;

  /** «أضافت 298 شهيدا لترتفع الحصيلة إلى …»: what a total grew by. */
  public boolean added;

  public Optional<Draft> sameAs = Optional.empty();

  /** Whether the figures further down that make it up tell of it with a claimant. */
  public boolean toldInParts;

  public Blame blame = Blame.NONE;
  public Claim.Status status = Claim.Status.REPORTED;
  public Claim.CountOnce countOnce = Claim.CountOnce.YES;

  /** The rules that made it, for the reader. */
  public final Told rules = new Told();

  /**
   * What was counted.
   *
   * @param own the words at the figure
   * @param implied words that other places tell, which its own do not
   */
  public record Counted(
      String own, String implied, Optional<Noun> noun, int first, int last, By by) {
    public static final Counted NOTHING = new Counted("", Optional.empty(), By.OTHER_WORDS);

    /** How it is told. */
    public enum By {
      /** The noun of the figure. */
      NOUN,
      /** «المصابين الثلاثة»: a noun that takes up those told of before. */
      DEFINITE_NOUN,
      /** «10 من كتائب الثوار»: whom the figure is of. */
      OF,
      /** «11 آخرين»: as those told of before. */
      OTHERS,
      /** «من أصل هذه الضربات، استهدفت 960»: a set told elsewhere. */
      SET,
      /** Words elsewhere; the figure has no noun of its own. */
      OTHER_WORDS
    }

    /** What words at the figure tell. */
    public Counted(String own, Optional<Noun> noun, int first, int last, By by) {
      this(own, "", noun, first, last, by);
    }

    /** What words elsewhere tell. */
    public Counted(String implied, Optional<Noun> noun, By by) {
      this("", implied, noun, Scene.NONE, Scene.NONE, by);
    }

    /** As the row says it, what is implied in brackets. */
    public String text() {
      if (implied.isEmpty()) {
        return own;
      }
      return own.isEmpty() ? "[" + implied + "]" : own + " [" + implied + "]";
    }

    public boolean isEmpty() {
      return own.isEmpty() && implied.isEmpty();
    }

    /** Whether the figure has no noun of its own. */
    public boolean elided() {
      return by == By.OTHERS || by == By.SET || by == By.OTHER_WORDS;
    }

    public Counted by(By other) {
      return new Counted(own, implied, noun, first, last, other);
    }

    /** What the noun itself tells of: «قتلى». */
    public Event event() {
      return noun.isPresent() ? noun.get().event() : Event.NONE;
    }

    public List<Group> groups() {
      return noun.isPresent() ? noun.get().groups() : List.of();
    }

    public boolean isOf(String lemma) {
      return noun.isPresent() && noun.get().lemma().equals(lemma);
    }
  }

  public Draft(int index, Figure figure, int sentence, Claim.Section section) {
    this.index = index;
    this.figure = figure;
    this.sentence = sentence;
    this.section = section;
  }

  public int first() {
    return figure.first();
  }

  /** The last token of the figure and of the noun phrase behind it. */
  public int last() {
    return Math.max(figure.last(), counted().last());
  }

  public boolean isPerson() {
    Thing unit = unit();
    return unit == Thing.PERSON || unit == Thing.FAMILY || unit == Thing.BODY;
  }

  /** Whether the counted may be people: an elided or unknown noun may. */
  public boolean isPersonOrUnknown() {
    return isPerson() || counted().noun().isEmpty() || unit() == Thing.CASE;
  }

  /** «مقتل 10 من كتائب الثوار وجرح 11 آخرين»: of the members, not of so many battalions. */
  private boolean isOfTroop() {
    return counted().noun().get().unit() == Thing.OTHER
        && (counted().by() == Counted.By.OF || counted().by() == Counted.By.OTHERS)
        && EventRules.isOfPeople(event());
  }

  public Thing unit() {
    switch (figure.kind()) {
      case PERCENT:
        return Thing.PERCENT;
      case MONEY:
        return Thing.MONEY;
      case MEASURE:
        return Thing.MEASURE;
      default:
        break;
    }
    if (counted().noun().isPresent() && !isOfTroop()) {
      return counted().noun().get().unit();
    }
    return EventRules.isOfPeople(event()) || EventRules.isOfWhoMoves(event())
        ? Thing.PERSON
        : Thing.OTHER;
  }

  public Counted counted() {
    return counting.counted();
  }

  public Optional<Noun> total() {
    return counting.total();
  }

  public boolean isListed() {
    return counting.listed();
  }

  public Event event() {
    return fate.event();
  }

  /** The token of the word before the figure that tells its event, if one does. */
  public int eventAt() {
    return fate.at();
  }

  public Optional<Draft> whole() {
    return part.whole();
  }

  public Claim.Who who() {
    return who.made();
  }

  public Optional<Claim.When> when() {
    return when.made();
  }

  public Claim.Where where() {
    return where.made();
  }

  public Optional<Span> place() {
    return where().span();
  }
}
