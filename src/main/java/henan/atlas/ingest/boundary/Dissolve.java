package henan.atlas.ingest.boundary;

import henan.atlas.carto.BoundarySet.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Unions of a coverage's polygons, along their shared edges and without a new vertex, in normal form. */
final class Dissolve {
    private Dissolve() {
    }

    /** @param group code of the unit an area goes into @return the unions in order of code */
    static List<Area> by(List<Area> areas, UnaryOperator<String> group) {
        Map<String, List<Geometry>> groups = new TreeMap<>();
        for (Area area : areas) {
            groups.computeIfAbsent(group.apply(area.code()), k -> new ArrayList<>()).add(area.geometry());
        }
        List<Area> unions = new ArrayList<>();
        groups.forEach((code, parts) -> unions.add(
                new Area(code, multi(CoverageUnion.union(parts.toArray(Geometry[]::new)).norm()))));
        return unions;
    }

    static MultiPolygon multi(Geometry polygonal) {
        if (polygonal instanceof MultiPolygon multi) {
            return multi;
        }
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < polygonal.getNumGeometries(); i++) {
            parts.add((Polygon) polygonal.getGeometryN(i));
        }
        return polygonal.getFactory().createMultiPolygon(parts.toArray(Polygon[]::new));
    }
}
