package hasila.check.facts;

import java.util.List;

/** One question that a report's figures are asked. */
public interface Check {
  /** What the check has to say of the report, in text order. */
  List<Finding> look(Facts facts);
}
