package hasila.date;

import hasila.lexicon.Words;
import hasila.mention.DateMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public final class ReportDate {
  private ReportDate() {}
  public static ReportDay find(Words words, List<DateMention> mentions, Optional<LocalDate> given) {
    return new ReportDay(given, given.isPresent() ? ReportDay.Basis.GIVEN : ReportDay.Basis.UNKNOWN, "");
  }
}
