package henan.atlas.ingest.boundary;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.CourseBasis;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.CourseSet.Course;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.DisplayLevel.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/**
 * Makes courses' shapes for display levels. A sketched river that runs beside a boundary is laid under it: there its
 * shape is the boundary's own, of the same level, and around it the river is bent to meet that. Where it does so is
 * decided once, on the finest level, so that no stretch changes while a map is enlarged.
 *
 * <p><b>Units:</b> metres of the display projection.
 */
final class CourseGeneralizer {
    /** Reach of the smoothing and exactness of its points, as parts of a tolerance: a solid line bears bends. */
    private static final double REACH = 0.25;
    private static final double EXACT = 0.06;

    private final List<Laid> laid = new ArrayList<>();
    private final ProjectedGeometry projected = new ProjectedGeometry();

    /** A course and its parts, each with where it runs beside a boundary. */
    private record Laid(CourseCode code, List<CoursePart> parts) {
    }

    /** @param finest the level on which courses and boundaries are compared */
    CourseGeneralizer(List<Course> courses, DisplayLevel finest) {
        BoundaryNetwork network = new BoundaryNetwork(finest);
        // The great ones lie over the small ones.
        for (Course course : courses.stream().sorted(Comparator.comparing((Course c) -> -c.code().rank())).toList()) {
            List<CoursePart> parts = new ArrayList<>();
            for (int i = 0; i < course.geometry().getNumGeometries(); i++) {
                LineString line = projected.of((LineString) course.geometry().getGeometryN(i));
                parts.add(course.code().basis() == CourseBasis.OWN ? CoursePart.free(line.getCoordinates())
                        : CoursePart.of(line.getCoordinates(), network));
            }
            laid.add(new Laid(course.code(), parts));
        }
    }

    /** The level with the courses on it. */
    DisplayLevel on(DisplayLevel level) {
        BoundaryNetwork network = new BoundaryNetwork(level);
        Map<CoursePart, List<CoursePart.Piece>> drawn = new LinkedHashMap<>();
        laid.forEach(course -> course.parts().forEach(part -> drawn.put(part, part.on(network))));
        CourseMouths mouths = new CourseMouths(drawn);
        List<Shape> shapes = new ArrayList<>();
        for (Laid course : laid) {
            List<float[]> free = new ArrayList<>();
            List<float[]> along = new ArrayList<>();
            for (CoursePart part : course.parts()) {
                for (CoursePart.Piece piece : mouths.joined(part)) {
                    if (piece.along()) {
                        along.add(LevelGeneralizer.packed(piece.path()));
                    } else {
                        free.add(LevelGeneralizer.packed(generalised(piece.path(), level.toleranceMetres())));
                    }
                }
            }
            add(shapes, course.code(), free);
            add(shapes, new CourseCode(course.code().courseClass(), course.code().rank(), CourseBasis.ALONG,
                    course.code().name()), along);
        }
        return faded(level.with(DisplayLevel.COURSE, shapes), drawn);
    }

    /**
     * A level with its ground's edge also where a sketched course ends in mid-air, beyond the border and well off it:
     * there the source ends, not the river.
     */
    private DisplayLevel faded(DisplayLevel level, Map<CoursePart, List<CoursePart.Piece>> drawn) {
        List<Shape> lines = new ArrayList<>(level.layers().getOrDefault(DisplayLevel.BOUNDARY, List.of()));
        CourseEnds ends = new CourseEnds(drawn, level);
        List<float[]> loose = laid.stream().filter(c -> c.code().basis() != CourseBasis.OWN)
                .flatMap(c -> c.parts().stream()).flatMap(part -> ends.loose(part).stream())
                .map(LevelGeneralizer::packed).toList();
        if (!loose.isEmpty()) {
            lines.add(new Shape(BoundaryCode.of(BoundaryClass.EDGE), loose.toArray(float[][]::new)));
        }
        return level.with(DisplayLevel.BOUNDARY, lines);
    }

    private static void add(List<Shape> shapes, CourseCode code, List<float[]> parts) {
        if (!parts.isEmpty()) {
            shapes.add(new Shape(code, parts.toArray(float[][]::new)));
        }
    }

    private Coordinate[] generalised(Coordinate[] path, double tolerance) {
        return tolerance > 0 ? new LineSmoother(REACH * tolerance, EXACT * tolerance).smooth(path) : path;
    }
}
