package henan.atlas.render;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * An area with a rim round it, so that the lines that bound it lie within it whole, not by half.
 *
 * <p><b>Units:</b> projected metres.
 */
final class WidenedArea {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** Segments of a quarter of a circle at the corners: a rim hardly wider than a pixel shows no more. */
    private static final int CORNER = 2;

    private WidenedArea() {
    }

    /** Some areas as one, without the lines between them. @param rim how far beyond them it reaches */
    static BoxedShape of(List<BoxedShape> areas, double rim) {
        Geometry all = GEOMETRY.createPolygon();
        for (BoxedShape area : areas) {
            all = all.union(polygons(area).buffer(rim, CORNER));
        }
        List<float[]> rings = new ArrayList<>();
        for (int i = 0; i < all.getNumGeometries(); i++) {
            if (all.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                rings.add(packed(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(packed(polygon.getInteriorRingN(hole)));
                }
            }
        }
        return BoxedShape.of(areas.get(0).code(), rings.toArray(float[][]::new));
    }

    /** By even-odd crossings, as it is painted. */
    private static Geometry polygons(BoxedShape area) {
        Geometry all = GEOMETRY.createPolygon();
        for (int part = 0; part < area.parts().length; part++) {
            all = all.symDifference(GEOMETRY.createPolygon(area.corners(part)).buffer(0));
        }
        return all;
    }

    private static float[] packed(Geometry ring) {
        Coordinate[] corners = ring.getCoordinates();
        float[] packed = new float[2 * corners.length];
        for (int i = 0; i < corners.length; i++) {
            packed[2 * i] = (float) corners[i].x;
            packed[2 * i + 1] = (float) corners[i].y;
        }
        return packed;
    }
}
