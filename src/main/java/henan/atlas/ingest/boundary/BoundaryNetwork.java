package henan.atlas.ingest.boundary;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.DisplayLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.kdtree.KdNode;
import org.locationtech.jts.index.kdtree.KdTree;

/**
 * The boundaries a map draws of a display level as ways to go along. Long straight stretches have points in between, so
 * that there is one near every place. <b>Units:</b> metres of the display projection.
 */
final class BoundaryNetwork {
    /** Points are no further apart than this. */
    private static final double STEP = 400;

    private final Map<Coordinate, Set<Coordinate>> next = new HashMap<>();
    private final Map<Stretch, BoundaryClass> classes = new HashMap<>();
    private final KdTree tree = new KdTree();

    /** Between two points, the lesser first. */
    private record Stretch(Coordinate from, Coordinate to) {
        static Stretch of(Coordinate a, Coordinate b) {
            return a.compareTo(b) < 0 ? new Stretch(a, b) : new Stretch(b, a);
        }
    }

    /** A point on the way, and how far it is from the start. */
    private record Reached(Coordinate at, double length) {
    }

    /** @param drawn classes of the boundaries there are on a map */
    BoundaryNetwork(DisplayLevel level, Set<BoundaryClass> drawn) {
        for (DisplayLevel.Shape shape : level.layers().getOrDefault(DisplayLevel.BOUNDARY, List.of())) {
            BoundaryClass boundaryClass = ((BoundaryCode) shape.code()).boundaryClass();
            if (!drawn.contains(boundaryClass)) {
                continue;
            }
            for (float[] path : shape.parts()) {
                for (int i = 2; i < path.length; i += 2) {
                    add(new Coordinate(path[i - 2], path[i - 1]), new Coordinate(path[i], path[i + 1]),
                            boundaryClass);
                }
            }
        }
        next.keySet().stream().sorted().forEach(tree::insert);
    }

    private void add(Coordinate from, Coordinate to, BoundaryClass boundaryClass) {
        // The same points in between whichever way it is drawn.
        Coordinate a = from.compareTo(to) < 0 ? from : to;
        Coordinate b = a == from ? to : from;
        int parts = Math.max(1, (int) Math.ceil(a.distance(b) / STEP));
        Coordinate before = a;
        for (int i = 1; i <= parts; i++) {
            Coordinate point = i == parts ? b
                    : new Coordinate(a.x + (b.x - a.x) * i / parts, a.y + (b.y - a.y) * i / parts);
            next.computeIfAbsent(before, k -> new HashSet<>()).add(point);
            next.computeIfAbsent(point, k -> new HashSet<>()).add(before);
            classes.put(Stretch.of(before, point), boundaryClass);
            before = point;
        }
    }

    /** The class of the boundary from one point of it to the next; empty where there is none. */
    Optional<BoundaryClass> between(Coordinate from, Coordinate to) {
        return Optional.ofNullable(classes.get(Stretch.of(from, to)));
    }

    /** The point of a boundary nearest to a place, if one is within reach. */
    Optional<Coordinate> near(Coordinate place, double reach) {
        Envelope around = new Envelope(place);
        around.expandBy(reach);
        List<?> found = tree.query(around);
        return found.stream().map(n -> ((KdNode) n).getCoordinate()).filter(c -> c.distance(place) <= reach)
                .min(Comparator.comparingDouble((Coordinate c) -> c.distance(place))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The shortest way along boundaries between two of their points; empty where none is as short as asked. */
    Optional<List<Coordinate>> way(Coordinate from, Coordinate to, double longest) {
        Map<Coordinate, Coordinate> cameFrom = new HashMap<>();
        Map<Coordinate, Double> best = new HashMap<>();
        PriorityQueue<Reached> open = new PriorityQueue<>(
                Comparator.comparingDouble(Reached::length).thenComparing(Reached::at));
        best.put(from, 0.0);
        open.add(new Reached(from, 0));
        while (!open.isEmpty()) {
            Reached here = open.poll();
            if (here.at().equals2D(to)) {
                return Optional.of(back(from, here.at(), cameFrom));
            }
            if (here.length() > best.getOrDefault(here.at(), Double.MAX_VALUE)) {
                continue;
            }
            for (Coordinate there : next.getOrDefault(here.at(), Set.of())) {
                double length = here.length() + here.at().distance(there);
                if (length <= longest && length < best.getOrDefault(there, Double.MAX_VALUE)) {
                    best.put(there, length);
                    cameFrom.put(there, here.at());
                    open.add(new Reached(there, length));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Coordinate> back(Coordinate from, Coordinate to, Map<Coordinate, Coordinate> cameFrom) {
        List<Coordinate> way = new ArrayList<>();
        Coordinate at = to;
        while (!at.equals2D(from)) {
            way.add(0, at);
            at = cameFrom.getOrDefault(at, from);
        }
        way.add(0, from);
        return way;
    }

    /** Length of a way. */
    static double length(List<Coordinate> way) {
        double sum = 0;
        for (int i = 1; i < way.size(); i++) {
            sum += way.get(i - 1).distance(way.get(i));
        }
        return sum;
    }
}
