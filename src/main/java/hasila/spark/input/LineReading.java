package hasila.spark.input;

import hasila.input.Source;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/**
 * Reads the lines of JSON Lines in UTF-8. They come in the order of their files; blank ones are no
 * reports, but they count, as on one machine.
 *
 * @param files reads a file in which no line stands, to tell what one machine tells of it
 */
record LineReading(FileReading files, FileNames names, RowNumbers numbers) implements Reading {
  /** What a line is handed as: its bytes, its file, and where the block that it is in begins. */
  private static final int BYTES = 0;

  private static final int FILE = 1;
  private static final int BLOCK = 2;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** As the core writes what is no text, to tell of it. */
  private static final String UNKNOWN_BYTE = "\uFFFF";

  @Override
  public Function<Row, Iterator<Source>> begin() {
    return new Lines();
  }

  private final class Lines implements Function<Row, Iterator<Source>> {
    private final CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(UNKNOWN_BYTE);
    private final JsonLine json = new JsonLine(files.columns(), files.maxSize());
    private final Function<Row, Iterator<Source>> whole = files.begin();
    private String file = "";
    private long block = -1;
    private long number;

    @Override
    public Iterator<Source> apply(Row row) {
      if (row.isNullAt(BYTES)) {
        String name = names.name(row.getString(FILE));
        return whole.apply(ListedFile.of(name, URI.create(row.getString(FILE)), 0).row());
      }
      if (!file.equals(row.getString(FILE)) || block != row.getLong(BLOCK)) {
        file = row.getString(FILE);
        block = row.getLong(BLOCK);
        number = numbers.first(file, block);
      } else {
        number++;
      }
      String line = text(row.getAs(BYTES));
      return line.isBlank()
          ? Collections.emptyIterator()
          : List.of(json.source(names.name(file) + ":" + number, line)).iterator();
    }

    private String text(byte[] bytes) {
      try {
        String line = decoder.decode(ByteBuffer.wrap(bytes)).toString();
        return number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
      } catch (CharacterCodingException e) {
        throw new IllegalStateException("what is malformed is replaced", e);
      }
    }
  }
}
