package hasila.claim.scene;

import hasila.lexicon.sense.Event;

/**
 * What happened to the counted.
 *
 * @param at the token of the word before the figure that tells it, if one does
 * @param by where it is told
 */
public record Fate(Event event, int at, By by) {
  /** Nothing is told. */
  public static final Fate NONE = of(Event.NONE);

  /** Where what happened is told. */
  public enum By {
    /** By the noun, by a word before the figure, or nowhere. */
    NOUN_OR_GOVERNOR,
    /** By the figure before, with which it is listed. */
    LIST,
    /** By what they are said to be: «12 شخصا ما زالوا مفقودين». */
    STATE,
    /** Nothing befell them: they did it to those of the next figure. */
    AGENT,
    /** By a verb right behind, or by the predicate of its clause. */
    VERB_BEHIND,
    /** By a word of an event further behind. */
    LATER
  }

  /** By the noun of the figure. */
  public static Fate of(Event event) {
    return new Fate(event, Scene.NONE, By.NOUN_OR_GOVERNOR);
  }

  public static Fate of(Event event, By by) {
    return new Fate(event, Scene.NONE, by);
  }

  /** Told in the same place, and understood as something else: «إصابة … بفيروس». */
  public Fate as(Event other) {
    return new Fate(other, at, by);
  }

  /** Whether words behind the figure tell it. */
  public boolean isBehind() {
    return by == By.VERB_BEHIND || by == By.LATER;
  }
}
