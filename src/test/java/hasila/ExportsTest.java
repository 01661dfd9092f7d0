package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports with many messages: each is a report of its own, under the day of its stamp. */
class ExportsTest {
  private static final String DEAD = "قتل أمس 3 مدنيين في قصف على بلدة التلة";
  private static final String INJURED = "أصيب اليوم 12 شخصا في حريق بسوق المدينة";

  @TempDir Path folder;

  private List<CSVRecord> reports(int code, String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Command run = Command.run(file, "-o", folder.resolve("out"), "--format", "csv", "--save-text");
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    return Command.rows(folder.resolve("out/reports.csv"));
  }

  private List<String> claims() throws IOException {
    List<String> claims = new ArrayList<>();
    for (CSVRecord row : Command.rows(folder.resolve("out/claims.csv"))) {
      claims.add(row.get("best") + " " + row.get("event") + " " + row.get("date"));
    }
    return claims;
  }

  private static List<String> column(List<CSVRecord> rows, String name) {
    return rows.stream().map(row -> row.get(name)).toList();
  }

  private static String message(String id, String stamp, String sender, String body) {
    return """
        <div class="message default clearfix" id="message%s"><div class="body">
        <div class="pull_right date details" title="%s">10:12</div>%s%s</div></div>
        """
        .formatted(
            id,
            stamp,
            sender.isEmpty() ? "" : "<div class=\"from_name\">" + sender + "</div>",
            body);
  }

  @Test
  void aTelegramPage() throws IOException {
    String page =
        """
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"/><title>Exported Data</title></head><body>
        <div class="page_wrap"><div class="page_body chat_page"><div class="history">
        <div class="message service" id="message-1"><div class="body details">6 March 2019</div></div>
        """
            + message(
                "71",
                "06.03.2019 10:12:04 UTC+02:00",
                "راصد",
                "<div class=\"text\">" + DEAD + ".</div>")
            + message("72", "06.03.2019 10:13:00 UTC+02:00", "", "<div class=\"media_wrap\"></div>")
            + message(
                "75",
                "07.03.2019 23:50:00",
                "",
                "<div class=\"reply_to details\">In reply to <a href=\"#\">this message</a></div>"
                    + "<div class=\"text\"><b>عاجل</b><br>"
                    + INJURED
                    + "</div>")
            + "</div></div></div></body></html>";
    List<CSVRecord> rows = reports(Extract.DONE, "messages.html", page);
    assertThat(column(rows, "report")).containsExactly("messages.html:71", "messages.html:75");
    assertThat(column(rows, "report_date")).containsExactly("2019-03-06", "2019-03-07");
    assertThat(column(rows, "publisher")).as("the second is of the same").containsOnly("راصد");
    assertThat(claims()).containsExactly("3 killed 2019-03-05", "12 injured 2019-03-07");
    assertThat(folder.resolve("out/text/messages.html/75.txt"))
        .hasContent("عاجل\n" + INJURED + "\n");
  }

  @Test
  void aTelegramExportInJson() throws IOException {
    String json =
        """
        {"name": "راصد", "type": "public_channel", "id": 1, "messages": [
         {"id": 4, "type": "service", "date": "2019-03-06T09:00:00", "date_unixtime": "1551862800", "text": ""},
         {"id": 9, "type": "message", "date": "2019-03-06T10:00:00", "date_unixtime": "1551866400", "from": "راصد",
          "text": ["قتل أمس ", {"type": "bold", "text": "3 مدنيين"}, " في قصف على بلدة التلة"], "text_entities": []}]}
        """;
    List<CSVRecord> rows = reports(Extract.DONE, "result.json", json);
    assertThat(column(rows, "report")).containsExactly("result.json:9");
    assertThat(claims()).containsExactly("3 killed 2019-03-05");
    assertThat(folder.resolve("out/text/result.json/9.txt")).hasContent(DEAD);
  }

  @Test
  void aTelegramAccountInJson() throws IOException {
    String chat =
        "{\"id\": %d, \"messages\": [{\"id\": 2, \"date\": \"2019-03-06T10:00:00\", \"text\": \"%s\"}]}";
    String json = "{\"about\": \"x\", \"chats\": {\"about\": \"y\", \"list\": [%s, %s]}}";
    List<CSVRecord> rows =
        reports(
            Extract.DONE,
            "result.json",
            json.formatted(chat.formatted(7, DEAD), chat.formatted(8, INJURED)));
    assertThat(column(rows, "report")).containsExactly("result.json:7:2", "result.json:8:2");
    assertThat(claims()).containsExactly("3 killed 2019-03-05", "12 injured 2019-03-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "06/03/2019, 10:15 - %s; 07/03/2019, 21:40 - %s",
        "6/3/19, 10:15 am - %s; 7/3/19, 9:40 pm - %s",
        "3/6/19, 10:15 AM - %s; 3/17/19, 9:40 PM - %s",
        "06.03.19, 10:15 - %s; 07.03.19, 21:40 - %s",
        "[06/03/2019, 10:15:22] %s; [07/03/2019, 21:40:00] %s",
        "\u200F[٦\u200F/٣\u200F/٢٠١٩، ١٠:١٥:٢٢ ص] %s; \u200F[٧\u200F/٣\u200F/٢٠١٩، ٩:٤٠:٠٠ م] %s",
        "٦\u200F/٣\u200F/٢٠١٩، ١٠:١٥ ص - %s; ٧\u200F/٣\u200F/٢٠١٩، ٩:٤٠ م - %s",
        "6\u200F/3\u200F/2019، 10:15\u202Fص - %s; 7\u200F/3\u200F/2019، 9:40\u202Fم - %s",
        "2019-03-06, 10:15 - %s; 2019-03-07, 21:40 - %s",
      })
  void aWhatsAppChat(String first, String second) throws IOException {
    String chat =
        (first.formatted("تم إنشاء المجموعة من قبل راصد") + "\n")
            + (first.formatted("راصد: " + DEAD) + "\n")
            + (second.formatted("\u202A+963 944 000 111\u202C: \u200E" + INJURED) + "\n")
            + "بينهم 4 أطفال\n";
    List<CSVRecord> rows = reports(Extract.DONE, "chat.txt", chat);
    assertThat(column(rows, "report")).containsExactly("chat.txt:2", "chat.txt:3");
    String last = first.startsWith("3/6") ? "2019-03-17" : "2019-03-07";
    assertThat(column(rows, "report_date")).containsExactly("2019-03-06", last);
    assertThat(rows.get(0).get("publisher")).isEqualTo("راصد");
    assertThat(claims())
        .containsExactly("3 killed 2019-03-05", "12 injured " + last, "4 injured " + last);
  }

  @Test
  void aReportThatBeginsWithItsDayIsNoChat() throws IOException {
    List<CSVRecord> rows = reports(Extract.DONE, "a.txt", "06/03/2019 - راصد: " + DEAD + "\n");
    assertThat(column(rows, "report")).containsExactly("a.txt");
  }

  @Test
  void anArchiveOfX() throws IOException {
    String posts =
        """
        window.YTD.tweets.part0 = [
          {"tweet": {"id_str": "1103", "created_at": "Wed Mar 06 10:12:04 +0000 2019", "entities": {"urls": []},
            "full_text": "%s"}},
          {"tweet": {"id_str": "1104", "created_at": "Thu Mar 07 10:12:04 +0000 2019", "full_text": "%s"}}
        ]
        """
            .formatted(DEAD, INJURED);
    List<CSVRecord> rows = reports(Extract.DONE, "tweets.js", posts);
    assertThat(column(rows, "report")).containsExactly("tweets.js:1103", "tweets.js:1104");
    assertThat(claims()).containsExactly("3 killed 2019-03-05", "12 injured 2019-03-07");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[%s, %s]",
        "{\"status\": \"ok\", \"totalResults\": 2, \"articles\": [%s, %s]}",
        "{\"facets\": [{\"n\": 1}], \"response\": {\"pages\": 1, \"results\": [%s, %s], \"next\": null}}",
      })
  void anArrayOfNews(String around) throws IOException {
    String item =
        "{\"source\": {\"id\": null, \"name\": \"الساحل\"}, \"title\": \"خبر\", \"publishedAt\": \"%s\", \"text\": \"%s\"}";
    String json =
        around.formatted(
            item.formatted("2019-03-06T10:00:00Z", DEAD),
            item.formatted("2019-03-07T10:00:00Z", INJURED));
    List<CSVRecord> rows = reports(Extract.DONE, "news.json", json);
    assertThat(column(rows, "report")).containsExactly("news.json:1", "news.json:2");
    assertThat(column(rows, "publisher")).containsOnly("الساحل");
    assertThat(claims()).containsExactly("3 killed 2019-03-05", "12 injured 2019-03-07");
  }

  @Test
  void oneReportInJson() throws IOException {
    String json =
        "{\"title\": \"خبر\", \"date\": \"2019-03-06\", \"tags\": [\"x\"], \"text\": \"%s\"}";
    reports(Extract.DONE, "a.json", json.formatted(DEAD));
    assertThat(claims()).containsExactly("3 killed 2019-03-05");
  }

  @Test
  void whatIsWrongIsSaid() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), DEAD);
    Files.writeString(folder.resolve("a.json"), "{\"rows\": [{\"n\": 1}, {\"n\": 2}]}");
    Files.writeString(folder.resolve("b.json"), "[{\"text\": \"" + DEAD + "\"}, {\"te");
    Files.writeString(folder.resolve("c.json"), "no json");
    Files.writeString(
        folder.resolve("d.json"), "[{\"text\": \"" + DEAD + "\"}, {\"title\": \"x\"}]");
    Files.writeString(folder.resolve("e.json"), "");
    Command run = Command.run(good.getParent(), "-o", folder.resolve("out"), "--quiet");
    assertThat(run.code()).isEqualTo(Extract.UNREAD);
    assertThat(run.err())
        .contains("a.json: no array of objects of which one field is known to hold the text; name")
        .contains("b.json: damaged behind what was read; save it again")
        .contains("c.json: no JSON, or damaged; save it again")
        .contains("d.json:2: an object without the text; name its field as the others do")
        .contains("e.json: ")
        .hasLineCount(5)
        .doesNotContain("Exception");
  }

  @Test
  void aZippedWhatsAppChat() throws IOException {
    Path file = folder.resolve("chat.zip");
    String chat =
        "[06/03/2019, 10:12:44] راصد: %s\n[17/03/2019, 9:01:02] مراسل: %s\n"
            .formatted(DEAD, INJURED);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("IMG-1.jpg"));
      zip.write(new byte[] {-1, -40, -1});
      zip.putNextEntry(new ZipEntry("_chat.txt"));
      zip.write(chat.getBytes(StandardCharsets.UTF_8));
    }
    Command run = Command.run(file, "-o", folder.resolve("out"), "--format", "csv");
    assertThat(run.code()).as(run.err()).isEqualTo(Extract.DONE);
    assertThat(column(Command.rows(folder.resolve("out/reports.csv")), "report"))
        .containsExactly("chat.zip:1", "chat.zip:2");
    assertThat(claims()).containsExactly("3 killed 2019-03-05", "12 injured 2019-03-17");
  }

  @Test
  void aZipWithoutAChatIsNamed() throws IOException {
    Path file = folder.resolve("pictures.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("IMG-1.jpg"));
      zip.write(new byte[] {-1, -40, -1});
    }
    Command run = Command.run(file, "-o", folder.resolve("out"), "--format", "csv");
    assertThat(run.code()).isNotEqualTo(Extract.DONE);
    assertThat(run.err()).contains("pictures.zip");
  }

  @ParameterizedTest
  @CsvSource({"plain,8bit", "plain,base64", "html,base64", "plain,attached"})
  void aMail(String type, String encoding) throws IOException {
    String body =
        type.equals("html") ? "<html><body><p>" + DEAD + ".</p></body></html>" : DEAD + ".";
    String encoded =
        encoding.equals("8bit")
            ? body
            : Base64.getMimeEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8));
    String part =
        "Content-Type: text/%s; charset=UTF-8\nContent-Transfer-Encoding: %s\n\n%s\n"
            .formatted(type, encoding.equals("attached") ? "base64" : encoding, encoded);
    String attachment =
        "--x\nContent-Type: text/plain\nContent-Disposition: attachment\n\n" + INJURED + "\n";
    String mail =
        """
        From: "=?UTF-8?B?2LHYp9i12K8=?=" <rasid@example.org>
        Date: Wed, 6 Mar 2019 10:12:00 +0200 (EET)
        Subject: =?UTF-8?B?2KrZgtix2YrYsQ==?=
        MIME-Version: 1.0
        """
            + (encoding.equals("attached")
                ? "Content-Type: multipart/mixed; boundary=x\n\n--x\n"
                    + part
                    + attachment
                    + "--x--\n"
                : part);
    List<CSVRecord> rows = reports(Extract.DONE, "mail.eml", mail);
    assertThat(column(rows, "report")).containsExactly("mail.eml");
    assertThat(rows.get(0).get("title")).isEqualTo("تقرير");
    assertThat(rows.get(0).get("publisher")).isEqualTo("راصد");
    assertThat(rows.get(0).get("report_date")).isEqualTo("2019-03-06");
    assertThat(claims()).containsExactly("3 killed 2019-03-05");
  }
}
