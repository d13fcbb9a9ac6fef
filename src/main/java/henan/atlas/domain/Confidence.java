package henan.atlas.domain;

/** How surely a cluster's name and existence are known; says nothing of its leading industry. */
public enum Confidence {
    /** Official list or notice itself, not what the press tells of one, or the book. */
    A,
    /** Newspaper, government page or encyclopaedia copy. */
    B,
    /** One weak source, a county-wide or later source, a name formed by analogy, no known level: shown as uncertain. */
    C
}
