package hasila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing that stands in a report ever runs, is loaded, or turns the page's words around. */
class PageSafetyTest extends InBrowser {
  private static Path hostile() throws IOException {
    return page(PageReports.writeHostile(folder.resolve("hostile")));
  }

  @Test
  void aHostileReportIsText() throws IOException {
    browser.open(hostile());
    assertThat(browser.text("typeof window.hacked")).isEqualTo("undefined");
    String shown = String.join("\n", words("#text p"));
    assertThat(shown)
        .contains(
            "</script><script>window.hacked = 1</script>",
            "]]> --> <!-- <img src=x onerror=\"window.hacked = 2\">")
        .contains("<b onclick='window.hacked=3'>", "&lt;i&gt;", "{{script}}", "${hacked}");
    assertThat(
            browser.number(
                "document.querySelectorAll('#text img, #text script, #text b, #text i, img').length"))
        .isZero();
    assertThat(words("#report-title").toString() + words("#report-facts"))
        .contains(PageReports.HOSTILE_NAME);
    assertThat(words("tr.report-row").toString()).contains(PageReports.HOSTILE_NAME);
    for (String tab : List.of("#tab-overview", "#tab-account", "#tab-claims")) {
      browser.click(tab);
    }
    browser.run("App.model.claims.forEach(App.choose)");
    assertThat(browser.text("typeof window.hacked")).isEqualTo("undefined");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void whatTurnsWordsAroundIsShownAndDoesNot() throws IOException {
    browser.open(hostile());
    assertThat(words("#text .unseen"))
        .contains("⟨U+202E⟩", "⟨U+202C⟩", "␀", "␛", "⟨U+2067⟩", "⟨U+2069⟩");
    String controls =
        "[...document.querySelectorAll('body *:not(script)')].some(e => [...e.childNodes].some(n => n.nodeType === 3 && /[\\u202A-\\u202E]/.test(n.data)))";
    assertThat(browser.is(controls)).isFalse();
    assertThat(browser.text("figureText(App.model.claims.find(c => c.best === '12'))"))
        .as("offsets hold")
        .isEqualTo("12");
    assertThat(words("#text .is-figure")).contains("12");
  }

  @Test
  void thePolicyForbidsTheRest() throws Exception {
    Path page = hostile();
    String html = Files.readString(page);
    assertThat(html)
        .containsOnlyOnce("Content-Security-Policy")
        .contains("default-src 'none'", "base-uri 'none'", "form-action 'none'");
    assertThat(html.indexOf("Content-Security-Policy")).isLessThan(html.indexOf("<style"));
    String policy = find("content=\"(default-src[^\"]*)\"", html);
    assertThat(policy)
        .doesNotContain("unsafe")
        .contains("script-src 'sha256-" + hash(find("(?s)<script>(.*?)</script>", html)));
    assertThat(policy)
        .contains("style-src 'sha256-" + hash(find("(?s)<style>(.*?)</style>", html)));
    assertThat(html)
        .as("five blocks of data, one of a report, one script")
        .satisfies(text -> assertThat(text.split("</script>", -1)).hasSize(8));

    browser.open(page);
    browser.run(
        """
        window.refused = [];
        addEventListener('securitypolicyviolation', (event) => window.refused.push(event.effectiveDirective));
        const attempt = (act) => { try { act(); } catch (e) { window.refused.push('trusted-types'); } };
        attempt(() => { document.body.innerHTML += '<img src=x onerror="window.hacked = 6">'; });
        attempt(() => { const s = document.createElement('script'); s.append('window.hacked = 7'); document.body.append(s); });
        attempt(() => { const i = document.createElement('img'); i.src = 'https://example.invalid/x.png'; document.body.append(i); });
        attempt(() => { document.body.setAttribute('style', 'background: url(https://example.invalid/y.png)'); });
        attempt(() => { fetch('https://example.invalid/z').catch(() => {}); });
        attempt(() => { document.body.setAttribute('onclick', 'window.hacked = 8'); document.body.click(); });
        """);
    String refused =
        browser
            .runLater("setTimeout(() => arguments[0](window.refused.join(' ')), 300)")
            .getAsString();
    assertThat(refused).contains("trusted-types", "img-src", "style-src", "connect-src");
    assertThat(browser.text("typeof window.hacked")).isEqualTo("undefined");
  }

  private static String find(String pattern, String html) {
    Matcher matcher = Pattern.compile(pattern).matcher(html);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static String hash(String text) throws Exception {
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void thePageLoadsNothing() throws IOException {
    String html = Files.readString(hostile());
    String ours =
        html.substring(html.lastIndexOf("<script>")).replace("http://www.w3.org/2000/svg", "");
    assertThat(ours)
        .doesNotContain(
            "http:",
            "https:",
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(");
    browser.open(hostile());
    assertThat(browser.number("performance.getEntriesByType('resource').length")).isZero();
  }
}
