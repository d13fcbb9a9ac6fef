package henan.atlas.page.legend;

import henan.atlas.carto.MapTheme;

/** What a row of a legend stands for, where it is something a person can look at alone or do without. */
public sealed interface LegendKey {
    /** The rivers, which are there or not. */
    LegendKey RIVERS = new Rivers();

    /** A class of industry. */
    record IndustryClass(String id) implements LegendKey {
    }

    /** A class of a theme. */
    record ThemeClass(MapTheme.LegendItem item) implements LegendKey {
    }

    /** See {@link #RIVERS}. */
    record Rivers() implements LegendKey {
    }
}
