package hasila.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The SQL function, registered by a line or by a setting. */
@Tag("spark")
class ExtractClaimsIT {
  private static final String QUERY =
      """
      SELECT c.best, c.event, c.date, c.claim_id, c.report FROM
        (SELECT explode(extract_claims(text, day)) AS c FROM VALUES
          ('قتل 12 شخصا اليوم في حريق.', '2019-06-04'),
          ('أصيب 7 أشخاص أمس في حريق.', '2019-06-04 10:00'),
          ('نزح 30 شخصا في حريق.', NULL),
          ('لا شيء هنا.', NULL),
          (NULL, NULL) AS t (text, day))
      """;

  private static List<String> answer(SparkSession spark) {
    return spark.sql(QUERY).collectAsList().stream().map(Row::mkString).toList();
  }

  @Test
  void isRegisteredByOneLine() throws IOException {
    SparkSession spark = SparkRun.session(Map.of());
    ExtractClaims.register(spark);
    assertThat(answer(spark))
        .isEqualTo(
            List.of(
                "12.000000000000000000killed2019-06-04#4null",
                "7.000000000000000000injured2019-06-03#5null",
                "30.000000000000000000displacednull#4null"));
  }

  @Test
  void answersTheQueryOfReadme() throws IOException {
    String page = Files.readString(Path.of("SPARK.md"));
    int start = page.lastIndexOf("```sql\n") + "```sql\n".length();
    String query = page.substring(start, page.indexOf("```", start));
    SparkSession spark = SparkRun.session(Map.of());
    ExtractClaims.register(spark);
    spark
        .sql(
            "SELECT 'a' AS id, 'قالت الوزارة إن 12 شخصا قتلوا اليوم.' AS text, DATE '2019-06-04' AS report_date")
        .createOrReplaceTempView("articles");
    assertThat(spark.sql(query).collectAsList().stream().map(row -> row.getString(0)))
        .containsExactly("a");
  }

  @Test
  void isThereInEverySessionThatNamesItsExtension() throws IOException {
    Map<String, String> setting = Map.of("spark.sql.extensions", SqlFunctions.class.getName());
    SparkSession spark = SparkRun.session(setting);
    assertThat(answer(spark)).hasSize(3);
    assertThat(
            Stream.of(
                    spark
                        .sql("SELECT extract_claims(NULL, NULL), size(extract_claims('', NULL))")
                        .first())
                .map(Row::mkString))
        .containsExactly("null0");
  }
}
