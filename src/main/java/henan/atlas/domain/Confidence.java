package henan.atlas.domain;

/** How surely a cluster's name and existence are known; says nothing of its leading industry. */
public enum Confidence {
    /** Official list or notice, or the book itself. */
    A,
    /** Newspaper, government page or encyclopaedia copy. */
    B,
    /** One weak source, a county-wide or later source, or a name formed by analogy: shown as uncertain. */
    C
}
