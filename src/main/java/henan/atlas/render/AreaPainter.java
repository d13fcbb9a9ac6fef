package henan.atlas.render;

import henan.atlas.carto.Viewport;
import henan.atlas.render.style.FillSymbol;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Fills areas of one level: one path a step, parts out of view left out, and cut to the view where that is asked. */
final class AreaPainter {
    /** Width of the line about an area that is painted by itself, in logical pixels. */
    private static final float OVERLAP = 0.4f;

    private final Graphics2D g;
    private final Viewport view;
    private final Envelope seen;
    private final Optional<FrameClip> clip;
    /** Filled at once, and used again: there are many, of thousands of points. */
    private final Path2D.Float filled = new Path2D.Float(Path2D.WIND_EVEN_ODD, 4096);

    /**
     * A painter.
     *
     * @param seen ground on which something may be seen
     * @param clip what areas are cut to; empty where pixels are painted, which need no cutting
     */
    AreaPainter(Graphics2D g, Viewport view, Envelope seen, Optional<FrameClip> clip) {
        this.g = g;
        this.view = view;
        this.seen = seen;
        this.clip = clip;
    }

    void fill(FillSymbol fill, List<BoxedShape> shapes, int[] features) {
        g.setColor(fill.color());
        filled.reset();
        append(filled, shapes, features);
        g.fill(filled);
    }

    /**
     * The same, each area by itself where things are kept. Its colour goes on a little beyond its edge, or what is
     * below would show between two of them.
     */
    void fill(FillSymbol fill, String layer, List<BoxedShape> shapes, int[] features, MapThings things) {
        if (!things.areKept() || features.length == 0 || things.area(layer, shapes.get(features[0])).isEmpty()) {
            fill(fill, shapes, features);
            return;
        }
        for (int f : features) {
            try (MapLayers.Open thing = things.thing("", things.area(layer, shapes.get(f)))) {
                g.setColor(fill.color());
                Path2D path = path(shapes, new int[] {f});
                g.fill(path);
                g.setStroke(new BasicStroke(OVERLAP, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
                g.draw(path);
            }
        }
    }

    /** The rings of areas as far as they come into view. */
    Path2D path(List<BoxedShape> shapes, int[] features) {
        Path2D.Float path = new Path2D.Float(Path2D.WIND_EVEN_ODD, 4096);
        append(path, shapes, features);
        return path;
    }

    private void append(Path2D.Float path, List<BoxedShape> shapes, int[] features) {
        for (int f : features) {
            BoxedShape shape = shapes.get(f);
            for (int p = 0; p < shape.parts().length; p++) {
                if (shape.touches(p, seen)) {
                    if (clip.isPresent() && !clip.get().holds(shape.box(p))) {
                        append(path, clip.get().area(shape.corners(p)));
                    } else {
                        append(path, shape.parts()[p]);
                    }
                }
            }
        }
    }

    private void append(Path2D.Float path, Coordinate[] ring) {
        for (int i = 0; i < ring.length - 1; i++) {
            if (i == 0) {
                path.moveTo(view.toPixelX(ring[i].x), view.toPixelY(ring[i].y));
            } else {
                path.lineTo(view.toPixelX(ring[i].x), view.toPixelY(ring[i].y));
            }
        }
        if (ring.length > 1) {
            path.closePath();
        }
    }

    /** Of a run of points all beyond one side of what is seen the first and the last are enough to fill the same. */
    private void append(Path2D.Float path, float[] xy) {
        path.moveTo(view.toPixelX(xy[0]), view.toPixelY(xy[1]));
        int before = beyond(xy, 0);
        int here = beyond(xy, 2);
        for (int i = 2; i < xy.length; i += 2) {
            int next = i + 2 < xy.length ? beyond(xy, i + 2) : 0;
            if ((before & here & next) == 0) {
                path.lineTo(view.toPixelX(xy[i]), view.toPixelY(xy[i + 1]));
                before = here;
            }
            here = next;
        }
        path.closePath();
    }

    /** Beyond which sides of what is seen a point lies, a bit each. */
    private int beyond(float[] xy, int i) {
        return (xy[i] < seen.getMinX() ? 1 : xy[i] > seen.getMaxX() ? 2 : 0)
                | (xy[i + 1] < seen.getMinY() ? 4 : xy[i + 1] > seen.getMaxY() ? 8 : 0);
    }
}
