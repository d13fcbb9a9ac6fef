package henan.atlas.render;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** How much room there is between lines: what is laid along the ones stays off the others. Units: projected metres. */
final class EdgeRoom {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private EdgeRoom() {
    }

    /** The least distance of some shapes from others of the same list; 0 where there are none. */
    static double between(List<BoxedShape> shapes, int[] ones, int[] others) {
        return ones.length == 0 || others.length == 0 ? 0
                : IndexedFacetDistance.distance(lines(shapes, others), lines(shapes, ones));
    }

    private static Geometry lines(List<BoxedShape> shapes, int[] features) {
        List<LineString> lines = new ArrayList<>();
        for (int f : features) {
            for (float[] xy : shapes.get(f).parts()) {
                CoordinateSequence points = PackedCoordinateSequenceFactory.FLOAT_FACTORY.create(xy, 2);
                lines.add(FACTORY.createLineString(points));
            }
        }
        return FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
    }
}
