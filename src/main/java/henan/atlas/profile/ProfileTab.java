package henan.atlas.profile;

/** The parts a page is divided into; a page shows only those that mean something for its subject. */
public enum ProfileTab {
    OVERVIEW, CLUSTERS, FIRMS, CASES, FIGURES, HISTORY, BOOK, NEARBY, SOURCES
}
