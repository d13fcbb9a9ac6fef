package henan.atlas.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Where the lines of running text end that are to be equally long: so that over the whole paragraph the room between
 * letters is as even as it can be, which a line broken by itself does not know. Units: logical pixels.
 */
final class EvenLines {
    private static final double CLOSE = 0.01;
    /** Room between letters, as a share of their size, from which on a line looks loose. */
    private static final double LOOSE = 0.06;
    /** The same that is never seen, since a line of spaced letters looks stressed: such a line is left short. */
    static final double TOO_LOOSE = 0.12;
    private static final double NEVER = 1e6;
    /** What a line costs by itself, so that no text has one more than it needs. */
    private static final double LINE = 0.4;
    private static final double SHORT_LAST = 30;
    private static final double LEFT_SHORT = 100;

    private final LetterRow row;
    private final double width;
    private final double size;
    private final boolean goesOn;
    private final int least;

    /**
     * The lines of some letters.
     *
     * @param size   size of the letters
     * @param goesOn whether the last line is as long as the others
     * @param least  fewest letters on the last line else
     */
    EvenLines(LetterRow row, double width, double size, boolean goesOn, int least) {
        this.row = row;
        this.width = width;
        this.size = size;
        this.goesOn = goesOn;
        this.least = least;
    }

    /** Where each line ends, from 0 on; empty where some part of the text fills no line. */
    List<Integer> ends() {
        int n = row.size();
        double[] cost = new double[n + 1];
        int[] before = new int[n + 1];
        Arrays.fill(cost, Double.MAX_VALUE);
        cost[0] = 0;
        for (int end = 0; end < n; end++) {
            int from = end == 0 ? 0 : row.withoutSpaces(end);
            for (int to = from + 1; cost[end] < NEVER && to <= n; to++) {
                double spare = width - row.width(from, to);
                if (spare + row.giving(from, to) + size < 0) {
                    break;
                }
                boolean last = row.withoutSpaces(to) == n;
                if (last || row.mayBreak(to)) {
                    double with = cost[end] + LINE + cost(from, to, spare, last);
                    if (with < cost[last ? n : to]) {
                        cost[last ? n : to] = with;
                        before[last ? n : to] = end;
                    }
                }
                if (last) {
                    break;
                }
            }
        }
        return cost[n] >= NEVER ? List.of() : path(before);
    }

    private static List<Integer> path(int[] before) {
        List<Integer> ends = new ArrayList<>();
        for (int end = before.length - 1; end > 0; end = before[end]) {
            ends.add(end);
        }
        ends.add(0);
        Collections.reverse(ends);
        return ends;
    }

    /** How ill a line looks. */
    private double cost(int from, int to, double spare, boolean last) {
        if (spare < -CLOSE) {
            double taken = -spare / Math.max(1e-6, row.giving(from, to));
            return taken > 1 ? NEVER : 0.5 * taken * taken;
        }
        if (last && !goesOn) {
            return from > 0 && row.counted(from, to) < least ? SHORT_LAST : 0;
        }
        double loose = Math.max(0, spare) / (size * Math.max(1, row.stretching(from, to)));
        // What is looser than that is left short, which is for need alone.
        return loose > TOO_LOOSE ? LEFT_SHORT + spare / size : Math.pow(loose / LOOSE, 3);
    }
}
