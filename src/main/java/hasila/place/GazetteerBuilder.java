package hasila.place;

import hasila.text.Spelling;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a {@link Gazetteer} of its entries. */
final class GazetteerBuilder {
  /** Bits in the set of first words: of 12,000, one in twenty others seems to be one. */
  private static final int OPENS = 1 << 18;

  /** The divisions of the user's own places are numbered from here. */
  static final int OWN_DIVISIONS = 1 << 20;

  private final int firstDivision;
  private final List<GazetteerEntry> entries = new ArrayList<>();

  /** By {@link GazetteerEntry#divisionKey}. */
  private final Map<String, String> divisionNames = new HashMap<>();

  /** Folded names in order, with the places that have them as {@link Gazetteer} keeps them. */
  private final Map<String, List<Integer>> names = new LinkedHashMap<>();

  GazetteerBuilder(int firstDivision) {
    this.firstDivision = firstDivision;
  }

  void add(GazetteerEntry entry) {
    int place = entries.size();
    entries.add(entry);
    nameDivision(entry);
    for (String name : entry.names()) {
      List<Integer> places = names.computeIfAbsent(folded(name), n -> new ArrayList<>(1));
      int ordinary = name.startsWith(GazetteerEntry.ORDINARY) ? 1 : 0;
      if (places.stream().noneMatch(known -> known >> 1 == place)) {
        places.add(place * 2 + ordinary);
      }
    }
  }

  /** A division has its own name, or that of its seat. */
  private void nameDivision(GazetteerEntry entry) {
    String key = entry.divisionKey();
    if (key.isEmpty()) {
      return;
    }
    if (!entry.divisionName().isEmpty()) {
      divisionNames.put(key, entry.divisionName());
    } else if (entry.kind() == PlaceKind.DIVISION) {
      divisionNames.put(key, entry.mainName());
    } else if (entry.kind() == PlaceKind.SEAT || entry.kind() == PlaceKind.CAPITAL) {
      divisionNames.putIfAbsent(key, entry.mainName());
    }
  }

  private static String folded(String name) {
    List<String> words = new ArrayList<>();
    for (String word : GazetteerEntry.plain(name).strip().split("[\\s-]+", -1)) {
      words.add(Spelling.fold(word));
    }
    return String.join(" ", words).strip();
  }

  Gazetteer build() {
    int[] starts = new int[names.size() + 1];
    int[] placesAt = new int[names.size() + 1];
    List<Integer> places = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    int[] slots = new int[Math.max(2, Integer.highestOneBit(names.size() + 1) * 2)];
    Arrays.fill(slots, Gazetteer.NONE);
    int[] opens = new int[OPENS / Integer.SIZE];
    int name = 0;
    for (Map.Entry<String, List<Integer>> each : names.entrySet()) {
      letters.append(each.getKey());
      places.addAll(each.getValue());
      name++;
      starts[name] = letters.length();
      placesAt[name] = places.size();
      put(name - 1, each.getKey(), slots, opens);
    }
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    int[] textStarts = new int[entries.size() + 1];
    int[] columns = new int[entries.size() * Gazetteer.COLUMNS];
    Map<String, Integer> divisions = new HashMap<>();
    for (int place = 0; place < entries.size(); place++) {
      GazetteerEntry entry = entries.get(place);
      String key = entry.divisionKey();
      String text =
          String.join("\t", entry.mainName(), entry.id(), divisionNames.getOrDefault(key, ""));
      texts.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      textStarts[place + 1] = texts.size();
      int at = place * Gazetteer.COLUMNS;
      columns[at + Gazetteer.KIND] = entry.kind().ordinal();
      columns[at + Gazetteer.COUNTRY] = Countries.number(entry.country());
      columns[at + Gazetteer.DIVISION] =
          key.isEmpty()
              ? 0
              : divisions.computeIfAbsent(key, k -> firstDivision + divisions.size() + 1);
      columns[at + Gazetteer.POPULATION] = entry.population();
      columns[at + Gazetteer.LATITUDE] = entry.latitude();
      columns[at + Gazetteer.LONGITUDE] = entry.longitude();
    }
    return new Gazetteer(
        letters.toString().toCharArray(),
        starts,
        slots,
        opens,
        placesAt,
        places.stream().mapToInt(Integer::intValue).toArray(),
        columns,
        textStarts,
        texts.toByteArray());
  }

  private static void put(int number, String name, int[] slots, int[] opens) {
    int hash = 0;
    int first = 0;
    for (int i = 0; i < name.length(); i++) {
      first = name.charAt(i) == ' ' && first == 0 ? hash : first;
      hash = Gazetteer.hash(hash, name.charAt(i));
    }
    int bit = Gazetteer.slot(first == 0 ? hash : first, OPENS);
    opens[bit / Integer.SIZE] |= 1 << bit;
    int slot = Gazetteer.slot(hash, slots.length);
    while (slots[slot] != Gazetteer.NONE) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = number;
  }
}
