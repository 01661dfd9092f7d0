package hasila.fuzz;

import hasila.output.Rendered;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

/**
 * Prints the processor time that each hard text takes, in milliseconds, as it doubles in length.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=hasila.fuzz.Curve
 * </pre>
 */
public final class Curve {
  private static final List<Integer> LENGTHS = List.of(25_000, 50_000, 100_000, 200_000);

  private Curve() {}

  public static void main(String[] arguments) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    // Once unmeasured, so that the compiler of the JVM has seen it.
    Pathological.ALL.forEach(hard -> Rendered.of(Invariants.extract(hard.text(10_000))));
    for (Pathological hard : Pathological.ALL) {
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-22s", hard.name()));
      for (int length : LENGTHS) {
        String text = hard.text(length);
        long before = clock.getCurrentThreadCpuTime();
        Rendered.of(Invariants.extract(text));
        long took = (clock.getCurrentThreadCpuTime() - before) / 1_000_000;
        line.append(String.format(Locale.ROOT, "%8d", took));
      }
      System.out.println(line);
    }
  }
}
