package hasila.claim.who;

import hasila.claim.scene.Claim;
import hasila.claim.scene.Scene;
import hasila.claim.who.Frames.Frame;
import hasila.claim.who.Names.Name;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.PlaceNoun;
import hasila.lexicon.sense.SourceNoun;
import hasila.lexicon.sense.SpeechVerb;
import hasila.text.Tokens;
import java.util.Optional;

/**
 * «قال المحافظ إن», «الوزارة أكدت أن», «وأضاف أن»: a verb of saying or counting with its subject.
 */
final class SpeechFrames {
  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final Names names;
  private final Subjects subjects;
  private final Papers papers;

  SpeechFrames(Scene scene, Names names, Subjects subjects) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.names = names;
    this.subjects = subjects;
    this.papers = new Papers(scene, names);
  }

  /**
   * The frame of a verb.
   *
   * @param last who spoke before, whom a verb without a subject means; blank for nobody
   */
  Frame at(int i, Hit<SpeechVerb> hit, String last) {
    int next = hit.last() + 1;
    if (scene.isFunction(hit.last(), FunctionWord.Kind.THAT) && !words.hasConjunction(i)) {
      // «تبين أن الحادث وقع»: nobody stands behind «أن».
      return Frame.NONE;
    }
    while (next < words.size()
        && (scene.dateAt(next) != Scene.NONE
            || words.is(next, Tag.SAME_ONE)
            || scene.isFunction(next, FunctionWord.Kind.PRONOUN) && !names.isSource(next))) {
      next++;
    }
    next = subjects.behindHearer(next);
    boolean headline = scene.sections.of(scene.clauses.sentence(i)) == Claim.Section.HEADLINE;
    boolean first = headline || words.is(i - 1, Tag.ALREADY);
    Optional<Name> before = first ? subjects.subjectBefore(i) : Optional.empty();
    if (before.isPresent()) {
      return new Frame(i, i, names.text(before.get()), false);
    }
    Optional<Name> issuer = papers.issuer(i);
    if (issuer.isPresent()) {
      return new Frame(i, i, names.text(issuer.get()), false);
    }
    Optional<Name> comma = subjects.subjectBeforeComma(i);
    comma = comma.isPresent() ? comma : subjects.subjectBeforeAside(i);
    if (comma.isPresent()) {
      return new Frame(i, i, names.text(comma.get()), false);
    }
    Optional<Name> topic = subjects.topic(i);
    if (topic.isPresent()) {
      return new Frame(i, i, names.text(topic.get()), false);
    }
    // «أوكرانيا» is no accusative.
    Optional<Name> name =
        next < words.size()
                && tokens.hasAccusative(next)
                && !names.isSource(next)
                && !words.is(next, Role.ACTOR)
            ? Optional.empty()
            : names.behindVerb(next);
    if (name.isPresent() && words.endsHers(i) && isHis(name.get().first())) {
      // «طالبت الرئيس»: whom she asks.
      name = Optional.empty();
    }
    boolean demand = hit.sense().kind() == SpeechVerb.Kind.DEMAND;
    boolean count = hit.sense().kind() == SpeechVerb.Kind.COUNT;
    if (count && name.isPresent() && isRegion(name.get())) {
      // «سجلت محافظة البصرة 17 حالة»: where it was.
      return Frame.NONE;
    }
    if (name.isPresent()
        && (names.isOfSource(name.get()) || !count && !demand && subjects.isSubject(name.get()))) {
      Name subject = names.withAppositions(papers.ofPaper(subjects.quoted(name.get())));
      boolean relative = i > 0 && scene.isFunction(i - 1, FunctionWord.Kind.RELATIVE);
      if (relative && !words.is(i - 1, Tag.WHAT) && !isTold(i - 2)) {
        return Frame.NONE;
      }
      return new Frame(i, subject.last(), names.text(subject), relative);
    }
    if (!first) {
      before = subjects.subjectBefore(i);
    }
    if (before.isEmpty()) {
      before = subjects.antecedent(i);
    }
    if (before.isPresent()) {
      return new Frame(i, i, names.text(before.get()), false);
    }
    boolean show = hit.sense().kind() == SpeechVerb.Kind.SHOW;
    // «يدعى جوان عزت ويبلغ 36 عاما»: a name, where «عزت» is a verb otherwise.
    boolean alone = words.hasConjunction(next);
    if (last.isEmpty() || count || demand || show || alone) {
      return Frame.NONE;
    }
    return new Frame(i, i, last, false);
  }

  /** «الرئيس», «المفتي»: one man by his title, of whom no verb is feminine. */
  private boolean isHis(int title) {
    return SourceNoun.is(words, title, SourceNoun.Kind.PERSON)
        && words.hasArticle(title)
        && !words.is(title, Tag.SOURCE)
        && !words.looksFeminine(title)
        && !words.looksPlural(title)
        && !Noun.isMany(words, title);
  }

  private boolean isRegion(Name name) {
    return PlaceNoun.is(words, name.first(), PlaceNoun.Rank.AREA)
        || PlaceNoun.is(words, name.first(), PlaceNoun.Rank.TOWN);
  }

  /** «الحصيلة التي أعلنتها الوزارة», not «الداعية الذي تتهمه أنقرة»: what is told before «التي». */
  private boolean isTold(int before) {
    for (int i = before; i >= 0 && i > before - 4; i--) {
      if (scene.isMention(i)
          || words.is(i, Role.TOTAL)
          || words.is(i, Role.EVENT)
          || words.is(i, Tag.TOTAL)
          || SourceNoun.is(words, i, SourceNoun.Kind.PAPER)) {
        return true;
      }
    }
    return false;
  }
}
