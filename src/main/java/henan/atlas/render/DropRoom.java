package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the symbols of the clusters of counties have room before any name is written: the name of a city rather leaves
 * each county a place for its own, else what stands there is counted with what is another county's.
 *
 * <p><b>Units:</b> world pixels.
 */
final class DropRoom {
    /** How many places are looked at across a county, and down it, and how far apart they are at least. */
    private static final int PLACES = 16;
    private static final double STEP = 1;

    private final DropHomes homes;
    private final BoxGrid<Boolean> kept = new BoxGrid<>();
    private final BoxGrid<County> counties = new BoxGrid<>();

    /**
     * Of some clusters.
     *
     * @param clusters their ids
     * @param symbolOf the box of what those of a county are shown by about where it stands
     * @param kept     what no symbol may cover
     */
    DropRoom(DropHomes homes, Collection<String> clusters, Function<List<String>, PixelBox> symbolOf,
             Collection<PixelBox> kept) {
        this.homes = homes;
        kept.forEach(box -> this.kept.add(box.grown(ClusterPlacer.CLEARANCE), true));
        clusters.stream().map(homes::ofCounty).distinct()
                .map(county -> county.stream().filter(clusters::contains).toList())
                .filter(county -> !county.isEmpty()).forEach(county -> homes.bounds(county.get(0)).ifPresent(bounds ->
                        counties.add(bounds, new County(county.get(0), bounds, symbolOf.apply(county)))));
    }

    /** Whether beside a name there is room for the symbol of each county for which there is any. */
    boolean isLeft(PixelBox name) {
        PixelBox clear = name.grown(ClusterPlacer.CLEARANCE);
        return !counties.any(clear, county -> !county.isLeft(clear));
    }

    /** A county and the boxes in which its symbol has room, looked for when they are asked for. */
    private final class County {
        private final String cluster;
        private final PixelBox bounds;
        private final PixelBox symbol;
        private @Nullable List<PixelBox> places;

        County(String cluster, PixelBox bounds, PixelBox symbol) {
            this.cluster = cluster;
            this.bounds = bounds;
            this.symbol = symbol;
        }

        boolean isLeft(PixelBox name) {
            List<PixelBox> all = places;
            if (all == null) {
                all = places();
                places = all;
            }
            return all.isEmpty() || all.stream().anyMatch(place -> !place.intersects(name));
        }

        private List<PixelBox> places() {
            double step = Math.max(STEP, Math.max(bounds.width(), bounds.height()) / PLACES);
            List<PixelBox> found = new ArrayList<>();
            for (double x = bounds.x(); x <= bounds.maxX(); x += step) {
                for (double y = bounds.y(); y <= bounds.maxY(); y += step) {
                    PixelBox box = symbol.moved(x, y);
                    if (!kept.intersects(box) && homes.inCounty(cluster, x, y)) {
                        found.add(box);
                    }
                }
            }
            return found;
        }
    }
}
