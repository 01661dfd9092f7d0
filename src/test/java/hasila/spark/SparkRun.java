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
  private static final Map<String, String> USUAL =
      Map.of(
          "spark.master",
          "local[2]",
          "spark.driver.host",
          "127.0.0.1",
          "spark.driver.bindAddress",
          "127.0.0.1",
          "spark.ui.enabled",
          "false",
          "spark.sql.shuffle.partitions",
          "3",
          "spark.driver.maxResultSize",
          "0",
          // To compile a query takes longer than such small ones run; ClusterIT does.
          "spark.sql.codegen.wholeStage",
          "false",
          "spark.sql.codegen.factoryMode",
          "NO_CODEGEN",
          "spark.hadoop.fs.file.impl",
          LocalFiles.class.getName());

  static {
    // Spark heeds that it is to compile nothing only in tests.
    System.setProperty("spark.testing", "true");
  }

  /** What all sessions of this process stand on, and the settings that it was started with. */
  private static SparkSession ground;

  private static Map<String, String> grounds = Map.of();

  /** Runs a job by itself. */
  static SparkRun of(Map<String, String> settings, Object... arguments) {
    List<String> words = new ArrayList<>();
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        ExtractJob.run(
            words, () -> session(settings), new PrintStream(err, true, StandardCharsets.UTF_8));
    return new SparkRun(code, err.toString(StandardCharsets.UTF_8));
  }

  /**
   * A session of its own, on two threads that nothing outside of this machine reaches. What it
   * stands on is started anew only for settings that a session cannot have by itself.
   */
  static synchronized SparkSession session(Map<String, String> settings) {
    Map<String, String> needed = new HashMap<>(settings);
    needed.keySet().removeIf(SparkRun::isOfOneSession);
    if (ground == null || !needed.equals(grounds)) {
      if (ground != null) {
        ground.stop();
      }
      SparkSession.Builder builder = SparkSession.builder().appName("test");
      USUAL.forEach(builder::config);
      needed.forEach(builder::config);
      ground = builder.getOrCreate();
      grounds = needed;
    }
    SparkSession session = ground.newSession();
    settings.forEach(
        (name, value) -> {
          if (isOfOneSession(name)) {
            session.conf().set(name, value);
          }
        });
    SparkSession.setActiveSession(session);
    return session;
  }

  private static boolean isOfOneSession(String setting) {
    return setting.startsWith("spark.sql.") && !setting.equals("spark.sql.extensions");
  }
}
