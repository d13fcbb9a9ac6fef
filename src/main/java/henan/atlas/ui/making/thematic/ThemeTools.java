package henan.atlas.ui.making.thematic;

import henan.atlas.carto.Ramp;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What themes are made with.
 *
 * @param ramps         colour ramps of the map's style
 * @param industryColor colour of an industry class, {@code 0xRRGGBB}
 * @param runner        composes them
 */
public record ThemeTools(List<Ramp> ramps, ToIntFunction<String> industryColor, BackgroundRunner runner) {
    public ThemeTools {
        ramps = List.copyOf(ramps);
    }
}
