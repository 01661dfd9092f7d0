package hasila.mention;

import hasila.text.Span;

/** A number or a date seen in a report. */
public sealed interface Mention permits Figure, DateMention {
  /** The words as they stand in the cell {@code text}. */
  Span span();

  /** The first token of the phrase, hedges included. */
  int first();

  /** The last token of the phrase (inclusive). */
  int last();

  /** The grammar rule that read it. */
  String rule();
}
