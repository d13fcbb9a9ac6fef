package henan.atlas.carto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class InteriorPointTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** 80 km from west to east, 22 km high in the west and 20 km in the east, 18 km where they meet. */
    private static final Polygon LONG = polygon(0, 0, 40_000, 2000, 80_000, 1000, 80_000, 21_000, 40_000, 20_000, 0,
            22_000);

    private static Polygon polygon(double... xy) {
        Coordinate[] corners = new Coordinate[xy.length / 2 + 1];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Coordinate(xy[2 * i % xy.length], xy[(2 * i + 1) % xy.length]);
        }
        return FACTORY.createPolygon(corners);
    }

    private static double room(GroundPoint point) {
        return LONG.getBoundary().distance(FACTORY.createPoint(new Coordinate(point.x(), point.y())));
    }

    @Test
    void withoutAPlaceItIsWhereThereIsMostRoom() {
        GroundPoint most = InteriorPoint.of(LONG, Optional.empty());
        assertTrue(most.x() < 20_000 && room(most) > 10_000, most.toString());
    }

    @Test
    void ofAPlaceNearItChangesNothing() {
        GroundPoint most = InteriorPoint.of(LONG, Optional.empty());
        assertEquals(most, InteriorPoint.of(LONG, Optional.of(new GroundPoint(most.x(), most.y() + 19_000))));
    }

    @Test
    void ofAPlaceFarFromItIsOnThatSideAndWithMostOfTheRoom() {
        GroundPoint place = new GroundPoint(85_000, 11_000);
        GroundPoint near = InteriorPoint.of(LONG, Optional.of(place));
        assertTrue(near.x() > 65_000, near.toString());
        assertEquals(0.75 * room(InteriorPoint.of(LONG, Optional.empty())), room(near), 400);
    }
}
