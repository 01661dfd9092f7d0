package hasila.claim.whole;

import hasila.claim.scene.Draft;
import hasila.claim.scene.Part;
import hasila.claim.scene.PartSign;
import hasila.claim.scene.Scene;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Among;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Thing;
import hasila.mention.Figure;
import java.util.List;
import java.util.Optional;

/** The whole that a part names itself: «من بين القتلى 4 أطفال», «عشرة من الضحايا». */
final class SetWholes {
  private final Scene scene;
  private final Words words;

  SetWholes(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /**
   * «من بين القتلى التسعة 4 أطفال»: the first figure behind the word is the whole, the next its
   * part.
   */
  Part partOf(Draft draft, List<Draft> before, int of) {
    for (Draft other : before) {
      if (other.first() > of && other.sentence == draft.sentence) {
        boolean next =
            other.whole().isEmpty()
                && draft.first() - other.last() <= 3
                && !words.hasConjunction(draft.first())
                && !words.isAnd(draft.first() - 1)
                && Wholes.canHold(other, draft);
        return Part.of(next ? Optional.of(other) : other.whole(), PartSign.OF);
      }
    }
    if (scene.sentenceStart(of) != of && !draft.isPersonOrUnknown()) {
      return Part.of(Optional.empty(), PartSign.OF);
    }
    boolean isWhole = draft.counted().by() == Draft.Counted.By.DEFINITE_NOUN;
    return isWhole ? Part.of(Optional.empty(), PartSign.OF) : ofSet(draft, before, of);
  }

  /**
   * «ومن بين القتلى 4 أطفال»: the set is told of before, by the same noun or by the event that the
   * noun carries.
   */
  private Part ofSet(Draft draft, List<Draft> before, int of) {
    Optional<Noun> set = Optional.empty();
    for (int i = of + 1; i < of + 5 && i < draft.first() && set.isEmpty(); i++) {
      set = Noun.at(words, i);
    }
    if (set.isEmpty()) {
      return Part.of(nearest(draft, before, of), PartSign.OF);
    }
    Noun noun = set.get();
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft other = before.get(i);
      boolean same = other.counted().isOf(noun.lemma());
      boolean event =
          noun.event() != Event.NONE && other.event() == noun.event() && other.isPersonOrUnknown();
      if ((same || event)
          && other.whole().isEmpty()
          && !other.former
          && other.against.isEmpty()
          && Wholes.canHold(other, draft)) {
        return new Part(Optional.of(other), PartSign.OF, noun.event());
      }
    }
    return new Part(Optional.empty(), PartSign.OF, noun.event());
  }

  /**
   * «وكان بين القتلى 4 أطفال», «ومن الجرحى 4 أطفال», «بين هؤلاء الناجين 4 أطفال»: a set of people
   * told by their fate, or pointed at.
   */
  boolean opens(int token, Draft draft) {
    boolean these = words.is(token + 1, Tag.THESE);
    int set = these ? token + 2 : token + 1;
    return set < draft.first()
        && (words.is(token, Tag.AMID) || words.is(token, Tag.FROM) && set + 1 == draft.first())
        && words.hasArticle(set)
        && (these || Noun.isMany(words, set) && Noun.eventAt(words, set) != Event.NONE);
  }

  /** «24 امرأة ضمن الضحايا», «57 شابا من بين المصابين»: the set stands behind the noun. */
  Part amongNamed(Draft draft, List<Draft> before) {
    int among = draft.last() + 1;
    if (words.is(among, Tag.FROM) && words.is(among + 1, Tag.THESE)) {
      return Part.of(ofThese(draft, before, Noun.at(words, among + 2)), PartSign.OF_THE);
    }
    int set = words.is(among, Tag.AMID) ? among + 1 : among;
    if (Among.is(words, among, Among.Who.OF)) {
      set = words.at(among, Role.AMONG, Among.class).orElseThrow().last() + 1;
    }
    if (set == among
        || set >= words.size()
        || !words.hasArticle(set)
        || !draft.isPersonOrUnknown()) {
      return Part.NONE;
    }
    Event told = Noun.eventAt(words, set);
    if (told == Event.NONE || !Noun.isMany(words, set)) {
      return Part.NONE;
    }
    Event fate = draft.event() == Event.NONE ? told : draft.event();
    return new Part(named(draft, fate, before), PartSign.OF_THE, told);
  }

  /**
   * «عشرة من الضحايا»: by the fate that the noun tells. «إن 20 من العائلات وصلت»: by the noun; but
   * «3 من المدنيين» may be three others. «أحد الأطفال» is of the children just told of.
   */
  Optional<Draft> ofNamed(Draft draft, List<Draft> before) {
    if (words.is(draft.figure.last(), Tag.ONE_OF)) {
      return ofThese(draft, before, draft.counted().noun())
          .filter(other -> draft.sentence - other.sentence <= 1 && isOneOf(draft, other));
    }
    if (draft.counted().event() != Event.NONE) {
      return named(draft, Event.NONE, before);
    }
    boolean some = draft.unit() != Thing.PERSON && words.is(draft.first() - 1, Tag.THAT);
    return some ? ofThese(draft, before, draft.counted().noun()) : Optional.empty();
  }

  /** Not one to whom something else happened, nor one more: «كما قتل أحد المدنيين في درعا». */
  private boolean isOneOf(Draft one, Draft all) {
    return !all.figure.amount().equals(one.figure.amount())
        && (one.event() == Event.NONE || all.event().holds(one.event()))
        && !(one.sentence != all.sentence
            && words.is(scene.sentenceStart(one.first()), Tag.MOREOVER));
  }

  /** «2000 شخص من هؤلاء المهاجرين»: the nearest figure that counts whom the noun names. */
  private static Optional<Draft> ofThese(Draft draft, List<Draft> before, Optional<Noun> set) {
    for (int i = before.size() - 1; set.isPresent() && i >= 0; i--) {
      Draft other = before.get(i);
      if (other.whole().isEmpty()
          && other.counted().isOf(set.get().lemma())
          && Wholes.canHold(other, draft)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** «عشرة من الضحايا»: the nearest figure that counts whom the noun names. */
  private static Optional<Draft> named(Draft draft, Event fate, List<Draft> before) {
    Event told = draft.counted().event() == Event.NONE ? fate : draft.counted().event();
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft other = before.get(i);
      if (!other.former
          && other.isPerson()
          && other.whole().isEmpty()
          && !other.figure.amount().equals(draft.figure.amount())
          && isSame(other.event(), told)
          && Wholes.canHold(other, draft)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Event whole, Event part) {
    return whole.holds(part) || part == Event.NONE && whole == Event.KILLED;
  }

  private Optional<Draft> nearest(Draft draft, List<Draft> before, int of) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft other = before.get(i);
      if (draft.sentence - other.sentence > 1) {
        break;
      }
      boolean counts = other.figure.kind() == Figure.Kind.COUNT;
      if (other.first() < of && counts && other.whole().isEmpty() && Wholes.canHold(other, draft)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }
}
