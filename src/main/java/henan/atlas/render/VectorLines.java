package henan.atlas.render;

import henan.atlas.carto.Viewport;
import henan.atlas.render.style.BorderBand;
import henan.atlas.render.style.DashFit;
import henan.atlas.render.style.LineSymbol;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** Strokes lines as shapes, for PDF and SVG. */
final class VectorLines implements LinePainter {
    /** Strokes laid upon one another for a band that fades, so many that no step of it is seen. */
    private static final int FADING_STEPS = 16;
    private static final int OPAQUE = 255;

    private final Graphics2D g;
    private final Viewport view;
    private final Envelope seen;

    /**
     * A painter.
     *
     * @param g    graphics whose user space is the view's logical pixels
     * @param seen ground on which something may be seen
     */
    VectorLines(Graphics2D g, Viewport view, Envelope seen) {
        this.g = g;
        this.view = view;
        this.seen = seen;
    }

    @Override
    public void stroke(LineSymbol line, List<BoxedShape> shapes, int[] features) {
        g.setColor(line.color());
        Path2D.Float solid = new Path2D.Float(Path2D.WIND_NON_ZERO, 4096);
        for (int f : features) {
            BoxedShape shape = shapes.get(f);
            for (int p = 0; p < shape.parts().length; p++) {
                if (shape.touches(p, seen)) {
                    DashFit fit = DashFit.of(line, shape.lengths()[p] / view.metresPerPixel());
                    if (fit.dashed()) {
                        strokeRuns(line, fit, shape.parts()[p]);
                    } else {
                        append(solid, shape.parts()[p], 0, shape.parts()[p].length / 2);
                    }
                }
            }
        }
        g.setStroke(line.stroke(DashFit.SOLID, 0));
        g.draw(solid);
    }

    @Override
    public void fade(BorderBand band, List<BoxedShape> shapes, int[] features) {
        Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO, 4096);
        for (int f : features) {
            BoxedShape shape = shapes.get(f);
            for (int p = 0; p < shape.parts().length; p++) {
                if (shape.touches(p, seen)) {
                    append(path, shape.parts()[p], 0, shape.parts()[p].length / 2);
                }
            }
        }
        double through = 1;
        for (int step = FADING_STEPS; step > 0; step--) {
            double wanted = 1 - band.at((step - 0.5) / FADING_STEPS);
            int alpha = (int) Math.round(OPAQUE * (1 - wanted / through));
            through *= 1 - alpha / (double) OPAQUE;
            Color c = band.color();
            g.setColor(new Color(c.getRed(), c.getGreen(), c.getBlue(), alpha));
            g.setStroke(new BasicStroke((float) (2 * band.width() * step / FADING_STEPS), BasicStroke.CAP_ROUND,
                    BasicStroke.JOIN_ROUND));
            g.draw(path);
        }
    }

    /** Strokes the stretches of a path that come into view, each with the dashes it has on the whole path. */
    private void strokeRuns(LineSymbol line, DashFit fit, float[] xy) {
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
                strokeRun(line, fit, runStart, xy, from, i);
                from = -1;
            }
            length += Math.hypot(xy[2 * i] - xy[2 * i - 2], xy[2 * i + 1] - xy[2 * i - 1]) / view.metresPerPixel();
        }
        if (from >= 0) {
            strokeRun(line, fit, runStart, xy, from, points);
        }
    }

    private void strokeRun(LineSymbol line, DashFit fit, double start, float[] xy, int from, int to) {
        Path2D.Float run = new Path2D.Float(Path2D.WIND_NON_ZERO, to - from);
        append(run, xy, from, to);
        g.setStroke(line.stroke(fit, start));
        g.draw(run);
    }

    private void append(Path2D.Float path, float[] xy, int from, int to) {
        path.moveTo(view.toPixelX(xy[2 * from]), view.toPixelY(xy[2 * from + 1]));
        int last = to - 1;
        boolean ring = from == 0 && 2 * to == xy.length && xy[0] == xy[2 * last] && xy[1] == xy[2 * last + 1];
        for (int i = from + 1; i < (ring ? last : to); i++) {
            path.lineTo(view.toPixelX(xy[2 * i]), view.toPixelY(xy[2 * i + 1]));
        }
        if (ring) {
            path.closePath();
        }
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
