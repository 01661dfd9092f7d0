/**
 * What a job reads: folders of files, JSON Lines, CSV or Parquet, cut into pieces of work ({@code
 * Reading}), and the options that say so ({@code JobOptions}).
 */
package hasila.spark.input;
