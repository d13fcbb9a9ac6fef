package henan.atlas.domain;

/** The parts of a case study, in the order in which they are read. */
public enum CasePart {
    BACKGROUND, PRACTICE, RESULTS, LESSONS,
    /** What happened, or was measured, after the book came out (2014 and later): told here and nowhere else. */
    AFTERWARDS;

    /** Only what happened afterwards may be left out, when nothing is known of it. */
    public boolean required() {
        return this != AFTERWARDS;
    }
}
