package hasila.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hasila.lexicon.table.LexiconException;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Any lines at all as a table of words: each is read, or refused with its place and a cure. */
class TableFuzzTest {
  static Stream<byte[]> tables() {
    return Stream.of(Role.values())
        .map(
            role -> {
              Table table = Table.load(role.table());
              return (role.table()
                      + "\n"
                      + String.join("\t", table.columns())
                      + "\n"
                      + String.join("\t", table.rows().get(0).cells()))
                  .getBytes(StandardCharsets.UTF_8);
            });
  }

  /** Each cell of a first line by itself: what is written by mistake is most often one of these. */
  @ParameterizedTest
  @EnumSource
  void anyCell(Role role) {
    Table table = Table.load(role.table());
    Row good = table.rows().get(0);
    for (int column = 0; column < table.columns().size(); column++) {
      for (String cell : List.of("-", "", " ", "|", "x", "0", "-1", "٣", "و|", "قتل قتل", "yes")) {
        List<String> cells = new ArrayList<>(good.cells());
        cells.set(column, cell);
        Row row = new Row(good.file(), good.line(), good.columns(), cells);
        try {
          assertThat(role.read(row)).isNotNull();
        } catch (LexiconException e) {
          assertThat(e)
              .hasMessageStartingWith("lexicon/" + role.table() + ".tsv line " + row.line());
        }
      }
    }
  }

  @MethodSource("tables")
  @FuzzTest
  void anyTable(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = Math.max(0, text.indexOf('\n'));
    String name = text.substring(0, end);
    Role role =
        Stream.of(Role.values())
            .filter(each -> each.table().equals(name))
            .findFirst()
            .orElse(Role.NOUN);
    try {
      Table table = Table.read("t.tsv", new BufferedReader(new StringReader(text.substring(end))));
      for (Row row : table.rows()) {
        assertThat(role.read(row)).isNotNull();
      }
    } catch (LexiconException e) {
      assertThat(e.getMessage()).startsWith("t.tsv line ");
    }
  }
}
