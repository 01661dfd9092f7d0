package hasila.spark;

import com.google.gson.Gson;
import hasila.speed.Corpus;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

/** Generated news as a crawl keeps it: an object a line, in some files. */
final class NewsLines {
  private static final int SEED = 5;

  private NewsLines() {}

  /** Writes so many reports of varied length. The same arguments give the same bytes. */
  static void write(Path folder, int megabytes, int reports, int files) throws IOException {
    Files.createDirectories(folder);
    Corpus corpus = new Corpus(Corpus.Density.NEWS, SEED);
    Random lengths = new Random(SEED);
    Gson gson = new Gson();
    int mean = (int) (megabytes * 1_000_000L / reports);
    for (int file = 0; file < files; file++) {
      try (Writer lines = Files.newBufferedWriter(folder.resolve("news-" + file + ".jsonl"))) {
        for (int i = file; i < reports; i += files) {
          int bytes = mean / 4 + lengths.nextInt(mean * 3 / 2);
          lines.write(gson.toJson(Map.of("text", corpus.report(bytes))) + "\n");
        }
      }
    }
  }
}
