package hasila;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A headless Chromium, driven through chromedriver by the WebDriver protocol. It has a profile of
 * its own.
 */
final class Browser implements AutoCloseable {
  private static final Pattern PORT = Pattern.compile("on port (\\d+)");
  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--lang=en",
          "--window-size=1400,900",
          "--blink-settings=preferredColorScheme=1");

  private final Process driver;
  private final String address;
  private final String session;
  private final HttpClient client = HttpClient.newHttpClient();

  private Browser(Process driver, String port, Path profile) {
    this.driver = driver;
    this.address = "http://127.0.0.1:" + port;
    List<String> arguments = new ArrayList<>(ARGUMENTS);
    arguments.add("--user-data-dir=" + profile);
    Map<String, Object> wanted =
        Map.of(
            "browserName", "chrome",
            "goog:chromeOptions", Map.of("args", arguments),
            "goog:loggingPrefs", Map.of("browser", "ALL"));
    session =
        call("POST", "/session", Map.of("capabilities", Map.of("alwaysMatch", wanted)))
            .getAsJsonObject()
            .get("sessionId")
            .getAsString();
  }

  /** Starts one; empty where no chromedriver is installed. */
  static Optional<Browser> start(Path profile) {
    try {
      Process driver =
          new ProcessBuilder("chromedriver", "--port=0").redirectErrorStream(true).start();
      BufferedReader said =
          new BufferedReader(
              new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        Matcher port = PORT.matcher(line);
        if (line.contains("started successfully") && port.find()) {
          return Optional.of(new Browser(driver, port.group(1), profile));
        }
      }
      throw new IllegalStateException("chromedriver ended without a word");
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private JsonElement call(String method, String path, Map<String, ?> body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .method(method, HttpRequest.BodyPublishers.ofString(new Gson().toJson(body)))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      JsonElement value = JsonParser.parseString(answer.body()).getAsJsonObject().get("value");
      if (answer.statusCode() != 200) {
        throw new AssertionError(
            "the browser refused " + path + ": " + value.getAsJsonObject().get("message"));
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private JsonElement post(String path, Map<String, ?> body) {
    return call("POST", "/session/" + session + path, body);
  }

  void open(Path page) {
    // A new page even where only the part behind # would change.
    post("/url", Map.of("url", "about:blank"));
    post("/url", Map.of("url", page.toUri().toString()));
  }

  void open(String address) {
    post("/url", Map.of("url", address));
  }

  void reload() {
    post("/refresh", Map.of());
  }

  /** Runs a script in the page and gives what it returns. */
  JsonElement run(String script, Object... arguments) {
    return post("/execute/sync", Map.of("script", script, "args", List.of(arguments)));
  }

  /** Evaluates an expression that is a text. */
  String text(String expression, Object... arguments) {
    return run("return String(" + expression + ")", arguments).getAsString();
  }

  /** Evaluates an expression that is a number. */
  double number(String expression, Object... arguments) {
    return run("return Number(" + expression + ")", arguments).getAsDouble();
  }

  /** Evaluates an expression that is true or false. */
  boolean is(String expression, Object... arguments) {
    return run("return Boolean(" + expression + ")", arguments).getAsBoolean();
  }

  /** Runs a script whose last argument is a function to call with the result. */
  JsonElement runLater(String script, Object... arguments) {
    return post("/execute/async", Map.of("script", script, "args", List.of(arguments)));
  }

  private String element(String selector) {
    JsonObject found =
        post("/element", Map.of("using", "css selector", "value", selector)).getAsJsonObject();
    return "/element/" + found.entrySet().iterator().next().getValue().getAsString();
  }

  /**
   * Clicks the middle of an element as a person would: what covers it is clicked instead, or
   * refused.
   */
  void click(String selector) {
    post(element(selector) + "/click", Map.of());
  }

  void type(String selector, String words) {
    post(element(selector) + "/value", Map.of("text", words));
  }

  /** Chooses an option of a select by its value. */
  void choose(String select, String value) {
    post(element(select + " option[value=\"" + value + "\"]") + "/click", Map.of());
  }

  /** Presses keys one after another, whatever has the focus. */
  void press(String... keys) {
    List<Map<String, String>> presses = new ArrayList<>();
    for (String key : keys) {
      presses.add(Map.of("type", "keyDown", "value", key));
      presses.add(Map.of("type", "keyUp", "value", key));
    }
    post(
        "/actions",
        Map.of("actions", List.of(Map.of("type", "key", "id", "keys", "actions", presses))));
  }

  /** A command of the browser's own protocol. */
  void command(String name, Map<String, ?> parameters) {
    post("/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
  }

  void size(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  void prefer(String theme) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
  }

  /**
   * What the console was told since it was last asked: errors, warnings and refusals of the policy.
   */
  List<String> console() {
    List<String> lines = new ArrayList<>();
    post("/se/log", Map.of("type", "browser"))
        .getAsJsonArray()
        .forEach(line -> lines.add(line.getAsJsonObject().get("message").getAsString()));
    return lines;
  }

  byte[] picture() {
    return Base64.getDecoder()
        .decode(call("GET", "/session/" + session + "/screenshot", Map.of()).getAsString());
  }

  byte[] paper() {
    return Base64.getDecoder().decode(post("/print", Map.of("background", true)).getAsString());
  }

  @Override
  public void close() {
    try {
      call("DELETE", "/session/" + session, Map.of());
    } finally {
      driver.destroy();
    }
  }
}
