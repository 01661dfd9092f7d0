package hasila.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes whole numbers in Arabic words in the forms that ICU never writes: both cases, both
 * genders, tanwin, hundreds joined and split with and without alif, duals in construct, a magnitude
 * of its own for one and two thousand above a hundred.
 *
 * @param oblique «عشرين», «مئتين», «ألفين» instead of «عشرون», «مئتان», «ألفان»
 * @param feminine «ثلاث عشرة» instead of «ثلاثة عشر»
 * @param hundreds one of {@link Hundreds}
 * @param tanwin how the accusative of a magnitude is written: «ألفا», «ألفًا» or «ألف»
 * @param classical «مئة ألف وألفان» instead of «مئة واثنان ألف»
 * @param apart whether «و» stands apart
 */
record Speller(
    boolean oblique,
    boolean feminine,
    Hundreds hundreds,
    String tanwin,
    boolean classical,
    boolean apart) {
  enum Hundreds {
    JOINED("مئة", ""),
    JOINED_ALIF("مائة", ""),
    SPLIT("مئة", " "),
    SPLIT_ALIF("مائة", " ");

    final String hundred;
    final String gap;

    Hundreds(String hundred, String gap) {
      this.hundred = hundred;
      this.gap = gap;
    }
  }

  private static final String[] FEMININE = {
    "", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"
  };
  private static final String[] MASCULINE = {
    "", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"
  };
  private static final String[] TENS = {
    "", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"
  };
  private static final String[] MAGNITUDES = {"", "ألف", "مليون", "مليار", "تريليون", "كوادريليون"};
  private static final String[] PLURALS = {
    "", "آلاف", "ملايين", "مليارات", "تريليونات", "كوادريليونات"
  };

  String spell(long number) {
    if (number == 0) {
      return "صفر";
    }
    List<String> terms = new ArrayList<>();
    long scale = 1_000_000_000_000_000L;
    for (int m = 5; m >= 1; m--, scale /= 1000) {
      addScaled(terms, number / scale % 1000, m);
    }
    addBelowThousand(terms, number % 1000, feminine, false);
    return String.join(apart ? " و " : " و", terms);
  }

  private void addScaled(List<String> terms, long count, int m) {
    if (count == 0) {
      return;
    }
    String word = MAGNITUDES[m];
    long rest = count % 100;
    if (count == 1) {
      terms.add(word);
    } else if (count == 2) {
      terms.add(word + dual());
    } else if (classical && count > 100 && rest <= 2 && rest > 0) {
      addScaled(terms, count - rest, m);
      terms.add(rest == 1 ? word : word + dual());
    } else {
      List<String> parts = new ArrayList<>();
      addBelowThousand(parts, count, false, true);
      String noun = rest >= 3 && rest <= 10 ? PLURALS[m] : rest >= 11 ? word + tanwin : word;
      parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + noun);
      terms.addAll(parts);
    }
  }

  private String dual() {
    return oblique ? "ين" : "ان";
  }

  private void addBelowThousand(
      List<String> terms, long number, boolean ofFeminine, boolean construct) {
    long hundred = number / 100;
    long rest = number % 100;
    if (hundred == 1) {
      terms.add(hundreds.hundred);
    } else if (hundred == 2) {
      String stem = hundreds.hundred.substring(0, hundreds.hundred.length() - 1) + "ت";
      terms.add(stem + (construct && rest == 0 ? oblique ? "ي" : "ا" : dual()));
    } else if (hundred > 2) {
      String unit = hundred == 8 && hundreds.gap.isEmpty() ? "ثمان" : FEMININE[(int) hundred];
      terms.add(unit + hundreds.gap + hundreds.hundred);
    }
    addBelowHundred(terms, (int) rest, ofFeminine);
  }

  private void addBelowHundred(List<String> terms, int number, boolean ofFeminine) {
    String[] units = ofFeminine ? FEMININE : MASCULINE;
    if (number >= 11 && number <= 19) {
      terms.add(teen(number - 10, ofFeminine));
    } else if (number > 0 && number <= 10) {
      terms.add(inCase(units[number]));
    } else if (number >= 20) {
      if (number % 10 > 0) {
        terms.add(inCase(units[number % 10]));
      }
      terms.add(TENS[number / 10] + (oblique ? "ين" : "ون"));
    }
  }

  private String inCase(String unit) {
    return oblique && unit.startsWith("اثن") ? unit.replace("ان", "ين") : unit;
  }

  private String teen(int unit, boolean ofFeminine) {
    String ten = ofFeminine ? "عشرة" : "عشر";
    if (unit == 1) {
      return (ofFeminine ? "إحدى " : "أحد ") + ten;
    }
    if (unit == 2) {
      return "اثن" + (ofFeminine ? "ت" : "") + (oblique ? "ي " : "ا ") + ten;
    }
    return (ofFeminine ? FEMININE : MASCULINE)[unit] + " " + ten;
  }
}
