package henan.atlas.ingest.boundary;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundarySet.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;

/**
 * Boundary lines from the arcs of a coverage, each edge once. Works in any plane.
 *
 * <p>Two gatherings: by pair of units, for questions (which line parts 开封县 from 尉氏县), and by class alone, for
 * drawing, where a dash pattern should run on through the nodes of its class.
 */
final class BoundaryLines {
    private BoundaryLines() {
    }

    /** One line for each pair of units that touch, the lesser code on its left, in order of class and codes. */
    static List<Line> byPair(List<Arc> arcs, UnitIndex units, GeometryFactory factory) {
        Map<String, List<Arc>> pairs = new TreeMap<>();
        for (Arc arc : arcs) {
            Arc turned = last(arc.left()).compareTo(last(arc.right())) <= 0 ? arc : arc.reversed();
            pairs.computeIfAbsent(turned.left() + "/" + turned.right(), k -> new ArrayList<>()).add(turned);
        }
        List<Line> lines = new ArrayList<>();
        for (List<Arc> pair : pairs.values()) {
            String left = pair.get(0).left();
            String right = pair.get(0).right();
            List<Coordinate[]> paths = PathMerger.merge(pair.stream().map(Arc::points).toList(), true);
            lines.add(new Line(units.classify(left, right), left, right, multi(paths, factory)));
        }
        lines.sort(Comparator.comparing(Line::boundaryClass));
        return lines;
    }

    /** The paths of each class, merged through nodes regardless of the units on their sides. */
    static Map<BoundaryClass, List<Coordinate[]>> byClass(List<Arc> arcs, UnitIndex units) {
        Map<BoundaryClass, List<Coordinate[]>> classes = new EnumMap<>(BoundaryClass.class);
        for (Arc arc : arcs) {
            classes.computeIfAbsent(units.classify(arc.left(), arc.right()), k -> new ArrayList<>()).add(arc.points());
        }
        classes.replaceAll((boundaryClass, paths) -> PathMerger.merge(paths, false));
        return classes;
    }

    /** An empty code stands after all others. */
    private static String last(String code) {
        return code.isEmpty() ? "\uffff" : code;
    }

    private static MultiLineString multi(List<Coordinate[]> paths, GeometryFactory factory) {
        return factory.createMultiLineString(paths.stream().map(factory::createLineString).toArray(LineString[]::new));
    }
}
