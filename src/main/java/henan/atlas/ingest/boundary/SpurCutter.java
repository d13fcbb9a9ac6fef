package henan.atlas.ingest.boundary;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Cuts spurs off boundary arcs: places where a line runs out and comes back beside itself, a grid cell apart, which is
 * how a coarse grid renders a line drawn twice. A spur is told from a real peninsula by its mean width.
 *
 * <p>Both units along the arc get the same new line, so the coverage stays one. <b>Units:</b> cells of the working
 * grid.
 */
final class SpurCutter {
    /** A spur's neck may be the diagonal of a source cell: this much wider than the mean width allowed. */
    private static final double NECK = 1.2;
    /** Shorter ones are steps of the grid, which the display levels smooth away. */
    private static final double LEAST_LENGTH = 4;
    private static final double GREATEST_LENGTH = 40;

    private final double width;
    private int cut;

    /** @param width greatest mean width of a spur; 0 cuts nothing */
    SpurCutter(double width) {
        this.width = width;
    }

    int cut() {
        return cut;
    }

    Arc trim(Arc arc) {
        Coordinate[] points = arc.points();
        List<Coordinate> kept = new ArrayList<>();
        int at = 0;
        while (at < points.length) {
            kept.add(points[at]);
            int end = spurEnd(points, at);
            if (end > at) {
                cut++;
            }
            at = Math.max(at + 1, end);
        }
        return kept.size() == points.length ? arc : new Arc(kept.toArray(Coordinate[]::new), arc.left(), arc.right());
    }

    /** The last vertex with which the line closes a spur begun at {@code start}, or {@code start} if it begins none. */
    private int spurEnd(Coordinate[] p, int start) {
        int end = start;
        double path = 0;
        double twiceArea = 0;
        for (int i = start + 1; i < p.length && path < 2 * GREATEST_LENGTH * width; i++) {
            path += p[i].distance(p[i - 1]);
            twiceArea += (p[i - 1].x - p[start].x) * (p[i].y - p[start].y)
                    - (p[i].x - p[start].x) * (p[i - 1].y - p[start].y);
            double length = path / 2;
            boolean back = p[i].distance(p[start]) <= NECK * width && !p[i].equals2D(p[start]);
            if (back && length >= LEAST_LENGTH * width && Math.abs(twiceArea) / 2 <= width * length) {
                end = i;
            }
        }
        return end;
    }
}
