package henan.atlas.carto;

import java.util.Optional;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * A point well inside an area, where a name or a symbol stands that has no place of its own: the centre of the largest
 * circle that fits in. Where that is far from the place the area belongs to, as a city's district reaches far into the
 * country, it is the point nearest to that place that still has most of that circle's room.
 *
 * <p>Units: projected metres. <b>Accuracy:</b> the circle is within {@value #TOLERANCE_METRES} m of the largest.
 */
public final class InteriorPoint {
    private static final double TOLERANCE_METRES = 200;
    /** How much of the largest circle's radius is room enough. */
    private static final double ROOM = 0.75;
    /** What is so far from its city that it is not seen to belong to it. */
    private static final double FAR_METRES = 20_000;

    private InteriorPoint() {
    }

    /** @param near the place the area belongs to, in it or not; empty where none is known */
    public static GroundPoint of(Polygon area, Optional<GroundPoint> near) {
        MaximumInscribedCircle circle = new MaximumInscribedCircle(area, TOLERANCE_METRES);
        Point centre = circle.getCenter();
        Optional<Point> far = near.map(place -> area.getFactory().createPoint(new Coordinate(place.x(), place.y())))
                .filter(place -> place.distance(centre) > FAR_METRES);
        Coordinate at = far.map(place -> DistanceOp.nearestPoints(roomy(area, circle), place)[0])
                .orElse(centre.getCoordinate());
        return new GroundPoint(at.x, at.y);
    }

    private static Geometry roomy(Polygon area, MaximumInscribedCircle circle) {
        return area.buffer(-ROOM * circle.getRadiusLine().getLength());
    }
}
