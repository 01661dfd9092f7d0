package hasila.output.cell;

/**
 * One column of a file: its header, what it holds, and how a row's value is written, in one place.
 *
 * @param <R> what a row is made of
 */
public interface Column<R> {
  /** Without it spreadsheets take a file for another encoding. */
  String BYTE_ORDER_MARK = "\uFEFF";

  /** What the cells hold, and so how a spreadsheet should treat them. */
  enum Kind {
    /** Words from a report or a user: guarded, lest a spreadsheet takes them for a formula. */
    TEXT,
    /** One of a fixed set of words, or several joined. */
    CODE,
    /** A number in ASCII digits with a decimal point. */
    NUMBER,
    /** A whole number below 2^31: a line, an offset, a count of rows or bytes. */
    WHOLE,
    /** A day as 2019-03-05. */
    DAY;

    /** The word for it, as users read it. */
    public String word() {
      return this == WHOLE ? NUMBER.word() : Cell.word(this);
    }

    /** A value as a file that a spreadsheet opens has it. */
    public String written(String value) {
      return this == TEXT ? Cell.guarded(value) : value;
    }
  }

  /** The name in the header line. */
  String header();

  Kind kind();

  /** One sentence for a person who has the file open. */
  String doc();

  /** The value of a row as written, blank where the report does not state it. */
  String value(R row);
}
