package henan.atlas.thematic;

import henan.atlas.carto.AreaUnit;
import java.util.List;

/** Gives themes and their values. */
interface ThemeSource {
    List<Theme> themes();

    /** Values of one of its themes, in any order. */
    List<ThemeValue> values(Theme theme, AreaUnit unit, String period);
}
