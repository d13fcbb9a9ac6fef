package henan.atlas.carto;

/** What lies over the base map and may be left out. */
public enum MapOverlay {
    /** The clusters' drops. */
    DROPS,
    /** Among them the drops of clusters that are recorded though they do not count for the map's year. */
    BESIDES,
    /** Rivers, under everything else. */
    RIVERS,
    /** Rivers also where areas are coloured by a theme, which are as a rule left to their colours. */
    RIVERS_ON_COLOURS
}
