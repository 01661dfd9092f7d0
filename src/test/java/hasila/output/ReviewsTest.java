package hasila.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hasila.input.InputException;
import hasila.output.row.ClaimKey;
import hasila.output.row.Review;
import hasila.output.row.Reviews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviews come back from what the page downloads and from what spreadsheets save. */
class ReviewsTest {
  @TempDir Path folder;

  private Reviews read(String table) throws IOException, InputException {
    return Reviews.read(List.of(Files.writeString(folder.resolve("review.csv"), table)));
  }

  private static List<ClaimKey> named(String claim, String figure) {
    return List.of(ClaimKey.reading(claim, figure));
  }

  private static String word(Reviews reviews, String claim, String figure) {
    Review word = reviews.of(named(claim, figure)).orElseThrow().word();
    return word.mark() + "/" + word.note() + "/" + word.reviewer();
  }

  @Test
  void ofThePage() throws Exception {
    Reviews reviews =
        read(
            "\uFEFFreport,claim_id,count_text,review,review_note\r\n"
                + "a.txt,a.txt#5,12,wrong,\"'=قال, \"\"13\"\"\"\r\n");
    assertThat(word(reviews, "a.txt#5", "12")).isEqualTo("wrong/=قال, \"13\"/");
    assertThat(reviews.of(named("a.txt#6", "12"))).isEmpty();
    assertThat(reviews.of(named("a.txt#5", "نحو 12")))
        .as("another figure stands there now")
        .isEmpty();
  }

  @Test
  void ofASpreadsheetInAnotherLocale() throws Exception {
    Reviews reviews = read("claim_id;review_note;count_text;review\nb#1;;عشرات;OK\nb#2;;مئات;\n");
    assertThat(reviews.all()).as("a row without a word says nothing").hasSize(1);
    assertThat(word(reviews, "b#1", "عشرات")).isEqualTo("OK//");
  }

  @Test
  void withNamesOfColumnsThatHoldAnotherSeparator() throws Exception {
    Reviews reviews = read("mine, and yours;claim_id;count_text;review\n\"a, b\";b#1;عشرات;OK\n");
    assertThat(word(reviews, "b#1", "عشرات")).as("without notes too").isEqualTo("OK//");
  }

  @Test
  void ofAnythingElseAreRefused() {
    assertThatThrownBy(() -> read("report,claims\na,1\n"))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith(
            "review.csv: no column claim_id; its first line must name the columns");
    assertThatThrownBy(() -> Reviews.read(List.of(folder.resolve("none.csv"))))
        .hasMessageEndingWith("none.csv: no such file; check the path");
    assertThatThrownBy(() -> read("claim_id,count_text,review,review_note\n\"a#1,12,ok\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("save it as CSV UTF-8");
  }
}
