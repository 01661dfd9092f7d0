package hasila;

import hasila.output.cell.Format;
import hasila.output.cell.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What bash offers behind {@code extract} when the tabulator is pressed: options, and for each
 * option what may stand behind it. {@code extract} is an alias for the {@code java -jar} command.
 */
final class BashCompletion {
  private BashCompletion() {}

  static String text() {
    List<String> options = new ArrayList<>();
    Map<String, List<String>> byArgument = new TreeMap<>();
    for (Flag flag : Flag.values()) {
      names(flag, options);
      if (flag.takesArgument()) {
        names(flag, byArgument.computeIfAbsent(flag.argument(), any -> new ArrayList<>()));
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("# alias extract='java -jar /path/to/extract.jar'");
    lines.add("_extract() {");
    lines.add("  local word=${COMP_WORDS[COMP_CWORD]} IFS=$'\\n'");
    lines.add("  case ${COMP_WORDS[COMP_CWORD - 1]} in");
    byArgument.forEach(
        (argument, names) ->
            lines.add("    " + String.join(" | ", names) + ") " + reply(argument) + " ;;"));
    lines.add("    *) case $word in");
    lines.add("      -*) " + words(options, "") + " ;;");
    lines.add("      *) COMPREPLY=($(compgen -f -- \"$word\")) ;;");
    lines.add("    esac ;;");
    lines.add("  esac");
    lines.add("}");
    lines.add("complete -o filenames -F _extract extract");
    return String.join("\n", lines) + "\n";
  }

  /** What may stand behind an option with such an argument. */
  private static String reply(String argument) {
    return switch (argument) {
      case "FILE" -> "COMPREPLY=($(compgen -f -- \"$word\"))";
      case "DIR" -> "COMPREPLY=($(compgen -d -- \"$word\"))";
      case "LIST" ->
          "local before=; [[ $word == *,* ]] && before=${word%,*},; word=${word##*,}; "
              + words(Stream.of(Format.values()).map(Format::word).toList(), "-P \"$before\" ");
      case "LANG" -> words(Language.words(), "");
      default -> "COMPREPLY=()";
    };
  }

  private static String words(List<String> words, String options) {
    return "COMPREPLY=($(compgen "
        + options
        + "-W $'"
        + String.join("\\n", words)
        + "' -- \"$word\"))";
  }

  private static void names(Flag flag, List<String> into) {
    if (!flag.letter().isEmpty()) {
      into.add(flag.letter());
    }
    into.add(flag.word());
  }
}
