/**
 * Records of any number put in order in little memory: sorted runs on disk, read side by side in
 * the end. Begin with {@code Sorter}; {@code RecordFormat} says how a kind of record is written and
 * ordered.
 */
package hasila.sorted;
