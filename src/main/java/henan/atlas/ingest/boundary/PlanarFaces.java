package henan.atlas.ingest.boundary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The faces noded linework divides the plane into, what borders on what, and which features cover each face.
 *
 * <p>Face {@link #OUTSIDE} is the unbounded one. <b>Units:</b> cells.
 */
final class PlanarFaces {
    static final int OUTSIDE = -1;

    private final List<Polygon> polygons = new ArrayList<>();
    private final List<Side> sides = new ArrayList<>();
    private final List<List<Side>> around = new ArrayList<>();
    private final int[][] members;

    /** A stretch of linework with the faces on both sides and the features that change across it. */
    record Side(Coordinate[] points, int left, int right, double length, int[] features) {
        int other(int face) {
            return face == left ? right : left;
        }
    }

    PlanarFaces(EdgeTable<int[]> edges) {
        GeometryFactory factory = new GeometryFactory();
        List<Coordinate[]> chains = edges.chains();
        Polygonizer polygonizer = new Polygonizer();
        chains.forEach(chain -> polygonizer.add(factory.createLineString(chain)));
        for (Object face : polygonizer.getPolygons()) {
            polygons.add((Polygon) face);
            around.add(new ArrayList<>());
        }
        EdgeTable<Integer> rightOf = new EdgeTable<>();
        for (int face = 0; face < polygons.size(); face++) {
            int right = face;
            for (Coordinate[] ring : Arc.ringsInsideRight(polygons.get(face))) {
                for (int i = 1; i < ring.length; i++) {
                    rightOf.merge(ring[i - 1], ring[i], right, (a, b) -> b);
                }
            }
        }
        for (Coordinate[] c : chains) {
            add(new Side(c, rightOf.at(c[1], c[0]).orElse(OUTSIDE), rightOf.at(c[0], c[1]).orElse(OUTSIDE),
                    factory.createLineString(c).getLength(), Noding.users(edges, c[0], c[1])));
        }
        members = new int[polygons.size()][];
        spreadMembership();
    }

    private void add(Side side) {
        sides.add(side);
        if (side.left() != OUTSIDE) {
            around.get(side.left()).add(side);
        }
        if (side.right() != OUTSIDE) {
            around.get(side.right()).add(side);
        }
    }

    private void spreadMembership() {
        ArrayDeque<Integer> reached = new ArrayDeque<>();
        for (Side side : sides) {
            if (side.left() == OUTSIDE || side.right() == OUTSIDE) {
                reach(side.other(OUTSIDE), side.features(), reached);
            }
        }
        while (!reached.isEmpty()) {
            int face = reached.poll();
            for (Side side : around.get(face)) {
                reach(side.other(face), Noding.exclusiveOr(members[face], side.features()), reached);
            }
        }
    }

    private void reach(int face, int[] features, ArrayDeque<Integer> reached) {
        if (face != OUTSIDE && members[face] == null) {
            members[face] = features;
            reached.add(face);
        }
    }

    int count() {
        return polygons.size();
    }

    Polygon polygon(int face) {
        return polygons.get(face);
    }

    /** The features whose rings enclose a face an odd number of times; empty for a gap. */
    int[] members(int face) {
        return Arrays.copyOf(members[face], members[face].length);
    }

    List<Side> sides() {
        return sides;
    }

    List<Side> around(int face) {
        return around.get(face);
    }
}
