package hasila;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the command says of itself beside its options: one source for the help and the man page. */
final class Manual {
  static final String PURPOSE = "reads Arabic reports and writes every numeric claim in them";

  static final String USAGE = "[options] FILE|FOLDER|- ...";

  static final List<Line> EXAMPLES =
      List.of(
          new Line("reports/", "into out/"),
          new Line("reports/ -o results --format csv", "only tables, elsewhere"),
          new Line("reports/ --reports out/reports.csv", "again, with corrected days"),
          new Line("- -o - < report.txt", "from a pipe into a pipe"),
          new Line("--explain \"...\"", "how a sentence is read, and why"));

  static final List<Line> EXIT_CODES =
      List.of(
          new Line("0", "every input was read"),
          new Line("1", "some input, or some bytes of it, could not be read; the rest is written"),
          new Line("2", "wrong usage, or nothing could be written"));

  private Manual() {}

  /** What stands on the left of a line of the help, and what it means. */
  record Line(String what, String meaning) {}

  /** The text that a question asks for. */
  static String answer(Flag question) {
    return switch (question) {
      case HELP -> help();
      case MAN -> ManPage.text();
      case COMPLETION -> BashCompletion.text();
      default -> "extract " + version() + "\n";
    };
  }

  /** The version that the build wrote beside the classes. */
  static String version() {
    try (InputStream file = Manual.class.getResourceAsStream("version.txt")) {
      return file == null
          ? "unknown"
          : new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String help() {
    StringBuilder help = new StringBuilder();
    help.append("extract ").append(PURPOSE).append(".\n\n");
    help.append("usage: java -jar extract.jar ").append(USAGE).append("\n\n");
    for (Flag flag : Flag.values()) {
      String letter = flag.letter().isEmpty() ? "    " : flag.letter() + ", ";
      line(letter + flag.word() + " " + flag.argument(), 22, flag.doc(), help);
    }
    help.append("\nexamples\n");
    for (Line example : EXAMPLES) {
      line("java -jar extract.jar " + example.what, 57, example.meaning, help);
    }
    help.append("\nexit codes\n");
    for (Line code : EXIT_CODES) {
      line(code.what, 2, code.meaning, help);
    }
    return help.toString();
  }

  private static void line(String what, int width, String meaning, StringBuilder into) {
    into.append("  ").append(what);
    into.append(" ".repeat(Math.max(1, width + 1 - what.length())));
    into.append(meaning).append('\n');
  }
}
