package henan.atlas.ingest.boundary;

import henan.atlas.carto.CourseBasis;
import henan.atlas.carto.CourseClass;
import henan.atlas.carto.CourseSet.Course;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * Which rivers begin at a spring: those whose first point no other river comes near, unless the source breaks off
 * there.
 * <b>Units:</b> degrees.
 */
final class CourseSprings {
    /** How near another river comes where this one leaves it: about a kilometre and a half. */
    private static final double MEETING = 0.015;
    private static final double EXACT = 1e-6;

    private final List<Course> courses;

    /** @param courses all there are, in the order of the water */
    CourseSprings(List<Course> courses) {
        this.courses = courses;
    }

    /** Whether the first part of a course begins at a spring. The owner's lines are drawn as they are. */
    boolean has(Course course) {
        Geometry first = course.geometry().getGeometryN(0);
        Coordinate begin = first.getCoordinates()[0];
        Point at = first.getFactory().createPoint(begin);
        return course.code().courseClass() == CourseClass.RIVER && course.code().basis() == CourseBasis.SKETCHED
                && !isWhole(begin.x) && !isWhole(begin.y)
                && courses.stream().filter(c -> c != course && c.code().courseClass() == CourseClass.RIVER)
                .allMatch(c -> c.geometry().distance(at) > MEETING);
    }

    /** The source is cut along whole degrees, and at no other place. */
    private static boolean isWhole(double degrees) {
        return Math.abs(degrees - Math.rint(degrees)) < EXACT;
    }
}
