package hasila.claim.counted;

import hasila.claim.scene.Draft;
import hasila.claim.scene.Draft.Counted;
import hasila.claim.scene.EventRules;
import hasila.claim.scene.NounPhrases;
import hasila.claim.scene.PartSign;
import hasila.claim.scene.Scene;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Among;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.Thing;
import hasila.mention.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The noun that a sentence leaves out, from the figure, the set or the total before it. */
public final class Antecedents {
  private static final int REACH = 4;

  /** So many words may stand between a figure and the next one whose noun it shares. */
  private static final int NEXT = 9;

  /** So many words on stands the whole that a part is out of. */
  private static final int OUT_OF = 4;

  /** So many words back may the people be told that «أحدهم» is one of. */
  private static final int MEMBER = 30;

  private final Scene scene;
  private final Words words;
  private final NounPhrases phrases;

  public Antecedents(Scene scene, NounPhrases phrases) {
    this.scene = scene;
    this.words = scene.words;
    this.phrases = phrases;
  }

  /** The kind that the nearest figure before names; nothing where none is near. */
  Counted of(Draft draft, List<Draft> before) {
    if (draft.against.isPresent()) {
      return kindOf(draft.against.get());
    }
    Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (last != null
        && last.sentence == draft.sentence
        && last.figure.kind() == Figure.Kind.COUNT
        && Among.endsAt(words, draft.first() - 1, Among.Who.OF)
        && draft.first() - last.last() <= OUT_OF) {
      // «15 ولاية من أصل 18».
      return kindOf(last);
    }
    boolean things =
        isOfThings(draft)
            || words.is(draft.first() - 1, Tag.OF_IT)
            || isOfIt(draft.figure.last() + 1)
            || isListedThing(draft, before);
    boolean isMember = words.may(draft.first(), Role.AMONG);
    Counted corpse = Counted.NOTHING;
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - REACH; i--) {
      Draft other = before.get(i);
      if (draft.sentence - other.sentence > 1) {
        break;
      }
      if (other.figure.kind() == Figure.Kind.COUNT
          && !other.counted().isEmpty()
          && !(other.figure.form() == Figure.Form.SINGULAR
              && (other.sentence != draft.sentence || draft.figure.form() == Figure.Form.VAGUE))
          && (isMember && other.sentence == draft.sentence
              || (things
                  ? !other.isPerson() || other.unit() == Thing.FAMILY
                  : other.isPerson() || isOfHarmed(draft, other)))
          && (other.whole().isEmpty()
              || other.part.sign() == PartSign.OF_THE
              || other.part.sign() == PartSign.BREAKDOWN
              || other.sentence == draft.sentence
                  && before.size() - i == 1
                  && other.part.sign() == PartSign.DIVIDED)) {
        if (isMember || other.unit() != Thing.BODY) {
          return kindOf(other);
        }
        corpse = corpse == Counted.NOTHING ? kindOf(other) : corpse;
      }
    }
    return corpse == Counted.NOTHING && !things ? following(draft) : corpse;
  }

  /** «1143 إصابة بينهم 83 بالرصاص». */
  private static boolean isOfHarmed(Draft draft, Draft other) {
    return draft.figure.kind() == Figure.Kind.COUNT
        && other.unit() == Thing.CASE
        && other.counted().event().isHarm();
  }

  /** «مقتل 4 وإصابة 9 من رجال الشرطة»: the people of the next figure, where an event joins both. */
  private Counted following(Draft draft) {
    boolean joined = false;
    int end = Math.min(scene.sentenceEnd(draft.first()), draft.figure.last() + NEXT);
    for (int i = draft.figure.last() + 1; i < end; i++) {
      joined |= words.hasConjunction(i) && words.is(i, Role.EVENT);
      int figure = scene.figureAt(i);
      if (figure != Scene.NONE) {
        int behind = scene.figures.get(figure).last() + 1;
        int head = words.is(behind, Tag.FROM) ? behind + 1 : behind;
        return joined && Noun.hasUnit(words, head, Thing.PERSON) && phrases.canBegin(head)
            ? implied(head, phrases.end(head))
            : Counted.NOTHING;
      }
    }
    return Counted.NOTHING;
  }

  /** «أحدهم»: of the figure before, else of the definite plural of people before it. */
  Counted ofMember(Draft draft, List<Draft> before) {
    Counted told = of(draft, before);
    if (told != Counted.NOTHING || !words.is(draft.first(), Role.AMONG)) {
      return told;
    }
    int start = Math.max(0, draft.first() - MEMBER);
    for (int i = draft.first() - 1; i >= start; i--) {
      if (isPluralNoun(i) && Noun.hasUnit(words, i, Thing.PERSON)) {
        return implied(i, i);
      }
    }
    return told;
  }

  /** «ارتكب 13 منها», «5 من بينها في البحر»; «12 منها 3 في حلب» is a whole of its own. */
  private boolean isOfIt(int behind) {
    int pronoun = words.is(behind, Tag.FROM) ? behind + 1 : behind;
    return words.is(pronoun, Tag.OF_IT) && scene.figureAt(pronoun + 1) == Scene.NONE;
  }

  /**
   * «75 حريقا بولاية الجزائر و54 بولاية البليدة»: a list in a sentence that counts things alone.
   */
  private boolean isListedThing(Draft draft, List<Draft> before) {
    boolean listed =
        (words.hasConjunction(draft.first()) || words.isAnd(draft.first() - 1))
            && draft.last() + 1 < words.size()
            && (words.hasPreposition(draft.last() + 1) || words.is(draft.last() + 1, Tag.IN));
    for (int i = before.size() - 1; listed && i >= 0; i--) {
      Draft other = before.get(i);
      if (other.sentence != draft.sentence) {
        return i < before.size() - 1;
      }
      listed = other.figure.kind() == Figure.Kind.COUNT && !other.isPersonOrUnknown();
    }
    return listed && !before.isEmpty();
  }

  /** A noun of the sentence that the figure leaves out. */
  Counted implied(int head, int last) {
    return new Counted(phrases.text(head, last), phrases.noun(head), Counted.By.OTHER_WORDS);
  }

  /** The kind of another figure. */
  public static Counted kindOf(Draft other) {
    Counted counted = other.counted();
    return new Counted(
        counted.implied().isEmpty() ? counted.own() : counted.implied(),
        counted.noun().map(Noun::withoutEvent),
        Counted.By.OTHER_WORDS);
  }

  /** «انهيار 110 منازل كليا وانهيار 90 جزئيا»: right behind what happens to things alone. */
  private boolean isOfThings(Draft draft) {
    int start = Math.max(scene.sentenceStart(draft.first()), draft.first() - REACH);
    for (int i = draft.first() - 1; i >= start; i--) {
      Optional<Hit<EventWord>> event = words.at(i, Role.EVENT, EventWord.class);
      if (event.isPresent()) {
        return EventRules.isOfThings(event.get().sense().event());
      }
      if (scene.isMention(i)) {
        return false;
      }
    }
    return false;
  }

  /** «من أصل هذه الضربات، استهدفت 960»: the set that the figure is taken from. */
  Optional<Counted> ofSet(Draft draft) {
    int start = Math.max(scene.sentenceStart(draft.first()), draft.first() - 8);
    for (int i = draft.first() - 1; i >= start; i--) {
      if (Among.is(words, i, Among.Who.OF)) {
        int of = words.at(i, Role.AMONG, Among.class).orElseThrow().last();
        for (int head = of + 1; head <= of + 2; head++) {
          if (phrases.canBegin(head) && words.hasArticle(head)) {
            return Optional.of(implied(head, head).by(Counted.By.SET));
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * «1200 إصابة مقابل 1000», «40 غارة مقارنة بـ65», «560 شخصا بعد أن كانوا 49»: what the figure is
   * held against.
   */
  public Optional<Draft> against(Draft draft, List<Draft> before) {
    int lead = draft.first() - 1;
    lead -= words.isClitic(lead) ? 1 : 0;
    boolean held =
        words.is(lead, Tag.AGAINST)
            || words.is(lead, Tag.COMPARED)
            || words.is(lead - 1, Tag.COMPARED)
            || words.is(lead, Tag.WAS) && scene.isFunction(lead - 1, FunctionWord.Kind.THAT);
    if (before.isEmpty() || !held) {
      return Optional.empty();
    }
    Draft other = before.get(before.size() - 1);
    return other.sentence == draft.sentence && other.figure.kind() == Figure.Kind.COUNT
        ? Optional.of(other)
        : Optional.empty();
  }

  /** «4 من 12 حالة», «4 من أصل 12 حالة»: the noun of the figure that this one is taken from. */
  Optional<Counted> ofFollowing(Draft draft, int of) {
    int token =
        Among.is(words, of, Among.Who.OF)
            ? words.at(of, Role.AMONG, Among.class).orElseThrow().last() + 1
            : words.is(of, Tag.FROM) && !words.hasConjunction(of) ? of + 1 : of;
    int figure = token == of ? Scene.NONE : scene.figureAt(token);
    if (figure == Scene.NONE
        || scene.figures.get(figure).kind() != Figure.Kind.COUNT
        || !isLess(draft.figure, scene.figures.get(figure))) {
      return Optional.empty();
    }
    int head = scene.figures.get(figure).last() + 1;
    return phrases.canBegin(head) && !words.hasConjunction(head)
        ? Optional.of(implied(head, phrases.end(head)).by(Counted.By.SET))
        : Optional.empty();
  }

  private static boolean isLess(Figure part, Figure whole) {
    Optional<BigDecimal> few = part.amount().best();
    Optional<BigDecimal> many = whole.amount().best();
    return few.isPresent() && many.isPresent() && few.get().compareTo(many.get()) < 0;
  }

  /**
   * «اللاجئين الذين يتجاوز عددهم المليون»: the definite plural that the pronoun of a total stands
   * for.
   */
  Optional<Counted> ofPronoun(Draft draft) {
    int start = Math.max(scene.sentenceStart(draft.first()), draft.first() - 2 * REACH);
    for (int i = draft.first() - 1; i >= start && scene.figureAt(i) == Scene.NONE; i--) {
      if (words.is(i, Tag.THEIR_NUMBER)) {
        return pluralBefore(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Counted> pluralBefore(int pronoun) {
    for (int i = pronoun - 1; i >= scene.sentenceStart(pronoun) && i >= pronoun - 14; i--) {
      if (isPluralNoun(i)) {
        int head = isPluralNoun(i - 1) ? i - 1 : i;
        return Optional.of(implied(head, phrases.end(head)));
      }
    }
    return Optional.empty();
  }

  private boolean isPluralNoun(int i) {
    return i >= 0 && words.hasArticle(i) && Noun.isMany(words, i);
  }
}
