package henan.atlas.thematic;

import henan.atlas.carto.Classification;
import henan.atlas.carto.MapTheme;
import henan.atlas.domain.ClusterFilter;
import java.util.List;
import java.util.Optional;

/**
 * A theme ready to be drawn, and what its panel shows beside it.
 *
 * @param drawing    what the map draws
 * @param classes    classes of a rate; empty for circles, pies and kinds
 * @param histogram  how often values occur; empty for kinds and mixes
 * @param categories kinds or parts and how often they occur; empty for figures
 * @param ranking    the places in the order of the table, kinds together
 */
public record ThemedMap(ThemeTable table, ThemeDesign design, MapTheme drawing, Optional<Classification> classes,
                        Optional<Histogram> histogram, List<Category> categories, List<Rank> ranking) {
    public ThemedMap {
        categories = List.copyOf(categories);
        ranking = List.copyOf(ranking);
    }

    /**
     * A line of the ranking.
     *
     * @param color colour it has on the map, {@code 0xRRGGBB}
     * @param share its figure as part of the greatest there is to either side of zero, −1 to 1; means nothing where the
     *              map {@link #hasBars() has no bars}
     */
    public record Rank(ThemeValue value, int color, double share) {
    }

    /**
     * A kind or part.
     *
     * @param color    {@code 0xRRGGBB}
     * @param count    in how many places, or of how many clusters
     * @param sign     name of the well-known mark it has where kinds are drawn; at most one kind of a map has none
     * @param clusters those it counts, where it counts clusters
     */
    public record Category(String label, int color, int count, Optional<String> sign,
                           Optional<ClusterFilter> clusters) {
    }

    /** What stands above it. */
    public ThemeHeading heading() {
        return ThemeHeading.of(table, DrawnHow.of(table, design, classes));
    }

    /** Why there are not the classes that were asked for, or why some of them are not in the legend. */
    public Optional<String> shortfall() {
        return classes.flatMap(made -> DrawnHow.shortfall(table, design, made));
    }

    /** Whether the length of a bar means something: it does not for places in an order, years and kinds. */
    public boolean hasBars() {
        return table.theme().measure() != Measure.RANK && table.theme().measure() != Measure.KIND;
    }

    /** Of a place that two kinds share the other's colour; else the same as its own. */
    public int otherColor(Rank place) {
        return drawing.stripes().getOrDefault(place.value().subject().id(), place.color());
    }

    /** What a place looks like on the map: its colour, and what tells that where colours do not. */
    public MapTheme.LegendItem look(Rank place) {
        String id = place.value().subject().id();
        return otherColor(place) != place.color()
                ? new MapTheme.LegendItem.Stripes(place.color(), otherColor(place), "")
                : new MapTheme.LegendItem.Fill(place.color(), drawing.below().contains(id), drawing.marks().stream()
                .filter(mark -> mark.at().equals(place.value().subject())).flatMap(mark -> mark.sign().stream())
                .map(MapTheme.Sign::mark).findFirst(), "");
    }

    /** Colour of a figure that lies in some class. @throws java.util.NoSuchElementException without classes */
    public int colorOf(double value) {
        return ClassColors.of(classes.orElseThrow(), table.theme().measure(),
                table.theme().turned(design.ramp())).colorOf(value);
    }
}
