package henan.atlas.page;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.AreaPicture;
import henan.atlas.render.FrameClip;
import henan.atlas.render.MapLines;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gives furniture the corners of a map in which least of its area lies. Units: logical pixels of the map. */
final class FurnitureCorners {
    private static final double EDGE = 10;
    /** How near a drop may come, and how long an outline it counts for. */
    private static final double DROP = 16;
    private static final int DROP_WEIGHT = 40;
    /** How long an outline the box counts for when all of it lies in the area. */
    private static final int AREA_WEIGHT = 200;
    private static final int SAMPLES = 8;
    /** The same when lines run through all parts of it: they are read under it, but better where nothing is. */
    private static final int LINES_WEIGHT = 30;

    private final Viewport view;
    private final MapLines lines;
    private final float[][] rings;
    private final Path2D area;
    private final Collection<PixelPoint> drops;
    private final List<PixelBox> taken = new ArrayList<>();

    FurnitureCorners(MapSpec spec, MapScenes scenes) throws AtlasException {
        this.view = spec.viewport();
        // Not where the drops stand, which is known when they have been placed, and they are placed about furniture.
        this.drops = new MapQuery(scenes).places(spec).stream().map(view::toPixel).toList();
        this.lines = new MapQuery(scenes).lines(spec);
        this.rings = new MapQuery(scenes).outline(spec.subject().orElse(SubjectRef.PROVINCE), view);
        this.area = AreaPicture.path(rings, view, 1);
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
        double least = Double.POSITIVE_INFINITY;
        for (PixelBox box : all) {
            double covered = taken.stream().anyMatch(box::intersects) ? Double.MAX_VALUE : covered(box);
            if (covered < least) {
                best = box;
                least = covered;
            }
        }
        taken.add(best);
        return best;
    }

    /** How much of the outline passes under a box and how much of the area lies there, and the drops in or near it. */
    private double covered(PixelBox box) {
        PixelBox near = box.grown(DROP);
        double covered = drops.stream().filter(d -> near.contains(d.x(), d.y())).count() * DROP_WEIGHT;
        FrameClip ground = new FrameClip(view.toGroundX(box.x()), view.toGroundY(box.maxY()),
                view.toGroundX(box.maxX()), view.toGroundY(box.y()));
        for (float[] ring : rings) {
            covered += ground.length(ring) / view.metresPerPixel();
        }
        return covered + inside(box) * AREA_WEIGHT + lined(box) * LINES_WEIGHT;
    }

    /** Share of the parts of a box through which a boundary or a river runs. */
    private double lined(PixelBox box) {
        int lined = 0;
        for (int column = 0; column < SAMPLES; column++) {
            for (int row = 0; row < SAMPLES; row++) {
                lined += lines.cross(new PixelBox(box.x() + box.width() * column / SAMPLES,
                        box.y() + box.height() * row / SAMPLES, box.width() / SAMPLES, box.height() / SAMPLES))
                        ? 1 : 0;
            }
        }
        return lined / (double) (SAMPLES * SAMPLES);
    }

    /** Share of a box that lies in the area, as some points of it tell: one may lie all in it, under no line. */
    private double inside(PixelBox box) {
        int inside = 0;
        for (int column = 0; column < SAMPLES; column++) {
            for (int row = 0; row < SAMPLES; row++) {
                inside += area.contains(box.x() + box.width() * (column + 0.5) / SAMPLES,
                        box.y() + box.height() * (row + 0.5) / SAMPLES) ? 1 : 0;
            }
        }
        return inside / (double) (SAMPLES * SAMPLES);
    }
}
