package henan.atlas.render;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.operation.overlayng.RingClipper;

/**
 * Cuts paths to what can be seen, so that a file does not hold what lies beside its page, and programs that do not heed
 * a clip do not show it. What remains lies where it lay; of a line it is known how far along the whole it begins, so
 * that dashes stay in their places.
 *
 * <p><b>Units:</b> projected metres.
 */
public record FrameClip(double west, double south, double east, double north) {
    /** @param beyond how far lines and areas go on beyond what is seen */
    static FrameClip of(Envelope seen, double beyond) {
        return new FrameClip(seen.getMinX() - beyond, seen.getMinY() - beyond, seen.getMaxX() + beyond,
                seen.getMaxY() + beyond);
    }

    /** Takes what is left of a line. */
    interface Runs {
        /** @param along how far along the line it is */
        void begin(double x, double y, double along);

        void go(double x, double y);

        /** Goes back to where the run began: the line is a ring and all of it is seen. */
        void close();
    }

    /** What it cuts to. */
    Envelope box() {
        return new Envelope(west, east, south, north);
    }

    private boolean holds(double x, double y) {
        return x >= west && x <= east && y >= south && y <= north;
    }

    /** Whether a box lies within. */
    boolean holds(Envelope box) {
        return holds(box.getMinX(), box.getMinY()) && holds(box.getMaxX(), box.getMaxY());
    }

    /** The stretches of a line that are seen. @param xy packed x, y pairs */
    void line(float[] xy, Runs runs) {
        int segments = xy.length / 2 - 1;
        boolean ring = segments > 2 && xy[0] == xy[2 * segments] && xy[1] == xy[2 * segments + 1];
        int outside = 0;
        while (outside < segments && holds(xy[2 * outside], xy[2 * outside + 1])) {
            outside++;
        }
        if (ring && outside == segments) {
            runs.begin(xy[0], xy[1], 0);
            for (int i = 1; i < segments; i++) {
                runs.go(xy[2 * i], xy[2 * i + 1]);
            }
            runs.close();
            return;
        }
        // A ring is begun outside, so that it is whole where it comes into sight.
        int first = ring ? outside : 0;
        double along = 0;
        for (int i = 0; i < first; i++) {
            along += length(xy, i);
        }
        double[] part = new double[2];
        boolean open = false;
        for (int k = 0; k < segments; k++) {
            int i = (first + k) % segments;
            double length = length(xy, i);
            double x = xy[2 * i];
            double y = xy[2 * i + 1];
            double dx = xy[2 * i + 2] - x;
            double dy = xy[2 * i + 3] - y;
            if (seen(x, y, dx, dy, part)) {
                if (!open || part[0] > 0) {
                    runs.begin(x + part[0] * dx, y + part[0] * dy, along + part[0] * length);
                }
                runs.go(x + part[1] * dx, y + part[1] * dy);
                open = part[1] == 1;
            } else {
                open = false;
            }
            along += length;
        }
    }

    private static double length(float[] xy, int i) {
        return length(xy[2 * i + 2] - xy[2 * i], xy[2 * i + 3] - xy[2 * i + 1]);
    }

    /** By hand: the library's takes many times as long, for numbers far larger and smaller than metres. */
    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** The part of a stretch that is seen, from 0 to 1 of it (Liang and Barsky). */
    private boolean seen(double x, double y, double dx, double dy, double[] part) {
        part[0] = 0;
        part[1] = 1;
        return cut(-dx, x - west, part) && cut(dx, east - x, part) && cut(-dy, y - south, part)
                && cut(dy, north - y, part);
    }

    private static boolean cut(double step, double room, double[] part) {
        if (step == 0) {
            return room >= 0;
        }
        double at = room / step;
        if (step < 0) {
            part[0] = Math.max(part[0], at);
        } else {
            part[1] = Math.min(part[1], at);
        }
        return part[0] <= part[1];
    }

    /** The stretches of a line that are seen, each packed as it is. */
    List<float[]> stretches(float[] xy) {
        Stretches stretches = new Stretches(new ArrayList<>());
        line(xy, stretches);
        return stretches.found.stream().map(Stretches::packed).toList();
    }

    /** Length of what of a line lies within. */
    public double length(float[] xy) {
        Length length = new Length();
        line(xy, length);
        return length.sum;
    }

    /** What is left of a ring's area; empty for nothing. */
    Coordinate[] area(Coordinate[] ring) {
        return new RingClipper(box()).clip(ring);
    }

    /** Keeps runs. */
    private record Stretches(List<List<Coordinate>> found) implements Runs {
        @Override
        public void begin(double x, double y, double along) {
            found.add(new ArrayList<>());
            go(x, y);
        }

        @Override
        public void go(double x, double y) {
            found.get(found.size() - 1).add(new Coordinate(x, y));
        }

        @Override
        public void close() {
            Coordinate first = found.get(found.size() - 1).get(0);
            go(first.x, first.y);
        }

        static float[] packed(List<Coordinate> points) {
            float[] xy = new float[2 * points.size()];
            for (int i = 0; i < points.size(); i++) {
                xy[2 * i] = (float) points.get(i).x;
                xy[2 * i + 1] = (float) points.get(i).y;
            }
            return xy;
        }
    }

    /** Adds up runs. */
    private static final class Length implements Runs {
        private double sum;
        private double firstX;
        private double firstY;
        private double lastX;
        private double lastY;

        @Override
        public void begin(double x, double y, double along) {
            firstX = x;
            firstY = y;
            lastX = x;
            lastY = y;
        }

        @Override
        public void go(double x, double y) {
            sum += length(x - lastX, y - lastY);
            lastX = x;
            lastY = y;
        }

        @Override
        public void close() {
            go(firstX, firstY);
        }
    }
}
