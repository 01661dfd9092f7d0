package hasila.mention;

import java.math.BigDecimal;
import java.util.Optional;

/** What the words of a figure allow: OUTPUT's table of qualifiers, one type per row of it. */
public sealed interface Amount {
  record Exact(BigDecimal value) implements Amount {
    @Override
    public Optional<BigDecimal> low() {
      return Optional.of(value);
    }

    @Override
    public Optional<BigDecimal> best() {
      return Optional.of(value);
    }

    @Override
    public Optional<BigDecimal> high() {
      return Optional.of(value);
    }

    @Override
    public String qualifier() {
      return "exact";
    }
  }

  record About(BigDecimal value) implements Amount {
    @Override
    public Optional<BigDecimal> best() {
      return Optional.of(value);
    }

    @Override
    public String qualifier() {
      return "about";
    }
  }

  record MoreThan(BigDecimal value) implements Amount {
    @Override
    public Optional<BigDecimal> low() {
      return Optional.of(value);
    }

    @Override
    public Optional<BigDecimal> best() {
      return Optional.of(value);
    }

    @Override
    public String qualifier() {
      return "more_than";
    }
  }

  record AtLeast(BigDecimal value) implements Amount {
    @Override
    public Optional<BigDecimal> low() {
      return Optional.of(value);
    }

    @Override
    public Optional<BigDecimal> best() {
      return Optional.of(value);
    }

    @Override
    public String qualifier() {
      return "at_least";
    }
  }

  record LessThan(BigDecimal value) implements Amount {
    @Override
    public Optional<BigDecimal> high() {
      return Optional.of(value);
    }

    @Override
    public String qualifier() {
      return "less_than";
    }
  }

  record AtMost(BigDecimal value) implements Amount {
    @Override
    public Optional<BigDecimal> high() {
      return Optional.of(value);
    }

    @Override
    public String qualifier() {
      return "at_most";
    }
  }

  record Range(Optional<BigDecimal> low, Optional<BigDecimal> high) implements Amount {
    @Override
    public String qualifier() {
      return "range";
    }
  }

  record Vague(Optional<BigDecimal> low, Optional<BigDecimal> high) implements Amount {
    @Override
    public String qualifier() {
      return "vague";
    }
  }

  /** A number whose digits cannot be told: «١ه». */
  record Unclear() implements Amount {
    @Override
    public String qualifier() {
      return "unclear";
    }
  }

  /** No amount at all: the time of day, a telephone number, a score. */
  record None() implements Amount {
    @Override
    public String qualifier() {
      return "";
    }
  }

  default Optional<BigDecimal> low() {
    return Optional.empty();
  }

  default Optional<BigDecimal> best() {
    return Optional.empty();
  }

  default Optional<BigDecimal> high() {
    return Optional.empty();
  }

  /** The word of the column {@code qualifier}; blank where there is no amount. */
  String qualifier();
}
