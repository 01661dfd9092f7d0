package hasila.document.table;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import hasila.input.InputException;
import hasila.input.Source;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON with a report an object: an array of them, at the top or somewhere below (news APIs, the
 * export of a Telegram chat, the archive of an X account), or one object that is a report itself.
 * An object is named by its number in the array, or by its id where it is a message of Telegram or
 * X. One object is in memory at a time.
 */
public final class JsonRows implements OpenTable {
  /** How the files of an X archive begin: a script that says what the array behind «=» is. */
  public static final String X_ARCHIVE = "window.YTD.";

  private final String name;
  private final BoundedLines lines;
  private final JsonReader reader;
  private final Columns wanted;
  private final Deque<Level> levels = new ArrayDeque<>();
  private final Deque<Source> ready = new ArrayDeque<>();
  private boolean any;

  /** An array or an object that is being read. */
  private static final class Level {
    final boolean isArray;
    final Map<String, String> fields = new LinkedHashMap<>();
    int number;
    boolean anyGood;

    Level(boolean isArray) {
      this.isArray = isArray;
    }
  }

  public JsonRows(String name, BoundedLines lines, Columns wanted) throws IOException {
    this.name = name;
    this.lines = lines;
    this.wanted = wanted;
    Reader text = lines.reader();
    text.mark(X_ARCHIVE.length());
    char[] start = new char[X_ARCHIVE.length()];
    boolean script = text.read(start) == start.length && X_ARCHIVE.equals(new String(start));
    if (!script) {
      text.reset();
    }
    for (int c = script ? text.read() : '='; c >= 0 && c != '='; ) {
      c = text.read();
    }
    reader = new JsonReader(text);
    reader.setStrictness(Strictness.LEGACY_STRICT);
  }

  @Override
  public Optional<Source> next() throws IOException, InputException {
    try {
      while (ready.isEmpty()) {
        if (reader.peek() == JsonToken.END_DOCUMENT) {
          return Optional.empty();
        }
        step();
        if (levels.isEmpty() && ready.isEmpty()) {
          if (!any) {
            // Says which columns there are, and how to name one.
            throw new InputException(
                "no array of objects of which one field is known to hold the text",
                "name the field with --text-column");
          }
          return Optional.empty();
        }
      }
      any = true;
      return Optional.of(ready.pop());
    } catch (JsonParseException | IllegalStateException | MalformedJsonException | EOFException e) {
      throw damaged();
    }
  }

  private InputException damaged() {
    return new InputException(
        any ? "damaged behind what was read" : "no JSON, or damaged", "save it again");
  }

  /** Reads the next piece: the beginning or the end of a level, a field, an object of an array. */
  private void step() throws IOException {
    JsonToken token = reader.peek();
    Level level = levels.peek();
    switch (token) {
      case BEGIN_ARRAY -> {
        reader.beginArray();
        levels.push(new Level(true));
      }
      case END_ARRAY -> {
        reader.endArray();
        levels.pop();
      }
      case BEGIN_OBJECT -> {
        if (level != null && level.isArray) {
          object(level);
        } else {
          reader.beginObject();
          levels.push(new Level(false));
        }
      }
      case END_OBJECT -> {
        reader.endObject();
        levels.pop();
        if (!any && levels.isEmpty()) {
          row(name + ":1", level.fields).ifPresent(ready::add);
        }
      }
      case NAME -> field(level);
      default -> reader.skipValue();
    }
  }

  private void field(Level level) throws IOException {
    String field = reader.nextName();
    switch (reader.peek()) {
      case STRING, NUMBER -> level.fields.put(field, reader.nextString());
      case BEGIN_ARRAY, BEGIN_OBJECT -> {
        // The next steps go into it.
      }
      default -> reader.skipValue();
    }
  }

  /** An object of an array: a report, or a list of some, as of the chats of an account. */
  private void object(Level array) throws IOException {
    JsonObject object = JsonParser.parseReader(reader).getAsJsonObject();
    array.number++;
    Optional<Source> row = row(array.number, object);
    if (row.isPresent()) {
      array.anyGood = true;
      row.filter(JsonRows::hasText).ifPresent(ready::add);
    } else if (object.get("messages") instanceof JsonArray messages) {
      for (JsonElement message : messages) {
        if (message instanceof JsonObject each) {
          row(id(object) + ":" + id(each), each).filter(JsonRows::hasText).ifPresent(ready::add);
        }
      }
    } else if (array.anyGood) {
      ready.add(
          new Source.Missing(
              name + ":" + array.number,
              new InputException("an object without the text", "name its field as the others do")));
    }
  }

  private static boolean hasText(Source row) {
    return !(row instanceof Source.Row read) || !read.text().isBlank();
  }

  private Optional<Source> row(int number, JsonObject object) {
    // Each post of an X archive is wrapped: {"tweet": {...}}.
    if (object.size() == 1
        && object.entrySet().iterator().next().getValue() instanceof JsonObject inner) {
      return row(id(inner), inner);
    }
    boolean message = levels.size() > 1 && object.has("date_unixtime");
    return row(message ? id(object) : Integer.toString(number), object);
  }

  private Optional<Source> row(String number, JsonObject object) {
    Map<String, String> fields = new LinkedHashMap<>();
    object.entrySet().forEach(field -> fields.put(field.getKey(), text(field.getValue())));
    return row(name + ":" + number, fields);
  }

  private Optional<Source> row(String rowName, Map<String, String> fields) {
    try {
      Columns.Found columns = wanted.among(new ArrayList<>(fields.keySet()));
      return Optional.of(Columns.row(rowName, columns, fields::get));
    } catch (InputException e) {
      return Optional.empty();
    }
  }

  private static String id(JsonObject object) {
    for (String field : List.of("id", "id_str")) {
      if (object.has(field) && object.get(field).isJsonPrimitive()) {
        return object.get(field).getAsString();
      }
    }
    return "";
  }

  /** What a field says: its words, those of its pieces in a row, or the name of what it is. */
  private static String text(JsonElement value) {
    if (value.isJsonPrimitive()) {
      return value.getAsString();
    }
    if (value instanceof JsonArray pieces) {
      StringBuilder words = new StringBuilder();
      pieces.forEach(piece -> words.append(text(piece)));
      return words.toString();
    }
    if (value instanceof JsonObject object) {
      for (String field : List.of("text", "name")) {
        if (object.get(field) != null) {
          return text(object.get(field));
        }
      }
    }
    return "";
  }

  @Override
  public long consumed() {
    return lines.consumed();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
