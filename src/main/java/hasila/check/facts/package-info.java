/**
 * What every check reads and says: the {@code Facts} of one report, a {@code Check} as one
 * question, a {@code Finding} as its answer; which claims count one kind of thing ({@code Kinds}),
 * what the words of a figure rule out ({@code Bounds}).
 */
package hasila.check.facts;
