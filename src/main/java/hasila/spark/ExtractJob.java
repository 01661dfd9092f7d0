package hasila.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.posexplode;

import hasila.input.InputException;
import hasila.lexicon.Lexicon;
import hasila.lexicon.table.OwnTables;
import hasila.output.marks.GivenDays;
import hasila.output.marks.GivenPlaces;
import hasila.place.Gazetteer;
import hasila.spark.input.Handed;
import hasila.spark.input.JobOptions;
import hasila.spark.input.JsonTable;
import hasila.spark.input.ParquetTable;
import hasila.spark.input.ReportFiles;
import hasila.spark.rows.IncidentRows;
import hasila.spark.rows.ReportRows;
import hasila.spark.rows.SeriesRows;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The command for Spark: reads reports and writes the tables claims, mentions, reports, incidents
 * and series below a folder. Rows are those of the run on one machine.
 */
public final class ExtractJob {
  /** Wrong usage, or the tables could not be written. */
  static final int FAILED = 2;

  private final SparkSession spark;
  private final JobOptions options;
  private final PrintStream err;

  private ExtractJob(SparkSession spark, JobOptions options, PrintStream err) {
    this.spark = spark;
    this.options = options;
    this.err = err;
  }

  /** Runs the job and exits with a code other than 0 where it failed. */
  public static void main(String[] arguments) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code = run(List.of(arguments), SparkSession.builder().appName("Hasila")::getOrCreate, err);
    if (SparkSession.getDefaultSession().isDefined()) {
      SparkSession.getDefaultSession().get().stop();
    }
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * The whole job without its process: returns the exit code.
   *
   * @param session asked for once the arguments are known to be right
   */
  static int run(List<String> arguments, Supplier<SparkSession> session, PrintStream err) {
    try {
      JobOptions options = JobOptions.parse(arguments);
      new ExtractJob(session.get(), options, err).run().forEach(err::println);
      return 0;
    } catch (Exception e) {
      String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      err.println("extract: " + message);
      return FAILED;
    }
  }

  private List<String> run() throws IOException, InputException {
    // Days come and go as java.time, which has no time zone.
    spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
    String kept = options.output() + "/extracted.tmp";
    // Read once; every table is then written from what was found, which outlives a lost worker.
    extracted().write().mode(SaveMode.Overwrite).parquet(kept);
    Dataset<Row> found = spark.read().schema(ReportRows.fields(options.format())).parquet(kept);
    String settled = options.output() + "/settled.tmp";
    IncidentRows.of(found, options.format()).write().mode(SaveMode.Overwrite).parquet(settled);
    Dataset<Row> incidents =
        spark.read().schema(IncidentRows.fields(options.format())).parquet(settled);
    write(IncidentRows.settled(claims(found), incidents), "claims");
    save(
        incidents
            .where(col(IncidentRows.INCIDENT).isNotNull())
            .select(col(IncidentRows.INCIDENT + ".*")),
        "incidents");
    write(rows(found, ReportRows.MENTIONS), "mentions");
    save(SeriesRows.of(found, IncidentRows.copies(incidents), options.format()), "series");
    write(IncidentRows.copies(found, incidents), "reports");
    List<String> summary = new JobSummary(found, options).lines();
    for (String passing : List.of(kept, settled)) {
      ReportFiles.fileSystem(spark, passing).delete(new org.apache.hadoop.fs.Path(passing), true);
    }
    return summary;
  }

  private Dataset<Row> extracted() throws IOException, InputException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    GivenDays given =
        options.reports().isPresent()
            ? GivenDays.read(Path.of(options.reports().get()))
            : GivenDays.none();
    OwnTables own =
        options.lexicon().isPresent()
            ? OwnTables.read(Path.of(options.lexicon().get()))
            : OwnTables.none();
    // A wrong line stops the job here, before any machine works.
    Lexicon.load(own);
    List<Gazetteer> places =
        options.places().isPresent() ? List.of(places(options.places().get())) : List.of();
    Handed handed =
        switch (options.kind()) {
          case TEXT, CSV -> ReportFiles.of(spark, options);
          case JSONL -> JsonTable.of(spark, options);
          case PARQUET -> ParquetTable.of(spark, options);
        };
    return handed
        .rows()
        .mapPartitions(
            new ExtractReports(
                handed.reading(),
                options,
                context.broadcast(given),
                context.broadcast(own),
                context.broadcast(places)),
            Encoders.row(ReportRows.fields(options.format())));
  }

  private Gazetteer places(String table) throws InputException {
    return GivenPlaces.read(
        Path.of(table), fault -> err.println("extract: " + table + " " + fault));
  }

  /** Claims with their reports' names as they are and their places among their reports' claims. */
  private static Dataset<Row> claims(Dataset<Row> found) {
    return found
        .select(
            col(ReportRows.MONTH),
            col(IncidentRows.REPORT),
            posexplode(col(ReportRows.CLAIMS)).as(new String[] {IncidentRows.INDEX, "row"}))
        .select(
            col(ReportRows.MONTH), col(IncidentRows.REPORT), col(IncidentRows.INDEX), col("row.*"));
  }

  private static Dataset<Row> rows(Dataset<Row> found, String table) {
    return found
        .select(col(ReportRows.MONTH), explode(col(table)).as("row"))
        .select(col(ReportRows.MONTH), col("row.*"));
  }

  /** Writes a table by the months of the reports, in files that are neither tiny nor huge. */
  private void write(Dataset<Row> rows, String table) {
    Dataset<Row> sorted =
        rows.hint("rebalance", col(ReportRows.MONTH))
            .sortWithinPartitions(
                table.equals("reports")
                    ? new org.apache.spark.sql.Column[] {col(ReportRows.MONTH), col("report")}
                    : new org.apache.spark.sql.Column[] {
                      col(ReportRows.MONTH), col("report"), col("start").cast("int")
                    });
    options.format().save(sorted.write().partitionBy(ReportRows.MONTH), path(table));
  }

  private void save(Dataset<Row> rows, String table) {
    options.format().save(rows.write(), path(table));
  }

  private String path(String table) {
    return options.output() + "/" + table;
  }
}
