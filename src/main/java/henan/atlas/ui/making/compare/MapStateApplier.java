package henan.atlas.ui.making.compare;

import henan.atlas.carto.MapState;
import henan.atlas.ui.ground.nav.LinkedMap;
import java.util.List;

/** Has a map show what a state says. */
public interface MapStateApplier {
    /**
     * Puts theme, filter and drops of a state on a map, whatever it showed before.
     *
     * @param all what all maps beside one another show: those of one theme have the same classes
     */
    void apply(LinkedMap map, MapState state, List<MapState> all);

    /** The periods a state's theme has, in their order; none without a theme. */
    List<String> periods(MapState state);
}
