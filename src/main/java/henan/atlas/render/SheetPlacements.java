package henan.atlas.render;

import henan.atlas.carto.MapSpec;
import henan.atlas.domain.AtlasException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The placements of the sheets worked on last: while a page is laid out, its legend, its list and its pre-flight ask
 * about the same map many times. <b>Threading:</b> safe; two sheets may be placed at once.
 */
final class SheetPlacements {
    /** So many for each of the sheets laid out at a time: a page is placed bare, with furniture, numbered. */
    private static final int MOST = 4 * Math.max(2, Runtime.getRuntime().availableProcessors());

    private final Map<MapSpec, LabelPlacement> placements = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MapSpec, LabelPlacement> eldest) {
            return size() > MOST;
        }
    };

    /** Of sheets that are painted later, for as long as somebody holds what they show. */
    private final Map<MapSpec, LabelPlacement> kept = new WeakHashMap<>();

    /** Keeps the placement of a sheet that has just been laid out until nobody holds its spec. */
    void keep(MapSpec spec) {
        synchronized (placements) {
            LabelPlacement known = placements.get(spec.withDensity(1));
            if (known != null) {
                kept.put(spec, known);
            }
        }
    }

    /** The placement of a sheet's picture, which is the same at every density. */
    LabelPlacement get(MapSpec spec, PlacementCache.Maker maker) throws AtlasException {
        MapSpec key = spec.withDensity(1);
        synchronized (placements) {
            LabelPlacement known = placements.containsKey(key) ? placements.get(key) : kept.get(key);
            if (known != null) {
                return known;
            }
        }
        LabelPlacement made = maker.make();
        synchronized (placements) {
            placements.put(key, made);
        }
        return made;
    }
}
