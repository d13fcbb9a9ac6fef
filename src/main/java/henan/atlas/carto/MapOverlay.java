package henan.atlas.carto;

/** What lies over the base map and may be left out. */
public enum MapOverlay {
    /** The clusters' drops. */
    DROPS
}
