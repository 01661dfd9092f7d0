package hasila.claim.scene;

import hasila.lexicon.sense.PlaceNoun;

/**
 * A name in the words for a place.
 *
 * @param name folded, without the nouns before it: «بلدة سراقب» is سراقب
 * @param rank what the noun before it makes it; a name without one is what it is
 */
public record NamedPlace(String name, PlaceNoun.Rank rank) {}
