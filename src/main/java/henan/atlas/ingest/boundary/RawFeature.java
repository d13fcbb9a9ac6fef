package henan.atlas.ingest.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.Polygon;

/**
 * A polygon or line feature as read, not yet named or cleaned. <b>CRS:</b> the source's, degrees, longitude first.
 *
 * @param origin     where it stands, for messages: file, number, line
 * @param attributes its attributes as text, the feature's id included
 * @param rings      the closed rings of a polygon, where what an odd number of them encloses is inside; the paths of a
 *                   line
 */
record RawFeature(String origin, Map<String, String> attributes, List<Coordinate[]> rings) {
    RawFeature {
        attributes = Map.copyOf(attributes);
        rings = List.copyOf(rings);
    }

    /** How many points it has. */
    long points() {
        return rings.stream().mapToLong(ring -> ring.length).sum();
    }

    /** What kind of feature is wanted. */
    enum Form {
        AREA("geometry.kind", 5_000_000), LINE("geometry.line", 1_000_000);

        private final String otherwise;
        private final long mostPoints;

        Form(String otherwise, long mostPoints) {
            this.otherwise = otherwise;
            this.mostPoints = mostPoints;
        }

        /** How many points all features together may have. */
        long mostPoints() {
            return mostPoints;
        }

        /** Key of what is said when a feature is of another. */
        String otherwise() {
            return otherwise;
        }
    }

    /**
     * A feature from a line or several; anything else, be it one part of it, gives no paths and will be refused. One
     * without a point gives one path without a point.
     */
    static RawFeature ofLines(String origin, Map<String, String> attributes, Geometry geometry) {
        List<Coordinate[]> paths = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof LineString line) {
                paths.add(line.getCoordinates());
            } else {
                return new RawFeature(origin, attributes, List.of());
            }
        }
        if (paths.isEmpty() && geometry instanceof MultiLineString) {
            paths.add(new Coordinate[0]);
        }
        return new RawFeature(origin, attributes, paths);
    }

    /** A feature from a polygon or several; anything else, be it one part of it, gives no rings and will be refused. */
    static RawFeature of(String origin, Map<String, String> attributes, Geometry geometry) {
        List<Coordinate[]> rings = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                rings.add(polygon.getExteriorRing().getCoordinates());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(polygon.getInteriorRingN(hole).getCoordinates());
                }
            } else {
                return new RawFeature(origin, attributes, List.of());
            }
        }
        return new RawFeature(origin, attributes, rings);
    }
}
