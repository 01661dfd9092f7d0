package hasila.claim;

import hasila.claim.scene.Anchors;
import hasila.claim.scene.Claim;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Scene;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Words;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.SourceNoun;
import hasila.text.Span;
import java.util.Optional;

/**
 * Finds the words behind a finished claim. Cells are made by many rules; the nearest words that say
 * what the cell says are the ones a reader looks for.
 */
final class AnchorFinder {
  private static final int BEFORE = 40;
  private static final int BEHIND = 16;
  private static final int FAR = 400;

  private final Scene scene;
  private final Words words;
  private final String text;

  AnchorFinder(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.text = scene.tokens.text();
  }

  Anchors find(Draft draft) {
    return new Anchors(
        who(draft),
        outside(draft, counted(draft)),
        outside(draft, event(draft)),
        draft.blame.byWhom().isEmpty() ? Optional.empty() : nearest(draft, draft.blame.byWhom()),
        new Anchors.Second(draft.who.second(), draft.when.second(), draft.where.second()));
  }

  /** What the figure itself says needs no second place. */
  private static Optional<Span> outside(Draft draft, Optional<Span> span) {
    return span.isPresent() && span.get().overlaps(draft.figure.span()) ? Optional.empty() : span;
  }

  private Optional<Span> who(Draft draft) {
    String name = draft.who().name();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (draft.who().basis() == Claim.Who.Basis.DATELINE) {
      int lead = scene.clauses.sentenceStart(Math.max(scene.sections.lead(), 0));
      Optional<Span> first = forward(name, lead, lead + BEFORE);
      return first.isPresent() ? first : nearest(draft, name);
    }
    return nearest(draft, name);
  }

  private Optional<Span> counted(Draft draft) {
    if (draft.counted().first() != Scene.NONE) {
      boolean figureFirst =
          draft.counted().first() >= draft.first()
              && draft.counted().first() <= draft.figure.last();
      int first = figureFirst ? draft.figure.last() + 1 : draft.counted().first();
      return draft.counted().last() < first
          ? Optional.empty()
          : Optional.of(span(first, draft.counted().last()));
    }
    String implied = draft.counted().implied();
    return implied.isEmpty() ? Optional.empty() : nearest(draft, implied);
  }

  /** The nearest place of some words, rather before the figure than behind it. */
  private Optional<Span> nearest(Draft draft, String sought) {
    for (int i = draft.first() - 1; i >= Math.max(0, draft.first() - FAR); i--) {
      int end = end(i, sought);
      if (end != Scene.NONE) {
        return Optional.of(new Span(words.coreStart(i), end));
      }
    }
    return forward(sought, draft.figure.last() + 1, draft.figure.last() + FAR);
  }

  private Optional<Span> forward(String sought, int from, int to) {
    for (int i = from; i < Math.min(to, words.size()); i++) {
      int end = end(i, sought);
      if (end != Scene.NONE) {
        return Optional.of(new Span(words.coreStart(i), end));
      }
    }
    return Optional.empty();
  }

  /**
   * Where the words end if they begin at a token, as written or as the table has them in full; else
   * {@link Scene#NONE}.
   */
  private int end(int token, String sought) {
    int start = words.coreStart(token);
    int end = scene.tokens.end(token);
    if (words.hasPreposition(token) && words.hasArticle(token)) {
      String core = words.core(token);
      if (sought.startsWith(core) && text.startsWith(sought.substring(core.length()), end)) {
        return end + sought.length() - core.length();
      }
    } else if (sought.length() >= end - start && text.startsWith(sought, start)) {
      return start + sought.length();
    }
    return words.is(token, Role.SOURCE)
            && ((SourceNoun) words.sense(token, Role.SOURCE)).full().equals(sought)
        ? Math.max(start, scene.tokens.end(words.last(token, Role.SOURCE)))
        : Scene.NONE;
  }

  /**
   * The nearest word of the sentence that tells the claim's event; a part's may stand at its whole.
   */
  private Optional<Span> event(Draft draft) {
    if (draft.event() == Event.NONE) {
      return Optional.empty();
    }
    int start = Math.max(scene.sentenceStart(draft.first()), draft.first() - BEFORE);
    int end = Math.min(scene.sentenceEnd(draft.first()), draft.last() + BEHIND);
    int before = draft.first() - 1;
    while (before >= start && !tells(before, draft.event())) {
      before--;
    }
    int nearer = before < start ? end : Math.min(end, draft.last() + draft.first() - before - 1);
    for (int i = draft.first(); i < nearer; i++) {
      if (tells(i, draft.event())) {
        return Optional.of(span(i, last(i, draft.event())));
      }
    }
    return before < start
        ? Optional.empty()
        : Optional.of(span(before, last(before, draft.event())));
  }

  private boolean tells(int token, Event event) {
    return EventWord.tells(words, token, event) || Noun.tells(words, token, event);
  }

  /** The last token of the word for the event that begins here. */
  private int last(int token, Event event) {
    for (Hit<EventWord> hit : words.all(token, Role.EVENT, EventWord.class)) {
      if (hit.sense().event() == event) {
        return hit.last();
      }
    }
    for (Hit<Noun> hit : words.all(token, Role.NOUN, Noun.class)) {
      if (hit.sense().event() == event) {
        return hit.last();
      }
    }
    return token;
  }

  private Span span(int first, int last) {
    return new Span(
        words.coreStart(first), Math.max(words.coreStart(first), scene.tokens.end(last)));
  }
}
