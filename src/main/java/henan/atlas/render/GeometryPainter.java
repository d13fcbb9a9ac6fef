package henan.atlas.render;

import henan.atlas.carto.Viewport;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** Paints areas and lines of one level: one path a step, parts out of view left out. */
final class GeometryPainter {
    private final Graphics2D g;
    private final Viewport view;
    private final Envelope seen;

    /**
     * A painter of a band of a picture.
     *
     * @param top    upper edge of what is of account, in logical pixels
     * @param bottom lower edge
     * @param reach  how far beyond the picture's sides a stroke may still be seen
     */
    GeometryPainter(Graphics2D g, Viewport view, double top, double bottom, double reach) {
        this.g = g;
        this.view = view;
        this.seen = new Envelope(view.toGroundX(-reach), view.toGroundX(view.width() + reach), view.toGroundY(bottom),
                view.toGroundY(top));
    }

    void fill(PaintStep.Fill fill, List<LevelGeometry.BoxedShape> shapes, int[] features) {
        g.setColor(fill.color());
        g.fill(path(shapes, features));
    }

    /** The rings of areas as far as they come into view. */
    Path2D path(List<LevelGeometry.BoxedShape> shapes, int[] features) {
        Path2D.Float path = new Path2D.Float(Path2D.WIND_EVEN_ODD, 4096);
        for (int f : features) {
            LevelGeometry.BoxedShape shape = shapes.get(f);
            for (int p = 0; p < shape.parts().length; p++) {
                if (touches(shape, p)) {
                    append(path, shape.parts()[p], 0, shape.parts()[p].length / 2);
                    path.closePath();
                }
            }
        }
        return path;
    }

    void stroke(PaintStep.Line line, List<LevelGeometry.BoxedShape> shapes, int[] features) {
        g.setColor(line.color());
        Path2D.Float whole = new Path2D.Float(Path2D.WIND_NON_ZERO, 4096);
        for (int f : features) {
            LevelGeometry.BoxedShape shape = shapes.get(f);
            for (int p = 0; p < shape.parts().length; p++) {
                if (!touches(shape, p)) {
                    continue;
                }
                if (inside(shape, p)) {
                    append(whole, shape.parts()[p], 0, shape.parts()[p].length / 2);
                } else {
                    strokeRuns(line, shape.parts()[p]);
                }
            }
        }
        g.setStroke(line.stroke(0));
        g.draw(whole);
    }

    /**
     * Strokes the stretches of a path that come into view, each with the dash phase it has on the whole path, so that
     * dashes stay on the ground while the map is moved.
     */
    private void strokeRuns(PaintStep.Line line, float[] xy) {
        int points = xy.length / 2;
        double length = 0;
        double runStart = 0;
        int from = -1;
        for (int i = 1; i < points; i++) {
            boolean visible = segmentTouches(xy, i);
            if (visible && from < 0) {
                from = i - 1;
                runStart = length;
            } else if (!visible && from >= 0) {
                strokeRun(line, xy, from, i, runStart);
                from = -1;
            }
            length += Math.hypot(xy[2 * i] - xy[2 * i - 2], xy[2 * i + 1] - xy[2 * i - 1]) / view.metresPerPixel();
        }
        if (from >= 0) {
            strokeRun(line, xy, from, points, runStart);
        }
    }

    private void strokeRun(PaintStep.Line line, float[] xy, int from, int to, double startLength) {
        float phase = line.dashes().isEmpty() ? 0 : (float) (startLength % line.period());
        Path2D.Float run = new Path2D.Float(Path2D.WIND_NON_ZERO, to - from);
        append(run, xy, from, to);
        g.setStroke(line.stroke(phase));
        g.draw(run);
    }

    private void append(Path2D.Float path, float[] xy, int from, int to) {
        path.moveTo(view.toPixelX(xy[2 * from]), view.toPixelY(xy[2 * from + 1]));
        for (int i = from + 1; i < to; i++) {
            path.lineTo(view.toPixelX(xy[2 * i]), view.toPixelY(xy[2 * i + 1]));
        }
    }

    private boolean touches(LevelGeometry.BoxedShape shape, int part) {
        float[] b = shape.boxes();
        return b[4 * part] <= seen.getMaxX() && b[4 * part + 2] >= seen.getMinX()
                && b[4 * part + 1] <= seen.getMaxY() && b[4 * part + 3] >= seen.getMinY();
    }

    private boolean inside(LevelGeometry.BoxedShape shape, int part) {
        float[] b = shape.boxes();
        return b[4 * part] >= seen.getMinX() && b[4 * part + 2] <= seen.getMaxX()
                && b[4 * part + 1] >= seen.getMinY() && b[4 * part + 3] <= seen.getMaxY();
    }

    private boolean segmentTouches(float[] xy, int i) {
        float x0 = xy[2 * i - 2];
        float y0 = xy[2 * i - 1];
        float x1 = xy[2 * i];
        float y1 = xy[2 * i + 1];
        return Math.min(x0, x1) <= seen.getMaxX() && Math.max(x0, x1) >= seen.getMinX()
                && Math.min(y0, y1) <= seen.getMaxY() && Math.max(y0, y1) >= seen.getMinY();
    }
}
