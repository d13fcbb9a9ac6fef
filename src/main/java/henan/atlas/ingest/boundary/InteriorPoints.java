package henan.atlas.ingest.boundary;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.BoundarySet;
import henan.atlas.carto.BoundarySet.Area;
import henan.atlas.carto.GroundPoint;
import henan.atlas.domain.Position;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;

/**
 * A point well inside each unit: the centre of the largest circle that fits into its largest part, in the projected
 * plane.
 *
 * <p>It is a point for drawing, not the seat of anything. <b>CRS:</b> CGCS2000. <b>Accuracy:</b> the circle is within
 * 200 m of the largest.
 */
public final class InteriorPoints {
    private static final double TOLERANCE_METRES = 200;

    private final AtlasProjection projection = new AtlasProjection();
    private final ProjectedGeometry projected = new ProjectedGeometry();
    private final Map<String, MultiPolygon> areas = new HashMap<>();

    public InteriorPoints(BoundarySet boundaries) {
        for (Area area : boundaries.counties()) {
            areas.put(area.code(), area.geometry());
        }
    }

    /**
     * @param polygonCode code of a county-level unit that has a polygon
     * @throws NoSuchElementException if it has none
     */
    public Position of(String polygonCode) {
        MultiPolygon area = areas.get(polygonCode);
        if (area == null) {
            throw new NoSuchElementException(polygonCode);
        }
        Geometry largest = area.getGeometryN(0);
        for (int i = 1; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i).getArea() > largest.getArea()) {
                largest = area.getGeometryN(i);
            }
        }
        Point centre = MaximumInscribedCircle.getCenter(projected.of(largest), TOLERANCE_METRES);
        return projection.unproject(new GroundPoint(centre.getX(), centre.getY()));
    }
}
