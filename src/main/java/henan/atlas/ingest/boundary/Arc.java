package henan.atlas.ingest.boundary;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * A stretch of boundary between two nodes of a coverage.
 *
 * @param points at least two; closed for a ring without a node
 * @param left   code of the unit to the left of the points' direction, empty where the coverage ends
 * @param right  code of the unit to the right, likewise
 */
record Arc(Coordinate[] points, String left, String right) {

    Arc reversed() {
        Coordinate[] back = new Coordinate[points.length];
        for (int i = 0; i < back.length; i++) {
            back[i] = points[points.length - 1 - i];
        }
        return new Arc(back, right, left);
    }

    /** A polygon's rings turned so that its inside lies to the right of every edge. */
    static List<Coordinate[]> ringsInsideRight(Polygon polygon) {
        List<Coordinate[]> rings = new ArrayList<>();
        rings.add(turned(polygon.getExteriorRing(), false));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(turned(polygon.getInteriorRingN(i), true));
        }
        return rings;
    }

    static List<Coordinate[]> ringsInsideRight(MultiPolygon multi) {
        List<Coordinate[]> rings = new ArrayList<>();
        for (int i = 0; i < multi.getNumGeometries(); i++) {
            rings.addAll(ringsInsideRight((Polygon) multi.getGeometryN(i)));
        }
        return rings;
    }

    private static Coordinate[] turned(LinearRing ring, boolean counterClockwise) {
        boolean is = Orientation.isCCW(ring.getCoordinateSequence());
        return (is == counterClockwise ? ring : ring.reverse()).getCoordinates();
    }
}
