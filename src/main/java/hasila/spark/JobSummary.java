package hasila.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import hasila.spark.input.JobOptions;
import hasila.spark.rows.ReportRows;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a job says at its end. */
final class JobSummary {
  /** So many reports with an error are named; the table has the rest. */
  private static final int NAMED = 10;

  private final Dataset<Row> reports;
  private final JobOptions options;

  JobSummary(Dataset<Row> found, JobOptions options) {
    this.reports = found.select(col(ReportRows.REPORT + ".*"));
    this.options = options;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    Row sums =
        reports.agg(count(lit(1)), total("claims"), total("mentions"), count(col("error"))).first();
    for (Row row :
        reports.filter(col("error").isNotNull()).select("report", "error").takeAsList(NAMED)) {
      lines.add(row.getString(0) + ": " + row.getString(1));
    }
    lines.add(
        sums.getLong(0)
            + " reports: "
            + sums.getLong(1)
            + " claims, "
            + sums.getLong(2)
            + " mentions, "
            + sums.getLong(3)
            + " reports with an error (named in "
            + options.output()
            + "/reports)");
    List<Row> twice = reports.groupBy("report").count().filter(col("count").gt(1)).takeAsList(1);
    if (!twice.isEmpty()) {
      lines.add(
          "«"
              + twice.get(0).getString(0)
              + "» and perhaps others are the name of more than one report; give each row an id of its own");
    }
    return lines;
  }

  private static Column total(String column) {
    return coalesce(sum(col(column).cast("long")), lit(0L));
  }
}
