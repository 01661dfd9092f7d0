package hasila.output.page;

import hasila.output.cell.CodeNames;
import hasila.output.cell.Json;
import hasila.output.cell.NoteWords;
import hasila.output.row.PageReport;
import hasila.text.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The review page without its reports: style and script inlined, and a content security policy that
 * lets nothing else run, load or be sent. The policy names style and script by their hashes, so a
 * script in a report's text would be refused even if it were taken for markup.
 *
 * @param head what stands before the reports
 * @param tail what stands behind them, {@link #PLACE} where the page is told which it is of how
 *     many
 */
record PageTemplate(String head, String tail) {
  static final String PLACE = "{{place}}";

  private static final String REPORTS = "{{reports}}";
  private static final int FIRST_LETTER = 0x0600;
  private static final int LAST_LETTER = 0x06FF;

  /** In the order in which they are run; each uses only those before it and what it is handed. */
  private static final List<String> REVIEW =
      List.of(
          "labels.js",
          "dom.js",
          "notes.js",
          "fold.js",
          "model.js",
          "marks.js",
          "fixes.js",
          "filter.js",
          "rows.js",
          "claims.js",
          "account.js",
          "report.js",
          "joins.js",
          "card.js",
          "series.js",
          "charts.js",
          "borders.js",
          "incidents.js",
          "settings.js",
          "review.js");

  private static final List<String> INDEX =
      List.of("labels.js", "dom.js", "settings.js", "index.js");

  /** The page of reports. */
  static PageTemplate review() {
    return of(
        "review.html",
        "const CODES = " + CodeNames.json() + ";\nconst NOTES = " + NoteWords.json() + ";\n",
        REVIEW);
  }

  /** The page that leads to the pages of reports where there are several. */
  static PageTemplate index() {
    return of("index.html", "", INDEX);
  }

  private static PageTemplate of(String page, String words, List<String> scripts) {
    String style = resource("page.css");
    StringBuilder script = new StringBuilder("'use strict';\n" + words);
    scripts.forEach(name -> script.append(resource(name)));
    String policy =
        "default-src 'none'; script-src "
            + hash(script.toString())
            + "; style-src "
            + hash(style)
            + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    String html =
        resource(page)
            .replace("{{policy}}", policy)
            .replace("{{style}}", style)
            .replace("{{script}}", script)
            .replace("{{names}}", PageReport.names())
            .replace("{{fold}}", fold());
    int reports = html.indexOf(REPORTS);
    return new PageTemplate(html.substring(0, reports), html.substring(reports + REPORTS.length()));
  }

  /** A report's JSON as a block that the page's script finds. */
  static String block(String json) {
    return "<script type=\"application/json\" class=\"report\">" + json + "</script>\n";
  }

  /**
   * The letters that the search must fold as the program does, each followed by what it becomes.
   */
  private static String fold() {
    StringBuilder pairs = new StringBuilder("[");
    for (char c = FIRST_LETTER; c <= LAST_LETTER; c++) {
      String letter = String.valueOf(c);
      String folded = Spelling.fold(letter);
      if (!folded.equals(letter)) {
        pairs.append(pairs.length() == 1 ? "" : ",");
        Json.strings(List.of(letter, folded), pairs);
      }
    }
    return pairs.append(']').toString();
  }

  private static String hash(String inlined) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(inlined.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream file = PageTemplate.class.getResourceAsStream("/hasila/page/" + name)) {
      if (file == null) {
        throw new IllegalStateException("the program's file hasila/page/" + name + " is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
