package henan.atlas.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where marks of a small time line stand: as far apart as their times are, and farther where their words would touch.
 * Units: logical pixels.
 */
public final class SpacedMarks {
    private static final double GAP = 7;

    private SpacedMarks() {
    }

    /**
     * The middles of the marks.
     *
     * @param at     their times in years, in order
     * @param widths widths of their words, which stand about their middles
     * @return empty where they have no room beside one another
     */
    public static Optional<double[]> places(List<Double> at, List<Double> widths, double room) {
        int count = at.size();
        if (widths.stream().mapToDouble(w -> w).sum() + GAP * (count - 1) > room) {
            return Optional.empty();
        }
        double first = widths.get(0) / 2;
        double last = room - widths.get(count - 1) / 2;
        double span = at.get(count - 1) - at.get(0);
        double[] places = IntStream.range(0, count).mapToDouble(i -> span <= 0 ? first
                : first + (at.get(i) - at.get(0)) / span * (last - first)).toArray();
        for (int i = 1; i < count; i++) {
            places[i] = Math.max(places[i], places[i - 1] + apart(widths, i));
        }
        places[count - 1] = Math.min(places[count - 1], last);
        for (int i = count - 1; i > 0; i--) {
            places[i - 1] = Math.min(places[i - 1], places[i] - apart(widths, i));
        }
        return Optional.of(places);
    }

    private static double apart(List<Double> widths, int mark) {
        return (widths.get(mark - 1) + widths.get(mark)) / 2 + GAP;
    }
}
