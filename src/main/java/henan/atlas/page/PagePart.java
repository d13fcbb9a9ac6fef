package henan.atlas.page;

/** Parts of a page that may be left out. */
public enum PagePart {
    LEGEND, SCALE, NORTH, INSET, TEXT, SOURCES
}
