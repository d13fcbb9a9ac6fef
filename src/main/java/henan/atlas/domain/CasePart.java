package henan.atlas.domain;

/** The parts of a case study, in the order in which they are read. */
public enum CasePart {
    BACKGROUND, PRACTICE, RESULTS, LESSONS,
    /** What happened, or was measured, after the book came out (2014 and later): told here and nowhere else. */
    AFTERWARDS,
    /** What the editors remark on the sources, what these leave open and how far they were read; not of the story. */
    NOTES;

    /** What happened afterwards may be left out, when nothing is known of it; remarks, when there are none. */
    public boolean required() {
        return this != AFTERWARDS && this != NOTES;
    }

    /** Whether it may speak of 2014 and later. */
    public boolean afterBook() {
        return this == AFTERWARDS || this == NOTES;
    }
}
