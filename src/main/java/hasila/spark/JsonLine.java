package hasila.spark;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import hasila.document.Columns;
import hasila.input.InputException;
import hasila.input.Source;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** A line that holds a report as a JSON object; only what stands at its top is looked at. */
final class JsonLine {
  private final ColumnNames columns;
  private final int limit;

  /**
   * A reader of lines.
   *
   * @param limit the most characters of a line
   */
  JsonLine(ColumnNames columns, int limit) {
    this.columns = columns;
    this.limit = limit;
  }

  /** Its report, named by its id, or by its place where it has none or is no report. */
  Source source(String place, String line) {
    try {
      if (line.length() >= limit) {
        throw new InputException(
            "larger than " + limit + " characters", "split it, or raise the limit with --max-size");
      }
      Map<String, String> fields = fields(line);
      Columns.Found found = columns.columns().among(new ArrayList<>(fields.keySet()));
      String id = fields.getOrDefault(columns.idOrUsual(), "");
      return Columns.row(
          id.isBlank() ? place : id, found, column -> fields.getOrDefault(column, ""));
    } catch (InputException e) {
      return new Source.Missing(place, e);
    }
  }

  private static Map<String, String> fields(String line) throws InputException {
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
