package henan.atlas.domain;

/** A constant that the tables and files write as a word of its own, and not by its name in small letters. */
public interface Worded {
    /** The word, as {@code 龙头}. */
    String word();
}
