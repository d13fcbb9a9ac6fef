package henan.atlas.render;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import java.util.LinkedHashMap;
import java.util.List;
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

    /**
     * What decides where things stand at a scale: of a theme the places and sizes of its symbols, and not the colours,
     * which change as one looks at its classes.
     *
     * @param spots a theme's symbols; empty for a picture without a theme
     */
    record Key(String style, MapPurpose purpose, Optional<List<Spot>> spots, double metresPerPixel, double leastType) {
        static Key of(MapSpec spec) {
            return new Key(spec.style(), spec.purpose(), spec.theme().map(theme -> theme.marks().stream()
                    .map(Spot::of).toList()), spec.viewport().metresPerPixel(), spec.leastType());
        }
    }

    /**
     * Where a theme's symbol belongs.
     *
     * @param quiet whether it gives way to names
     */
    record Spot(SubjectRef at, double radius, boolean quiet, boolean ofArea) {
        static Spot of(MapTheme.Mark mark) {
            return new Spot(mark.at(), mark.radius(), mark.slices().isEmpty(), mark.isSignOfArea());
        }
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
