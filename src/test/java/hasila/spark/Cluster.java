package hasila.spark;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A standalone cluster on this machine: a master and workers that are processes of their own, made
 * of the jars of Spark that the build has. Nothing outside of the machine reaches it.
 */
final class Cluster implements Closeable {
  private static final String HOST = "127.0.0.1";
  private static final int PATIENCE_SECONDS = 60;

  /** A process that lives for seconds has no time to compile itself well. */
  private static final String SHORT = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  /** Libraries in the version that Spark brings, where the program has another. */
  private static final Path SPARKS_OWN = Path.of("target/spark");

  /** What Spark does not bring: it comes with the program's jar. */
  private static final List<String> OURS =
      List.of(
          "extract",
          "commons-csv",
          "jsoup",
          "fastexcel",
          "opczip",
          "aalto",
          "stax2",
          "progressbar",
          "jline");

  private final Path folder;
  private final int port;
  private final boolean large;
  private final List<Process> processes = new ArrayList<>();
  private final List<Process> workers = new ArrayList<>();

  private Cluster(Path folder, int port, boolean large) {
    this.folder = folder;
    this.port = port;
    this.large = large;
  }

  /**
   * Starts a master and workers of one core each.
   *
   * @param folder for what they write
   * @param large whether it will work for minutes
   */
  static Cluster start(Path folder, int workers, boolean large) throws IOException {
    Cluster cluster = new Cluster(folder, freePort(), large);
    cluster.layOut();
    try {
      cluster.begin(
          "master",
          "org.apache.spark.deploy.master.Master",
          List.of("--host", HOST, "--port", "" + cluster.port, "--webui-port", "0"));
      cluster.awaitMaster();
      for (int i = 1; i <= workers; i++) {
        List<String> arguments =
            List.of(
                "--host",
                HOST,
                "--webui-port",
                "0",
                "--cores",
                "1",
                "--memory",
                "1g",
                "--work-dir",
                folder.resolve("work" + i).toString(),
                cluster.url());
        cluster.workers.add(
            cluster.begin("worker" + i, "org.apache.spark.deploy.worker.Worker", arguments));
      }
    } catch (IOException | RuntimeException e) {
      cluster.close();
      throw e;
    }
    return cluster;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      return socket.getLocalPort();
    }
  }

  private String url() {
    return "spark://" + HOST + ":" + port;
  }

  /** A folder like that of a download of Spark, as far as its processes need one. */
  private void layOut() throws IOException {
    Path jars = Files.createDirectories(folder.resolve("home/jars"));
    List<Path> all = new ArrayList<>();
    if (Files.isDirectory(SPARKS_OWN)) {
      try (Stream<Path> own = Files.list(SPARKS_OWN)) {
        all.addAll(own.toList());
      }
    }
    Set<String> replaced = new HashSet<>();
    all.forEach(jar -> replaced.add(artifact(jar)));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!replaced.contains(artifact(Path.of(entry)))) {
        all.add(Path.of(entry));
      }
    }
    for (Path jar : all) {
      String name = jar.getFileName().toString();
      boolean ours = OURS.stream().anyMatch(name::startsWith);
      if (name.endsWith(".jar") && !ours && !Files.exists(jars.resolve(name))) {
        Files.createSymbolicLink(jars.resolve(name), jar.toAbsolutePath());
      }
    }
  }

  /** The name of a jar without its version. */
  private static String artifact(Path jar) {
    return jar.getFileName().toString().replaceFirst("-[0-9].*", "");
  }

  /** All processes that now belong to it. */
  Stream<ProcessHandle> running() {
    return processes.stream()
        .flatMap(each -> Stream.concat(Stream.of(each.toHandle()), each.descendants()));
  }

  private Process begin(String name, String main, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (!large) {
      command.addAll(List.of(SHORT.split(" ")));
    }
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().split(" ")));
    command.addAll(
        List.of(
            "-Xmx1g",
            "-Dspark.master.rest.enabled=false",
            "-cp",
            folder.resolve("home/jars") + "/*",
            main));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME",
                folder.resolve("home").toString(),
                // A download says so in its file RELEASE.
                "SPARK_SCALA_VERSION",
                "2.13",
                "SPARK_LOCAL_IP",
                HOST,
                "SPARK_LOCAL_DIRS",
                folder.resolve("local").toString()));
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  private void awaitMaster() throws IOException {
    for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
      try (Socket socket = new Socket(HOST, port)) {
        return;
      } catch (IOException e) {
        pause();
      }
    }
    throw new IOException("the master does not answer on port " + port);
  }

  static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Begins a job as spark-submit does. */
  Process submit(Path jar, List<String> settings, Object... arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of("--master", url()));
    List<String> all = new ArrayList<>(settings);
    all.addAll(
        List.of(
            "spark.driver.host=" + HOST,
            "spark.driver.bindAddress=" + HOST,
            "spark.ui.enabled=false"));
    if (!large) {
      all.add("spark.executor.extraJavaOptions=" + SHORT);
    }
    for (String setting : all) {
      words.addAll(List.of("--conf", setting));
    }
    words.addAll(List.of("--class", ExtractJob.class.getName(), jar.toString()));
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    return begin("job" + processes.size(), "org.apache.spark.deploy.SparkSubmit", words);
  }

  /** Kills a worker with all that it runs, as if its machine had lost power. */
  void kill(int worker) {
    kill(workers.get(worker));
  }

  private static void kill(Process process) {
    try (Stream<ProcessHandle> below = process.descendants()) {
      List<ProcessHandle> all = below.toList();
      process.destroyForcibly();
      all.forEach(ProcessHandle::destroyForcibly);
    }
  }

  /** What the last job printed. */
  String printed() throws IOException {
    return Files.readString(folder.resolve("job" + (processes.size() - 1) + ".log"));
  }

  @Override
  public void close() throws IOException {
    processes.forEach(Cluster::kill);
    try (Stream<Path> links = Files.list(folder.resolve("home/jars"))) {
      for (Path link : links.toList()) {
        Files.delete(link);
      }
    }
  }
}
