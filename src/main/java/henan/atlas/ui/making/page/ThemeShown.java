package henan.atlas.ui.making.page;

import henan.atlas.thematic.AreaUnit;

/**
 * Which theme a page shows.
 *
 * @param id     id of the theme; empty for the one worked on last in the window
 * @param unit   what carries the values
 * @param period one of the theme's periods
 */
record ThemeShown(String id, AreaUnit unit, String period) {
    /** The one worked on last. */
    static final ThemeShown LAST = new ThemeShown("", AreaUnit.PREFECTURE, "");
}
