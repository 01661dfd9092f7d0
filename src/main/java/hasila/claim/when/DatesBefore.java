package hasila.claim.when;

import hasila.claim.scene.Claim.When;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.date.days.Resolved;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import java.util.List;
import java.util.Optional;

/** A date told before, which the words of a sentence without one point back to. */
final class DatesBefore {
  /** So many sentences back. */
  private static final int MEMORY = 4;

  private final Scene scene;
  private final Words words;
  private final Dated dated;

  DatesBefore(Scene scene, Dated dated) {
    this.scene = scene;
    this.words = scene.words;
    this.dated = dated;
  }

  Optional<When> of(Draft draft) {
    int start = scene.sentenceStart(draft.first());
    if (words.is(start, Tag.WHERE)) {
      return ofSentenceBefore(draft.sentence);
    }
    for (int i = start; i < draft.first(); i++) {
      if (words.is(i, Tag.SINCE) && words.is(i + 1, Tag.THAT_ONE)) {
        return since(i, Resolved.Relation.ON);
      }
      if (words.is(i, Tag.SINCE) && words.is(i + 2, Tag.THAT_ONE)) {
        return since(i, Resolved.Relation.SINCE);
      }
    }
    return Optional.empty();
  }

  /** «وتستمر المسيرات منذ 30 آذار. حيث قتل 172»: the sentence goes on with the one before. */
  private Optional<When> ofSentenceBefore(int sentence) {
    List<Resolved> dates = sentence == 0 ? List.of() : scene.datesIn(sentence - 1);
    return dates.size() == 1 ? Optional.of(dated.by(dates.get(0))) : Optional.empty();
  }

  /**
   * «ومنذ ذلك الحين قتل 40»: since the day told last; «ومنذ بداية تلك الحملة»: since when it was
   * told to go on.
   */
  private Optional<When> since(int token, Resolved.Relation relation) {
    int sentence = scene.clauses.sentence(token);
    for (int s = sentence; s >= 0 && s >= sentence - MEMORY; s--) {
      List<Resolved> dates = scene.datesIn(s);
      for (int i = dates.size() - 1; i >= 0; i--) {
        Resolved date = dates.get(i);
        if (date.mention().first() < token
            && date.relation() == relation
            && date.start().isPresent()) {
          return Optional.of(dated.since(date));
        }
      }
    }
    return Optional.empty();
  }
}
