package hasila.claim.who;

import hasila.claim.who.Names.Name;
import hasila.lexicon.Role;
import hasila.lexicon.Tag;
import hasila.lexicon.Words;
import hasila.lexicon.sense.SourceNoun;
import hasila.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows a short name back to the fullest that the report gave: «الوزارة», «المصدر نفسه», «المسؤول
 * العسكري», «القدرة».
 */
final class ShortNames {
  /** So many names back may one be that a short name means. */
  private static final int REMEMBERED = 48;

  /** So many speakers back one who is called a source is the source. */
  private static final int LATELY = 3;

  /** So many words behind a paper may stand who issued it. */
  private static final int ISSUER = 5;

  /** So many words back may a paper be told that «البيان» takes up. */
  private static final int PAPER = 400;

  private final Words words;

  /** Who spoke, in the order of the report. */
  private final List<Told> spoke = new ArrayList<>();

  /** Names that stand somewhere in the report, whoever speaks. */
  private final List<Told> mentioned = new ArrayList<>();

  ShortNames(Words words) {
    this.words = words;
  }

  /** A name in the fullest form known, and the words that it has without articles. */
  private record Told(int first, int last, String text, List<String> stems, boolean person) {}

  /** Remembers a name that stands in the report. */
  void mention(Name name, String text) {
    remember(mentioned, told(name, text));
  }

  /** The fullest form of a name that speaks, which is remembered. */
  String text(Name name, String written, boolean same) {
    Told told = told(name, written);
    if (told.stems.isEmpty()) {
      return written;
    }
    Told full = same || isShort(name) ? full(told, name.first(), same) : told;
    remember(spoke, full);
    return full.text;
  }

  /** The fullest name of a person that ends in these words; they themselves without one. */
  String named(String written) {
    String stem = Spelling.fold(written);
    for (List<Told> list : List.of(spoke, mentioned)) {
      for (int i = list.size() - 1; i >= 0; i--) {
        Told told = list.get(i);
        if (told.person
            && told.stems.size() > 1
            && told.stems.get(told.stems.size() - 1).equals(stem)) {
          return told.text;
        }
      }
    }
    return written;
  }

  private static void remember(List<Told> list, Told told) {
    list.add(told);
    if (list.size() > REMEMBERED) {
      list.remove(0);
    }
  }

  /** «مصدر طبي» is another one each time; what has an article, a body or a name is known. */
  private boolean isShort(Name name) {
    return words.hasArticle(name.first())
        || !SourceNoun.is(words, name.first(), SourceNoun.Kind.PERSON)
        || words.is(name.first(), Tag.OUR_OWN);
  }

  private Told full(Told told, int first, boolean same) {
    for (List<Told> list : List.of(spoke, mentioned)) {
      for (int i = list.size() - 1; i >= 0; i--) {
        Told other = list.get(i);
        if (other.first != first && means(told, other, first)) {
          return other;
        }
      }
    }
    Optional<Told> owner = told.stems.size() == 1 ? ownerOf(first) : Optional.empty();
    if (owner.isPresent()) {
      return owner.get();
    }
    boolean anyone = words.is(first, Tag.SOURCE);
    if (words.hasArticle(first) && (same || anyone || words.is(first, Tag.SPEAKER))) {
      for (int i = spoke.size() - 1; anyone && i >= Math.max(0, spoke.size() - LATELY); i--) {
        Told other = spoke.get(i);
        if (words.is(other.first, Tag.SOURCE) && agrees(told, other)) {
          return other;
        }
      }
      for (int i = spoke.size() - 1; i >= 0; i--) {
        Told other = spoke.get(i);
        if ((same || anyone || other.person) && agrees(told, other)) {
          return other;
        }
      }
    }
    return told;
  }

  /**
   * «وأشار البيان»: whoever the report named with that paper, «قالت السلطات في بيان», «أصدرت
   * الوزارة بيانا».
   */
  private Optional<Told> ownerOf(int paper) {
    if (!words.hasArticle(paper) || !SourceNoun.is(words, paper, SourceNoun.Kind.PAPER)) {
      return Optional.empty();
    }
    String stem = words.stem(paper);
    for (int i = paper - 1; i >= 0 && i > paper - PAPER; i--) {
      if (words.hasArticle(i) || !words.stem(i).startsWith(stem)) {
        continue;
      }
      for (List<Told> list : List.of(spoke, mentioned)) {
        for (int j = list.size() - 1; j >= 0; j--) {
          Told other = list.get(j);
          if (other.first == i
              ? other.stems.size() > 1 && !isIssued(other.last)
              : isBefore(other, i) || isBehind(other, i)) {
            return Optional.of(other);
          }
        }
      }
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** «السلطات في بيان», «الوزارة بيانا». */
  private boolean isBefore(Told name, int paper) {
    return name.last == paper - 1 && !words.hasPreposition(paper)
        || name.last == paper - 2 && words.is(paper - 1, Tag.IN);
  }

  /** «تقرير حديث صادر عن المنظمة», «تقرير للمنظمة». */
  private boolean isBehind(Told name, int paper) {
    return name.first > paper
        && name.first <= paper + ISSUER
        && (words.is(name.first - 1, Tag.ABOUT) || words.hasTo(name.first));
  }

  /** «بيان صادر», of which somebody behind it is told. */
  private boolean isIssued(int last) {
    return words.is(last + 1, Tag.ABOUT);
  }

  /** Whether a longer name is one that the shorter may stand for. */
  private boolean means(Told told, Told other, int first) {
    List<String> stems = told.stems;
    int tail = other.stems.size() - stems.size();
    if (stems.size() == 1 && words.is(first, Tag.OUR_OWN)) {
      return stems.get(0).startsWith(other.stems.get(0));
    }
    if (tail <= 0 || !inOrder(stems, other.stems)) {
      return false;
    }
    // «القدرة» is «المتحدث باسم الوزارة أشرف القدرة», «الوزارة» is not.
    return other.stems.get(0).equals(stems.get(0))
        || told.person
            && other.person
            && (!words.is(first, Role.SOURCE)
                || stems.size() > 1
                    && stems.get(stems.size() - 1).equals(other.stems.get(other.stems.size() - 1)));
  }

  /** Whether the words stand in the longer name in the same order. */
  private static boolean inOrder(List<String> shorter, List<String> longer) {
    int at = 0;
    for (String stem : longer) {
      if (at < shorter.size() && stem.equals(shorter.get(at))) {
        at++;
      }
    }
    return at == shorter.size();
  }

  /** «المسؤول الأردني» is «مدير الإعلام العسكري للقوات المسلحة الأردنية». */
  private static boolean agrees(Told told, Told other) {
    for (int i = 1; i < told.stems.size(); i++) {
      String stem = told.stems.get(i);
      if (other.stems.stream().noneMatch(word -> word.startsWith(stem))) {
        return false;
      }
    }
    return true;
  }

  private Told told(Name name, String text) {
    List<String> stems = new ArrayList<>(name.last() - name.first() + 1);
    for (int i = name.first(); i <= name.last(); i++) {
      String stem = words.stem(i);
      if (!stem.isEmpty()) {
        stems.add(stem);
      }
    }
    boolean body =
        SourceNoun.is(words, name.first(), SourceNoun.Kind.BODY)
            || SourceNoun.is(words, name.first(), SourceNoun.Kind.PAPER);
    return new Told(name.first(), name.last(), text, stems, !body);
  }
}
