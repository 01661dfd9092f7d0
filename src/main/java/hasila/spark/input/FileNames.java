package hasila.spark.input;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * What files are called in reports, as on one machine: by their path below the input folder, or
 * where the input is that file by its name.
 *
 * @param input the path of the input, from the root of its file system
 */
record FileNames(String input) implements Serializable {
  static FileNames below(SparkSession spark, String input) throws IOException {
    Path path = new Path(input);
    FileSystem system = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
    return new FileNames(system.makeQualified(path).toUri().getPath());
  }

  /** The name of a file, given as Spark gives it. Where the input is a pattern, its whole path. */
  String name(String file) {
    String path = new Path(URI.create(file)).toUri().getPath();
    String folder = input.endsWith("/") ? input : input + "/";
    if (path.equals(input)) {
      return path.substring(path.lastIndexOf('/') + 1);
    }
    return path.startsWith(folder) ? path.substring(folder.length()) : path;
  }
}
