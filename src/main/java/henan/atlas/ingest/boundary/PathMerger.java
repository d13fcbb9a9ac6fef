package henan.atlas.ingest.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/**
 * Joins paths end to end into paths as long as possible, so that a dash pattern runs on through a node. Where more than
 * two ends meet, the two that continue each other most nearly straight are joined first.
 */
final class PathMerger {
    /** How many vertices from the node a path's direction is taken, so that a grid's steps do not decide it. */
    private static final int REACH = 5;
    private static final int FREE = -1;

    private final List<Coordinate[]> paths;
    private final boolean keepDirection;
    private final int[] link;

    /** A possible join of two ends, and the cosine of the angle between their ways out of the node: -1 is straight. */
    private record Join(int a, int b, double cosine) {
    }

    private PathMerger(List<Coordinate[]> paths, boolean keepDirection) {
        this.paths = paths;
        this.keepDirection = keepDirection;
        link = new int[2 * paths.size()];
        Arrays.fill(link, FREE);
    }

    /** @param keepDirection whether a path may only be joined at its end to another's start, to keep its sides */
    static List<Coordinate[]> merge(List<Coordinate[]> paths, boolean keepDirection) {
        PathMerger merger = new PathMerger(paths, keepDirection);
        merger.linkEnds();
        return merger.joined();
    }

    /** Ends 2p and 2p + 1 are the start and the end of path p. */
    private void linkEnds() {
        Map<Coordinate, List<Integer>> meeting = new LinkedHashMap<>();
        for (int end = 0; end < link.length; end++) {
            meeting.computeIfAbsent(point(end, 0), c -> new ArrayList<>()).add(end);
        }
        for (List<Integer> ends : meeting.values()) {
            List<Join> joins = new ArrayList<>();
            for (int i = 0; i < ends.size(); i++) {
                for (int j = i + 1; j < ends.size(); j++) {
                    addJoin(ends.get(i), ends.get(j), joins);
                }
            }
            joins.sort((p, q) -> Double.compare(p.cosine(), q.cosine()));
            for (Join join : joins) {
                if (link[join.a()] == FREE && link[join.b()] == FREE) {
                    link[join.a()] = join.b();
                    link[join.b()] = join.a();
                }
            }
        }
    }

    private void addJoin(int a, int b, List<Join> joins) {
        if (a >> 1 == b >> 1 || keepDirection && (a & 1) == (b & 1)) {
            return;
        }
        Coordinate node = point(a, 0);
        Coordinate p = point(a, REACH);
        Coordinate q = point(b, REACH);
        double px = p.x - node.x;
        double py = p.y - node.y;
        double qx = q.x - node.x;
        double qy = q.y - node.y;
        joins.add(new Join(a, b, (px * qx + py * qy) / Math.sqrt((px * px + py * py) * (qx * qx + qy * qy))));
    }

    private Coordinate point(int end, int steps) {
        Coordinate[] path = paths.get(end >> 1);
        int n = Math.min(steps, path.length - 1);
        return (end & 1) == 0 ? path[n] : path[path.length - 1 - n];
    }

    private List<Coordinate[]> joined() {
        boolean[] used = new boolean[paths.size()];
        List<Coordinate[]> result = new ArrayList<>();
        for (int end = 0; end < link.length; end++) {
            if (link[end] == FREE && !used[end >> 1]) {
                result.add(follow(end, used));
            }
        }
        for (int path = 0; path < used.length; path++) {
            if (!used[path]) {
                result.add(follow(2 * path, used));
            }
        }
        return result;
    }

    /** From one end along the links, until an end is free or the ring closes. */
    private Coordinate[] follow(int from, boolean[] used) {
        List<Integer> entries = new ArrayList<>();
        for (int end = from; end != FREE && !used[end >> 1]; end = link[end ^ 1]) {
            used[end >> 1] = true;
            entries.add(end);
        }
        boolean backwards = keepDirection && (from & 1) == 1;
        List<Coordinate> points = new ArrayList<>();
        for (int entry : entries) {
            Coordinate[] path = paths.get(entry >> 1);
            for (int i = points.isEmpty() ? 0 : 1; i < path.length; i++) {
                points.add((entry & 1) == 0 ? path[i] : path[path.length - 1 - i]);
            }
        }
        if (backwards) {
            Collections.reverse(points);
        }
        return points.toArray(Coordinate[]::new);
    }
}
