package henan.atlas.ingest.boundary;

import henan.atlas.carto.BoundarySet.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** From the polygons of a coverage to its arcs, each once, and back. Works in any plane. */
final class CoverageEdges {
    private CoverageEdges() {
    }

    /** The arcs of a valid coverage: neighbours share their edges vertex for vertex. */
    static List<Arc> arcs(List<Area> coverage) {
        EdgeTable<String> owners = new EdgeTable<>();
        for (Area area : coverage) {
            for (Coordinate[] ring : Arc.ringsInsideRight(area.geometry())) {
                for (int i = 1; i < ring.length; i++) {
                    owners.merge(ring[i - 1], ring[i], area.code(), (a, b) -> b);
                }
            }
        }
        return arcs(owners);
    }

    /** The arcs of linework whose directed edges carry the code of the unit to their right. */
    static List<Arc> arcs(EdgeTable<String> owners) {
        List<Arc> arcs = new ArrayList<>();
        for (Coordinate[] chain : owners.chains()) {
            String right = owners.at(chain[0], chain[1]).orElse("");
            String left = owners.at(chain[1], chain[0]).orElse("");
            arcs.add(new Arc(chain, left, right));
        }
        return arcs;
    }

    /**
     * The polygons that arcs enclose, by code in order; faces that belong to no unit are left out. They are in normal
     * form, since the order in which they come out of polygonizing is not the same from run to run.
     */
    static List<Area> polygons(List<Arc> arcs, GeometryFactory factory) {
        EdgeTable<String> rightOf = new EdgeTable<>();
        Polygonizer polygonizer = new Polygonizer();
        for (Arc arc : arcs) {
            Coordinate[] p = arc.points();
            rightOf.merge(p[0], p[1], arc.right(), (a, b) -> b);
            rightOf.merge(p[p.length - 1], p[p.length - 2], arc.left(), (a, b) -> b);
            polygonizer.add(factory.createLineString(p));
        }
        Map<String, List<Polygon>> parts = new TreeMap<>();
        for (Object face : polygonizer.getPolygons()) {
            Polygon polygon = (Polygon) face;
            String code = label(polygon, rightOf);
            if (!code.isEmpty()) {
                parts.computeIfAbsent(code, c -> new ArrayList<>()).add(polygon);
            }
        }
        List<Area> areas = new ArrayList<>();
        parts.forEach((code, list) -> areas.add(new Area(code, multi(list, factory))));
        return areas;
    }

    private static String label(Polygon face, EdgeTable<String> rightOf) {
        Coordinate[] shell = Arc.ringsInsideRight(face).get(0);
        for (int i = 1; i < shell.length; i++) {
            var code = rightOf.at(shell[i - 1], shell[i]);
            if (code.isPresent()) {
                return code.get();
            }
        }
        return "";
    }

    private static MultiPolygon multi(List<Polygon> parts, GeometryFactory factory) {
        MultiPolygon multi = factory.createMultiPolygon(parts.toArray(Polygon[]::new));
        multi.normalize();
        return multi;
    }
}
