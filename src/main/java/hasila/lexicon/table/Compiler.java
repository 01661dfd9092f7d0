package hasila.lexicon.table;

import hasila.lexicon.Role;
import hasila.lexicon.word.WordClasses;
import hasila.text.Spelling;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a {@link Dictionary} of the tables. The build does so once and puts the result beside the
 * classes; reading that is many times faster, which is felt at every start.
 */
public final class Compiler {
  /** The name of the compiled dictionary, beside this class. */
  public static final String FILE = "dictionary.bin";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> forms = new ArrayList<>(List.of(""));
  private final List<List<Found>> meanings = new ArrayList<>(List.of(List.of()));
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final List<Integer> lineStarts = new ArrayList<>(List.of(0));
  private final List<Integer> lineNumbers = new ArrayList<>();

  /** One meaning of a form. */
  private record Found(
      Role role, int line, int entry, List<Integer> next, Sense sense, boolean isMade) {
    boolean isMade(Role role) {
      return isMade && this.role == role;
    }

    boolean says(Found other) {
      return role == other.role && sense.equals(other.sense) && next.equals(other.next);
    }
  }

  private Compiler() {}

  /** Reads all tables, the user's own first; a wrong line stops it. */
  public static Dictionary compile(OwnTables own) {
    return new Compiler().dictionary(own);
  }

  /** Writes the dictionary to a file, and the word classes beside it. */
  public static void compile(Path file) throws IOException {
    try (DataOutputStream out = open(file)) {
      compile(OwnTables.none()).write(out);
    }
    try (DataOutputStream out = open(file.resolveSibling(WordClasses.FILE))) {
      WordClasses.compile().write(out);
    }
  }

  private static DataOutputStream open(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  private Dictionary dictionary(OwnTables own) {
    int[] headers = new int[Role.values().length];
    for (Role role : Role.values()) {
      Table table = Table.load(role.table());
      headers[role.ordinal()] = line(table.columns(), 0);
      for (Row row : own.rows(role, table.columns())) {
        add(role, row, line(row.cells(), row.line()), List.of());
      }
      for (Row row : table.rows()) {
        add(role, row, line(row.cells(), row.line()), made(role, row));
      }
    }
    int[] meaningsAt = new int[forms.size() + 1];
    List<Integer> flat = new ArrayList<>();
    int[] starts = new int[forms.size() + 1];
    for (int form = 0; form < forms.size(); form++) {
      starts[form + 1] = starts[form] + forms.get(form).length();
      meaningsAt[form] = flat.size();
      for (Found found : meanings.get(form)) {
        flat.addAll(List.of(found.role.ordinal(), found.line, found.entry, found.next.size()));
        flat.addAll(found.next);
      }
    }
    meaningsAt[forms.size()] = flat.size();
    Lines lines = new Lines(text.toByteArray(), array(lineStarts), array(lineNumbers), headers);
    return new Dictionary(
        String.join("", forms).toCharArray(), starts, slots(), array(flat), meaningsAt, lines);
  }

  private static int[] array(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private int line(List<String> cells, int number) {
    text.writeBytes(String.join("\t", cells).getBytes(StandardCharsets.UTF_8));
    lineStarts.add(text.size());
    lineNumbers.add(number);
    return lineNumbers.size() - 1;
  }

  /** The forms of a line that no cell of it writes: the program makes them of others. */
  private static Collection<String> made(Role role, Row row) {
    Set<String> made = new HashSet<>();
    role.read(row).forEach(entry -> made.add(entry.form()));
    row.columns().forEach(column -> row.list(column).forEach(made::remove));
    return made;
  }

  /**
   * Adds the entries of a line.
   *
   * @param made forms behind which those stand that another line writes: «مستوطنة» is no woman
   */
  private void add(Role role, Row row, int line, Collection<String> made) {
    List<Entry> entries = role.read(row);
    if (entries.isEmpty()) {
      throw row.fault("no form", "Write at least one under forms");
    }
    for (int i = 0; i < entries.size(); i++) {
      List<Integer> words = words(entries.get(i), row);
      List<Integer> next = words.subList(1, words.size());
      boolean isMade = made.contains(entries.get(i).form());
      Found found = new Found(role, line, i, next, entries.get(i).sense(), isMade);
      List<Found> known = meanings.get(words.get(0));
      if (known.stream().noneMatch(found::says)) {
        int place = known.size();
        while (!isMade && place > 0 && known.get(place - 1).isMade(role)) {
          place--;
        }
        known.add(place, found);
      }
    }
  }

  private List<Integer> words(Entry entry, Row row) {
    List<Integer> words = new ArrayList<>();
    for (String word : entry.form().strip().split("\\s+", -1)) {
      String folded = Spelling.fold(word);
      if (folded.isEmpty()) {
        throw row.fault("an empty form", "Remove the stray | or write the form");
      }
      words.add(numbers.computeIfAbsent(folded, this::number));
    }
    return words;
  }

  private int number(String folded) {
    forms.add(folded);
    meanings.add(new ArrayList<>());
    return forms.size() - 1;
  }

  /** An open hash table, a quarter full. */
  private int[] slots() {
    int[] slots = new int[Integer.highestOneBit(forms.size()) * 4];
    for (int form = 1; form < forms.size(); form++) {
      int slot = Dictionary.slot(Hash.of(forms.get(form)), slots.length);
      while (slots[slot] != Dictionary.UNKNOWN) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = form;
    }
    return slots;
  }
}
