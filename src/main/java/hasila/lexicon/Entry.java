package hasila.lexicon;

/** One written form, of one word or several, and one thing that it can mean. */
public record Entry(String form, Sense sense) {}
