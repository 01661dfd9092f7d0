package hasila.speed;

import hasila.Pipeline;
import hasila.check.Checks;
import hasila.claim.ClaimBuilder;
import hasila.copies.Sketch;
import hasila.date.Dates;
import hasila.date.days.Resolved;
import hasila.date.today.ReportDate;
import hasila.date.today.ReportDay;
import hasila.lexicon.Lexicon;
import hasila.lexicon.Words;
import hasila.mention.figure.MentionFinder;
import hasila.mention.figure.MentionFinder.Mentions;
import hasila.output.cell.Extraction;
import hasila.output.file.Rendered;
import hasila.place.PlaceNames;
import hasila.text.Report;
import hasila.text.Tokenizer;
import hasila.text.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What each stage costs once the JVM is warm, in milliseconds for a million bytes of reports of
 * seven thousand bytes. No part of the tests; run it with
 *
 * <pre>mvn -q -Pbenchmarks process-test-classes
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class Benchmarks {
  private static final int BYTES = 1_000_000;
  private static final int REPORT = 7_000;

  /** How many figures the reports tell. */
  @Param({"DENSE", "NEWS"})
  public Corpus.Density density;

  private final Lexicon lexicon = Lexicon.load();
  private final Pipeline pipeline = new Pipeline();
  private final List<Page> pages = new ArrayList<>();

  /** A report as each stage is given it. */
  private record Page(
      Report report,
      Tokens tokens,
      Words words,
      Mentions mentions,
      ReportDay day,
      List<Resolved> dates,
      Extraction found) {}

  @Setup
  public void make() {
    Corpus corpus = new Corpus(density, 8);
    for (int made = 0; made < BYTES; ) {
      String text = corpus.report(REPORT);
      int bytes = text.getBytes(StandardCharsets.UTF_8).length;
      Tokens tokens = Tokenizer.tokenize(text);
      Words words = lexicon.read(tokens);
      Mentions mentions = MentionFinder.find(words);
      ReportDay day = ReportDate.find(words, mentions.dates(), Optional.empty());
      List<Resolved> dates = Dates.resolve(words, mentions.dates(), day);
      Report report = new Report("report", text, bytes, "UTF-8", "", "");
      Extraction found = pipeline.extract(report, Optional.empty());
      pages.add(new Page(report, tokens, words, mentions, day, dates, found));
      made += bytes;
    }
  }

  @Benchmark
  public void tokens(Blackhole hole) {
    for (Page page : pages) {
      hole.consume(Tokenizer.tokenize(page.report.text()));
    }
  }

  @Benchmark
  public void words(Blackhole hole) {
    for (Page page : pages) {
      hole.consume(lexicon.read(page.tokens));
    }
  }

  @Benchmark
  public void mentions(Blackhole hole) {
    for (Page page : pages) {
      hole.consume(MentionFinder.find(page.words));
    }
  }

  @Benchmark
  public void days(Blackhole hole) {
    for (Page page : pages) {
      ReportDay day = ReportDate.find(page.words, page.mentions.dates(), Optional.empty());
      hole.consume(Dates.resolve(page.words, page.mentions.dates(), day));
    }
  }

  /** The names of places, each looked for. */
  @Benchmark
  public void places(Blackhole hole) {
    for (Page page : pages) {
      PlaceNames names = new PlaceNames(page.words, List.of());
      for (int i = 0; i < page.words.size(); i++) {
        hole.consume(names.at(i));
      }
    }
  }

  @Benchmark
  public void claims(Blackhole hole) {
    for (Page page : pages) {
      hole.consume(
          ClaimBuilder.build(
              page.words,
              new PlaceNames(page.words, List.of()),
              page.mentions.figures(),
              page.dates,
              page.day));
    }
  }

  @Benchmark
  public void checks(Blackhole hole) {
    for (Page page : pages) {
      Extraction found = page.found;
      hole.consume(
          Checks.check(page.words, found.mentions(), found.dates(), found.claims(), found.day()));
    }
  }

  /** By which copies are known. */
  @Benchmark
  public void sketches(Blackhole hole) {
    for (Page page : pages) {
      hole.consume(Sketch.of(page.words));
    }
  }

  @Benchmark
  public void rows(Blackhole hole) {
    for (Page page : pages) {
      hole.consume(Rendered.of(page.found));
    }
  }

  /** From text to rows. */
  @Benchmark
  public void whole(Blackhole hole) {
    for (Page page : pages) {
      hole.consume(Rendered.of(pipeline.extract(page.report, Optional.empty())));
    }
  }
}
