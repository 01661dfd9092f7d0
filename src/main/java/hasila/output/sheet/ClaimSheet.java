package hasila.output.sheet;

import hasila.mention.CheckCode;
import hasila.output.cell.CodeNames;
import hasila.output.row.ClaimColumn;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListFormulaDataValidation;
import org.dhatim.fastexcel.Workbook;

/** A sheet of claims: rows with a check are tinted, {@code review} offers its words. */
final class ClaimSheet extends TableSheet {
  private static final String CHECKED = "FFF1CC";
  private static final String OK = "C6E7CF";
  private static final String WRONG = "F6C9C9";
  private static final String FIXED = "CFE0F7";
  private static final List<String> MARKS = List.of("ok", "wrong", "fixed");

  ClaimSheet(Workbook workbook, String name, SheetWords words) {
    super(workbook, name, SheetLayout.claims(words.language()), words);
  }

  @Override
  void decorate(int last) {
    tint(last);
    int review = layout.place(ClaimColumn.REVIEW);
    ListFormulaDataValidation offered =
        sheet
            .range(HEAD, review, last, review)
            .validateWithListByFormula(
                MARKS.stream().map(this::shown).collect(Collectors.joining(",", "\"", "\"")));
    if (!words.language().isArabic()) {
      offered
          // STOP, since fastexcel spells the others as the locale does: Turkish «warnıng».
          .errorStyle(DataValidationErrorStyle.STOP)
          .errorTitle("review")
          .error("The words are ok, wrong and fixed; anything else goes into review_note.")
          .showErrorMessage(true);
    }
  }

  private String shown(String mark) {
    return CodeNames.shown(ClaimColumn.REVIEW.header(), mark, words.language());
  }

  /** Tints rows with checks and reviews by what they say, whatever a person sorts or changes. */
  private void tint(int last) {
    int from = layout.place(ClaimColumn.REVIEW);
    int to = layout.place(ClaimColumn.REVIEW_NOTE);
    fill(from, to, last, OK, isMarked("ok"));
    fill(from, to, last, WRONG, isMarked("wrong"));
    fill(from, to, last, FIXED, isMarked("fixed"));
    String checks = cell(ClaimColumn.CHECKS);
    String support =
        CodeNames.shown(
            ClaimColumn.CHECKS.header(), CheckCode.PARTS_AGREE.word(), words.language());
    fill(
        0,
        layout.columns().size() - 1,
        last,
        CHECKED,
        "NOT(OR(" + checks + "=\"\"," + checks + "=\"" + support + "\"))");
  }

  /** Whether a row has a mark, as it is offered, as its code, or as its word. */
  private String isMarked(String mark) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(mark);
    if (words.language().isArabic()) {
      forms.add(shown(mark));
      forms.add(CodeNames.word(ClaimColumn.REVIEW.header(), mark, words.language()));
    }
    String review = cell(ClaimColumn.REVIEW);
    return forms.stream()
        .map(form -> review + "=\"" + form + "\"")
        .collect(Collectors.joining(",", "OR(", ")"));
  }
}
