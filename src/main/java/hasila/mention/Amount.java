package hasila.mention;

import java.math.BigDecimal;
import java.util.Locale;
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
  }

  record About(BigDecimal value) implements Amount {
    @Override
    public Optional<BigDecimal> best() {
      return Optional.of(value);
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
  }

  record LessThan(BigDecimal value) implements Amount {
    @Override
    public Optional<BigDecimal> high() {
      return Optional.of(value);
    }
  }

  record AtMost(BigDecimal value) implements Amount {
    @Override
    public Optional<BigDecimal> high() {
      return Optional.of(value);
    }
  }

  record Range(Optional<BigDecimal> low, Optional<BigDecimal> high) implements Amount {}

  record Vague(Optional<BigDecimal> low, Optional<BigDecimal> high) implements Amount {}

  default Optional<BigDecimal> low() {
    return Optional.empty();
  }

  default Optional<BigDecimal> best() {
    return Optional.empty();
  }

  default Optional<BigDecimal> high() {
    return Optional.empty();
  }

  /** The word of the column {@code qualifier}. */
  default String qualifier() {
    return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
