package hasila.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * A path that every system takes, for a report of whatever name: it leads nowhere but below, and
 * two reports do not share one. {@code day/a.txt} becomes {@code day/a.txt.txt}, the row {@code
 * t.csv:7} becomes {@code t.csv/7.txt}.
 */
final class SafePath {
  private static final String FORBIDDEN = "<>:\"|?*\\";
  private static final int LONGEST = 180;

  private SafePath() {}

  static Path of(String report) {
    Path path = Path.of("");
    String[] parts = rowApart(report).split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      String safe = safe(parts[i]) + (i == parts.length - 1 ? ".txt" : "");
      path = path.resolve(onThisMachine(safe));
    }
    return path;
  }

  private static String rowApart(String report) {
    int colon = report.lastIndexOf(':');
    boolean row =
        colon > 0
            && colon < report.length() - 1
            && report.chars().skip(colon + 1).allMatch(c -> c >= '0' && c <= '9');
    return row ? report.substring(0, colon) + "/" + report.substring(colon + 1) : report;
  }

  private static String safe(String part) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      safe.append(Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0 ? '_' : c);
    }
    boolean dots = part.isEmpty() || part.endsWith(".") || part.endsWith(" ");
    while (safe.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      safe.setLength(safe.length() - 1);
    }
    return safe.toString().equals(part) && !dots
        ? part
        : safe.toString().replaceAll("[. ]+$", "") + "~" + hash(part);
  }

  /** Where the locale cannot spell a name, its bytes are spelt out. */
  private static Path onThisMachine(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      return Path.of("report~" + hash(name) + ".txt");
    }
  }

  private static String hash(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits(sum.getValue(), 8);
  }
}
