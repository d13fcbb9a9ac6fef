package henan.atlas.thematic;

import henan.atlas.carto.AreaUnit;
import henan.atlas.domain.SubjectRef;
import java.util.List;

/**
 * A theme's values for one kind of place and one period.
 *
 * @param period   one of the theme's periods
 * @param values   the places something is known of, greatest first; ranks from the first
 * @param missing  the places nothing is known of
 * @param greatest the greatest figure: of circles that of all the theme's periods, by which all are measured
 */
public record ThemeTable(Theme theme, AreaUnit unit, String period, List<ThemeValue> values, List<Place> missing,
                         double greatest) {
    public ThemeTable {
        values = List.copyOf(values);
        missing = List.copyOf(missing);
    }

    /** A place and its name. */
    public record Place(SubjectRef subject, String name) {
    }

    /** The places nothing is known of. */
    public List<SubjectRef> unknown() {
        return missing.stream().map(Place::subject).toList();
    }
}
