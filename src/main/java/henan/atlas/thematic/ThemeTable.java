package henan.atlas.thematic;

import henan.atlas.carto.AreaUnit;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A theme's values for one kind of place and one period.
 *
 * @param period   one of the theme's periods
 * @param values   the places something is known of, greatest first; ranks from the first
 * @param missing  the places nothing is known of
 * @param greatest the greatest figure: of circles that of all the theme's periods, by which all are measured
 * @param crowded  the prefecture that nearly all places with a figure lie in, where there is one
 * @param part     the area whose places alone it holds; empty for the province
 * @param beside   figures of the same theme at other times, that stand beside it in the same classes; none by itself
 */
public record ThemeTable(Theme theme, AreaUnit unit, String period, List<ThemeValue> values, List<Place> missing,
                         double greatest, Optional<String> crowded, Optional<Part> part, List<Double> beside) {
    /**
     * Fewest places a map is made of. Fewer are a table: circles, classes and colours of three or four places among a
     * hundred and more would look like the lie of the land, and are none.
     */
    public static final int FEWEST_ON_MAP = 8;

    /** A table of places here and there. */
    public ThemeTable(Theme theme, AreaUnit unit, String period, List<ThemeValue> values, List<Place> missing,
                      double greatest) {
        this(theme, unit, period, values, missing, greatest, Optional.empty());
    }

    /** A table of the province. */
    public ThemeTable(Theme theme, AreaUnit unit, String period, List<ThemeValue> values, List<Place> missing,
                      double greatest, Optional<String> crowded) {
        this(theme, unit, period, values, missing, greatest, crowded, Optional.empty(), List.of());
    }

    public ThemeTable {
        values = List.copyOf(values);
        missing = List.copyOf(missing);
        beside = List.copyOf(beside);
    }

    /** A place and its name. */
    public record Place(SubjectRef subject, String name) {
    }

    /**
     * What the places of one area are of.
     *
     * @param area    its name
     * @param figures those of the whole province, by which its classes are made: a class is the same on every page
     */
    public record Part(String area, List<Double> figures) {
        public Part {
            figures = List.copyOf(figures);
        }
    }

    /**
     * Whether there is enough for a map: places enough and all over the province, or all the province has. An area
     * with few places has a table, however much is known of them.
     */
    public boolean isForMap() {
        return part.isPresent() ? values.size() >= FEWEST_ON_MAP
                : values.size() >= FEWEST_ON_MAP && crowded.isEmpty() || missing.isEmpty();
    }

    /** Whether it tells of an area one figure, its own. */
    boolean isOfAreaItself() {
        return part.isPresent() && values.size() + missing.size() == 1;
    }

    /** The figures classes are made of. */
    List<Double> divided() {
        List<Double> own = part.map(Part::figures).orElseGet(() -> values.stream().map(ThemeValue::value).toList());
        return Stream.concat(own.stream(), beside.stream()).toList();
    }

    /** The same in the classes it has together with others. @param others the same theme at other times */
    ThemeTable beside(List<ThemeTable> others) {
        return new ThemeTable(theme, unit, period, values, missing, greatest, crowded, part,
                others.stream().flatMap(other -> other.divided().stream()).toList());
    }

    /** The word for the places nothing is known of: not recorded, not found, not in the pages at hand. */
    public String gap() {
        return theme.gap(unit);
    }

    /** What it has of an area's places alone. @param area its name */
    public ThemeTable within(String area, Predicate<SubjectRef> places) {
        return new ThemeTable(theme, unit, period, values.stream().filter(v -> places.test(v.subject())).toList(),
                missing.stream().filter(place -> places.test(place.subject())).toList(), greatest,
                Optional.empty(), Optional.of(new Part(area, divided())), List.of());
    }

    /** The places nothing is known of. */
    public List<SubjectRef> unknown() {
        return missing.stream().map(Place::subject).toList();
    }
}
