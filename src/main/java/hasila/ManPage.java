package hasila;

/** The man page, in the language of {@code man} itself. */
final class ManPage {
  private ManPage() {}

  static String text() {
    StringBuilder page = new StringBuilder();
    page.append(".TH EXTRACT 1 \"\" \"extract ").append(escaped(Manual.version())).append("\"\n");
    section("NAME", page);
    line("extract \\- " + escaped(Manual.PURPOSE), page);
    section("SYNOPSIS", page);
    line(".B java \\-jar extract.jar", page);
    line(escaped(Manual.USAGE), page);
    section("DESCRIPTION", page);
    line(
        escaped(
            "Reads the files that are named, and all below the folders that are named; - is"
                + " standard input. Writes tables of what each report counts: who counted, what, how"
                + " many, when. OUTPUT.md, which comes with the program, explains every column."),
        page);
    section("OPTIONS", page);
    for (Flag flag : Flag.values()) {
      String letter = flag.letter().isEmpty() ? "" : "\\fB" + escaped(flag.letter()) + "\\fR, ";
      String argument = flag.argument().isEmpty() ? "" : " \\fI" + flag.argument() + "\\fR";
      entry(letter + "\\fB" + escaped(flag.word()) + "\\fR" + argument, flag.doc(), page);
    }
    section("EXAMPLES", page);
    for (Manual.Line example : Manual.EXAMPLES) {
      entry("java \\-jar extract.jar " + escaped(example.what()), example.meaning(), page);
    }
    section("EXIT STATUS", page);
    for (Manual.Line code : Manual.EXIT_CODES) {
      entry(code.what(), code.meaning(), page);
    }
    return page.toString();
  }

  private static void section(String name, StringBuilder page) {
    line(".SH " + name, page);
  }

  private static void entry(String what, String meaning, StringBuilder page) {
    line(".TP", page);
    line(what, page);
    line(escaped(meaning), page);
  }

  private static void line(String text, StringBuilder page) {
    page.append(text).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
