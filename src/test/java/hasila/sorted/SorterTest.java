package hasila.sorted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order does not depend on how many records fit into memory, nor on that of reading. */
class SorterTest {
  private static final int RECORDS = 5000;

  @TempDir Path folder;

  private record Line(String name, int number) {
    static final RecordFormat<Line> FORMAT =
        new RecordFormat<>(
            (line, out) -> {
              Fields.text(line.name, out);
              out.writeInt(line.number);
            },
            in -> new Line(Fields.text(in), in.readInt()),
            Comparator.comparing(Line::name).thenComparingInt(Line::number));
  }

  private List<Line> sorted(List<Line> lines, int held) throws IOException {
    List<Line> sorted = new ArrayList<>();
    try (Sorter<Line> sorter = new Sorter<>(folder, ".run", held, Line.FORMAT)) {
      for (Line line : lines) {
        sorter.add(line);
      }
      sorter.drain(sorted::add);
    }
    return sorted;
  }

  @Test
  void runsOnDiskGiveTheOrderOfMemory() throws IOException {
    Random random = new Random(5);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      lines.add(new Line("تقرير " + random.nextInt(50), i));
    }
    List<Line> expected = lines.stream().sorted(Line.FORMAT.order()).toList();
    // 5000 records in runs of 20 are more runs than are read at once.
    for (int held : new int[] {RECORDS + 1, RECORDS, 333, 20}) {
      Collections.shuffle(lines, random);
      assertThat(sorted(lines, held)).isEqualTo(expected);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
