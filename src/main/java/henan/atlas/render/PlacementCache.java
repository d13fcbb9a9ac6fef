package henan.atlas.render;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapTheme;
import henan.atlas.domain.AtlasException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Placements of the scales drawn last. <b>Threading:</b> safe; a placement is made by one thread while others wait. */
final class PlacementCache {
    private static final int MOST = 12;

    private final Map<Key, LabelPlacement> placements = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, LabelPlacement> eldest) {
            return size() > MOST;
        }
    };

    /** What a placement is of. */
    record Key(String style, MapPurpose purpose, Optional<MapTheme> theme, double metresPerPixel,
               double leastType) {
    }

    /** Makes a placement that is not there yet. */
    interface Maker {
        LabelPlacement make() throws AtlasException;
    }

    synchronized LabelPlacement get(Key key, Maker maker) throws AtlasException {
        LabelPlacement placement = placements.get(key);
        if (placement == null) {
            placement = maker.make();
            placements.put(key, placement);
        }
        return placement;
    }
}
