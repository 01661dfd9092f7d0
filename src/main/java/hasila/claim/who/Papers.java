package hasila.claim.who;

import hasila.claim.scene.Scene;
import hasila.claim.who.Names.Name;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.FunctionWord;
import hasila.lexicon.sense.SourceNoun;
import hasila.lexicon.sense.SpeechVerb;
import hasila.text.Tokens;
import java.util.Optional;

/**
 * Whose a paper is that tells: «بيان للوزارة», «بلاغ صادر عنها», «أصدرت الوزارة بيانا ذكرت فيه».
 */
final class Papers {
  /** So many words may stand between «أصدرت» and what the paper tells. */
  private static final int ISSUE = 20;

  private final Scene scene;
  private final Words words;
  private final Tokens tokens;
  private final Names names;

  Papers(Scene scene, Names names) {
    this.scene = scene;
    this.words = scene.words;
    this.tokens = scene.tokens;
    this.names = names;
  }

  /** «كشفت إحصائية للمفوضية», «توثيقات المرصد»: whose paper it is. */
  Name ofPaper(Name paper) {
    int owner = paper.first() + 1;
    if (owner <= paper.last()
        && SourceNoun.is(words, paper.first(), SourceNoun.Kind.PAPER)
        && !words.is(paper.first(), Tag.UTTERANCE)
        && SourceNoun.is(words, owner, SourceNoun.Kind.BODY)
        && !words.hasPreposition(owner)) {
      return new Name(owner, paper.last());
    }
    Optional<Name> issuer = names.issuer(paper);
    if (issuer.isPresent()) {
      return issuer.get();
    }
    int behind = paper.last() + 1;
    return names.isSource(behind)
            && words.hasPreposition(behind)
            && SourceNoun.is(words, paper.first(), SourceNoun.Kind.PAPER)
        ? names.behindPreposition(behind).orElse(paper)
        : paper;
  }

  /** «أصدرت الوزارة والهيئة بيانا ذكرت فيه أن»: who made the paper that tells. */
  Optional<Name> issuer(int verb) {
    boolean within =
        scene.isFunction(verb + 1, FunctionWord.Kind.PRONOUN)
            && scene.isFunction(verb + 2, FunctionWord.Kind.THAT);
    if (!words.is(verb - 1, Tag.PAPER) && !within) {
      return Optional.empty();
    }
    for (int i = verb - 2; i >= scene.sentenceStart(verb) && i >= verb - ISSUE; i--) {
      if (words.is(i, Tag.ISSUE) && names.isSource(i + 1)) {
        Optional<Name> name = names.at(i + 1);
        return name.isPresent()
            ? Optional.of(new Name(i + 1, Math.min(name.get().last(), verb - 2)))
            : name;
      }
    }
    return Optional.empty();
  }

  /** «بلاغ صادر عن الوزارة», «حصيلة أعلنتها السلطات»: whoever stands behind the paper. */
  Name author(Name paper) {
    Name owner = ofPaper(paper);
    if (owner != paper) {
      return owner;
    }
    for (int i = paper.first() + 1; i < words.size() && i <= paper.last() + 4; i++) {
      if (tokens.gap(i) >= Tokens.NEWLINE
          || tokens.kind(i) == Tokens.MARK
          || words.is(i, Tag.IN) && !scene.isMention(i + 1) && i > paper.last()) {
        break;
      }
      boolean whose = words.is(i, Tag.ABOUT) || words.is(i, Tag.FROM);
      if (whose && names.isSource(i + 1)) {
        return names.at(i + 1).orElse(paper);
      }
      boolean told =
          SpeechVerb.isFinite(words, i)
              || scene.isFunction(i, FunctionWord.Kind.VERB) && tokens.hasObjectPronoun(i);
      if (!told) {
        continue;
      }
      int subject = i + 1;
      while (subject < words.size()
          && (scene.dateAt(subject) != Scene.NONE
              || scene.isFunction(subject, FunctionWord.Kind.PRONOUN))) {
        subject++;
      }
      Optional<Name> author = names.at(subject);
      if (author.isPresent() && names.isOfSource(author.get())) {
        return author.get();
      }
    }
    return paper;
  }
}
