package henan.atlas.ui.map;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.SeenDrops;
import henan.atlas.ui.map.picture.MapFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A drop or a counted symbol as it is seen on a picture.
 *
 * @param clusters ids of those it stands for
 * @param at       where it stands, in metres of the display projection
 * @param counted  the group whose clusters have no room apart; empty for a drop
 * @param extent   what it covers about that place, in logical pixels; it keeps this size while the map is scaled
 */
record SeenSymbol(List<String> clusters, GroundPoint at, Optional<DropPlaces.Group> counted, PixelBox extent) {
    /** Width of a drop as part of its height. */
    private static final double SLENDER = 0.8;

    /**
     * All that is seen of a picture when some of the clusters are shown, drops as large as when they are pointed at.
     *
     * @param chosen ids of the clusters chosen
     */
    static List<SeenSymbol> of(MapFrame frame, Set<String> shown, Set<String> chosen) {
        DropPlaces.Seen seen = frame.places().seen(shown::contains, chosen);
        List<SeenSymbol> all = new ArrayList<>();
        seen.drops().stream().sorted().forEach(id -> {
            double height = frame.drop()
                    * (chosen.contains(id) ? SeenDrops.CHOSEN : SeenDrops.POINTED_OUT);
            all.add(new SeenSymbol(List.of(id), frame.places().drops().get(id), Optional.empty(),
                    PixelBox.around(0, -height / 2, height * SLENDER, height)));
        });
        seen.counted().forEach(g -> all.add(new SeenSymbol(g.clusters(), g.at(), Optional.of(g),
                PixelBox.around(0, 0, g.width(), g.height()))));
        return List.copyOf(all);
    }

    /** What it covers in a view. */
    PixelBox box(Viewport view) {
        return extent.moved(view.toPixelX(at.x()), view.toPixelY(at.y()));
    }

    /** The first of its clusters. */
    SubjectRef first() {
        return SubjectRef.cluster(clusters.get(0));
    }
}
