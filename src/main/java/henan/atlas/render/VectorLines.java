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

    /** How far lines go on beyond what is seen, in their width: as far as their corners may reach. */
    private static final double BEYOND = 2.5;

    private final Graphics2D g;
    private final Viewport view;
    private final Envelope seen;

    /**
     * A painter.
     *
     * @param g    graphics whose user space is the view's logical pixels
     * @param seen ground that is seen
     */
    VectorLines(Graphics2D g, Viewport view, Envelope seen) {
        this.g = g;
        this.view = view;
        this.seen = seen;
    }

    private FrameClip clip(double width) {
        return FrameClip.of(seen, (BEYOND * width + 1) * view.metresPerPixel());
    }

    @Override
    public void stroke(LineSymbol line, List<BoxedShape> shapes, int[] features) {
        g.setColor(line.color());
        FrameClip clip = clip(line.width());
        Path2D.Float solid = new Path2D.Float(Path2D.WIND_NON_ZERO, 4096);
        for (int f : features) {
            BoxedShape shape = shapes.get(f);
            for (int p = 0; p < shape.parts().length; p++) {
                if (shape.touches(p, clip.box())) {
                    DashFit fit = DashFit.of(line, shape.lengths()[p] / view.metresPerPixel());
                    if (fit.dashed()) {
                        strokeRuns(line, fit, shape.parts()[p], clip);
                    } else {
                        clip.line(shape.parts()[p], new Solid(solid));
                    }
                }
            }
        }
        g.setStroke(line.stroke(DashFit.SOLID, 0));
        g.draw(solid);
    }

    @Override
    public void fade(BorderBand band, List<BoxedShape> shapes, int[] features) {
        // Round at its corners, it reaches no further than it is wide.
        FrameClip clip = FrameClip.of(seen, band.width() * view.metresPerPixel());
        Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO, 4096);
        for (int f : features) {
            BoxedShape shape = shapes.get(f);
            for (int p = 0; p < shape.parts().length; p++) {
                if (shape.touches(p, clip.box())) {
                    clip.line(shape.parts()[p], new Solid(path));
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
    private void strokeRuns(LineSymbol line, DashFit fit, float[] xy, FrameClip clip) {
        Dashed runs = new Dashed(line, fit);
        clip.line(xy, runs);
        runs.end();
    }

    /** Gathers runs in one path. */
    private class Solid implements FrameClip.Runs {
        private final Path2D.Float path;

        Solid(Path2D.Float path) {
            this.path = path;
        }

        @Override
        public void begin(double x, double y, double along) {
            path.moveTo(view.toPixelX(x), view.toPixelY(y));
        }

        @Override
        public void go(double x, double y) {
            path.lineTo(view.toPixelX(x), view.toPixelY(y));
        }

        @Override
        public void close() {
            path.closePath();
        }
    }

    /** Strokes each run by itself, since dashes begin anew with each. */
    private final class Dashed extends Solid {
        private final LineSymbol line;
        private final DashFit fit;
        private final Path2D.Float run;
        private double start;

        Dashed(LineSymbol line, DashFit fit) {
            this(line, fit, new Path2D.Float(Path2D.WIND_NON_ZERO));
        }

        private Dashed(LineSymbol line, DashFit fit, Path2D.Float run) {
            super(run);
            this.line = line;
            this.fit = fit;
            this.run = run;
        }

        @Override
        public void begin(double x, double y, double along) {
            end();
            start = along / view.metresPerPixel();
            super.begin(x, y, along);
        }

        void end() {
            if (run.getCurrentPoint() != null) {
                g.setStroke(line.stroke(fit, start));
                g.draw(run);
                run.reset();
            }
        }
    }
}
