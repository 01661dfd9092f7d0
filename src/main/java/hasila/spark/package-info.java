/**
 * The same rows from Apache Spark: a report in, its rows out, on as many machines as there are.
 * Nothing else knows this package, and only it knows Spark.
 */
package hasila.spark;
