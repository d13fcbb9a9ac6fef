package henan.atlas.thematic;

import henan.atlas.carto.Classification;
import henan.atlas.carto.MapTheme;
import java.util.List;
import java.util.Optional;

/**
 * A theme ready to be drawn, and what its panel shows beside it.
 *
 * @param drawing   what the map draws
 * @param classes   classes of a rate; empty for circles and pies
 * @param histogram how often values occur; empty when there are none
 * @param ranking   the places by their figures, greatest first
 */
public record ThemedMap(ThemeTable table, ThemeDesign design, MapTheme drawing, Optional<Classification> classes,
                        Optional<Histogram> histogram, List<Rank> ranking) {
    public ThemedMap {
        ranking = List.copyOf(ranking);
    }

    /**
     * A line of the ranking.
     *
     * @param color colour it has on the map, {@code 0xRRGGBB}
     * @param share its figure as part of the greatest, 0 to 1
     */
    public record Rank(ThemeValue value, int color, double share) {
    }
}
