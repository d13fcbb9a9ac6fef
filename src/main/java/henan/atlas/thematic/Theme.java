package henan.atlas.thematic;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.Ramp;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Period;
import henan.atlas.text.Messages;
import java.util.List;
import java.util.Map;

/**
 * Something a map can show.
 *
 * @param id      short id, stable, for commands and window state
 * @param title   name for people
 * @param group   whose figures they are
 * @param measure kind of figure
 * @param unit    unit of the figures; empty for kinds and mixes
 * @param note    what a reader must know of it: whose count it is, what it leaves out; may be empty
 * @param periods the periods there are values for, earliest first, by what carries the values; never empty lists. A
 *                period is as in the records (2013, 2013H1), or {@link #UP_TO} and a year for the last figure each
 *                place has up to that year
 */
public record Theme(String id, String title, ThemeGroup group, Measure measure, String unit, String note,
                    Map<AreaUnit, List<String>> periods) {
    /** Begins a period that takes of every place its last figure. */
    static final String UP_TO = "至";
    private static final Messages TEXTS = Messages.of("thematic");

    public Theme {
        periods = Map.copyOf(periods);
    }

    /** What carries its values, largest areas first. */
    public List<AreaUnit> units() {
        return periods.keySet().stream().sorted().toList();
    }

    /** The period to begin with: the last up to the year of the map, else the first. */
    public String usualPeriod(AreaUnit unit) {
        List<String> all = periods.getOrDefault(unit, List.of());
        return all.stream().filter(period -> AtlasIndex.reached(Period.of(period)))
                .reduce((a, b) -> b).orElse(all.get(0));
    }

    /** Whether its figures are years. */
    public boolean tellsYears() {
        return unit.equals(PublishedSeries.YEAR);
    }

    /** Whether they are places in an order. */
    public boolean tellsPlaces() {
        return unit.equals(PublishedSeries.PLACE);
    }

    /** A ramp as its figures take it: the first place of an order is darkest, and the greatest of all other figures. */
    Ramp turned(Ramp ramp) {
        return measure == Measure.RANK && !tellsYears() ? ramp.reversed() : ramp;
    }

    /** Begins the keys of its words: all published series share them. */
    String room() {
        return group == ThemeGroup.PUBLISHED ? "series" : id;
    }

    /** What a reader must know of it where a kind of place carries its values. */
    public String note(AreaUnit unit) {
        String own = room() + ".note." + unit;
        String more = room() + ".more." + unit;
        return (TEXTS.bundle().containsKey(own) ? TEXTS.get(own) : note)
                + (TEXTS.bundle().containsKey(more) ? TEXTS.get(more) : "");
    }

    /** The word for places of a kind it tells nothing of. */
    String gap(AreaUnit unit) {
        String key = room() + ".unknown";
        String own = key + "." + unit;
        return TEXTS.get(TEXTS.bundle().containsKey(own) ? own : key);
    }

    /** A period for people: 2013 年上半年, 截至 2013 年. */
    public static String inWords(String period) {
        return period.startsWith(UP_TO) ? TEXTS.get("period.upTo", period.substring(UP_TO.length()))
                : Period.of(period).inWords();
    }
}
