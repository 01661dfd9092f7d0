/**
 * The tables of a job as Spark's rows: claims, mentions and reports of each report ({@code
 * ReportRows}), and those that all reports make together ({@code IncidentRows}, {@code
 * SeriesRows}); how they are written ({@code TableFormat}).
 */
package hasila.spark.rows;
