package henan.atlas.ingest.boundary;

import henan.atlas.carto.BoundarySet.Area;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Gives the parts of units that are too small or too narrow to be seen at a scale to the neighbour they have the
 * longest edge with, so that none is drawn as a blot of its own outline. A unit's main body stays, however small it is.
 *
 * <p><b>Units:</b> metres of the display projection.
 *
 * @param side  side of the square that is just seen
 * @param width mean width of a strip that is
 */
record SeenParts(double side, double width) {
    /** What is next to a part given away may be given away as well. */
    private static final int PASSES = 3;

    /** The coverage without the parts not seen. @param coverage a valid one */
    List<Area> of(List<Area> coverage) {
        List<Area> areas = coverage;
        for (int pass = 0; pass < PASSES; pass++) {
            Map<String, String> owners = new HashMap<>();
            List<Area> parts = parts(areas, owners);
            Set<String> changed = giveAway(areas, parts, owners);
            if (changed.isEmpty()) {
                return areas;
            }
            Map<String, Area> now = new TreeMap<>();
            areas.forEach(area -> now.put(area.code(), area));
            Dissolve.by(parts.stream().filter(p -> changed.contains(owners.get(p.code()))).toList(), owners::get)
                    .forEach(area -> now.put(area.code(), area));
            areas = List.copyOf(now.values());
        }
        return areas;
    }

    /** Each part by itself. @param owners gets the unit of each */
    private static List<Area> parts(List<Area> areas, Map<String, String> owners) {
        List<Area> parts = new ArrayList<>();
        for (Area area : areas) {
            for (int i = 0; i < area.geometry().getNumGeometries(); i++) {
                String name = area.code() + " " + i;
                owners.put(name, area.code());
                parts.add(new Area(name, Dissolve.multi(area.geometry().getFactory().createMultiPolygon(
                        new Polygon[] {(Polygon) area.geometry().getGeometryN(i)}))));
            }
        }
        return parts;
    }

    /** @return the units that lost or won a part; none if no part is too small */
    private Set<String> giveAway(List<Area> areas, List<Area> parts, Map<String, String> owners) {
        Map<String, Double> main = new HashMap<>();
        parts.forEach(p -> main.merge(owners.get(p.code()), p.geometry().getArea(), Math::max));
        List<Area> small = parts.stream().filter(p -> !isSeen(p.geometry())
                && p.geometry().getArea() < main.getOrDefault(owners.get(p.code()), 0.0)).toList();
        if (small.isEmpty()) {
            return Set.of();
        }
        Set<String> changed = new TreeSet<>();
        EdgeTable<String> rightOf = new EdgeTable<>();
        for (Area area : areas) {
            for (Coordinate[] ring : Arc.ringsInsideRight(area.geometry())) {
                for (int i = 1; i < ring.length; i++) {
                    rightOf.merge(ring[i - 1], ring[i], area.code(), (a, b) -> b);
                }
            }
        }
        for (Area part : small) {
            changed.add(owners.get(part.code()));
            owners.put(part.code(), taker(part, rightOf));
            changed.add(owners.get(part.code()));
        }
        changed.remove("");
        return changed;
    }

    private boolean isSeen(Geometry part) {
        return part.getArea() >= side * side && 2 * part.getArea() >= width * part.getLength();
    }

    /** The unit with the longest edge along a part; none where the coverage ends all around it. */
    private static String taker(Area part, EdgeTable<String> rightOf) {
        TreeMap<String, Double> edges = new TreeMap<>();
        for (Coordinate[] ring : Arc.ringsInsideRight(part.geometry())) {
            for (int i = 1; i < ring.length; i++) {
                double length = ring[i].distance(ring[i - 1]);
                rightOf.at(ring[i], ring[i - 1]).ifPresent(code -> edges.merge(code, length, Double::sum));
            }
        }
        return edges.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }
}
