package hasila.output.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A path that every system takes, for a report of whatever name: it leads nowhere but below, and
 * two reports do not share one. {@code day/a.txt} becomes {@code day/a.txt.txt}, the row {@code
 * t.csv:7} becomes {@code t.csv/7.txt}.
 */
public final class SafePath {
  private static final String FORBIDDEN = "<>:\"|?*\\";
  private static final String ENDING = ".txt";
  private static final int LONGEST = 180;

  private SafePath() {}

  public static Path of(String report) {
    Path path = Path.of("");
    String[] parts = rowApart(report).split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      path = path.resolve(onThisMachine(safe(parts[i], !last) + (last ? ENDING : "")));
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

  private static String safe(String part, boolean folder) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      safe.append(Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0 ? '_' : c);
    }
    boolean dots = part.isEmpty() || part.endsWith(".") || part.endsWith(" ");
    // A folder must not have the name that a report beside it gets.
    boolean taken = folder && part.toLowerCase(Locale.ROOT).endsWith(ENDING);
    while (safe.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      safe.setLength(safe.length() - 1);
    }
    return safe.toString().equals(part) && !dots && !taken
        ? part
        : safe.toString().replaceAll("[. ]+$", "") + "~" + hash(part);
  }

  /** Where the locale cannot spell a name, its bytes are spelt out. */
  private static Path onThisMachine(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      return Path.of("report~" + hash(name) + ENDING);
    }
  }

  private static String hash(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits(sum.getValue(), 8);
  }
}
