package henan.atlas.domain;

/** What the position of a seat or a cluster rests on; anything but {@link #SOURCED} is said beside the place. */
public enum PlaceBasis {
    /** A coordinate from a named open source. */
    SOURCED,
    /** No coordinate of its own: shown on the side of its town where a source tells it to lie (位置按出处所说的方位示意). */
    TOLD_SIDE,
    /** No coordinate of its own: shown at the seat of its county, slightly offset (位置按县城示意). */
    COUNTY_SEAT,
    /** No open seat coordinate either: a point well inside the polygon, computed at build. */
    INSIDE_POLYGON
}
