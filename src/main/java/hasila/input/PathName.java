package hasila.input;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Paths as rows name them: with {@code /}, and the same in every locale. */
final class PathName {
  private PathName() {}

  /** The path below a folder. */
  static String below(Path folder, Path path) {
    return of(folder.relativize(path));
  }

  /** The path as given, {@code /} between its parts. */
  static String of(Path path) {
    StringBuilder name = new StringBuilder();
    for (Path part : path) {
      if (name.length() > 0) {
        name.append('/');
      }
      name.append(part(part));
    }
    return name.toString();
  }

  /**
   * One part of a path. Under a locale without Arabic, Java shows a name that is not ASCII as
   * question marks; the bytes of the name survive in its URI.
   */
  private static String part(Path part) {
    String shown = part.toString();
    for (int i = 0; i < shown.length(); i++) {
      if (shown.charAt(i) > '~') {
        String raw = part.toAbsolutePath().toUri().getRawPath();
        String last = raw.substring(raw.lastIndexOf('/', raw.length() - 2) + 1);
        String name = URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
        // Bytes that are no UTF-8 stay as the URI spells them: «%FF.txt», so that names stay apart.
        return name.indexOf('\uFFFD') < 0 || last.contains("%EF%BF%BD") ? name : last;
      }
    }
    return shown;
  }
}
