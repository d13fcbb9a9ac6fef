package henan.atlas.render;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.SubjectRef;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * A part of an area that lies apart from its main body.
 *
 * @param owner the area it belongs to
 * @param ring  the part alone
 */
record Exclave(SubjectRef owner, BoxedShape ring) {
    /** Precision of the place of its name, in parts of its extent. */
    private static final double PRECISION = 0.02;

    /** The exclaves of an area: its rings that lie in none of the others, but the largest. */
    static List<Exclave> of(SubjectRef owner, BoxedShape area) {
        if (area.parts().length == 1) {
            return List.of();
        }
        List<BoxedShape> rings = Arrays.stream(area.parts())
                .map(ring -> BoxedShape.of(area.code(), new float[][] {ring})).toList();
        return rings.stream().filter(ring -> rings.stream().noneMatch(other -> other != ring
                        && other.contains(ring.parts()[0][0], ring.parts()[0][1])))
                .sorted(Comparator.comparingDouble(Exclave::size).reversed()).skip(1)
                .map(ring -> new Exclave(owner, ring)).toList();
    }

    /** Area of a ring in square metres. */
    private static double size(BoxedShape ring) {
        float[] xy = ring.parts()[0];
        double sum = 0;
        for (int i = 2; i < xy.length; i += 2) {
            sum += (xy[i] - (double) xy[i - 2]) * (xy[i + 1] + (double) xy[i - 1]);
        }
        return Math.abs(sum) / 2;
    }

    /** Whether it is at least so wide and high, in projected metres. */
    boolean holds(double size) {
        return ring.box(0).getWidth() >= size && ring.box(0).getHeight() >= size;
    }

    /** Where its name stands best: the centre of the largest circle in it. Units: projected metres. */
    GroundPoint centre() {
        Coordinate centre = MaximumInscribedCircle.getCenter(polygon(), PRECISION
                * Math.min(ring.box(0).getWidth(), ring.box(0).getHeight())).getCoordinate();
        return new GroundPoint(centre.x, centre.y);
    }

    private Polygon polygon() {
        return new GeometryFactory().createPolygon(ring.corners(0));
    }

    /** Whether a box lies in it, by its corners and the middles of its sides. @param box in world pixels */
    boolean encloses(PixelBox box, double metresPerPixel) {
        for (double across : new double[] {0, 0.5, 1}) {
            for (double down : new double[] {0, 0.5, 1}) {
                if (!ring.contains((box.x() + across * box.width()) * metresPerPixel,
                        -(box.y() + down * box.height()) * metresPerPixel)) {
                    return false;
                }
            }
        }
        return true;
    }
}
