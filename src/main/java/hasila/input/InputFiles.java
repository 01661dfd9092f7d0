package hasila.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/**
 * Finds the reports that the user's arguments name: files, folders with all that is below them, and
 * {@code -} for standard input. A file that two arguments name is one report. In folders, hidden
 * files and the program's own output are left out.
 */
public final class InputFiles {
  /** The argument that stands for standard input. */
  public static final String STDIN = "-";

  private final Optional<Path> output;
  private final InputStream stdin;
  private final Map<String, Path> taken = new HashMap<>();
  private final Set<Path> seen = new HashSet<>();
  private final List<Source> sources = new ArrayList<>();

  private InputFiles(Optional<Path> output, InputStream stdin) {
    this.output = output.map(folder -> folder.toAbsolutePath().normalize());
    this.stdin = stdin;
  }

  /**
   * The reports in the order of their names.
   *
   * @param output the folder that the program writes to: never read, even inside an input folder
   */
  public static List<Source> find(
      List<String> arguments, Optional<Path> output, InputStream stdin) {
    InputFiles files = new InputFiles(output, stdin);
    for (String argument : arguments) {
      files.add(argument);
    }
    files.sources.sort(Comparator.comparing(Source::name));
    return files.sources;
  }

  private void add(String argument) {
    if (argument.equals(STDIN)) {
      if (sources.stream().noneMatch(source -> source instanceof Source.Stream)) {
        sources.add(new Source.Stream("stdin", stdin, 0));
      }
      return;
    }
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      miss(argument, "not a path on this machine", "check the spelling");
      return;
    }
    if (Files.isDirectory(path)) {
      addFolder(argument, path);
    } else if (Files.exists(path)) {
      addFile(path, path.toAbsolutePath().normalize().getParent(), size(path));
    } else {
      miss(argument, "no such file or folder", "check the path");
    }
  }

  /** Whether a folder is the one that is written to, by whatever path or link it is reached. */
  private boolean isOutput(Path folder) {
    try {
      return output.isPresent()
          && Files.exists(output.get())
          && Files.isSameFile(output.get(), folder);
    } catch (IOException e) {
      // It cannot be read either, which is told where that is tried.
      return false;
    }
  }

  private void addFolder(String argument, Path folder) {
    if (isOutput(folder)) {
      miss(
          argument,
          "the results go into this folder, so that it is not read",
          "choose another with -o");
      return;
    }
    int before = seen.size();
    int found = sources.size();
    try {
      new Walk(folder).all(folder);
    } catch (IOException e) {
      miss(argument, "the folder cannot be read (" + e.getMessage() + ")", "check its permissions");
      return;
    }
    if (seen.size() == before && sources.size() == found) {
      miss(argument, "no files in this folder", "name the folder that holds the reports");
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      // Reading it will tell.
      return 0;
    }
  }

  private void addFile(Path path, Path folder, long size) {
    Path absolute = path.toAbsolutePath().normalize();
    if (seen.add(absolute)) {
      String name = unusedName(PathName.below(folder, absolute), folder);
      taken.put(name, absolute);
      sources.add(new Source.File(name, path, size));
    }
  }

  /**
   * A second folder with the same path gets its folder's name in front, and that folder's folder if
   * need be.
   */
  private String unusedName(String below, Path folder) {
    String name = below;
    Path above = folder;
    while (taken.containsKey(name) && above != null && above.getFileName() != null) {
      name = PathName.of(above.getFileName()) + "/" + name;
      above = above.getParent();
    }
    return name;
  }

  private void miss(String name, String fault, String cure) {
    sources.add(new Source.Missing(name, new InputException(fault, cure)));
  }

  /**
   * All below a folder. A folder or file that links lead to is read where no path without a link
   * leads to it, once, under the first of the links.
   */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path absolute;

    /** The folders, and the files that links led to. */
    private final Set<Object> walked = new HashSet<>();

    private final Queue<Path> links = new PriorityQueue<>();

    Walk(Path folder) {
      this.absolute = folder.toAbsolutePath().normalize();
    }

    void all(Path folder) throws IOException {
      walk(folder);
      while (!links.isEmpty()) {
        Path link = links.remove();
        try {
          follow(link);
        } catch (IOException e) {
          miss(
              name(link),
              "a link to a file that is not there",
              "remove the link, or bring the file back");
        }
      }
    }

    private void follow(Path link) throws IOException {
      BasicFileAttributes target = Files.readAttributes(link, BasicFileAttributes.class);
      if (target.isDirectory()) {
        walk(link);
      } else if (walked.add(key(link, target)) && !isSeen(link.toRealPath())) {
        visitFile(link, target);
      }
    }

    /** Whether a file was found where it really is. */
    private boolean isSeen(Path real) throws IOException {
      Path root = absolute.toRealPath();
      return real.startsWith(root) && seen.contains(absolute.resolve(root.relativize(real)));
    }

    private void walk(Path folder) throws IOException {
      // A link itself would not be entered.
      Files.walkFileTree(Files.isSymbolicLink(folder) ? folder.resolve(".") : folder, this);
    }

    /** What makes a file the same, by whatever path it is reached. */
    private Object key(Path path, BasicFileAttributes attributes) throws IOException {
      Object key = attributes.fileKey();
      return key == null ? path.toRealPath() : key;
    }

    private String name(Path path) {
      return PathName.below(absolute, path.toAbsolutePath().normalize());
    }

    private boolean isHidden(Path path) {
      Path plain = path.toAbsolutePath().normalize();
      return !plain.equals(absolute) && plain.getFileName().toString().startsWith(".");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
        throws IOException {
      return isHidden(path) || isOutput(path) || !walked.add(key(path, attributes))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
      if (isHidden(path)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        links.add(path);
      } else if (attributes.isRegularFile()) {
        addFile(path, absolute, attributes.size());
      } else {
        miss(name(path), "no regular file", "remove it, or name it by itself to have it read");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException fault) {
      if (!isHidden(path)) {
        sources.add(new Source.Missing(name(path), Source.File.unreadable(fault)));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
