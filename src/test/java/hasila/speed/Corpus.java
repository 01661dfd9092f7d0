package hasila.speed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Reports to measure speed on, made of the two reports in {@code seeds/} and of sentences written for it, their figures,
 * days, places and speakers varied. The same arguments give the same bytes.
 *
 * <pre>java -cp target/test-classes hasila.speed.Corpus FOLDER MEGABYTES FILES dense|news [SEED]</pre>
 */
public final class Corpus {
  private static final int SENTENCES_OF_A_PARAGRAPH = 3;
  private static final int FOLDER_SIZE = 1000;

  private final Random random;
  private final double density;
  private final List<String> told = new ArrayList<>(List.of(Sentences.TOLD));

  /** How many of the sentences tell figures. */
  public enum Density {
    /** As many as report 000 has: 1.7 claims in a kilobyte. */
    DENSE(0.17),
    /** A tenth of that, as in news. */
    NEWS(0.017);

    private final double share;

    Density(double share) {
      this.share = share;
    }
  }

  /** A maker of reports. */
  public Corpus(Density density, long seed) {
    this.random = new Random(seed);
    this.density = density.share;
    told.addAll(seeds());
  }

  private static List<String> seeds() {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.sorted().toList()) {
        for (String sentence : Files.readString(file).split("(?<=\\.)\\s+|\\n+")) {
          if (sentence.length() > 60 && sentence.endsWith(".")) {
            sentences.add(sentence.strip());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  /** One report of about so many bytes in UTF-8. */
  public String report(int bytes) {
    StringBuilder report = new StringBuilder();
    report.append(vary(any(random.nextDouble() < density * 2 ? Sentences.COUNTING_HEADLINES : Sentences.HEADLINES)));
    report.append("\n\n").append(vary(any(Sentences.LEADS))).append(' ');
    // An Arabic letter takes two bytes, every sixth character is a space.
    int characters = (int) (bytes / 1.83);
    int left = SENTENCES_OF_A_PARAGRAPH;
    while (report.length() < characters) {
      report.append(vary(random.nextDouble() < density ? told.get(random.nextInt(told.size())) : any(Sentences.PLAIN)));
      left--;
      report.append(left == 0 ? "\n\n" : " ");
      left = left == 0 ? 1 + random.nextInt(2 * SENTENCES_OF_A_PARAGRAPH) : left;
    }
    return report.append('\n').toString();
  }

  /** The sentence with other figures, and its slots filled. */
  private String vary(String sentence) {
    StringBuilder varied = new StringBuilder();
    int i = 0;
    while (i < sentence.length()) {
      char c = sentence.charAt(i);
      int end = i + 1;
      if (c == '{') {
        end = sentence.indexOf('}', i) + 1;
        varied.append(slot(sentence.substring(i + 1, end - 1)));
      } else if (c >= '0' && c <= '9') {
        while (end < sentence.length() && Character.isDigit(sentence.charAt(end))) {
          end++;
        }
        varied.append(figure(sentence.substring(i, end)));
      } else {
        varied.append(c);
      }
      i = end;
    }
    return varied.toString();
  }

  /** Another number of as many digits; years and what may be a day or a month stay. */
  private String figure(String digits) {
    boolean year = digits.length() == 4 && digits.startsWith("20");
    if (year || digits.length() < 2 || digits.length() > 6) {
      return digits;
    }
    int least = (int) Math.pow(10, digits.length() - 1);
    return Integer.toString(least + random.nextInt(least * 9));
  }

  private String slot(String name) {
    return switch (name) {
      case "n" -> Integer.toString(2 + random.nextInt(60));
      case "N" -> Integer.toString(100 + random.nextInt(9900));
      case "day" -> Integer.toString(1 + random.nextInt(28));
      case "word" -> any(Sentences.NUMBERS);
      case "month" -> any(Sentences.MONTHS);
      case "weekday" -> any(Sentences.WEEKDAYS);
      case "date" -> date(LocalDate.of(2019, 1, 1).plusDays(random.nextInt(365)));
      case "place" -> any(Sentences.PLACES);
      case "who" -> any(Sentences.SPEAKERS);
      default -> throw new IllegalArgumentException("no slot " + name);
    };
  }

  private static String date(LocalDate day) {
    String weekday = Sentences.WEEKDAYS[day.getDayOfWeek().getValue() % 7];
    return weekday + " " + day.getDayOfMonth() + " " + Sentences.MONTHS[day.getMonthValue() - 1] + " 2019";
  }

  private String any(String[] words) {
    return words[random.nextInt(words.length)];
  }

  /** Writes files of varied length, {@value #FOLDER_SIZE} to a folder. */
  public void write(Path folder, long bytes, int files) throws IOException {
    int mean = (int) (bytes / files);
    for (int i = 0; i < files; i++) {
      Path below = folder.resolve(String.format(Locale.ROOT, "%03d", i / FOLDER_SIZE));
      Files.createDirectories(below);
      String report = report(mean / 4 + random.nextInt(Math.max(1, mean * 3 / 2)));
      try (OutputStream file = Files.newOutputStream(below.resolve(String.format(Locale.ROOT, "%06d.txt", i)))) {
        file.write(report.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Writes a corpus. */
  public static void main(String[] arguments) throws IOException {
    Density density = Density.valueOf(arguments[3].toUpperCase(Locale.ROOT));
    long seed = arguments.length > 4 ? Long.parseLong(arguments[4]) : 8;
    long bytes = (long) (Double.parseDouble(arguments[1]) * 1_000_000);
    new Corpus(density, seed).write(Path.of(arguments[0]), bytes, Integer.parseInt(arguments[2]));
  }
}
