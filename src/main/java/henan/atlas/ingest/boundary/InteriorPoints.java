package henan.atlas.ingest.boundary;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.BoundarySet;
import henan.atlas.carto.BoundarySet.Area;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.InteriorPoint;
import henan.atlas.domain.Position;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * A point well inside each unit's largest part, in the projected plane: its {@link InteriorPoint}.
 *
 * <p>It is a point for drawing, not the seat of anything. <b>CRS:</b> CGCS2000.
 */
public final class InteriorPoints {
    private final AtlasProjection projection = new AtlasProjection();
    private final ProjectedGeometry projected = new ProjectedGeometry();
    private final Map<String, MultiPolygon> areas = new HashMap<>();
    /** The same in the projected plane, of those that were asked whether they hold a place: some hundreds are tried. */
    private final Map<String, Geometry> onGround = new HashMap<>();

    public InteriorPoints(BoundarySet boundaries) {
        for (Area area : boundaries.counties()) {
            areas.put(area.code(), area.geometry());
        }
    }

    /**
     * @param polygonCode code of a county-level unit that has a polygon
     * @param near        a place whose side of the unit is meant
     * @throws NoSuchElementException if it has none
     */
    public Position of(String polygonCode, Optional<Position> near) {
        MultiPolygon area = area(polygonCode);
        Geometry largest = area.getGeometryN(0);
        for (int i = 1; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i).getArea() > largest.getArea()) {
                largest = area.getGeometryN(i);
            }
        }
        return projection.unproject(InteriorPoint.of((Polygon) projected.of(largest), near.map(projection::project)));
    }

    /**
     * Whether a place lies in a unit and so far from its line.
     *
     * @param polygonCode code of a county-level unit that has a polygon
     * @throws NoSuchElementException if it has none
     */
    public boolean holds(String polygonCode, Position place, double metres) {
        Geometry area = onGround.computeIfAbsent(polygonCode, code -> projected.of(area(code)));
        GroundPoint at = projection.project(place);
        Point point = area.getFactory().createPoint(new Coordinate(at.x(), at.y()));
        return area.contains(point) && !area.getBoundary().isWithinDistance(point, metres);
    }

    private MultiPolygon area(String polygonCode) {
        MultiPolygon area = areas.get(polygonCode);
        if (area == null) {
            throw new NoSuchElementException(polygonCode);
        }
        return area;
    }
}
