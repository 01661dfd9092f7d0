/**
 * What the rooms of the claim stage share.
 *
 * <p>A {@code Scene} is one report as they see it: its words, figures, dates, where its sentences
 * and clauses end ({@code Clauses}), which of them are headline or body ({@code Sections}), how far
 * a noun phrase reaches ({@code NounPhrases}). A {@code Draft} is a claim in the making: it holds
 * what each room hands on ({@code Counting}, {@code Fate}, {@code Part} …). A {@code Claim} is what
 * becomes of it.
 */
package hasila.claim.scene;
