package henan.atlas.ingest.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * Leads a course that flows into another, or out of it, to where that is drawn: laid under a boundary, it may lie
 * beside where the source has it. <b>Units:</b> metres of the display projection.
 */
final class CourseMouths {
    /** How near two courses come to one another where they meet, in the source and as they are drawn. */
    private static final double MEETING = 1200;
    private static final double DRAWN = 4000;
    /** What is not seen. */
    private static final double UNSEEN = 25;

    private final GeometryFactory factory = new GeometryFactory();
    private final Map<CoursePart, List<CoursePart.Piece>> drawn;

    /** Where a part may be met: most are too far off for their points to be looked at. */
    private final Map<CoursePart, Envelope> meeting = new HashMap<>();

    /** @param drawn the parts of all watercourses and their pieces on a level */
    CourseMouths(Map<CoursePart, List<CoursePart.Piece>> drawn) {
        this.drawn = drawn;
        for (CoursePart part : drawn.keySet()) {
            Envelope near = CoordinateArrays.envelope(part.line());
            near.expandBy(MEETING);
            meeting.put(part, near);
        }
    }

    /** The pieces of a part, with a short one more at each end that would not reach what it met. */
    List<CoursePart.Piece> joined(CoursePart part) {
        List<CoursePart.Piece> pieces = new ArrayList<>(drawn.get(part));
        Coordinate[] first = pieces.get(0).path();
        Coordinate[] last = pieces.get(pieces.size() - 1).path();
        Coordinate source = part.line()[0];
        Coordinate mouth = part.line()[part.line().length - 1];
        lead(part, mouth, last[last.length - 1], pieces, false);
        lead(part, source, first[0], pieces, true);
        return pieces;
    }

    private void lead(CoursePart part, Coordinate end, Coordinate drawnEnd, List<CoursePart.Piece> pieces,
                      boolean before) {
        Optional<Coordinate> nearest = drawn.entrySet().stream()
                .filter(other -> other.getKey() != part && isNear(other.getKey(), end)
                        && distance(other.getKey().line(), end) <= MEETING)
                .map(other -> nearest(other.getValue(), drawnEnd))
                .min(Comparator.comparingDouble(drawnEnd::distance));
        double off = nearest.map(drawnEnd::distance).orElse(0.0);
        if (off > UNSEEN && off < DRAWN) {
            pieces.add(before ? 0 : pieces.size(), new CoursePart.Piece(false, before
                    ? new Coordinate[] {nearest.get(), drawnEnd} : new Coordinate[] {drawnEnd, nearest.get()}));
        }
    }

    private boolean isNear(CoursePart part, Coordinate end) {
        return Objects.requireNonNull(meeting.get(part), "a part that is drawn").contains(end);
    }

    private double distance(Coordinate[] line, Coordinate point) {
        return factory.createLineString(line).distance(factory.createPoint(point));
    }

    private Coordinate nearest(List<CoursePart.Piece> pieces, Coordinate point) {
        LineString[] lines = pieces.stream().map(p -> factory.createLineString(p.path())).toArray(LineString[]::new);
        return DistanceOp.nearestPoints(factory.createMultiLineString(lines), factory.createPoint(point))[0];
    }
}
