package henan.atlas.render;

import henan.atlas.carto.CourseCode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * Where lines beyond the border end at the edge of what is known, and how much room they leave to the province.
 * Found once a level: a picture fades them there alone. <b>Units:</b> projected metres.
 *
 * @param stubs short pieces of the lines, at their ends
 * @param room  least distance of one from the province's border; 0 where there is none
 */
record EdgeEnds(List<BoxedShape> stubs, double room) {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** Over how much ground lines fade, where that leaves so much, in logical pixels. */
    private static final double FADE = 22;
    /** How near the edge a line ends at it. */
    private static final double AT = 1500;
    /** Length of a stub. */
    private static final float LENGTH = 100;

    /**
     * The ends of some lines.
     *
     * @param edge    the edge
     * @param lines   what may end there
     * @param border  the province's border
     * @param meeting how near another line comes that one meets there, since both are generalised: then it ends in that
     *                and not in mid-air
     */
    static EdgeEnds of(List<BoxedShape> edge, List<BoxedShape> lines, List<BoxedShape> border, double meeting) {
        List<BoxedShape> stubs = new ArrayList<>();
        if (edge.isEmpty() || border.isEmpty()) {
            return new EdgeEnds(stubs, 0);
        }
        IndexedFacetDistance from = new IndexedFacetDistance(lines(edge));
        for (BoxedShape line : lines) {
            for (float[] xy : line.parts()) {
                for (int i : new int[] {0, xy.length - 2}) {
                    Point end = FACTORY.createPoint(new Coordinate(xy[i], xy[i + 1]));
                    if (from.distance(end) <= AT && !isMet(end, line, xy, lines, meeting)) {
                        stubs.add(BoxedShape.of(line.code(), new float[][] {{xy[i], xy[i + 1], xy[i] + LENGTH,
                                xy[i + 1]}}));
                    }
                }
            }
        }
        return new EdgeEnds(stubs, stubs.isEmpty() ? 0 : IndexedFacetDistance.distance(lines(border), lines(stubs)));
    }

    /** Over how much ground they fade at a scale, in logical pixels; less than one where there is nothing to fade. */
    double fade(double metresPerPixel) {
        return Math.min(FADE, room / metresPerPixel);
    }

    /** Whether there is anything to fade at a scale. */
    boolean isSeen(double metresPerPixel) {
        return fade(metresPerPixel) >= 1;
    }

    /** What of some shapes lies near an end, each at its place in the list. */
    List<BoxedShape> near(List<BoxedShape> lines, double reach) {
        List<FrameClip> around = stubs.stream().map(s -> FrameClip.of(s.box(0), reach)).toList();
        List<Envelope> boxes = around.stream().map(FrameClip::box).toList();
        return lines.stream().map(line -> {
            List<float[]> parts = new ArrayList<>();
            for (int p = 0; p < line.parts().length; p++) {
                for (int i = 0; i < boxes.size(); i++) {
                    if (line.touches(p, boxes.get(i))) {
                        parts.addAll(around.get(i).stretches(line.parts()[p]));
                    }
                }
            }
            return BoxedShape.of(line.code(), parts.toArray(float[][]::new));
        }).toList();
    }

    /** Whether a place is such an end. */
    boolean isOne(Coordinate place) {
        return stubs.stream().anyMatch(s -> s.parts()[0][0] == place.x && s.parts()[0][1] == place.y);
    }

    /** Whether another of the lines seen with one comes to the end of a part of it. */
    private static boolean isMet(Point end, BoxedShape one, float[] ofOne, List<BoxedShape> lines, double meeting) {
        Envelope near = new Envelope(end.getCoordinate());
        near.expandBy(meeting);
        for (BoxedShape line : lines) {
            for (int part = 0; part < line.parts().length; part++) {
                if (line.parts()[part] != ofOne && line.touches(part, near) && areSeenTogether(one, line)
                        && FACTORY.createLineString(line.corners(part)).isWithinDistance(end, meeting)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A river has one shape for maps with the lines of counties and another for those without. */
    private static boolean areSeenTogether(BoxedShape one, BoxedShape other) {
        return !(one.code() instanceof CourseCode course) || !(other.code() instanceof CourseCode another)
                || course.maps().areAmong(another.maps());
    }

    private static Geometry lines(List<BoxedShape> shapes) {
        List<LineString> lines = new ArrayList<>();
        for (BoxedShape shape : shapes) {
            for (int part = 0; part < shape.parts().length; part++) {
                lines.add(FACTORY.createLineString(shape.corners(part)));
            }
        }
        return FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
    }
}
