package hasila.incident.joining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of incidents. A new one is named after its first claim; one that an earlier run named
 * keeps its name, whatever reports were added: of several happenings with claims of one incident
 * that with most of them has it.
 */
public final class Ids {
  private final Earlier earlier;
  private final Map<String, Vote> votes = new HashMap<>();
  private final Map<Long, String> kept = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private long[] hashes = new long[64];

  /** So many of an incident's claims are in a happening now. */
  private record Vote(int claims, long happening) {}

  /** What an earlier run called its incidents: their names by hashes of their claims. */
  public static final class Earlier {
    private static final double FULL = 0.6;

    private long[] claims = new long[64];
    private int[] incidents = new int[64];
    private final java.util.ArrayList<String> names = new java.util.ArrayList<>();
    private int size;

    /** Takes in an incident of the earlier run. */
    public void add(String incident, Iterable<String> claimIds) {
      names.add(incident);
      for (String claimId : claimIds) {
        put(hash(claimId), names.size());
      }
    }

    private void put(long hash, int incident) {
      if (size > claims.length * FULL) {
        long[] oldClaims = claims;
        int[] oldIncidents = incidents;
        claims = new long[oldClaims.length * 2];
        incidents = new int[claims.length];
        size = 0;
        for (int i = 0; i < oldClaims.length; i++) {
          if (oldIncidents[i] != 0) {
            put(oldClaims[i], oldIncidents[i]);
          }
        }
      }
      int at = place(hash);
      size += incidents[at] == 0 ? 1 : 0;
      claims[at] = hash;
      incidents[at] = incident;
    }

    private int place(long hash) {
      int at = (int) (hash ^ hash >>> 32) & claims.length - 1;
      while (incidents[at] != 0 && claims[at] != hash) {
        at = at + 1 & claims.length - 1;
      }
      return at;
    }

    private String of(String claimId) {
      int incident = incidents[place(hash(claimId))];
      return incident == 0 ? "" : names.get(incident - 1);
    }
  }

  public Ids(Earlier earlier) {
    this.earlier = earlier;
  }

  /** Takes in an incident of this run. */
  public void add(long happening, List<String> claims) {
    if (happening >= hashes.length) {
      hashes = Arrays.copyOf(hashes, (int) Math.max(happening + 1, hashes.length * 2L));
    }
    String first = claims.stream().min(String::compareTo).orElseThrow();
    hashes[(int) happening] = hash(first) | 1;
    Map<String, Integer> before = new HashMap<>();
    for (String claim : claims) {
      String incident = earlier.of(claim);
      if (!incident.isEmpty()) {
        before.merge(incident, 1, Integer::sum);
      }
    }
    before.forEach(
        (incident, number) ->
            votes.merge(
                incident,
                new Vote(number, happening),
                (a, b) ->
                    a.claims > b.claims || a.claims == b.claims && a.happening < b.happening
                        ? a
                        : b));
  }

  /** All incidents are there: names those that have a name already. */
  public void settle() {
    Map<Long, Integer> most = new HashMap<>();
    votes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            vote -> {
              long happening = vote.getValue().happening;
              if (vote.getValue().claims > most.getOrDefault(happening, 0)) {
                most.put(happening, vote.getValue().claims);
                kept.put(happening, vote.getKey());
              }
            });
    given.addAll(kept.values());
    for (int happening = 0; happening < hashes.length; happening++) {
      long hash = hashes[happening];
      if (hash != 0 && !kept.containsKey((long) happening)) {
        String name = name(hash);
        while (!given.add(name)) {
          name = name(++hash);
          hashes[happening] = hash;
        }
      }
    }
  }

  /** The name of an incident of this run. */
  public String of(long happening) {
    if (happening >= hashes.length || hashes[(int) happening] == 0) {
      return "";
    }
    String name = kept.get(happening);
    return name == null ? name(hashes[(int) happening]) : name;
  }

  /** A letter in front keeps spreadsheets from reading a number. */
  private static String name(long hash) {
    return String.format(Locale.ROOT, "i%011x", hash & 0xfffffffffffL);
  }

  static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash ^ hash >>> 29;
  }
}
