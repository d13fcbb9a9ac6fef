package henan.atlas.page.legend;

import henan.atlas.render.style.MapStyle;

/** Whose words the legend uses. */
public enum LegendWording {
    /** The book's, as its own legend has them. */
    BOOK {
        @Override
        String of(MapStyle.LegendEntry entry) {
            return entry.label();
        }
    },
    /** Today's standard for public maps; an entry the standard has no word for is left out. */
    STANDARD {
        @Override
        String of(MapStyle.LegendEntry entry) {
            return entry.standard();
        }
    };

    /** What an entry is called; empty when it is left out. */
    abstract String of(MapStyle.LegendEntry entry);
}
