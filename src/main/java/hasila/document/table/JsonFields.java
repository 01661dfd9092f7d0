package hasila.document.table;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import hasila.input.InputException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands at the top of a line of JSON Lines, by its names; null is blank. */
public final class JsonFields {
  private JsonFields() {}

  /**
   * Reads a line.
   *
   * @throws InputException where it is no JSON object, or more than one
   */
  public static Map<String, String> of(String line) throws InputException {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonReader reader = new JsonReader(new StringReader(line))) {
      // Half a character is mended later, where strict reading would lose the whole row.
      reader.setStrictness(Strictness.LEGACY_STRICT);
      reader.beginObject();
      while (reader.hasNext()) {
        String field = reader.nextName();
        switch (reader.peek()) {
          case STRING, NUMBER -> fields.put(field, reader.nextString());
          case NULL -> {
            reader.nextNull();
            fields.put(field, "");
          }
          default -> reader.skipValue();
        }
      }
      reader.endObject();
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new MalformedJsonException("more than one object");
      }
      return fields;
    } catch (MalformedJsonException | EOFException | IllegalStateException e) {
      throw new InputException("not a JSON object", "write one object a line");
    } catch (IOException e) {
      throw new InputException("not JSON (" + e.getMessage() + ")", "write one object a line");
    }
  }
}
