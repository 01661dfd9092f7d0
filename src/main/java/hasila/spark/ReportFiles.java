package hasila.spark;

import hasila.input.InputException;
import hasila.input.InputFiles;
import hasila.input.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Files that are a report each, cut into slices of about equal size: one for each task. */
final class ReportFiles {
  /** Each core gets so many slices, so that none waits long for the last. */
  private static final int SLICES = 16;

  private static final long SMALLEST = 1 << 20;

  private final Path output;
  private final List<Row> found = new ArrayList<>();

  private ReportFiles(Path output) {
    this.output = output;
  }

  /**
   * The reports below a folder, named as the run on one machine names them.
   *
   * @param output what the job writes, never read
   */
  static Dataset<Row> of(SparkSession spark, String input, String output)
      throws IOException, InputException {
    FileSystem system = fileSystem(spark, input);
    ReportFiles files = new ReportFiles(system.makeQualified(new Path(output)));
    if (system.getScheme().equals("file")) {
      files.addLocal(input, output);
    } else {
      files.addRemote(system, new Path(input));
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<List<Row>> slices = files.slices(sliceSize(spark, files.bytes()));
    return spark.createDataset(
        context.parallelize(slices, Math.max(1, slices.size())).flatMap(List::iterator).rdd(),
        Encoders.row(Handed.FIELDS));
  }

  static FileSystem fileSystem(SparkSession spark, String path) throws IOException {
    return new Path(path).getFileSystem(spark.sparkContext().hadoopConfiguration());
  }

  private void addLocal(String input, String output) {
    List<Source> sources =
        InputFiles.find(
            List.of(new Path(input).toUri().getPath()),
            Optional.of(java.nio.file.Path.of(new Path(output).toUri().getPath())),
            InputStream.nullInputStream());
    for (Source source : sources) {
      found.add(
          source instanceof Source.File file
              ? Handed.file(file.name(), file.path().toAbsolutePath().toUri(), file.size())
              : Handed.problem(source.name(), ((Source.Missing) source).fault().getMessage()));
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
      found.add(Handed.file(name, status.getPath().toUri(), status.getLen()));
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
    return found.stream().mapToLong(Handed::size).sum();
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
    for (Row file : found) {
      if (bytes > 0 && bytes + Handed.size(file) > size) {
        slices.add(slice);
        slice = new ArrayList<>();
        bytes = 0;
      }
      slice.add(file);
      bytes += Handed.size(file);
    }
    if (!slice.isEmpty()) {
      slices.add(slice);
    }
    return slices;
  }
}
