package hasila.claim.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of the rules that made a row, in order. They are told to a reader and decide nothing:
 * what a later rule has to know of an earlier one is a fact with a type.
 */
public final class Told {
  private final List<String> rules = new ArrayList<>();

  /** Tells a rule, as «event/governing». */
  public void add(String rule) {
    rules.add(rule);
  }

  /** Tells a rule that overrules those of its cell: «place/parts» all that begin with «place/». */
  public void instead(String rule) {
    String cell = rule.substring(0, rule.indexOf('/') + 1);
    rules.removeIf(each -> each.startsWith(cell));
    rules.add(rule);
  }

  /** For the row and for {@code --explain}. */
  public List<String> toList() {
    return List.copyOf(rules);
  }
}
