package hasila.spark;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** A job run within the test, on threads instead of machines: what it printed and how it ended. */
record SparkRun(int code, String err) {
  /** Runs a job by itself. */
  static SparkRun of(Map<String, String> settings, Object... arguments) {
    List<String> words = new ArrayList<>();
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        ExtractJob.run(words, local(settings), new PrintStream(err, true, StandardCharsets.UTF_8));
    return new SparkRun(code, err.toString(StandardCharsets.UTF_8));
  }

  /** A session on two threads that nothing outside of this machine reaches. */
  static SparkSession.Builder local(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>();
    all.put("spark.driver.host", "127.0.0.1");
    all.put("spark.driver.bindAddress", "127.0.0.1");
    all.put("spark.ui.enabled", "false");
    all.put("spark.sql.shuffle.partitions", "3");
    all.put("spark.driver.maxResultSize", "0");
    // To compile a query takes longer than such small ones run.
    all.put("spark.sql.codegen.wholeStage", "false");
    all.putAll(settings);
    SparkSession.Builder builder = SparkSession.builder().appName("test").master("local[2]");
    all.forEach(builder::config);
    return builder;
  }
}
