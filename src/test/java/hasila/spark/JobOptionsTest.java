package hasila.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hasila.input.InputException;
import hasila.spark.input.InputKind;
import hasila.spark.input.JobOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobOptionsTest {
  @ParameterizedTest
  @CsvSource({
    "reports, TEXT",
    "hdfs://host/a.jsonl, JSONL",
    "a.ndjson.gz, JSONL",
    "A.CSV, CSV",
    "s3a://bucket/table.parquet, PARQUET"
  })
  void takesAnInputForWhatItEndsLike(String input, InputKind kind) throws InputException {
    assertThat(JobOptions.parse(List.of(input, "out")).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "in, 'an input and an output are needed; give both'",
    "in out --fast, '--fast: no such option; there are'",
    "in out --format, '--format: something is missing behind it; it takes'",
    "in out --format xlsx, '--format: «xlsx» is no format; give parquet or csv'",
    "in out --input pdf, '--input: «pdf» is no kind of input; give text, jsonl, csv or parquet'",
    "in out --max-size 0, '--max-size: «0» does not do; give a number of bytes like 8388608'"
  })
  void saysWhatIsWrongAndWhatToDo(String words, String message) {
    assertThatThrownBy(() -> JobOptions.parse(List.of(words.split(" ", -1))))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void explainsEveryOption() throws InputException {
    for (String word : List.of("--input", "--text-column", "--id-column", "--date-column")) {
      assertThat(JobOptions.HELP).contains(word + " ");
    }
  }
}
