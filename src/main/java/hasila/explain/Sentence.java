package hasila.explain;

import hasila.check.facts.Finding;
import hasila.claim.scene.Claim;
import hasila.date.days.Resolved;
import hasila.mention.DateMention;
import hasila.mention.Figure;
import hasila.output.cell.Extraction;
import hasila.text.Span;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The extraction of the text to explain, by what belongs together. */
final class Sentence {
  private final Extraction found;
  private final Map<Figure, Integer> claims = new IdentityHashMap<>();
  private final Map<DateMention, Resolved> dates = new IdentityHashMap<>();
  private final Set<Finding> told = new HashSet<>();

  Sentence(Extraction found) {
    this.found = found;
    for (int i = 0; i < found.claims().size(); i++) {
      claims.put(found.claims().get(i).figure(), i);
    }
    found.dates().forEach(date -> dates.put(date.mention(), date));
  }

  Extraction found() {
    return found;
  }

  /** The claim made of the figure, by index. */
  OptionalInt claim(Figure figure) {
    Integer index = claims.get(figure);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  Optional<Resolved> days(DateMention date) {
    return Optional.ofNullable(dates.get(date));
  }

  /** The claims that hold at the date, as people count them. */
  List<String> at(DateMention date) {
    return numbers(
        claim ->
            claim.when().flatMap(Claim.When::date).filter(d -> d.mention() == date).isPresent());
  }

  /** The claims among the one of that index, as people count them. */
  List<String> parts(int whole) {
    return numbers(claim -> claim.partOf().equals(OptionalInt.of(whole)));
  }

  private List<String> numbers(Predicate<Claim> which) {
    return IntStream.range(0, found.claims().size())
        .filter(i -> which.test(found.claims().get(i)))
        .mapToObj(i -> Integer.toString(i + 1))
        .toList();
  }

  /** The finding's code and note; where it was told before, only its code. */
  String tell(Finding finding) {
    return told.add(finding) ? Plain.finding(finding) : finding.code().word() + ", as told above";
  }

  List<Finding> ofClaim(int claim) {
    return found.findings().stream().filter(f -> f.claims().contains(claim)).toList();
  }

  List<Finding> ofMention(int mention) {
    return found.findings().stream().filter(f -> f.mentions().contains(mention)).toList();
  }

  /** Words of the text in quotation marks, on one line. */
  String quoted(Span span) {
    return quoted(found.report().text().substring(span.start(), span.end()));
  }

  static String quoted(String words) {
    return "\u00AB" + words.replaceAll("\\s+", " ") + "\u00BB";
  }
}
