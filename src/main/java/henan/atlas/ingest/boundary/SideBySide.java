package henan.atlas.ingest.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.math.Vector2D;

/**
 * Finds where a course runs beside a boundary: near it, and going on as the boundary goes on, for a while. What merely
 * crosses one does not. <b>Units:</b> metres of the display projection.
 */
final class SideBySide {
    /** How near a course that runs beside a boundary is to it. */
    private static final double NEAR = 2000;
    /** How far it may leave it for a moment. */
    private static final double AWAY = 4500;
    /** Distance of the places looked at along a course. */
    static final double STEP = 1000;
    /** How far a boundary goes on while the course goes one step. */
    private static final double LEAST_ADVANCE = 250;
    private static final double MOST_ADVANCE = 3500;
    /** How much of a step both go the same way: a boundary that turns across the course does not. */
    private static final double SAME_WAY = 0.5;
    /** Steps they must go together; steps of which nothing is thought in between. */
    private static final int LEAST_STEPS = 5;
    /** How many of the steps they must go the same way, where it is more. */
    private static final double MOST_STEPS = 0.7;
    private static final int MOST_MISSING = 12;
    /** Steps between the points of the boundary that are remembered. */
    private static final int KEPT = 4;

    private final BoundaryNetwork network;
    private final List<Coordinate> places;
    private final List<Optional<Coordinate>> near;

    /**
     * A stretch beside a boundary.
     *
     * @param from first place of the course that belongs to it, counted in {@link #STEP}s
     * @param to   last one
     * @param past points of the boundary it passes, both ends among them
     */
    record Stretch(int from, int to, List<Coordinate> past) {
    }

    private SideBySide(BoundaryNetwork network, List<Coordinate> places) {
        this.network = network;
        this.places = places;
        this.near = places.stream().map(p -> network.near(p, AWAY)).toList();
    }

    /** The stretches of a course in its order. @param places of the course, a {@link #STEP} apart */
    static List<Stretch> of(BoundaryNetwork network, List<Coordinate> places) {
        return new SideBySide(network, places).stretches();
    }

    private List<Stretch> stretches() {
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i + 1 < places.size(); i++) {
            if (!together(i)) {
                continue;
            }
            int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && bridged(last[1], i)) {
                last[1] = i + 1;
            } else {
                runs.add(new int[] {i, i + 1});
            }
        }
        return runs.stream().filter(this::goSameWay).map(r -> new Stretch(r[0], r[1], past(r))).toList();
    }

    private boolean goSameWay(int[] run) {
        long steps = IntStream.range(run[0], run[1]).filter(this::goSameWay).count();
        return steps >= LEAST_STEPS && steps >= MOST_STEPS * (run[1] - run[0]);
    }

    private boolean together(int i) {
        if (!isNear(i) || !isNear(i + 1)) {
            return false;
        }
        return network.way(near.get(i).get(), near.get(i + 1).get(), MOST_ADVANCE)
                .filter(w -> BoundaryNetwork.length(w) >= LEAST_ADVANCE).isPresent();
    }

    /** Whether a step of the boundary, near to which the course is, leads where one of the course leads. */
    private boolean goSameWay(int i) {
        Vector2D course = Vector2D.create(places.get(i), places.get(i + 1));
        Vector2D boundary = Vector2D.create(near.get(i).get(), near.get(i + 1).get());
        // Where the boundary does not go on at all it goes no way.
        return course.dot(boundary) > SAME_WAY * course.length() * boundary.length();
    }

    private boolean isNear(int i) {
        return near.get(i).filter(c -> c.distance(places.get(i)) <= NEAR).isPresent();
    }

    /** Whether the boundary goes on from one stretch to the next, and the course does not go far from it. */
    private boolean bridged(int from, int to) {
        if (to - from > MOST_MISSING) {
            return false;
        }
        for (int i = from; i <= to; i++) {
            if (near.get(i).isEmpty()) {
                return false;
            }
        }
        return from == to || network.way(near.get(from).get(), near.get(to).get(), MOST_ADVANCE * (to - from))
                .isPresent();
    }

    private List<Coordinate> past(int[] run) {
        List<Coordinate> past = new ArrayList<>();
        for (int i = run[0]; i < run[1]; i += KEPT) {
            past.add(near.get(i).get());
        }
        past.add(near.get(run[1]).get());
        return past;
    }
}
