package hasila.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hasila.date.days.Resolved;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.table.Row;
import hasila.lexicon.table.Table;
import hasila.lexicon.time.DateCue;
import hasila.mention.DateMention;
import hasila.mention.When;
import hasila.mention.date.DateFinder;
import hasila.text.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the example at the end of every line of the tables that dates are made of. */
class DateTablesTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 6, 17);

  /** Kinds of cues whose examples hold no date: they say where none is. */
  private static final Set<String> NO_DATE =
      Set.of("name", "title", "unlike", "any_day", "number", "age", "teen");

  @TestFactory
  Stream<DynamicTest> everyLineOfTheTables() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Role role :
        List.of(
            Role.MONTH,
            Role.WEEKDAY,
            Role.DAY_WORD,
            Role.TIME_UNIT,
            Role.DIRECTION,
            Role.DATE_PART,
            Role.SEASON,
            Role.DECADE)) {
      for (Row row : Table.load(role.table()).rows()) {
        tests.add(dynamicTest(role.table() + " line " + row.line(), () -> usesItsLine(row)));
      }
    }
    return tests.stream();
  }

  private static void usesItsLine(Row row) {
    String text = row.example();
    List<Resolved> dates = DateLines.resolve(text, Optional.of(TODAY));
    assertThat(dates).as("%s line %d: «%s»", row.file(), row.line(), text).hasSize(1);
    String span =
        text.substring(dates.get(0).mention().span().start(), dates.get(0).mention().span().end());
    assertThat(row.list("forms"))
        .as("«%s» must use a form of its line", span)
        .anyMatch(
            form ->
                Spelling.fold(span)
                        .replace("ال", "")
                        .contains(Spelling.fold(form).replace("ال", ""))
                    || span.contains(form));
  }

  /** Every form of every month, in a phrase that names a day and a year, is that month. */
  @TestFactory
  Stream<DynamicTest> everyMonthName() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Row row : Table.load(Role.MONTH.table()).rows()) {
      for (String form : row.list("forms")) {
        boolean half = row.cell("number").contains("|");
        boolean hijri = row.cell("era").equals("hijri");
        String text = "5 " + form + (half ? " 2" : "") + (hijri ? " 1440 هـ" : " 2019");
        String number = half ? row.list("number").get(1) : row.cell("number");
        tests.add(
            dynamicTest(
                text,
                () -> {
                  DateMention mention = DateFinder.find(DateLines.words(text)).get(0);
                  When.Dated dated = (When.Dated) mention.when();
                  assertThat(dated.month())
                      .contains(new When.Step.Number(Integer.parseInt(number)));
                  assertThat(dated.era().name().toLowerCase(Locale.ROOT))
                      .isEqualTo(row.cell("era"));
                }));
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> everyCue() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Role role : List.of(Role.DATE_OPENER, Role.DATE_CUE)) {
      for (Row row : Table.load(role.table()).rows()) {
        tests.add(dynamicTest(role.table() + " line " + row.line(), () -> usesItsCue(row)));
      }
    }
    return tests.stream();
  }

  private static void usesItsCue(Row row) {
    Words words = DateLines.words(row.example());
    DateCue.Kind kind = row.constant("kind", DateCue.Kind.class);
    boolean used = false;
    for (int i = 0; i < words.size(); i++) {
      used |= DateCue.last(words, i, kind) >= 0;
    }
    assertThat(used).as("%s line %d: «%s»", row.file(), row.line(), row.example()).isTrue();
    List<DateMention> dates = DateFinder.find(words);
    if (NO_DATE.contains(row.cell("kind"))) {
      assertThat(dates).as(row.example()).isEmpty();
    } else if (!Set.of("general", "earlier").contains(row.cell("kind"))) {
      assertThat(dates).as(row.example()).isNotEmpty();
    }
  }
}
