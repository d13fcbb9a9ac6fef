package henan.atlas.ingest.boundary;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.CourseBasis;
import henan.atlas.carto.CourseClass;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.CourseMaps;
import henan.atlas.carto.CourseSet.Course;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.DisplayLevel.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/**
 * Makes courses' shapes for display levels. A sketched river that runs beside a boundary is laid under it: there its
 * shape is the boundary's own, of the same level, and around it the river is bent to meet that. Where it does so is
 * decided once, on the finest level, so that no stretch changes while a map is enlarged. What counts are the boundaries
 * a map draws: where there are maps that draw those between counties and maps that do not, a course is there twice.
 *
 * <p><b>Units:</b> metres of the display projection.
 */
final class CourseGeneralizer {
    /** Reach of the smoothing and exactness of its points, as parts of a tolerance: a solid line bears bends. */
    private static final double REACH = 0.25;
    private static final double EXACT = 0.06;
    /** The same on a level without one. Units: metres. */
    private static final double LEAST_STEP = 200;

    /** Length along which a river swells by one step, in tolerances: it tapers over a few millimetres. */
    private static final double STEP = 1;
    /** The lines maps draw, with those between counties and without. */
    private static final Set<BoundaryClass> DIVIDED = EnumSet.of(BoundaryClass.PROVINCE, BoundaryClass.PREFECTURE,
            BoundaryClass.COUNTY, BoundaryClass.NEIGHBOUR_PROVINCE);
    private static final Set<BoundaryClass> WHOLE = EnumSet.of(BoundaryClass.PROVINCE, BoundaryClass.PREFECTURE,
            BoundaryClass.NEIGHBOUR_PROVINCE);

    private final List<Laid> divided;
    private final List<Laid> whole;
    private final ProjectedGeometry projected = new ProjectedGeometry();

    /**
     * A course and its parts, each with where it runs beside a boundary.
     *
     * @param springs whether the first of them begins where the river does
     */
    private record Laid(CourseCode code, List<CoursePart> parts, boolean springs) {
        /** Whether a part begins at the spring. */
        boolean springsAt(CoursePart part) {
            return springs && part == parts.get(0);
        }

        /** Whether it flows into others; roads and railways end where they end. */
        boolean isWater() {
            return code.courseClass() == CourseClass.RIVER;
        }
    }

    /** @param finest the level on which courses and boundaries are compared */
    CourseGeneralizer(List<Course> courses, DisplayLevel finest) {
        CourseSprings springs = new CourseSprings(courses);
        divided = laid(courses, new BoundaryNetwork(finest, DIVIDED), springs);
        whole = laid(courses, new BoundaryNetwork(finest, WHOLE), springs);
    }

    /** Of two rivers along one boundary the greater is laid on it, or both would be one; the great ones lie on top. */
    private List<Laid> laid(List<Course> courses, BoundaryNetwork network, CourseSprings springs) {
        List<Laid> laid = new ArrayList<>();
        Set<Coordinate> taken = new HashSet<>();
        for (Course course : courses.stream().sorted(Comparator.comparing((Course c) -> c.code().rank())).toList()) {
            List<CoursePart> parts = parts(course, network).stream().map(p -> p.apart(network, taken)).toList();
            parts.forEach(part -> taken.addAll(part.laidOn(network)));
            laid.add(new Laid(course.code(), parts, springs.has(course)));
        }
        laid.sort(Comparator.comparing((Laid l) -> -l.code().rank()));
        return laid;
    }

    private List<CoursePart> parts(Course course, BoundaryNetwork network) {
        List<CoursePart> parts = new ArrayList<>();
        for (int i = 0; i < course.geometry().getNumGeometries(); i++) {
            LineString line = projected.of((LineString) course.geometry().getGeometryN(i));
            parts.add(course.code().basis() == CourseBasis.OWN ? CoursePart.free(line.getCoordinates())
                    : CoursePart.of(line.getCoordinates(), network));
        }
        return parts;
    }

    /** The level with the courses on it. */
    DisplayLevel on(DisplayLevel level) {
        Map<CoursePart, List<CoursePart.Piece>> drawn = new LinkedHashMap<>();
        List<List<CourseRibbon>> onDivided = ribbons(divided, new BoundaryNetwork(level, DIVIDED), level, drawn);
        List<List<CourseRibbon>> onWhole = ribbons(whole, new BoundaryNetwork(level, WHOLE), level,
                new LinkedHashMap<>());
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < divided.size(); i++) {
            List<CourseRibbon> with = new ArrayList<>(onDivided.get(i));
            List<CourseRibbon> without = new ArrayList<>(onWhole.get(i));
            List<CourseRibbon> both = with.stream().filter(without::contains).toList();
            with.removeAll(both);
            without.removeAll(both);
            add(shapes, divided.get(i).code(), CourseMaps.ALL, both);
            add(shapes, divided.get(i).code(), CourseMaps.WITH_COUNTIES, with);
            add(shapes, divided.get(i).code(), CourseMaps.WITHOUT_COUNTIES, without);
        }
        return faded(level.with(DisplayLevel.COURSE, shapes), drawn);
    }

    /** The parts of each course as ribbons over the boundaries of a level. @param drawn gets their pieces */
    private List<List<CourseRibbon>> ribbons(List<Laid> laid, BoundaryNetwork network, DisplayLevel level,
                                             Map<CoursePart, List<CoursePart.Piece>> drawn) {
        laid.forEach(course -> course.parts().forEach(part -> drawn.put(part, part.on(network))));
        Map<CoursePart, List<CoursePart.Piece>> waters = new LinkedHashMap<>();
        laid.stream().filter(Laid::isWater).flatMap(c -> c.parts().stream())
                .forEach(part -> waters.put(part, drawn.get(part)));
        CourseMouths mouths = new CourseMouths(waters);
        return laid.stream().map(course -> course.parts().stream()
                .map(part -> ribbon(course.isWater() ? mouths.joined(part)
                        : Objects.requireNonNull(drawn.get(part), "a part that is drawn"), network,
                        level.toleranceMetres(), course.springsAt(part))).toList())
                .toList();
    }

    private CourseRibbon ribbon(List<CoursePart.Piece> pieces, BoundaryNetwork network, double tolerance,
                                boolean springs) {
        CourseRibbon.Builder ribbon = new CourseRibbon.Builder(Math.max(LEAST_STEP, STEP * tolerance), springs);
        for (CoursePart.Piece piece : pieces) {
            if (piece.along()) {
                ribbon.add(piece.path(), (a, b) -> network.between(a, b).map(CourseGeneralizer::swell).orElse(0));
            } else {
                ribbon.add(generalised(piece.path(), tolerance), (a, b) -> 0);
            }
        }
        return ribbon.build();
    }

    private static int swell(BoundaryClass under) {
        return switch (under) {
            case PROVINCE, PREFECTURE -> CourseCode.FULL;
            case COUNTY -> CourseCode.UNDER_COUNTY_LINE;
            // Beyond the border lines are too faint to hide a river.
            case NEIGHBOUR_PROVINCE, NEIGHBOUR, EDGE -> 0;
        };
    }

    /**
     * A level with its ground's edge also where a sketched course ends in mid-air, beyond the border and well off it,
     * and not at a spring: there the source ends, not the river.
     */
    private DisplayLevel faded(DisplayLevel level, Map<CoursePart, List<CoursePart.Piece>> drawn) {
        List<Shape> lines = new ArrayList<>(level.layers().getOrDefault(DisplayLevel.BOUNDARY, List.of()));
        CourseEnds ends = new CourseEnds(drawn, level);
        List<float[]> loose = divided.stream().filter(c -> c.code().basis() != CourseBasis.OWN)
                .flatMap(c -> c.parts().stream().flatMap(part -> ends.loose(part, c.springsAt(part)).stream()))
                .map(LevelGeneralizer::packed).toList();
        if (!loose.isEmpty()) {
            lines.add(new Shape(BoundaryCode.of(BoundaryClass.EDGE), loose.toArray(float[][]::new)));
        }
        return level.with(DisplayLevel.BOUNDARY, lines);
    }

    /** Adds a shape for each width there is. */
    private static void add(List<Shape> shapes, CourseCode code, CourseMaps maps, List<CourseRibbon> ribbons) {
        TreeMap<Integer, List<float[]>> pieces = new TreeMap<>();
        for (CourseRibbon ribbon : ribbons) {
            ribbon.pieces().forEach((swell, parts) ->
                    pieces.computeIfAbsent(swell, k -> new ArrayList<>()).addAll(parts));
        }
        pieces.forEach((swell, parts) -> shapes.add(new Shape(new CourseCode(code.courseClass(), code.rank(),
                code.basis(), code.name(), swell, maps), parts.toArray(float[][]::new))));
    }

    private Coordinate[] generalised(Coordinate[] path, double tolerance) {
        return tolerance > 0 ? new LineSmoother(REACH * tolerance, EXACT * tolerance).smooth(path) : path;
    }
}
