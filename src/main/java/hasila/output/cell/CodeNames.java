package hasila.output.cell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for the codes of columns, in both languages, and the codes of such words. */
public final class CodeNames {
  private static final String BETWEEN = " · ";
  private static final CodeNames ALL = new CodeNames();

  private final Map<String, Map<String, Name>> byColumn = new LinkedHashMap<>();

  /** What a code is called. */
  private record Name(String english, String arabic) {
    String in(Language language) {
      return language.isArabic() ? arabic : english;
    }
  }

  private CodeNames() {
    for (String[] row : WordTable.rows("codes.tsv", "column", "code", "en", "ar")) {
      byColumn
          .computeIfAbsent(row[0], any -> new LinkedHashMap<>())
          .put(row[1], new Name(row[2], row[3]));
    }
  }

  private static Map<String, Name> of(String column) {
    return ALL.byColumn.getOrDefault(column, Map.of());
  }

  /** Whether the codes of a column have words. */
  public static boolean has(String column) {
    return ALL.byColumn.containsKey(column);
  }

  /** The columns whose codes have words. */
  public static Iterable<String> columns() {
    return ALL.byColumn.keySet();
  }

  /** The codes of a column, a blank one left out. */
  public static Iterable<String> codes(String column) {
    return of(column).keySet().stream().filter(code -> !code.isEmpty()).toList();
  }

  /** What a code is called; one without words is its own. */
  public static String word(String column, String code, Language language) {
    Name name = of(column).get(code);
    return name == null ? code : name.in(language);
  }

  /** A cell of codes as people read it: in Arabic the word stands before the code. */
  public static String shown(String column, String cell, Language language) {
    return cell.isEmpty() || !language.isArabic() || !has(column)
        ? cell
        : Stream.of(cell.split(";", -1))
            .map(code -> word(column, code, language) + BETWEEN + code)
            .collect(Collectors.joining("; "));
  }

  /** The codes of a cell in which people may have written the words, or both. */
  public static String read(String column, String cell) {
    Map<String, Name> names = of(column);
    if (names.isEmpty() || cell.isEmpty() || names.containsKey(cell)) {
      return cell;
    }
    String codes =
        Stream.of(cell.split("[;\u061B]", -1))
            .map(part -> code(names, part.strip()))
            .collect(Collectors.joining(";"));
    return Stream.of(codes.split(";", -1)).allMatch(names::containsKey) ? codes : cell;
  }

  private static String code(Map<String, Name> names, String words) {
    String last = words.substring(words.lastIndexOf('·') + 1).strip();
    if (names.containsKey(last)) {
      return last;
    }
    return names.entrySet().stream()
        .filter(name -> name.getValue().arabic.equals(words))
        .map(Map.Entry::getKey)
        .filter(code -> !code.isEmpty())
        .findFirst()
        .orElse(words);
  }

  /** The words as the page's script has them: by language, column and code. */
  public static String json() {
    StringBuilder json = new StringBuilder("{");
    for (Language language : Language.values()) {
      json.append(json.length() == 1 ? "" : ",");
      Json.string(language.word(), json);
      json.append(":{");
      String comma = "";
      for (Map.Entry<String, Map<String, Name>> column : ALL.byColumn.entrySet()) {
        json.append(comma);
        Json.string(column.getKey(), json);
        json.append(":{");
        comma = "";
        for (Map.Entry<String, Name> code : column.getValue().entrySet()) {
          json.append(comma);
          Json.string(code.getKey(), json);
          json.append(':');
          Json.string(code.getValue().in(language), json);
          comma = ",";
        }
        json.append('}');
      }
      json.append('}');
    }
    return json.append('}').toString();
  }
}
