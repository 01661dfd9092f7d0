package hasila.claim.scene;

import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Group;
import hasila.lexicon.sense.Thing;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which events can happen to which things, and what a word of an event means for each. */
public final class EventRules {
  private static final Set<Event> OF_PEOPLE =
      EnumSet.of(
          Event.KILLED,
          Event.INJURED,
          Event.KILLED_OR_INJURED,
          Event.MISSING,
          Event.DETAINED,
          Event.RELEASED,
          Event.SURRENDERED,
          Event.DISPLACED,
          Event.RESCUED,
          Event.INFECTED,
          Event.RECOVERED);
  private static final Set<Event> OF_THINGS =
      EnumSet.of(Event.DESTROYED, Event.DAMAGED, Event.SEIZED, Event.MOVED);
  private static final Set<Event> OF_PLACES =
      EnumSet.of(Event.DESTROYED, Event.DAMAGED, Event.SEIZED, Event.BESIEGED);
  private static final Set<Group> WITH_REASON_TO_ESCAPE =
      EnumSet.of(Group.FIGHTER, Group.PRISONER, Group.SOLDIER);

  private EventRules() {}

  /** An unknown noun of those who leave, flee or return names people. */
  static boolean isOfWhoMoves(Event event) {
    return event == Event.LEFT || event == Event.ESCAPED || event == Event.RETURNED;
  }

  /** What is done by those who go from one place to another. */
  public static boolean isOfMovement(Event event) {
    return isOfWhoMoves(event) || event == Event.ARRIVED || event == Event.MOVED;
  }

  /** What happens to things and not to people: a house is destroyed. */
  public static boolean isOfThings(Event event) {
    return event == Event.DESTROYED || event == Event.DAMAGED;
  }

  /** What happens to people, and never to the places that they are from: a village may be freed. */
  public static boolean isOfPeopleAlone(Event event) {
    return isOfWhoMoves(event) || OF_PEOPLE.contains(event) && event != Event.RELEASED;
  }

  public static boolean isOfPeople(Event event) {
    return OF_PEOPLE.contains(event);
  }

  /**
   * What the word means for this unit, {@link Event#NONE} where it cannot happen to it: arresting a
   * car is seizing it, people flee where fighters escape.
   */
  public static Event refine(Event event, Thing unit, List<Group> groups) {
    switch (unit) {
      case PERSON:
      case FAMILY:
      case BODY:
        if (event == Event.SEIZED) {
          return Event.DETAINED;
        }
        if (event == Event.ESCAPED && Collections.disjoint(groups, WITH_REASON_TO_ESCAPE)) {
          return Event.DISPLACED;
        }
        return event == Event.DESTROYED || event == Event.DAMAGED ? Event.NONE : event;
      case CASE:
        return event == Event.INFECTED || event == Event.RECOVERED ? event : Event.NONE;
      case ANIMAL:
        return event == Event.KILLED || OF_THINGS.contains(event) ? event : Event.NONE;
      case VEHICLE:
        return event == Event.MISSING ? event : refine(event, Thing.OBJECT, groups);
      case WEAPON:
      case OBJECT:
        return event == Event.DETAINED
            ? Event.SEIZED
            : OF_THINGS.contains(event) ? event : Event.NONE;
      case BUILDING:
        return OF_THINGS.contains(event) && event != Event.MOVED ? event : Event.NONE;
      case SETTLEMENT:
        return event == Event.RELEASED
            ? Event.SEIZED
            : OF_PLACES.contains(event) ? event : Event.NONE;
      case ATTACK:
      case MONEY:
      case MEASURE:
        return Event.NONE;
      default:
        // «فر المئات من القرى».
        return event == Event.ESCAPED
            ? Event.DISPLACED
            : OF_PEOPLE.contains(event) ? Event.NONE : event;
    }
  }
}
