package hasila.incident.toll;

import hasila.incident.account.Telling;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Group;
import java.util.Optional;

/** The tolls of incidents.csv: so many people of a sort, to whom that happened. */
public enum Harm {
  KILLED(Event.KILLED),
  CIVILIANS_KILLED(Event.KILLED, Group.CIVILIAN),
  CHILDREN_KILLED(Event.KILLED, Group.CHILD),
  WOMEN_KILLED(Event.KILLED, Group.WOMAN),
  INJURED(Event.INJURED),
  MISSING(Event.MISSING),
  DETAINED(Event.DETAINED),
  DISPLACED(Event.DISPLACED);

  final Event event;

  /** The sort of people, empty for all. */
  final Optional<Group> group;

  Harm(Event event) {
    this.event = event;
    this.group = Optional.empty();
  }

  Harm(Event event, Group group) {
    this.event = event;
    this.group = Optional.of(group);
  }

  /** Whether a figure counts such people and no others. */
  boolean holds(Telling telling) {
    return telling.event() == event
        && telling.people()
        && telling.hasNumber()
        && (group.isEmpty() || telling.groups().contains(group.get()));
  }
}
