package henan.atlas.carto;

import java.util.List;
import org.locationtech.jts.geom.MultiLineString;

/**
 * Rivers, and what railways and roads the owner of the atlas gave.
 *
 * <p><b>CRS:</b> CGCS2000 (EPSG:4490), longitude first.
 *
 * @param courses in the order in which they are drawn
 * @param source  name of the source, for the map's source note; empty when there is none
 * @param terms   licence and terms of the source
 */
public record CourseSet(List<Course> courses, String source, String terms) {
    public static final CourseSet NONE = new CourseSet(List.of(), "", "");

    public CourseSet {
        courses = List.copyOf(courses);
    }

    /** A course as its source has it, cut where the coverage ends; every part in one piece. */
    public record Course(CourseCode code, MultiLineString geometry) {
    }
}
