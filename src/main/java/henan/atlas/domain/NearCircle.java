package henan.atlas.domain;

import java.util.List;
import java.util.stream.IntStream;

/**
 * All that is not farther from a place than so many kilometres, by the shortest way on the ellipsoid.
 *
 * @param about what stands in its middle, in words
 */
public record NearCircle(Position centre, double kilometres, String about) {
    private static final double METRES = 1000;
    private static final int DEGREES = 360;
    /** Between two points of its outline, degrees seen from the middle. */
    private static final int STEP = 2;

    /** @throws IllegalArgumentException when the distance is none */
    public NearCircle {
        if (!(kilometres > 0 && Double.isFinite(kilometres))) {
            throw new IllegalArgumentException("no distance: " + kilometres);
        }
    }

    /** Whether a place is within. */
    public boolean holds(Position place) {
        return Geodesic.between(centre, place).metres() <= kilometres * METRES;
    }

    /** Points of its outline, clockwise from north, the first not said again. */
    public List<Position> outline() {
        return IntStream.range(0, DEGREES / STEP)
                .mapToObj(i -> new Geodesic(kilometres * METRES, i * STEP).end(centre)).toList();
    }
}
