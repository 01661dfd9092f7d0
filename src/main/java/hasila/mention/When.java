package hasila.mention;

/** What the words of a date say, before anybody asks which days they mean. */
public interface When {}
