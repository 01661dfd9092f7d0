package hasila.claim.scene;

/** What makes a figure a part of another one. */
public enum PartSign {
  NONE(""),
  /** «أحدهم». */
  MEMBER("part/one-of-them"),
  /** «ثلاثة منهم». */
  OF_THEM("part/of-them"),
  /** «باستثناء 4». */
  EXCEPT("part/except"),
  /** «عشرة من الضحايا». */
  OF_THE("part/of-the"),
  /** «من أصل 40», «من بين القتلى 4 أطفال». */
  OF("part/of"),
  /** «بينهم 4 أطفال». */
  AMONG("part/among"),
  /** «بواقع 7 في حلب». */
  DIVIDED("part/divided"),
  /** «12 قتيلا (7 رجال و5 نساء)». */
  BRACKETS("part/brackets"),
  /** A line of a list under a heading that names what the lines divide. */
  BREAKDOWN("part/breakdown");

  private final String rule;

  PartSign(String rule) {
    this.rule = rule;
  }

  /** The name of the rule that goes by it. */
  public String rule() {
    return rule;
  }
}
