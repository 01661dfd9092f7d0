package hasila.mention;

import hasila.text.Span;

/**
 * A date as written; {@code hasila.date} says which days it means.
 *
 * @param when what the words say
 * @param span the words, weekday and «اليوم» included, preposition excluded
 */
public record DateMention(When when, Span span, int first, int last, String rule)
    implements Mention {}
