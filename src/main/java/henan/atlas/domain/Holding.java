package henan.atlas.domain;

/** What of a cluster may be known or not. */
public enum Holding {
    /** What it lives by. */
    INDUSTRY,
    /** Firms in it. */
    FIRMS,
    /** Case text: facts or a case study. */
    CASE,
    /** Facts told of it, sentence by sentence. */
    FACTS,
    /** A case study to teach with. */
    STUDY,
    /** Figures of it. */
    FIGURES,
    /** That the book tells of it, or has an entry about it. */
    BOOK
}
