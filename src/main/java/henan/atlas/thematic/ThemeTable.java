package henan.atlas.thematic;

import henan.atlas.domain.SubjectRef;
import java.util.List;

/**
 * A theme's values for one kind of place and one period.
 *
 * @param period  period as printed; empty where the theme has none
 * @param values  the places something is known of, greatest first
 * @param unknown the places nothing is known of
 */
public record ThemeTable(Theme theme, AreaUnit unit, String period, List<ThemeValue> values,
                         List<SubjectRef> unknown) {
    public ThemeTable {
        values = List.copyOf(values);
        unknown = List.copyOf(unknown);
    }
}
