package henan.atlas.ingest.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.locationtech.jts.geom.Coordinate;

/**
 * Noded linework as a table: what is known of every directed edge between two vertices.
 *
 * <p><b>Units:</b> the caller's; vertices are the same when their coordinates are equal to the last bit.
 *
 * @param <T> what an edge carries; an edge of two directions is two entries
 */
final class EdgeTable<T> {
    private final Map<Coordinate, Integer> ids = new HashMap<>();
    private final List<Coordinate> vertices = new ArrayList<>();
    private final Map<Long, T> edges = new LinkedHashMap<>();

    /** Puts a value on an edge, or joins it with the one there; a join to {@code null} removes the edge. */
    void merge(Coordinate from, Coordinate to, T value, BinaryOperator<T> join) {
        edges.merge(key(id(from), id(to)), value, join);
    }

    Optional<T> at(Coordinate from, Coordinate to) {
        Integer a = ids.get(from);
        Integer b = ids.get(to);
        return a == null || b == null ? Optional.empty() : Optional.ofNullable(edges.get(key(a, b)));
    }

    int size() {
        return edges.size();
    }

    /**
     * All edges, whatever their direction, as chains: paths whose inner vertices have two edges, so that everything an
     * edge borders on is the same along a chain. Rings without a node come out closed.
     */
    List<Coordinate[]> chains() {
        int[] ends = halfEdges();
        int[] first = new int[vertices.size() + 1];
        for (int end : ends) {
            first[end + 1]++;
        }
        for (int v = 0; v < vertices.size(); v++) {
            first[v + 1] += first[v];
        }
        int[] fill = first.clone();
        int[] leaving = new int[ends.length];
        for (int half = 0; half < ends.length; half++) {
            leaving[fill[ends[half ^ 1]]++] = half;
        }
        return new Walk(ends, first, leaving).all();
    }

    /** The vertex each half edge leads to; 2e and 2e + 1 are the two halves of edge e. */
    private int[] halfEdges() {
        int[] ends = new int[2 * edges.size()];
        int n = 0;
        for (long key : edges.keySet()) {
            int a = (int) (key >>> 32);
            int b = (int) key;
            if (a < b || !edges.containsKey(key(b, a))) {
                ends[n++] = a;
                ends[n++] = b;
            }
        }
        return Arrays.copyOf(ends, n);
    }

    private int id(Coordinate c) {
        return ids.computeIfAbsent(c, added -> {
            vertices.add(added);
            return vertices.size() - 1;
        });
    }

    private static long key(int a, int b) {
        return (long) a << 32 | b;
    }

    /** One pass over the half edges, each edge used once. */
    private final class Walk {
        private final int[] ends;
        private final int[] first;
        private final int[] leaving;
        private final BitSet used = new BitSet();
        private final List<Coordinate[]> chains = new ArrayList<>();

        Walk(int[] ends, int[] first, int[] leaving) {
            this.ends = ends;
            this.first = first;
            this.leaving = leaving;
        }

        List<Coordinate[]> all() {
            for (int v = 0; v + 1 < first.length; v++) {
                if (first[v + 1] - first[v] != 2) {
                    startAt(v);
                }
            }
            for (int v = 0; v + 1 < first.length; v++) {
                startAt(v);
            }
            return chains;
        }

        private void startAt(int vertex) {
            for (int i = first[vertex]; i < first[vertex + 1]; i++) {
                if (!used.get(leaving[i] >> 1)) {
                    chains.add(follow(leaving[i], vertex));
                }
            }
        }

        private Coordinate[] follow(int half, int start) {
            List<Coordinate> path = new ArrayList<>();
            path.add(vertices.get(start));
            int next = half;
            while (true) {
                used.set(next >> 1);
                int v = ends[next];
                path.add(vertices.get(v));
                if (v == start || first[v + 1] - first[v] != 2) {
                    return path.toArray(Coordinate[]::new);
                }
                next = leaving[first[v]] == (next ^ 1) ? leaving[first[v] + 1] : leaving[first[v]];
            }
        }
    }
}
