package henan.atlas.ui.making.compare;

import henan.atlas.carto.MapState;
import henan.atlas.ui.ground.nav.LinkedMap;

/** Has a map show what a state says. */
public interface MapStateApplier {
    /** Puts theme, filter and drops of a state on a map, whatever it showed before. */
    void apply(LinkedMap map, MapState state);
}
