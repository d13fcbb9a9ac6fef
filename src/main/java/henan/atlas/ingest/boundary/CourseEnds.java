package henan.atlas.ingest.boundary;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.DisplayLevel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Ends of courses at which nothing meets them, beyond the province, off its border and not at the edge of the ground.
 * <b>Units:</b> metres of the display projection.
 */
final class CourseEnds {
    /** How near another course an end meets it. */
    private static final double MEETING = 1500;
    /** How far from the province an end lies that is told. */
    private static final double OFF = 16_000;
    /** How far beyond a course's end is told. */
    private static final double LENGTH = 100;

    private final GeometryFactory factory = new GeometryFactory();
    private final Map<CoursePart, List<CoursePart.Piece>> drawn;
    private final Map<CoursePart.Piece, Envelope> envelopes = new IdentityHashMap<>();
    private final List<Geometry> province = new ArrayList<>();
    private final List<Geometry> edges = new ArrayList<>();

    CourseEnds(Map<CoursePart, List<CoursePart.Piece>> drawn, DisplayLevel level) {
        this.drawn = drawn;
        drawn.values().forEach(pieces -> pieces.forEach(p -> envelopes.put(p, CoordinateArrays.envelope(p.path()))));
        for (DisplayLevel.Shape shape : level.layers().getOrDefault(DisplayLevel.PROVINCE, List.of())) {
            for (float[] xy : shape.parts()) {
                province.add(factory.createPolygon(points(xy)));
            }
        }
        for (DisplayLevel.Shape shape : level.layers().getOrDefault(DisplayLevel.BOUNDARY, List.of())) {
            for (float[] xy : ((BoundaryCode) shape.code()).boundaryClass() == BoundaryClass.EDGE ? shape.parts()
                    : new float[0][]) {
                edges.add(factory.createLineString(points(xy)));
            }
        }
    }

    private static Coordinate[] points(float[] xy) {
        Coordinate[] points = new Coordinate[xy.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return points;
    }

    /** A short stretch on from each loose end of a part. @param springs whether it begins at a spring, which is none */
    List<Coordinate[]> loose(CoursePart part, boolean springs) {
        List<CoursePart.Piece> pieces = Objects.requireNonNull(drawn.get(part), "a part that is drawn");
        Coordinate[] first = pieces.get(0).path();
        Coordinate[] last = pieces.get(pieces.size() - 1).path();
        List<Coordinate[]> loose = new ArrayList<>();
        if (!springs && isLoose(part, first[0])) {
            loose.add(stretch(first[0], first[1]));
        }
        if (isLoose(part, last[last.length - 1])) {
            loose.add(stretch(last[last.length - 1], last[last.length - 2]));
        }
        return loose;
    }

    private static Coordinate[] stretch(Coordinate end, Coordinate before) {
        double share = LENGTH / Math.max(LENGTH, end.distance(before));
        return new Coordinate[] {end.copy(), new Coordinate(end.x - share * (before.x - end.x),
                end.y - share * (before.y - end.y))};
    }

    private boolean isLoose(CoursePart part, Coordinate end) {
        Geometry at = factory.createPoint(end);
        Envelope near = new Envelope(end);
        near.expandBy(MEETING);
        return province.stream().allMatch(p -> p.distance(at) > OFF)
                && edges.stream().allMatch(e -> e.distance(at) > MEETING) && drawn.entrySet().stream()
                .filter(e -> e.getKey() != part).flatMap(e -> e.getValue().stream())
                .filter(p -> Objects.requireNonNull(envelopes.get(p), "a piece that is drawn").intersects(near))
                .allMatch(p -> factory.createLineString(p.path()).distance(at) > MEETING);
    }
}
