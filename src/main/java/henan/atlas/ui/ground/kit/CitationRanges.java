package henan.atlas.ui.ground.kit;

import java.util.ArrayList;
import java.util.List;

/** Citation numbers as stretches: 1, 2, 3, 4, 7 is 1 to 4 and 7, so that many sources do not drown their sentence. */
public final class CitationRanges {
    /** From this many on, numbers in a row are told by the first and the last. */
    private static final int LONG = 4;

    private CitationRanges() {
    }

    /** Stretches of numbers in a row, in the order given; numbers too few to be told short stand each alone. */
    public static List<List<Integer>> of(List<Integer> numbers) {
        List<List<Integer>> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
                add(runs, numbers.subList(from, i));
                from = i;
            }
        }
        return runs;
    }

    private static void add(List<List<Integer>> runs, List<Integer> run) {
        if (run.size() >= LONG) {
            runs.add(List.copyOf(run));
        } else {
            run.forEach(number -> runs.add(List.of(number)));
        }
    }
}
