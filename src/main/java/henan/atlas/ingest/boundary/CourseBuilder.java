package henan.atlas.ingest.boundary;

import henan.atlas.carto.BoundarySet;
import henan.atlas.carto.CourseBasis;
import henan.atlas.carto.CourseClass;
import henan.atlas.carto.CourseSet;
import henan.atlas.carto.CourseSet.Course;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Glyphs;
import henan.atlas.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Lays courses over boundaries: rivers of {@code maps/rivers.csv} and the owner's lines of {@code maps/own/lines}, cut
 * to a box about the ground maps show, and drawn into every display level.
 */
public final class CourseBuilder {
    private static final Messages TEXT = Messages.of("boundary");
    /** A piece shorter than this that the edge of the ground cuts off is a crumb. Units: metres, about. */
    private static final double CRUMB = 14_000;
    private static final double DEGREE = 100_000;
    /** How far maps show what lies beyond the last unit known: the frame of a wide sheet. Units: degrees. */
    private static final double BEYOND = 1.5;

    private CourseBuilder() {
    }

    /**
     * Reads and checks the courses, which takes a moment: what is wrong with them is told before the long work on the
     * boundaries.
     *
     * @param maps   folder of the tables
     * @param log    takes what is to be known of the owner's files, a sentence at a time
     * @param gpkg   reads the lines of a GeoPackage of the owner's
     * @param glyphs which letters of the owner's can be shown
     * @throws AtlasException when a table or one of the owner's lines is not as it should be
     */
    public static CourseSet read(Path maps, Consumer<String> log, GeoPackageReader gpkg, Glyphs glyphs)
            throws AtlasException {
        GeometryFactory factory = new GeometryFactory();
        return OwnCourses.with(RiverTable.read(maps, factory), maps.resolve("own").resolve("lines"),
                new OwnReading(gpkg, new OwnText(glyphs), log), factory);
    }

    /** The boundaries with courses on them; as they are where there are no courses. @param log takes progress */
    public static BoundarySet build(BoundarySet boundaries, CourseSet courses, Consumer<String> log) {
        if (courses.courses().isEmpty()) {
            return boundaries;
        }
        BoundarySet laid = over(boundaries, courses);
        log.accept(TEXT.get("log.courses", laid.courses().courses().size()));
        long off = own(courses, c -> true) - own(laid.courses(), c -> true);
        if (off > 0) {
            log.accept(TEXT.get("own.off", off));
        }
        if (own(courses, CourseBuilder::isRiver) > 0 && own(laid.courses(), CourseBuilder::isRiver) == 0) {
            log.accept(TEXT.get("own.off.rivers"));
        }
        return laid;
    }

    private static long own(CourseSet courses, Predicate<Course> which) {
        return courses.courses().stream().filter(c -> c.code().basis() == CourseBasis.OWN).filter(which).count();
    }

    private static boolean isRiver(Course course) {
        return course.code().courseClass() == CourseClass.RIVER;
    }

    /** Lays courses over boundaries. */
    public static BoundarySet over(BoundarySet boundaries, CourseSet courses) {
        CourseSet cut = new CourseSet(cut(courses.courses(), ground(boundaries)), courses.source(), courses.terms());
        CourseGeneralizer generalizer = new CourseGeneralizer(cut.courses(), boundaries.levels().get(0));
        List<DisplayLevel> levels = new ArrayList<>();
        for (DisplayLevel level : boundaries.levels()) {
            levels.add(generalizer.on(level));
        }
        return boundaries.with(cut, levels);
    }

    /** All that maps show: what lies beyond the last unit known has a place on them too, so that rivers go on there. */
    private static Geometry ground(BoundarySet boundaries) {
        Envelope ground = new Envelope();
        Stream.concat(boundaries.counties().stream(), boundaries.neighbours().stream())
                .forEach(area -> ground.expandToInclude(area.geometry().getEnvelopeInternal()));
        ground.expandBy(BEYOND);
        return new GeometryFactory().toGeometry(ground);
    }

    private static List<Course> cut(List<Course> courses, Geometry ground) {
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(ground);
        GeometryFactory factory = ground.getFactory();
        List<Course> kept = new ArrayList<>();
        for (Course course : courses) {
            List<LineString> parts = new ArrayList<>();
            for (int i = 0; i < course.geometry().getNumGeometries(); i++) {
                Geometry line = course.geometry().getGeometryN(i);
                if (prepared.contains(line)) {
                    parts.add(factory.createLineString(line.getCoordinates()));
                } else if (prepared.intersects(line)) {
                    List<LineString> pieces = new ArrayList<>();
                    addLines(OverlayNGRobust.overlay(line, ground, OverlayNG.INTERSECTION), pieces);
                    List<LineString> whole = joined(pieces);
                    whole.stream().filter(p -> !isCrumb(p, whole)).forEach(parts::add);
                }
            }
            if (!parts.isEmpty()) {
                kept.add(new Course(course.code(), factory.createMultiLineString(parts.toArray(LineString[]::new))));
            }
        }
        return kept;
    }

    /** Pieces end to end where the edge of the ground does not part them; without the small loops a line may have. */
    private static List<LineString> joined(List<LineString> pieces) {
        List<LineString> open = new ArrayList<>(pieces);
        open.removeIf(p -> p.isClosed() && isCrumb(p, List.of(p)) && pieces.stream().anyMatch(q -> q != p
                && q.touches(p)));
        List<LineString> joined = new ArrayList<>();
        while (!open.isEmpty()) {
            LineString line = open.remove(0);
            for (int i = 0; i < open.size(); i++) {
                LineString next = open.get(i);
                boolean after = next.getCoordinateN(0).equals2D(line.getCoordinateN(line.getNumPoints() - 1));
                if (after || line.getCoordinateN(0).equals2D(next.getCoordinateN(next.getNumPoints() - 1))) {
                    open.remove(i);
                    CoordinateList points = new CoordinateList();
                    points.add((after ? line : next).getCoordinates(), false);
                    points.add((after ? next : line).getCoordinates(), false);
                    line = line.getFactory().createLineString(points.toCoordinateArray());
                    i = -1;
                }
            }
            joined.add(line);
        }
        return joined;
    }

    /** Whether a piece is short and goes on in no other of its line. */
    private static boolean isCrumb(LineString piece, List<LineString> pieces) {
        return piece.getLength() * DEGREE < CRUMB && pieces.stream().filter(p -> p != piece).noneMatch(piece::touches);
    }

    private static void addLines(Geometry geometry, List<LineString> lines) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof LineString line) {
                lines.add(line);
            }
        }
    }
}
