package hasila.lexicon.table;

import hasila.lexicon.Role;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lines of all tables as the compiled dictionary keeps them, read one by one when they are
 * needed.
 */
final class Lines {
  private final byte[] text;
  private final int[] starts;
  private final int[] numbers;
  private final int[] headers;
  private final Sense[][] known;

  /**
   * Lines.
   *
   * @param text all lines, one behind the other, in UTF-8
   * @param starts where each begins, and where the last ends
   * @param numbers the number of each in its table
   * @param headers by role: the line that names its columns
   */
  Lines(byte[] text, int[] starts, int[] numbers, int[] headers) {
    this.text = text;
    this.starts = starts;
    this.numbers = numbers;
    this.headers = headers;
    this.known = new Sense[numbers.length][];
  }

  Sense sense(Role role, int line, int entry) {
    Sense[] senses = known[line];
    if (senses == null) {
      senses = read(role, line);
      known[line] = senses;
    }
    return senses[entry];
  }

  private Sense[] read(Role role, int line) {
    List<Entry> entries =
        role.read(
            new Row(
                "lexicon/" + role.table() + ".tsv",
                numbers[line],
                cells(headers[role.ordinal()]),
                cells(line)));
    Sense[] senses = new Sense[entries.size()];
    for (int i = 0; i < senses.length; i++) {
      senses[i] = entries.get(i).sense();
    }
    return senses;
  }

  private List<String> cells(int line) {
    return Table.cells(
        new String(text, starts[line], starts[line + 1] - starts[line], StandardCharsets.UTF_8));
  }

  void write(DataOutputStream out) throws IOException {
    Dictionary.write(new int[] {text.length}, out);
    Dictionary.write(starts, out);
    Dictionary.write(numbers, out);
    Dictionary.write(headers, out);
    out.write(text);
  }

  static Lines read(ByteBuffer in) {
    byte[] text = new byte[Dictionary.ints(in)[0]];
    int[] starts = Dictionary.ints(in);
    int[] numbers = Dictionary.ints(in);
    int[] headers = Dictionary.ints(in);
    in.get(text);
    return new Lines(text, starts, numbers, headers);
  }
}
