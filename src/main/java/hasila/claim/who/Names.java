package hasila.claim.who;

import hasila.claim.scene.NounPhrases;
import hasila.claim.scene.Scene;
import hasila.claim.who.Frames.Frame;
import hasila.lexicon.Hit;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.SourceNoun;
import hasila.text.Tokens;
import java.util.Optional;

/** Where a claimant's name begins, and how a cell holds it. */
final class Names {
  private static final int LONGEST_QUOTE = 5;

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final NameReach reach;
  private final ShortNames shorts;

  Names(Scene scene, NounPhrases phrases) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.phrases = phrases;
    this.reach = new NameReach(scene, phrases);
    this.shorts = new ShortNames(scene.words);
  }

  /** A name as it stands in the text. */
  record Name(int first, int last) {}

  /** Whether the word heads a claimant: «وزارة», «مصدر», a known organisation. */
  boolean isSource(int i) {
    return reach.isSource(i);
  }

  /** Whether such a word heads the name, which may stand in quotation marks. */
  boolean isOfSource(Name name) {
    return isSource(name.first() + quoted(name));
  }

  /** 1 where the name stands in quotation marks, which are one token each. */
  private int quoted(Name name) {
    return tokens.kind(name.first()) == Tokens.MARK ? 1 : 0;
  }

  /** The name that begins at a token, if one can. */
  Optional<Name> at(int first) {
    return first < words.size() && words.hasPreposition(first)
        ? Optional.empty()
        : behindPreposition(first);
  }

  /** The frame that a name makes with the word at a token. */
  Frame frame(int token, Optional<Name> name, boolean backward) {
    return name.isEmpty()
        ? Frame.NONE
        : new Frame(token, name.get().last(), text(name.get()), backward);
  }

  /** «وفقا لبوكانان»: the letter that «وفقا» asks for is none of the name. */
  Frame frameBehindTo(int token, Name name, boolean backward) {
    String written = phrases.text(name.first(), name.last()).substring(1);
    return new Frame(token, name.last(), shorts.named(written), backward);
  }

  /**
   * The name behind a verb of saying: «قال علي البياتي», where «علي» is written like «على» but for
   * its dots.
   */
  Optional<Name> behindVerb(int first) {
    boolean person =
        first + 1 < words.size()
            && words.is(first, Tag.UPON)
            && tokens.hasDottedYeh(first)
            && words.hasArticle(first + 1)
            && words.isUnknown(first + 1)
            && tokens.gap(first + 1) == Tokens.SPACE;
    return person ? Optional.of(new Name(first, reach.last(first))) : at(first);
  }

  /**
   * «الرائد، علي العياري، المتحدث باسم الحرس»: a name goes on between commas where what is said
   * follows.
   */
  Name withAppositions(Name name) {
    Name whole = name;
    for (int n = 0; n < 2; n++) {
      int comma = whole.last() + 1;
      if (!tokens.isComma(comma) || comma + 1 >= tokens.size() || words.hasConjunction(comma + 1)) {
        return whole;
      }
      Optional<Name> more = at(comma + 1);
      if (more.isEmpty()) {
        return whole;
      }
      int behind = more.get().last() + 1;
      boolean closed =
          tokens.isMark(behind, "\u060C,.:")
              || scene.isFunction(behind, FunctionWord.Kind.THAT)
              || behind >= tokens.size();
      if (!closed || words.is(comma + 1, Role.NOUN) && !isSource(comma + 1)) {
        return whole;
      }
      whole = new Name(name.first(), more.get().last());
    }
    return whole;
  }

  /** «بلاغ صادر عن وزارة الفلاحة»: who issued the paper. */
  Optional<Name> issuer(Name paper) {
    int behind = paper.last() + 1;
    int about = words.is(behind, Tag.ISSUED) ? behind + 1 : behind;
    return words.is(about - 1, Tag.ISSUED) && words.is(about, Tag.ABOUT) && isSource(about + 1)
        ? at(about + 1)
        : Optional.empty();
  }

  /** The paper together with who issued it. */
  Name withIssuer(Name paper) {
    Optional<Name> issuer = issuer(paper);
    return issuer.isPresent() ? new Name(paper.first(), issuer.get().last()) : paper;
  }

  /** The same behind «ل» on the name itself: «وفقا لوزارة الصحة». */
  Optional<Name> behindPreposition(int token) {
    int first = tokens.isMark(token, '#') ? token + 1 : token;
    int some = reach.someOf(first);
    if (some != Scene.NONE) {
      return Optional.of(new Name(first, reach.last(some)));
    }
    if (first >= tokens.size()
        || tokens.gap(first) >= Tokens.NEWLINE
        || tokens.kind(first) == Tokens.DIGITS
        || words.isAccusative(first)
        || words.isVerb(first) && words.hasConjunction(first)
        || tokens.kind(first) == Tokens.MARK && !tokens.opensQuote(first)
        || scene.isMention(first) && !reach.isPeople(first)
        || !isSource(first) && (reach.isStop(first) || words.is(first, Role.EVENT))) {
      return Optional.empty();
    }
    boolean quoted = tokens.kind(first) == Tokens.MARK;
    if (quoted
        && (phrases.quoteEnd(first) == Scene.NONE
            || phrases.quoteEnd(first) > first + LONGEST_QUOTE)) {
      return Optional.empty();
    }
    Optional<Hit<SourceNoun>> organisation = words.at(first, Role.SOURCE, SourceNoun.class);
    if (organisation.isPresent() && !organisation.get().sense().full().isEmpty()) {
      int last = organisation.get().last();
      Optional<Name> next =
          isSource(last + 1) && words.hasConjunction(last + 1)
              ? behindPreposition(last + 1)
              : Optional.empty();
      return Optional.of(new Name(first, next.isPresent() ? next.get().last() : last));
    }
    return Optional.of(new Name(first, reach.last(first)));
  }

  /** The name as a cell holds it, in the fullest form that the report gives. */
  String text(Name name) {
    boolean same = words.is(name.last() + 1, Tag.SAME) || words.is(name.first() - 1, Tag.SAME_ONE);
    return shorts.text(name, written(name), same);
  }

  /** Remembers the name that begins here, whoever speaks; where it ends. */
  int mention(int first) {
    Optional<Name> name = behindPreposition(first);
    if (name.isEmpty()) {
      return first;
    }
    shorts.mention(name.get(), written(name.get()));
    return name.get().last();
  }

  private String written(Name name) {
    int quoted = quoted(name);
    Optional<Hit<SourceNoun>> source =
        words.at(name.first() + quoted, Role.SOURCE, SourceNoun.class);
    // The full form of a known short name: «المرصد السوري».
    boolean known =
        source.isPresent()
            && !source.get().sense().full().isEmpty()
            && source.get().last() >= name.last() - quoted;
    return known ? source.get().sense().full() : phrases.text(name.first(), name.last());
  }
}
