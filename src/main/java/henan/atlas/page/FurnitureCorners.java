package henan.atlas.page;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gives furniture the corners of a map in which least of its area lies. Units: logical pixels of the map. */
final class FurnitureCorners {
    private static final double EDGE = 10;
    /** How near a drop may come, and how many points of an outline it counts for. */
    private static final double DROP = 16;
    private static final int DROP_WEIGHT = 40;

    private final Viewport view;
    private final float[][] rings;
    private final Collection<PixelPoint> drops;
    private final List<PixelBox> taken = new ArrayList<>();

    FurnitureCorners(MapSpec spec, MapScenes scenes) throws AtlasException {
        this.view = spec.viewport();
        this.drops = spec.clusters().isEmpty() ? List.of()
                : new MapQuery(scenes).drops(spec).drops().values().stream().map(view::toPixel).toList();
        this.rings = new MapQuery(scenes).outline(spec.subject().orElse(SubjectRef.PROVINCE), view);
    }

    /** Something else stands there. */
    void taken(PixelBox box) {
        taken.add(box);
    }

    /** A free corner, upper or lower ones before the others where they are as good. */
    PixelBox take(double width, double height, boolean upper) {
        double right = view.width() - EDGE - width;
        double bottom = view.height() - EDGE - height;
        List<PixelBox> upperOnes = List.of(new PixelBox(right, EDGE, width, height),
                new PixelBox(EDGE, EDGE, width, height));
        List<PixelBox> lowerOnes = List.of(new PixelBox(EDGE, bottom, width, height),
                new PixelBox(right, bottom, width, height));
        List<PixelBox> all = new ArrayList<>(upper ? upperOnes : lowerOnes);
        all.addAll(upper ? lowerOnes : upperOnes);
        PixelBox best = all.get(0);
        long least = Long.MAX_VALUE;
        for (PixelBox box : all) {
            long covered = taken.stream().anyMatch(box::intersects) ? Long.MAX_VALUE - 1 : covered(box);
            if (covered < least) {
                best = box;
                least = covered;
            }
        }
        taken.add(best);
        return best;
    }

    private long covered(PixelBox box) {
        PixelBox near = box.grown(DROP);
        long points = drops.stream().filter(d -> near.contains(d.x(), d.y())).count() * DROP_WEIGHT;
        for (float[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                points += box.contains(view.toPixelX(ring[i]), view.toPixelY(ring[i + 1])) ? 1 : 0;
            }
        }
        return points;
    }
}
