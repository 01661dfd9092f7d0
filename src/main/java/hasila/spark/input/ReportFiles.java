package hasila.spark.input;

import hasila.input.InputException;
import hasila.input.InputFiles;
import hasila.input.Source;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Files that are reports or tables, in slices of about equal size: one for each task. */
public final class ReportFiles {
  /** Each core gets so many slices, so that none waits long for the last. */
  private static final int SLICES = 16;

  private static final long SMALLEST = 1 << 20;

  private final Path output;
  private final InputKind kind;
  private final List<ListedFile> found = new ArrayList<>();

  private ReportFiles(Path output, InputKind kind) {
    this.output = output;
    this.kind = kind;
  }

  /** The files below a folder, named as the run on one machine names them. */
  public static Handed of(SparkSession spark, JobOptions options)
      throws IOException, InputException {
    FileSystem system = fileSystem(spark, options.input());
    Path output = system.makeQualified(new Path(options.output()));
    ReportFiles files = new ReportFiles(output, options.kind());
    if (system.getScheme().equals("file")) {
      files.addLocal(options.input());
    } else {
      files.addRemote(system, new Path(options.input()));
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<List<Row>> slices = files.slices(sliceSize(spark, files.bytes()));
    return new Handed(
        spark.createDataset(
            context.parallelize(slices, Math.max(1, slices.size())).flatMap(List::iterator).rdd(),
            Encoders.row(ListedFile.FIELDS)),
        FileReading.of(spark, options));
  }

  public static FileSystem fileSystem(SparkSession spark, String path) throws IOException {
    return new Path(path).getFileSystem(spark.sparkContext().hadoopConfiguration());
  }

  private void addLocal(String input) {
    List<Source> sources =
        InputFiles.find(
            List.of(new Path(input).toUri().getPath()),
            Optional.of(java.nio.file.Path.of(output.toUri().getPath())),
            InputStream.nullInputStream());
    for (Source source : sources) {
      if (source instanceof Source.File file) {
        addFile(file.name(), file.path().toAbsolutePath().toUri(), file.size());
      } else {
        found.add(ListedFile.problem(source.name(), ((Source.Missing) source).fault()));
      }
    }
  }

  /**
   * Where tables are read, other files are told of, but not those that only Spark has a use for.
   */
  private void addFile(String name, URI file, long size) {
    if (kind == InputKind.TEXT || kind.isNameOf(name)) {
      found.add(ListedFile.of(name, file, size));
    } else if (!name.substring(name.lastIndexOf('/') + 1).startsWith("_")) {
      found.add(
          ListedFile.problem(
              name,
              new InputException(
                  "not named like a table", "let its name end in .csv, or take it out")));
    }
  }

  private void addRemote(FileSystem system, Path input) throws IOException, InputException {
    FileStatus status = system.getFileStatus(input);
    Path root = status.isFile() ? status.getPath().getParent() : status.getPath();
    add(system, status, root.toUri().getPath());
    if (found.isEmpty()) {
      throw new InputException(
          input + ": no files in this folder", "name the folder that holds the reports");
    }
  }

  private void add(FileSystem system, FileStatus status, String root) throws IOException {
    if (status.isFile()) {
      String path = status.getPath().toUri().getPath();
      String name = path.substring(root.endsWith("/") ? root.length() : root.length() + 1);
      addFile(name, status.getPath().toUri(), status.getLen());
      return;
    }
    RemoteIterator<FileStatus> below = system.listStatusIterator(status.getPath());
    while (below.hasNext()) {
      FileStatus next = below.next();
      if (!next.getPath().getName().startsWith(".") && !next.getPath().equals(output)) {
        add(system, next, root);
      }
    }
  }

  private long bytes() {
    return found.stream().mapToLong(ListedFile::size).sum();
  }

  /** Spark's own setting for the size of a task's input is the most. */
  private static long sliceSize(SparkSession spark, long bytes) {
    long most = spark.sessionState().conf().filesMaxPartitionBytes();
    long share = bytes / ((long) spark.sparkContext().defaultParallelism() * SLICES);
    return Math.min(most, Math.max(SMALLEST, share));
  }

  private List<List<Row>> slices(long size) {
    List<List<Row>> slices = new ArrayList<>();
    List<Row> slice = new ArrayList<>();
    long bytes = 0;
    for (ListedFile file : found) {
      if (bytes > 0 && bytes + file.size() > size) {
        slices.add(slice);
        slice = new ArrayList<>();
        bytes = 0;
      }
      slice.add(file.row());
      bytes += file.size();
    }
    if (!slice.isEmpty()) {
      slices.add(slice);
    }
    return slices;
  }
}
