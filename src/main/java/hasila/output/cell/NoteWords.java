package hasila.output.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes of the program in Arabic: its English sentences are made of pieces, each of which has
 * its Arabic, in the order of trying.
 */
public final class NoteWords {
  private static final Pattern QUOTE = Pattern.compile("«[^»]*»");
  private static final Pattern SET_ASIDE = Pattern.compile("\uE000(\\d+)\uE001");
  private static final Pattern SPECIAL = Pattern.compile("[.*+?^${}()|\\[\\]\\\\]");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  /** «و» is written together with what it joins. */
  private static final Pattern APART = Pattern.compile(" (\u0648) (?=[\\d\uE000])");

  private static final List<Piece> PIECES = pieces();

  /** A piece, as a pattern that Java and the page's script read the same. */
  private record Piece(Pattern pattern, String arabic) {}

  private NoteWords() {}

  private static List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (String[] row : WordTable.rows("notes.tsv", "en", "ar")) {
      String piece = inner(row[0]);
      pieces.add(
          new Piece(
              Pattern.compile(
                  row[0].startsWith("/") ? piece : SPECIAL.matcher(piece).replaceAll("\\\\$0")),
              inner(row[1])));
    }
    return pieces;
  }

  private static String inner(String cell) {
    return cell.substring(1, cell.length() - 1);
  }

  /** A note in Arabic; what it quotes from a report stays as it is. */
  static String arabic(String note) {
    if (note.isEmpty()) {
      return note;
    }
    List<String> quotes = new ArrayList<>();
    String words =
        QUOTE
            .matcher(note)
            .replaceAll(
                quote -> {
                  quotes.add(quote.group());
                  return "\uE000" + (quotes.size() - 1) + "\uE001";
                });
    for (Piece piece : PIECES) {
      words = piece.pattern.matcher(words).replaceAll(piece.arabic);
    }
    words = APART.matcher(words).replaceAll(" $1");
    return SET_ASIDE
        .matcher(words)
        .replaceAll(
            place -> Matcher.quoteReplacement(quotes.get(Integer.parseInt(place.group(1)))));
  }

  /** A note in Arabic as a cell shows it: its days from left to right, or they read 05-03-2019. */
  public static String shown(String note) {
    return day(arabic(note));
  }

  /** Days among Arabic words, from left to right. */
  public static String day(String words) {
    return DAY.matcher(words).replaceAll("\u200E$0");
  }

  /** The pieces as the page's script has them: pairs of a pattern and its Arabic. */
  public static String json() {
    StringBuilder json = new StringBuilder("[");
    for (Piece piece : PIECES) {
      json.append(json.length() == 1 ? "" : ",");
      Json.strings(List.of(piece.pattern.pattern(), piece.arabic), json);
    }
    return json.append(']').toString();
  }
}
