package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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
        kept.forEach(box -> this.kept.add(box.grown(ClusterPlacer.CLEARANCE), true));
        Set<List<String>> unlike = Collections.newSetFromMap(new IdentityHashMap<>());
        clusters.stream().map(homes::ofCounty).filter(unlike::add)
                .map(county -> county.stream().filter(clusters::contains).toList())
                .filter(county -> !county.isEmpty()).forEach(county -> homes.bounds(county.get(0)).ifPresent(bounds ->
                        counties.add(bounds, new County(homes.of(county.get(0)), bounds, symbolOf.apply(county)))));
    }

    /** Whether beside a name there is room for the symbol of each county for which there is any. */
    boolean isLeft(PixelBox name) {
        PixelBox clear = name.grown(ClusterPlacer.CLEARANCE);
        return !counties.any(clear, county -> !county.isLeft(clear));
    }

    /** A county and the boxes in which its symbol has room, found as far as they are asked for. */
    private final class County {
        private final DropHomes.Home home;
        private final PixelBox bounds;
        private final PixelBox symbol;
        private final double step;
        private final int across;
        private final int down;
        private final List<PixelBox> found = new ArrayList<>();
        private int looked;

        County(DropHomes.Home home, PixelBox bounds, PixelBox symbol) {
            this.home = home;
            this.bounds = bounds;
            this.symbol = symbol;
            step = Math.max(STEP, Math.max(bounds.width(), bounds.height()) / PLACES);
            across = 1 + (int) (bounds.width() / step);
            down = 1 + (int) (bounds.height() / step);
        }

        boolean isLeft(PixelBox name) {
            for (PixelBox place : found) {
                if (!place.intersects(name)) {
                    return true;
                }
            }
            for (; looked < across * down; looked++) {
                double x = bounds.x() + looked / down * step;
                double y = bounds.y() + looked % down * step;
                PixelBox place = symbol.moved(x, y);
                if (!kept.intersects(place) && home.isNear(x, y) && home.holds(x, y)) {
                    found.add(place);
                    if (!place.intersects(name)) {
                        looked++;
                        return true;
                    }
                }
            }
            return found.isEmpty();
        }
    }
}
