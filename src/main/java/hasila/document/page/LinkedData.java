package hasila.document.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the JSON-LD of a page says of its article: the first object that has a day of publication.
 */
record LinkedData(
    Optional<String> headline, Optional<String> publisher, Optional<String> published) {
  private static final LinkedData NONE =
      new LinkedData(Optional.empty(), Optional.empty(), Optional.empty());

  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<LinkedData> article = article(script.data());
      if (article.isPresent()) {
        return article.get();
      }
    }
    return NONE;
  }

  private static Optional<LinkedData> article(String json) {
    Deque<JsonElement> open = new ArrayDeque<>();
    try {
      open.add(JsonParser.parseString(json));
    } catch (JsonParseException e) {
      // A page with broken data is read without it.
      return Optional.empty();
    }
    while (!open.isEmpty()) {
      JsonElement element = open.remove();
      if (element instanceof JsonArray array) {
        array.forEach(open::add);
      } else if (element instanceof JsonObject object) {
        if (object.has("datePublished")) {
          return Optional.of(
              new LinkedData(
                  text(object, "headline"),
                  object.get("publisher") instanceof JsonObject publisher
                      ? text(publisher, "name")
                      : Optional.empty(),
                  text(object, "datePublished")));
        }
        object.entrySet().forEach(entry -> open.add(entry.getValue()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive value && !value.getAsString().isBlank()
        ? Optional.of(value.getAsString().strip())
        : Optional.empty();
  }
}
