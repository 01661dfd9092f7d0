package hasila.date;

import hasila.date.days.Resolved;
import hasila.date.today.ReportDate;
import hasila.lexicon.Lexicon;
import hasila.lexicon.Words;
import hasila.mention.DateMention;
import hasila.mention.date.DateFinder;
import hasila.text.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tables of dates in phrases: reading them, and writing a resolved date as a line of them. */
public final class DateLines {
  public static final Lexicon LEXICON = Lexicon.load();
  private static final String OPEN = "\u27E6";
  private static final String CLOSE = "\u27E7";

  private DateLines() {}

  /** A phrase and the day it is said on. */
  record Phrase(Optional<LocalDate> day, String text) {}

  /** The lines of a table without its comments. */
  public static List<String> lines(String name) {
    try (InputStream in = DateLines.class.getResourceAsStream("/hasila/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The lines of a table by their phrase. */
  static Map<Phrase, List<String>> byPhrase(String name) {
    Map<Phrase, List<String>> phrases = new LinkedHashMap<>();
    List<String> lines = lines(name);
    for (String line : lines.subList(1, lines.size())) {
      String text = line.substring(line.lastIndexOf('\t') + 1).replace(OPEN, "").replace(CLOSE, "");
      Phrase phrase = new Phrase(day(line.substring(0, line.indexOf('\t'))), text);
      phrases.computeIfAbsent(phrase, p -> new ArrayList<>()).add(line);
    }
    return phrases;
  }

  /** A day in a cell, - for none. */
  public static Optional<LocalDate> day(String cell) {
    return cell.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cell));
  }

  /** The words of a text. */
  public static Words words(String text) {
    return LEXICON.read(Tokenizer.tokenize(text));
  }

  /** The dates of a text that is said on a day. */
  public static List<Resolved> resolve(String text, Optional<LocalDate> day) {
    Words words = words(text);
    List<DateMention> mentions = DateFinder.find(words);
    return Dates.resolve(words, mentions, ReportDate.find(words, mentions, day));
  }

  /** The dates of a phrase as lines. */
  static List<String> read(Phrase phrase) {
    return resolve(phrase.text(), phrase.day()).stream()
        .map(date -> cell(phrase.day()) + "\t" + sense(date) + "\t" + marked(date, phrase.text()))
        .toList();
  }

  /** What must not change with the spelling. */
  static String sense(Resolved date) {
    return String.join(
        "\t",
        cell(date.start()),
        cell(date.end()),
        word(date.precision()),
        word(date.relation()),
        word(date.basis()));
  }

  private static String marked(Resolved date, String text) {
    int start = date.mention().span().start();
    int end = date.mention().span().end();
    return text.substring(0, start)
        + OPEN
        + text.substring(start, end)
        + CLOSE
        + text.substring(end);
  }

  private static String cell(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("-");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
