package hasila.incident.toll;

import hasila.incident.account.Telling;
import hasila.lexicon.sense.Event;

/** The tolls of incidents.csv: so many people of a sort, to whom that happened. */
public enum Harm {
  KILLED(Event.KILLED, ""),
  CIVILIANS_KILLED(Event.KILLED, "civilian"),
  CHILDREN_KILLED(Event.KILLED, "child"),
  WOMEN_KILLED(Event.KILLED, "woman"),
  INJURED(Event.INJURED, ""),
  MISSING(Event.MISSING, ""),
  DETAINED(Event.DETAINED, ""),
  DISPLACED(Event.DISPLACED, "");

  final Event event;

  /** The sort of people, blank for all. */
  final String group;

  Harm(Event event, String group) {
    this.event = event;
    this.group = group;
  }

  /** Whether a figure counts such people and no others. */
  boolean holds(Telling telling) {
    return telling.event() == event
        && telling.people()
        && telling.hasNumber()
        && (group.isEmpty() || telling.groups().contains(group));
  }
}
