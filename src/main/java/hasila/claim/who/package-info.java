/**
 * Who counted.
 *
 * <p>Begin with {@code Claimants}: a figure belongs to the last frame that opens before it in its
 * sentence, or to the one that goes on from the sentence before. A frame is a verb of saying with
 * its subject ({@code SpeechFrames}, {@code Subjects}), a preposition with a name ({@code
 * Attributions}), a name before a colon ({@code HeadFrames}) or a paper and its owner ({@code
 * Papers}). {@code Names} says where a name begins, {@code NameReach} where it ends, {@code
 * ShortNames} whom «المصدر نفسه» means.
 */
package hasila.claim.who;
