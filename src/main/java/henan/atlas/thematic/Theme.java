package henan.atlas.thematic;

import java.util.List;
import java.util.Map;

/**
 * Something a map can show.
 *
 * @param id      short id, stable, for commands and window state
 * @param title   name for people
 * @param measure kind of figure
 * @param unit    unit of the figures; empty for a mix
 * @param note    what a reader must know of it: whose count it is, what it leaves out; may be empty
 * @param periods the periods there are values for, earliest first, by what carries the values; never empty lists
 */
public record Theme(String id, String title, Measure measure, String unit, String note,
                    Map<AreaUnit, List<String>> periods) {
    public Theme {
        periods = Map.copyOf(periods);
    }

    /** What carries its values, largest areas first. */
    public List<AreaUnit> units() {
        return periods.keySet().stream().sorted().toList();
    }
}
