package hasila.check.facts;

import hasila.claim.scene.Claim;
import hasila.lexicon.Words;
import hasila.mention.CheckCode;
import hasila.mention.Figure;
import hasila.mention.Mention;
import hasila.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the checks read: one report's words, mentions and claims, and how a note names a figure. */
public final class Facts {
  private static final int LONGEST_SENTENCE = 120;
  private static final int LONGEST_CHAIN = 8;

  public final Words words;
  public final Tokens tokens;
  public final List<Mention> mentions;
  public final List<Claim> claims;
  private Optional<List<Breakdown>> breakdowns = Optional.empty();
  private Optional<int[]> lineEnds = Optional.empty();

  /** The rows of the figures, made for the first finding: most reports have none. */
  private Optional<Indices> indices = Optional.empty();

  private record Indices(Map<Mention, Integer> mentions, Map<Mention, Integer> claims) {}

  public Facts(Words words, List<Mention> mentions, List<Claim> claims) {
    this.words = words;
    this.tokens = words.tokens();
    this.mentions = mentions;
    this.claims = claims;
  }

  private Indices indices() {
    if (indices.isEmpty()) {
      Map<Mention, Integer> ofMentions = new IdentityHashMap<>();
      for (int i = 0; i < mentions.size(); i++) {
        ofMentions.put(mentions.get(i), i);
      }
      Map<Mention, Integer> ofClaims = new IdentityHashMap<>();
      for (int i = 0; i < claims.size(); i++) {
        ofClaims.put(claims.get(i).figure(), i);
      }
      indices = Optional.of(new Indices(ofMentions, ofClaims));
    }
    return indices.get();
  }

  /** The breakdowns of the report that have at least two parts. */
  public List<Breakdown> breakdowns() {
    if (breakdowns.isEmpty()) {
      breakdowns = Optional.of(Breakdown.all(claims));
    }
    return breakdowns.get();
  }

  /** A finding about claims and the mentions that they are made of. */
  public Finding finding(CheckCode code, Collection<Integer> about, String note) {
    List<Integer> figures = new ArrayList<>();
    for (int claim : about) {
      Integer mention = indices().mentions().get(claims.get(claim).figure());
      if (mention != null) {
        figures.add(mention);
      }
    }
    return new Finding(code, List.copyOf(about), figures, note, Optional.empty());
  }

  /** A finding about one mention and the claim that is made of it, if one is. */
  public Finding finding(CheckCode code, Figure figure, String note) {
    Integer claim = indices().claims().get(figure);
    List<Integer> about = claim == null ? List.of() : List.of(claim);
    return new Finding(
        code, about, List.of(indices().mentions().get(figure)), note, Optional.empty());
  }

  /** A finding for each figure that was read with this doubt. */
  public List<Finding> doubts(CheckCode code, Function<Figure, String> note) {
    List<Finding> found = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention instanceof Figure figure && figure.checks().contains(code)) {
        found.add(finding(code, figure, note.apply(figure)));
      }
    }
    return found;
  }

  /** The words of a figure as they stand in the text, in quotation marks. */
  public String quoted(Figure figure) {
    return Saying.quoted(tokens.text().substring(figure.span().start(), figure.span().end()));
  }

  /** A claim as a note names it: {@code at least 20 «شخصا» (line 6)}. */
  public String said(int claim) {
    return named(claim) + " (line " + line(claims.get(claim).figure().span().start()) + ")";
  }

  /** A claim without its line: {@code at least 20 «شخصا»}. */
  public String named(int claim) {
    Claim named = claims.get(claim);
    String noun = Saying.noun(named.counted());
    Optional<String> amount = Saying.amount(named.figure().amount());
    return (amount.isPresent() ? amount.get() : quoted(named.figure()))
        + (noun.isEmpty() ? "" : " " + noun);
  }

  /** Several claims without their lines: {@code 4 «أطفال» and 3 «نساء»}. */
  public String list(List<Integer> claims) {
    List<String> names = new ArrayList<>();
    for (int claim : claims) {
      names.add(named(claim));
    }
    return Saying.list(names);
  }

  /** The line of an offset, counted from 1; lines end in LF, CR LF or CR. */
  int line(int offset) {
    if (lineEnds.isEmpty()) {
      lineEnds = Optional.of(lineEnds(tokens.text()));
    }
    int found = Arrays.binarySearch(lineEnds.get(), offset);
    return 1 + (found >= 0 ? found : -found - 1);
  }

  private static int[] lineEnds(String text) {
    int[] ends = new int[16];
    int lines = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        ends = lines == ends.length ? Arrays.copyOf(ends, 2 * lines) : ends;
        ends[lines] = i;
        lines++;
      }
    }
    return Arrays.copyOf(ends, lines);
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
  }

  /** The first token of the sentence, or as far back as sentences reasonably reach. */
  public int sentenceStart(int token) {
    int first = token;
    while (first > 0
        && token - first < LONGEST_SENTENCE
        && tokens.gap(first) < Tokens.NEWLINE
        && !(tokens.gap(first) == Tokens.SPACE && tokens.isMark(first - 1, ".!?\u061F"))) {
      first--;
    }
    return first;
  }

  /** The row that a chain of repeats ends with; the claim itself where it repeats none. */
  public int kept(int claim) {
    int kept = claim;
    for (int i = 0; i < LONGEST_CHAIN && claims.get(kept).sameAs().isPresent(); i++) {
      kept = claims.get(kept).sameAs().getAsInt();
    }
    return kept;
  }
}
