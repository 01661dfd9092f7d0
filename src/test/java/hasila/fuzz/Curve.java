package hasila.fuzz;

import hasila.output.file.Rendered;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

/**
 * Prints the processor time that each hard text takes, in milliseconds, as it doubles in length,
 * and how many times as long the longest takes as the shortest, which is eight times shorter. Each
 * is the least of three. With names of texts, only those.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=hasila.fuzz.Curve
 * </pre>
 */
public final class Curve {
  private static final List<Integer> LENGTHS = List.of(25_000, 50_000, 100_000, 200_000);
  private static final int TIMES = 3;

  private Curve() {}

  public static void main(String[] arguments) {
    List<Pathological> hard =
        Pathological.ALL.stream()
            .filter(each -> arguments.length == 0 || List.of(arguments).contains(each.name()))
            .toList();
    // At length and unmeasured, so that the compiler of the JVM has done its work.
    hard.forEach(each -> milliseconds(each.text(LENGTHS.get(2))));
    for (Pathological each : hard) {
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-22s", each.name()));
      double first = 0;
      double last = 0;
      for (int length : LENGTHS) {
        last = milliseconds(each.text(length));
        first = first == 0 ? last : first;
        line.append(String.format(Locale.ROOT, "%8.1f", last));
      }
      System.out.println(line.append(String.format(Locale.ROOT, "%8.1f", last / first)));
    }
  }

  private static double milliseconds(String text) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      long before = clock.getCurrentThreadCpuTime();
      Rendered.of(Invariants.extract(text));
      least = Math.min(least, clock.getCurrentThreadCpuTime() - before);
    }
    return least / 1e6;
  }
}
