package hasila.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Order and memory of the series do not depend on how many entries fit into memory. */
class SorterTest {
  private static final int ENTRIES = 5000;

  @TempDir Path folder;

  private static Entry entry(Random random, int i) {
    Optional<LocalDate> day =
        random.nextInt(5) == 0
            ? Optional.empty()
            : Optional.of(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(40)));
    Optional<BigDecimal> number = Optional.of(BigDecimal.valueOf(random.nextInt(1000)));
    Entry.Kind kind = Entry.Kind.values()[random.nextInt(3)];
    String report = "تقرير " + i + ".txt";
    return new Entry(
        kind,
        "key " + random.nextInt(50),
        report,
        day,
        i,
        report + "#" + i,
        List.of("الوزارة", "المرصد", "").get(random.nextInt(3)),
        "نحو " + number.get(),
        "شخصا",
        "killed",
        "person",
        "",
        day,
        day,
        "",
        number,
        number,
        number,
        "exact");
  }

  private List<Entry> sorted(List<Entry> entries, int held) throws IOException {
    List<Entry> sorted = new ArrayList<>();
    try (Sorter sorter = new Sorter(folder, ".run", held)) {
      for (Entry entry : entries) {
        sorter.add(entry);
      }
      sorter.drain(sorted::add);
    }
    return sorted;
  }

  @Test
  void runsOnDiskGiveTheOrderOfMemory() throws IOException {
    Random random = new Random(5);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < ENTRIES; i++) {
      entries.add(entry(random, i));
    }
    List<Entry> expected = entries.stream().sorted(Entry.ORDER).toList();
    // 5000 entries in runs of 20 are more runs than are read at once.
    for (int held : new int[] {ENTRIES + 1, ENTRIES, 333, 20}) {
      Collections.shuffle(entries, random);
      assertThat(sorted(entries, held)).isEqualTo(expected);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void rowsDoNotDependOnTheOrderOfReading() throws IOException {
    Random random = new Random(6);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < ENTRIES; i++) {
      entries.add(entry(random, i));
    }
    List<SeriesRow> expected = rows(entries, Sorter.HELD);
    Collections.shuffle(entries, random);
    assertThat(rows(entries, 64)).isEqualTo(expected).isNotEmpty();
    assertThat(expected)
        .anyMatch(row -> row.check().equals("total_decreases"))
        .anyMatch(row -> row.check().equals("sources_disagree"));
  }

  private List<SeriesRow> rows(List<Entry> entries, int held) throws IOException {
    List<SeriesRow> rows = new ArrayList<>();
    try (Series series = new Series(folder, ".rows", held)) {
      series.add(entries);
      series.write(rows::add);
    }
    return rows;
  }
}
