package henan.atlas.render;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Envelope;

/**
 * The shapes of one generalisation level made ready for drawing and asking, whatever the style.
 *
 * <p><b>Threading:</b> safe.
 */
final class LevelShapes {
    private static final int DRAWN = LineGrid.classes(BoundaryClass.PROVINCE, BoundaryClass.PREFECTURE,
            BoundaryClass.COUNTY, BoundaryClass.NEIGHBOUR_PROVINCE);
    private static final int GREATER = LineGrid.classes(BoundaryClass.PROVINCE, BoundaryClass.PREFECTURE);

    private final Map<String, List<BoxedShape>> layers = new HashMap<>();
    /** Counties, prefectures and the province by layer and code. */
    private final Map<String, Map<String, BoxedShape>> areas = new HashMap<>();
    private final AreaGrid counties;
    private final AreaGrid prefectures;
    private final AreaGrid neighbours;
    private final LineGrid boundaries;
    private final LineGrid courseLines;
    private final List<Exclave> exclaves;
    private final List<CourseLine> courses;
    private final double tolerance;
    /** Boundaries without what lies on the outline of an area, by the areas pictures were of. */
    private final Map<SubjectRef, List<BoxedShape>> offOutlines = new ConcurrentHashMap<>();

    /** Rivers along the outline of an area, likewise. */
    private final Map<SubjectRef, RiversAtOutline> atOutlines = new ConcurrentHashMap<>();

    LevelShapes(DisplayLevel level) {
        tolerance = level.toleranceMetres();
        level.layers().forEach((name, shapes) -> layers.put(name, shapes.stream().map(BoxedShape::of).toList()));
        for (String name : List.of(DisplayLevel.COUNTY, DisplayLevel.PREFECTURE, DisplayLevel.PROVINCE)) {
            Map<String, BoxedShape> byCode = new HashMap<>();
            layer(name).forEach(a -> byCode.putIfAbsent(a.areaCode(), a));
            areas.put(name, byCode);
        }
        counties = new AreaGrid(layer(DisplayLevel.COUNTY));
        prefectures = new AreaGrid(layer(DisplayLevel.PREFECTURE));
        courses = CourseLine.of(layer(DisplayLevel.COURSE));
        neighbours = new AreaGrid(layer(DisplayLevel.NEIGHBOUR));
        boundaries = LineGrid.ofBoundaries(layer(DisplayLevel.BOUNDARY));
        courseLines = LineGrid.ofCourses(layer(DisplayLevel.COURSE));
        exclaves = new ArrayList<>();
        layer(DisplayLevel.PREFECTURE).forEach(area ->
                exclaves.addAll(Exclave.of(SubjectRef.prefecture(area.areaCode()), area)));
        layer(DisplayLevel.COUNTY).forEach(area ->
                exclaves.addAll(Exclave.of(SubjectRef.county(area.areaCode()), area)));
    }

    /** Smallest detail kept, in metres. */
    double tolerance() {
        return tolerance;
    }

    /** The names of the layers there are. */
    Iterable<String> layers() {
        return layers.keySet();
    }

    List<BoxedShape> layer(String name) {
        return layers.getOrDefault(name, List.of());
    }

    /** The county a point lies in. Units: projected metres. */
    Optional<BoxedShape> countyAt(double x, double y) {
        return counties.at(x, y);
    }

    /** Whether a point lies in one of the counties. Units: projected metres. */
    boolean isInCounty(BoxedShape county, double x, double y) {
        return counties.holds(county, x, y);
    }

    /** The prefecture a point lies in. Units: projected metres. */
    Optional<BoxedShape> prefectureAt(double x, double y) {
        return prefectures.at(x, y);
    }

    /** The neighbour a point lies in. Units: projected metres. */
    Optional<BoxedShape> neighbourAt(double x, double y) {
        return neighbours.at(x, y);
    }

    /** Whether a boundary that is drawn runs through a box, or, where they are asked for, a river. Units: metres. */
    boolean isOnLine(Envelope box, boolean rivers) {
        return boundaries.crosses(box, DRAWN) || rivers && courseLines.crosses(box, DRAWN);
    }

    /** How heavy a line runs through a box: 0 for none, 1 for one of counties, 2 for a greater one, as isOnLine. */
    int heaviestLine(Envelope box, boolean rivers) {
        return !isOnLine(box, rivers) ? 0
                : boundaries.crosses(box, GREATER) || rivers && courseLines.crosses(box, DRAWN) ? 2 : 1;
    }

    /** Its boundaries, to be asked what lies across one. */
    LineGrid boundaries() {
        return boundaries;
    }

    /** Its rivers, railways and roads, to be asked what lies on one. */
    LineGrid courseLines() {
        return courseLines;
    }

    /** The parts of prefectures and counties that lie apart from their main bodies. */
    List<Exclave> exclaves() {
        return List.copyOf(exclaves);
    }

    /** The unbroken stretches of the courses that have a name. */
    List<CourseLine> courses() {
        return courses;
    }

    /** Its boundaries, each at its place in the layer, without what lies on the outline of an area. */
    List<BoxedShape> boundariesOff(SubjectRef area) {
        return offOutlines.computeIfAbsent(area, a -> area(a)
                .map(shape -> LinesOffOutline.of(layer(DisplayLevel.BOUNDARY), shape))
                .orElse(layer(DisplayLevel.BOUNDARY)));
    }

    /** Rivers along the outline of an area; empty when it has no shape. */
    Optional<RiversAtOutline> riversAt(SubjectRef area) {
        return area(area).map(shape -> atOutlines.computeIfAbsent(area,
                a -> new RiversAtOutline(layer(DisplayLevel.COURSE), shape)));
    }

    /** The shape of a province, prefecture or county; empty when it has none. */
    Optional<BoxedShape> area(SubjectRef area) {
        String layer = switch (area.kind()) {
            case COUNTY -> DisplayLevel.COUNTY;
            case PREFECTURE -> DisplayLevel.PREFECTURE;
            case PROVINCE -> DisplayLevel.PROVINCE;
            default -> "";
        };
        return area(layer, area.id());
    }

    /** An area of a layer; empty when it has no shape. */
    Optional<BoxedShape> area(String layer, String code) {
        return Optional.ofNullable(areas.getOrDefault(layer, Map.of()).get(code));
    }
}
