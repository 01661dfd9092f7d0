package hasila.explain;

import hasila.lexicon.table.Row;
import hasila.lexicon.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each rule says, from the table {@code rules.tsv}. */
final class RuleBook {
  /**
   * A rule.
   *
   * @param says what it says, in words that go on after its name
   * @param example a sentence that it reads
   */
  record Rule(String name, String says, String example) {}

  private final Map<String, Rule> rules = new LinkedHashMap<>();

  RuleBook() {
    for (Row row : Table.load("/hasila/explain/", "rules").rows()) {
      Rule rule = new Rule(row.cell("rule"), row.cell("says"), row.cell("example"));
      rules.put(rule.name(), rule);
    }
  }

  List<Rule> all() {
    return List.copyOf(rules.values());
  }

  /** The rule's name, and what it says. */
  String explain(String name) {
    Rule rule = rules.get(name);
    return rule == null ? name : name + ": " + rule.says();
  }
}
