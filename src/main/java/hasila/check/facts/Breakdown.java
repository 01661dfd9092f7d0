package hasila.check.facts;

import hasila.claim.scene.Claim;
import hasila.claim.scene.PartSign;
import hasila.mention.Figure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts that one introducer lists under one whole.
 *
 * @param whole the index of the whole
 * @param parts the indices of its parts, in text order
 */
public record Breakdown(int whole, List<Integer> parts) {
  /** What lists parts; «ثلاثة منهم» tells of one part alone. */
  private static final Set<PartSign> LISTS =
      EnumSet.of(PartSign.AMONG, PartSign.OF, PartSign.BRACKETS, PartSign.BREAKDOWN);

  /** The breakdowns of a report that have at least two parts. */
  static List<Breakdown> all(List<Claim> claims) {
    Map<List<Object>, List<Integer>> parts = new LinkedHashMap<>();
    // Bullets in lines that follow each other are one list; a heading between them begins another.
    int begun = 0;
    int last = 0;
    for (int i = 0; i < claims.size(); i++) {
      Claim part = claims.get(i);
      if (part.partOf().isEmpty() || part.figure().kind() != Figure.Kind.COUNT) {
        continue;
      }
      Claim whole = claims.get(part.partOf().getAsInt());
      if (LISTS.contains(part.partSign())
          && Kinds.sameUnit(part, whole)
          && whole.figure().kind() == Figure.Kind.COUNT) {
        int sentence = isBulleted(part) && part.sentence() - last <= 1 ? begun : part.sentence();
        begun = sentence;
        last = part.sentence();
        parts
            .computeIfAbsent(
                List.of(part.partOf().getAsInt(), part.partSign(), sentence),
                key -> new ArrayList<>())
            .add(i);
      }
    }
    List<Breakdown> all = new ArrayList<>();
    for (List<Integer> together : parts.values()) {
      if (together.size() > 1) {
        all.add(new Breakdown(claims.get(together.get(0)).partOf().getAsInt(), together));
      }
    }
    return all;
  }

  /** One bullet a part: nobody is in two of them. */
  public static boolean isBulleted(Claim part) {
    return part.partSign() == PartSign.BREAKDOWN;
  }
}
