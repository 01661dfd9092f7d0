package hasila.incident.toll;

import hasila.mention.CheckCode;
import java.util.List;

/**
 * Two claimants whose figures for one happening cannot both be right.
 *
 * @param check {@code sources_disagree}, or blank
 * @param note a sentence that says who says what
 */
record Disagreement(String check, String note) {
  private static final String CHECK = CheckCode.SOURCES_DISAGREE.word();
  private static final Disagreement NONE = new Disagreement("", "");

  /** The harms of which claimants give totals. */
  private static final List<Harm> TOTALS =
      List.of(Harm.KILLED, Harm.INJURED, Harm.MISSING, Harm.DETAINED, Harm.DISPLACED);

  /** The first that there is: the lowest figure of a harm against the highest. */
  static Disagreement among(List<Voice> voices) {
    for (Harm harm : TOTALS) {
      int breadth = Voice.breadth(voices, harm);
      Voice lowest = null;
      Voice highest = null;
      for (Voice voice : voices) {
        Toll toll = voice.toll(harm);
        if (toll.isKnown() && voice.breadth(harm) == breadth) {
          lowest = lowest == null || toll.high() < lowest.toll(harm).high() ? voice : lowest;
          highest = highest == null || toll.low() > highest.toll(harm).low() ? voice : highest;
        }
      }
      if (lowest != null && lowest.toll(harm).contradicts(highest.toll(harm))) {
        return new Disagreement(
            CHECK, says(lowest, harm) + ", " + says(highest, harm) + "; add up only one of them.");
      }
    }
    return NONE;
  }

  /** {@code «المرصد» says 5 killed in a.txt}. */
  private static String says(Voice voice, Harm harm) {
    return (voice.name().isEmpty() ? "The report's own voice" : "«" + voice.name() + "»")
        + " says "
        + voice.toll(harm)
        + " "
        + harm.name().toLowerCase(java.util.Locale.ROOT)
        + " in "
        + voice.account().report();
  }
}
