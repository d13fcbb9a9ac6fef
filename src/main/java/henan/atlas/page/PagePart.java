package henan.atlas.page;

import java.util.EnumSet;
import java.util.Set;

/** Parts of a page that may be left out, or added. */
public enum PagePart {
    LEGEND, SCALE, NORTH, INSET, TEXT, SOURCES,
    /** Bleed and marks where to cut, for a printer who trims the sheets. */
    CROP_MARKS;

    /** What a page has where nothing was chosen. */
    public static Set<PagePart> usual() {
        return EnumSet.complementOf(EnumSet.of(CROP_MARKS));
    }
}
