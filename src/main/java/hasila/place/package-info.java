/**
 * Where a place is. In: the words of a report, and a phrase that names a place. Out: a {@link
 * hasila.place.KnownPlace}, with its point, division and country, or none where the report leaves
 * open which of several places of that name it means.
 *
 * <p>{@link hasila.place.Gazetteer} holds the names, compiled by the build from {@code
 * place/geonames.tsv} (GeoNames) and {@code place/regions.tsv} (countries, divisions, regions,
 * waters) by {@link hasila.place.PlaceTables}; {@link hasila.place.PlaceNames} finds them in a
 * report; {@link hasila.place.Whereabouts} chooses between namesakes by what else the report names.
 */
package hasila.place;
