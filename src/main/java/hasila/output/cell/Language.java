package hasila.output.cell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language in which people read the workbook; what programs read is the same in both. */
public enum Language {
  EN,
  AR;

  /** The language for a system: Arabic where that is its own, English elsewhere. */
  public static Language of(Locale system) {
    return system.getLanguage().equals("ar") ? AR : EN;
  }

  /** The language of that word, in whatever case. */
  public static Optional<Language> named(String word) {
    return Stream.of(values())
        .filter(language -> language.word().equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The word for it on the command line, and the column of its words in a table. */
  public String word() {
    return Cell.word(this);
  }

  /** The words for all. */
  public static List<String> words() {
    return Stream.of(values()).map(Language::word).toList();
  }

  public boolean isArabic() {
    return this == AR;
  }
}
