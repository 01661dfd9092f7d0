/**
 * What was counted: the noun behind the figure, before it, in a label («القتلى: 7») or in a total
 * («عدد القتلى … إلى 12»), or the one that the sentence leaves out ({@code Antecedents}). Begin
 * with {@code CountedFinder}; it asks the others in order and hands on a {@code Counting}. {@code
 * Unnamed} says, once all is known, who are people of whom the report says no more.
 */
package hasila.claim.counted;
