package hasila.output.file;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What a run found in its folder and did not take away.
 *
 * @param saved files that somebody saved since a run wrote them, and the copy that is kept of each
 * @param left files of an earlier run that this one does not write
 */
public record KeptFiles(Map<Path, Path> saved, Set<String> left) {
  /** Nothing was there. */
  public static final KeptFiles NONE = new KeptFiles(Map.of(), Set.of());
}
