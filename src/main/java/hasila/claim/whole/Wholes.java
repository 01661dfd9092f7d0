package hasila.claim.whole;

import hasila.claim.scene.Clauses;
import hasila.claim.scene.Draft;
import hasila.claim.scene.Part;
import hasila.claim.scene.PartSign;
import hasila.claim.scene.Scene;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.amount.Among;
import hasila.lexicon.sense.Event;
import hasila.lexicon.sense.EventWord;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.Noun;
import hasila.lexicon.sense.SpeechVerb;
import hasila.mention.Figure;
import hasila.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Which figure is part of which: «بينهم», «ثلاثة منهم», «عشرة من الضحايا», brackets. */
public final class Wholes {
  /** The tables of words that may end what «بينهم» introduces. */
  private static final long ENDS =
      Role.FUNCTION.bit() | Role.PARTICLE.bit() | Role.SPEECH.bit() | Role.EVENT.bit();

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final Breakdowns breakdowns;
  private final SetWholes sets;
  private final BracketWholes brackets;

  public Wholes(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.breakdowns = new Breakdowns(scene);
    this.sets = new SetWholes(scene);
    this.brackets = new BracketWholes(scene);
  }

  /** What a figure is a part of, given those before it, whose own wholes are known. */
  public Part find(Draft draft, List<Draft> before) {
    if (draft.figure.kind() != Figure.Kind.COUNT && draft.figure.kind() != Figure.Kind.PERCENT) {
      return Part.NONE;
    }
    PartSign own = sign(draft);
    if (own != PartSign.NONE) {
      int token = own == PartSign.EXCEPT ? draft.first() - 1 : draft.first();
      return told(draft, Part.of(whole(draft, before, token, true), own));
    }
    Part among = sets.amongNamed(draft, before);
    if (among.whole().isPresent()) {
      return told(draft, among);
    }
    Part part = further(draft, before);
    return among.set() == Event.NONE ? part : new Part(part.whole(), part.sign(), among.set());
  }

  /** Tells the rule that goes by the sign. */
  private static Part told(Draft draft, Part part) {
    draft.rules.add(part.sign().rule());
    return part;
  }

  /** What the figure's own words say. */
  private PartSign sign(Draft draft) {
    if (isMember(draft)) {
      return PartSign.MEMBER;
    }
    int next = draft.figure.last() + 1;
    if (isPartitive(next) && tokens.gap(next) == Tokens.SPACE || isOfThem(draft)) {
      return PartSign.OF_THEM;
    }
    return words.is(draft.first() - 1, Tag.EXCEPT) ? PartSign.EXCEPT : PartSign.NONE;
  }

  private Part further(Draft draft, List<Draft> before) {
    if (isAnaphoric(draft)) {
      Optional<Draft> whole = sets.ofNamed(draft, before);
      if (whole.isPresent()) {
        return told(draft, Part.of(whole, PartSign.OF_THE));
      }
      if (draft.counted().event() != Event.NONE) {
        return Part.NONE;
      }
    }
    Part part = introduced(draft, before);
    int head = scene.sentenceStart(draft.first());
    if (part.whole().isEmpty()
        && draft.counted().by() == Draft.Counted.By.SET
        && Among.is(words, head, Among.Who.OF)) {
      // «ومن أصل هذه الغارات، استهدفت 960 المدينة»: the verb of its own clause stands between.
      part = told(draft, sets.partOf(draft, before, head));
    }
    if (part.whole().isPresent()) {
      return part;
    }
    Optional<Draft> divided = breakdowns.whole(draft, before);
    return divided.isPresent() ? told(draft, Part.of(divided, PartSign.BREAKDOWN)) : part;
  }

  /** «ثلاثة منهم», «خمسة من بينهم»; «11 بينهم نساء» is a whole, and so is «11 منهم 4 نساء». */
  private boolean isPartitive(int among) {
    return Among.is(words, among, Among.Who.GROUP)
        && (words.is(among, Tag.OF_THEM) || words.is(among, Tag.FROM))
        && figureBehind(lastOfAmong(among)) == Scene.NONE;
  }

  private int lastOfAmong(int token) {
    return words.at(token, Role.AMONG, Among.class).orElseThrow().last();
  }

  private int figureBehind(int token) {
    return scene.figureAt(token + 1);
  }

  /** «159 حالة منهم تحولت»: behind the noun; «50 شخصا منهم أطفال», «منها منزلية» names a part. */
  private boolean isOfThem(Draft draft) {
    int next = draft.last() + 1;
    return words.is(next, Tag.OF_THEM)
        && next > draft.figure.last() + 1
        && tokens.gap(next) == Tokens.SPACE
        && figureBehind(next) == Scene.NONE
        && !words.is(next + 1, Role.NOUN)
        && !(next + 1 < words.size() && words.looksAdjective(next + 1));
  }

  private boolean isMember(Draft draft) {
    return draft.figure.form() == Figure.Form.SINGULAR
        && Among.is(words, draft.first(), Among.Who.MEMBER);
  }

  /** Behind «بينهم» every figure is a part until a verb, a new event or a new clause begins. */
  private Part introduced(Draft draft, List<Draft> before) {
    int start = scene.sentenceStart(draft.first());
    boolean besides = false;
    Part part = Part.NONE;
    for (int i = draft.first() - 1; i >= start; i--) {
      if (words.is(i, Role.AMONG)) {
        Hit<Among> hit = words.at(i, Role.AMONG, Among.class).orElseThrow();
        if (isBeforeWhole(hit, before)) {
          break;
        }
        if (hit.sense().who() == Among.Who.GROUP && !endsFigure(i) && !besides) {
          part = told(draft, Part.of(whole(draft, before, i, false), PartSign.AMONG));
          if (part.whole().isPresent()) {
            return part;
          }
          // «بين القتلى مطلوبون، وبينهم 2 من الحركة»: the set may stand further to the front.
        }
        if (hit.sense().who() == Among.Who.OF
            && !(besides && draft.counted().event() != Event.NONE)) {
          return told(draft, sets.partOf(draft, before, i));
        }
      }
      if (sets.opens(i, draft)) {
        return told(draft, sets.partOf(draft, before, i));
      }
      if (words.is(i, Role.PARTICLE)) {
        if (isDivision(i, before) || words.is(i, Tag.NAMELY) && figureBehind(i) != Scene.NONE) {
          return told(draft, Part.of(whole(draft, before, i, true), PartSign.DIVIDED));
        }
        besides |= words.is(i, Tag.BESIDES);
      }
      if (words.mayAny(i, ENDS) && ends(i)) {
        break;
      }
    }
    Optional<Draft> bracket = brackets.whole(draft, before);
    return bracket.isPresent() ? told(draft, Part.of(bracket, PartSign.BRACKETS)) : part;
  }

  /**
   * «22 محافظة من أصل 23»: the figure right behind the word is the whole, its part stands before.
   */
  private boolean isBeforeWhole(Hit<Among> of, List<Draft> before) {
    if (of.sense().who() != Among.Who.OF || figureBehind(of.last()) == Scene.NONE) {
      return false;
    }
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - 3; i--) {
      if (before.get(i).last() < of.first()) {
        return of.first() - before.get(i).last() <= 3;
      }
    }
    return false;
  }

  /**
   * «12 قتيلا، بواقع 7 في حلب», «وتوزعوا على 7 رجال»: nothing new begins between the whole and the
   * word, or the word opens the sentence.
   */
  private boolean isDivision(int token, List<Draft> before) {
    boolean divides = words.is(token, Tag.DIVIDED);
    if (!divides && !words.is(token, Tag.COVERS)) {
      return false;
    }
    int start = scene.sentenceStart(token);
    for (int i = token - 1; i >= start; i--) {
      int figure = scene.figureAt(i);
      if (figure != Scene.NONE && scene.figures.get(figure).kind().isClaim()) {
        return true;
      }
      if (scene.isFunction(i, FunctionWord.Kind.CLAUSE)) {
        return false;
      }
    }
    return divides && token - start <= 1 && !before.isEmpty();
  }

  /** «ثلاثة منهم»: the word belongs to the figure before it. */
  private boolean endsFigure(int among) {
    return scene.figureAt(among - 1) != Scene.NONE && isPartitive(among);
  }

  private boolean ends(int i) {
    if (scene.isMention(i)) {
      return false;
    }
    if (scene.isFunction(i, FunctionWord.Kind.CLAUSE)
        || scene.isFunction(i, FunctionWord.Kind.VERB)
        || words.is(i, Tag.CAUSE) && (words.is(i + 1, Role.EVENT) || words.is(i + 1, Tag.FIND))) {
      return true;
    }
    if (SpeechVerb.isFinite(words, i)) {
      return true;
    }
    boolean anew =
        words.hasConjunction(i) && scene.isFunction(i, FunctionWord.Kind.AUXILIARY)
            || words.is(i, Tag.ALREADY) && words.hasConjunction(i)
            || tokens.isComma(i - 1) && words.is(i, Role.SPEECH) && !words.hasArticle(i);
    if (anew) {
      return true;
    }
    return words.is(i, Role.EVENT) && words.hasConjunction(i) && !isCounted(i)
        || EventWord.isVerb(words, i) && tokens.isComma(i - 1);
  }

  /** «و5 إصابات» counts the word, «وإصابة 5» tells it. */
  private boolean isCounted(int i) {
    return words.is(i, Role.NOUN) && !(EventWord.isNoun(words, i) && figureBehind(i) != Scene.NONE);
  }

  /** The nearest figure before a token that can hold the part. */
  private Optional<Draft> whole(Draft draft, List<Draft> before, int token, boolean samePeople) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft other = before.get(i);
      if (draft.sentence - other.sentence > 1
          || other.sentence != draft.sentence
              && token - scene.sentenceStart(token) > 2
              && !words.is(token - 1, Tag.THAT)
              && !samePeople) {
        break;
      }
      if (samePeople
          && other.sentence != draft.sentence
          && other.whole().isPresent()
          && other.part.sign() == PartSign.OF_THE) {
        return other.whole();
      }
      if (other.first() < token
          && other.figure.kind() == Figure.Kind.COUNT
          && canHold(other, draft)
          && !(samePeople
              && other.whole().isPresent()
              && (other.figure.form() == Figure.Form.SINGULAR
                  || other.sentence != draft.sentence
                  || verbBetween(other.last() + 1, token)))) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private boolean verbBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Clauses.isFiniteVerb(words, i)) {
        return true;
      }
    }
    return false;
  }

  static boolean canHold(Draft whole, Draft part) {
    if (part.figure.kind() == Figure.Kind.COUNT
        && whole.isPersonOrUnknown() != part.isPersonOrUnknown()) {
      return false;
    }
    if (part.figure.kind() == Figure.Kind.PERCENT) {
      return true;
    }
    Optional<BigDecimal> high = whole.figure.amount().high();
    Optional<BigDecimal> low = part.figure.amount().low();
    Optional<BigDecimal> most = high.isPresent() ? high : whole.figure.amount().best();
    Optional<BigDecimal> least = low.isPresent() ? low : part.figure.amount().best();
    return most.isEmpty()
        || least.isEmpty()
        || high.isEmpty() && whole.figure.amount().low().isPresent()
        || most.get().compareTo(least.get()) >= 0;
  }

  /** «عشرة من الضحايا», «20 من العائلات»: a part of those told of before. */
  private boolean isAnaphoric(Draft draft) {
    int from = draft.figure.last() + 1;
    return draft.counted().noun().isPresent()
        && draft.counted().noun().get().number() != Noun.Number.SINGULAR
        && (words.is(from, Tag.FROM) || words.is(draft.figure.last(), Tag.ONE_OF))
        && words.hasArticle(words.is(from, Tag.FROM) ? from + 1 : from);
  }
}
