package henan.atlas.carto;

import java.util.List;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * The cleaned coverage a build makes: every polygon valid, neighbours sharing their edges exactly, each shared line
 * once.
 *
 * <p><b>CRS:</b> CGCS2000 (EPSG:4490), longitude first, for everything but {@link #levels()}, which are projected.
 *
 * @param counties    the county-level polygons (158 from the pinned source)
 * @param prefectures the 18 prefecture-level units, exactly the unions of their counties
 * @param province    the union of all counties
 * @param neighbours  the prefectures beyond the border that touch Henan, same coverage
 * @param lines       boundary lines, merged into paths as long as possible within one class and pair of sides
 * @param levels      generalised geometry for display, finest first
 * @param source      name of the source, for the map's source note
 * @param terms       licence and terms of the source
 * @param report      what cleaning found and did, one line each, for the build log and the file's metadata
 * @param courses     rivers and other lines that run over the same ground
 * @param own         whether whoever builds the atlas gave them, rather than the pinned source
 */
public record BoundarySet(List<Area> counties, List<Area> prefectures, Area province, List<Area> neighbours,
                          List<Line> lines, List<DisplayLevel> levels, String source, String terms,
                          List<String> report, CourseSet courses, boolean own) {
    public BoundarySet {
        counties = List.copyOf(counties);
        prefectures = List.copyOf(prefectures);
        neighbours = List.copyOf(neighbours);
        lines = List.copyOf(lines);
        levels = List.copyOf(levels);
        report = List.copyOf(report);
    }

    /** Boundaries with nothing but themselves. */
    public BoundarySet(List<Area> counties, List<Area> prefectures, Area province, List<Area> neighbours,
                       List<Line> lines, List<DisplayLevel> levels, String source, String terms,
                       List<String> report) {
        this(counties, prefectures, province, neighbours, lines, levels, source, terms, report, CourseSet.NONE, false);
    }

    /** The same, given by whoever builds the atlas. */
    public BoundarySet asOwn() {
        return new BoundarySet(counties, prefectures, province, neighbours, lines, levels, source, terms, report,
                courses, true);
    }

    /** The same ground with courses on it. @param drawn the levels, with these courses in them */
    public BoundarySet with(CourseSet over, List<DisplayLevel> drawn) {
        return new BoundarySet(counties, prefectures, province, neighbours, lines, drawn, source, terms, report, over,
                own);
    }

    /** A polygon and the administrative code of 2013 it belongs to. */
    public record Area(String code, MultiPolygon geometry) {
    }

    /**
     * A boundary line.
     *
     * @param left  code of the unit on the left; county codes for 县界, 地级界 and 省界, prefecture codes beyond the
     *              border, empty where the coverage ends
     * @param right code of the unit on the right, likewise
     */
    public record Line(BoundaryClass boundaryClass, String left, String right, MultiLineString geometry) {
    }
}
