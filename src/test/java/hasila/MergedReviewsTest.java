package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The marks of several people: one where they agree, and listed where they differ. */
class MergedReviewsTest extends WorkedFolder {
  private Path reviews(String name, String mark, String note) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "claim_id,count_text,review,review_note\n%s,40,%s,%s\n"
            .formatted(claim("40").get("claim_id"), mark, note));
  }

  private String mark() {
    Map<String, String> row = claim("40");
    return row.get("review") + "/" + row.get("review_note") + "/" + row.get("reviewer");
  }

  @Test
  void reviewsThatAgreeAreMerged() throws IOException {
    Path amal = reviews("amal.csv", "ok", "سمعته");
    Path badr = reviews("badr.csv", "OK", "رأيته");
    assertThat(run("--reviews", amal, "--reviews", badr).err()).contains("reviewed 1 claim\n");
    assertThat(mark()).isEqualTo("ok/سمعته · رأيته/amal; badr");
    assertThat(out.resolve("reviews.conflicts.csv")).doesNotExist();
    run();
    assertThat(mark()).isEqualTo("ok/سمعته · رأيته/amal; badr");
  }

  @Test
  void whereReviewersDifferNeitherIsInTheTable() throws IOException {
    Path amal = reviews("amal.csv", "ok", "سمعته");
    Path badr = reviews("badr.csv", "wrong", "");
    Command both = run("--reviews", amal, "--reviews", badr);
    assertThat(both.err()).contains("1 claim on which people differ, in reviews.conflicts.csv");
    for (int run = 0; run < 3; run++) {
      assertThat(mark()).isEqualTo("//");
      assertThat(rows("reviews.conflicts.csv"))
          .extracting(row -> row.get("reviewer") + " " + row.get("review") + " " + row.get("best"))
          .containsExactly("amal ok 40", "badr wrong 40");
      run();
    }
    run("--reviews", reviews("badr.csv", "ok", ""));
    assertThat(mark()).as("once they agree").isEqualTo("ok/سمعته/amal; badr");
    assertThat(out.resolve("reviews.conflicts.csv")).doesNotExist();
  }

  @Test
  void aMarkInTheTableDecides() throws IOException {
    run("--reviews", reviews("amal.csv", "ok", ""), "--reviews", reviews("badr.csv", "wrong", ""));
    edit("40", Map.of("review", "wrong", "reviewer", "خليل"));
    run();
    assertThat(mark()).isEqualTo("wrong//خليل");
    assertThat(out.resolve("reviews.conflicts.csv")).doesNotExist();
  }

  @Test
  void whatOneFixedInColumnsThatTheOtherHasNotStays() throws IOException {
    Path amal = folder.resolve("amal.csv");
    Path badr = folder.resolve("badr.csv");
    Map<String, String> row = new LinkedHashMap<>(claim("40"));
    row.put("review", "fixed");
    save(amal, List.of("claim_id", "count_text", "review", "event"), List.of(row));
    row.put("place", "حي القلعة");
    save(badr, columns(), List.of(row));
    run("--reviews", amal, "--reviews", badr);
    assertThat(claim("40"))
        .containsEntry("place", "حي القلعة")
        .containsEntry("reviewer", "amal; badr");
  }

  @Test
  void twoWhoFixedTheSameWayAgree() throws IOException {
    Path amal = folder.resolve("amal.csv");
    Path badr = folder.resolve("badr.csv");
    Map<String, String> row = new LinkedHashMap<>(claim("40"));
    row.putAll(FIX);
    save(amal, columns(), List.of(row));
    save(badr, columns(), List.of(row));
    run("--reviews", amal, "--reviews", badr);
    assertThat(claim("40")).containsAllEntriesOf(FIX);
    row.put("best", "15");
    save(badr, columns(), List.of(row));
    run("--reviews", amal, "--reviews", badr);
    assertThat(claim("40").get("best")).isEqualTo("40");
    assertThat(rows("reviews.conflicts.csv"))
        .extracting(each -> each.get("reviewer") + " " + each.get("best"))
        .containsExactly("amal 14", "badr 15");
  }

  @Test
  void theReviewerIsTheColumnOrTheFilesName() throws IOException {
    run("--reviews", reviews("review.csv", "ok", ""));
    assertThat(mark()).as("the page's own name is nobody's").isEqualTo("ok//");
    run("--reviews", reviews("review (1).csv", "wrong", ""));
    assertThat(mark()).isEqualTo("wrong//");
    Path named =
        Files.writeString(
            folder.resolve("x.csv"),
            "claim_id,count_text,review,review_note,reviewer\n%s,40,ok,,منى\n"
                .formatted(claim("40").get("claim_id")));
    run("--reviews", named);
    assertThat(mark()).isEqualTo("ok//منى");
  }
}
