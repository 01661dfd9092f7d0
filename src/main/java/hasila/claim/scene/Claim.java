package hasila.claim.scene;

import hasila.date.days.Resolved;
import hasila.lexicon.sense.Cause;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Group;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Thing;
import hasila.mention.Figure;
import hasila.place.KnownPlace;
import hasila.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One numeric claim of a report: who counted what, how many, when. The columns of {@code
 * claims.csv} are made of it.
 *
 * @param sentence its sentence, counted from 0
 * @param counted the noun phrase, an antecedent in brackets
 * @param noun the noun that names the kind of the counted, where a table knows it
 * @param byWhom who did it, blank where the report does not say
 * @param groups sorts of people, in the order of the text
 * @param partOf the index of the whole in the report's claims
 * @param partSign what says that it is a part, also where no figure is its whole
 * @param sameAs the index of the row to keep, where this one repeats it
 * @param rules the rules that made the row, in order
 * @param anchors where in the text the words stand that it is made of
 */
public record Claim(
    Figure figure,
    int sentence,
    Who who,
    String counted,
    Optional<Noun> noun,
    Event event,
    Optional<When> when,
    Where where,
    Cause cause,
    String byWhom,
    CountOnce countOnce,
    Thing unit,
    List<Group> groups,
    Status status,
    Section section,
    OptionalInt partOf,
    PartSign partSign,
    OptionalInt sameAs,
    Span evidence,
    List<String> rules,
    Anchors anchors) {

  public Optional<Span> place() {
    return where.span();
  }

  /** The claimant in the fullest form the report gives, blank for the report's own voice. */
  public record Who(String name, Who.Basis basis) {
    /** The column {@code who_basis}. */
    public enum Basis {
      STATED,
      DATELINE,
      REPORT_VOICE
    }
  }

  /**
   * Where it happened.
   *
   * @param span the words of the place in the text
   * @param names the names in it, in the order of the text
   * @param known that place in the gazetteer, where it is told apart from its namesakes
   */
  public record Where(Optional<Span> span, List<NamedPlace> names, Optional<KnownPlace> known) {
    public static final Where NONE = new Where(Optional.empty(), List.of(), Optional.empty());

    /** The first name, folded: «مدينة حلب» and «حلب» are one. */
    public Optional<String> name() {
      return names.isEmpty() ? Optional.empty() : Optional.of(names.get(0).name());
    }
  }

  /**
   * When the figure holds.
   *
   * @param text the date words in the text, empty where the report's day is inherited without words
   * @param start empty for {@code until}; end empty for {@code since}
   */
  public record When(
      Optional<Span> text,
      Resolved.Relation relation,
      Optional<LocalDate> start,
      Optional<LocalDate> end,
      Resolved.Precision precision,
      When.Basis basis,
      Optional<Resolved> date) {
    /** The column {@code when_basis}. */
    public enum Basis {
      STATED,
      RELATIVE,
      INHERITED,
      UNRESOLVED
    }
  }

  /** The column {@code count_once}. */
  public enum CountOnce {
    YES,
    PART,
    REPEAT,
    RUNNING_TOTAL,
    SAME_EVENT,
    RIVAL,
    SUPERSEDED,
    EXPECTED,
    DENIED,
    CONDITIONAL
  }

  /** The column {@code status}. */
  public enum Status {
    REPORTED,
    EXPECTED,
    DENIED,
    CONDITIONAL
  }

  /** The column {@code section}. */
  public enum Section {
    HEADLINE,
    BODY,
    CAPTION
  }
}
