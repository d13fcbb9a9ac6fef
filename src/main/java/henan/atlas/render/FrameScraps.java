package henan.atlas.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;

/**
 * Takes scraps out of the lines of a picture: what cuts a corner of its frame, or comes into it or goes on in it for
 * too short a way to be told. Of a line that comes in again what is long enough stays.
 *
 * <p><b>Units:</b> projected metres.
 *
 * @param frame what is seen
 * @param about what is drawn, so far beyond it that no end of a stroke is seen
 * @param least length of what can be told
 * @param meeting how near to one another lines end of which one goes on in the other: what is drawn of rivers beside
 *                boundaries ends off where they meet
 * @param faded how much of a line that ends at a place is not seen, for it fades there; 0 where it does not
 */
record FrameScraps(FrameClip frame, FrameClip about, double least, double meeting,
                   ToDoubleFunction<Coordinate> faded) {

    /** A stretch of one of the lines that is in the frame or about it. */
    private record Run(int line, float[] xy) {
        Coordinate first() {
            return new Coordinate(xy[0], xy[1]);
        }

        Coordinate last() {
            return new Coordinate(xy[xy.length - 2], xy[xy.length - 1]);
        }
    }

    /** The lines without scraps, each at its place in the list. @param asked whether one may be a scrap */
    List<BoxedShape> outOf(List<BoxedShape> lines, Predicate<BoxedShape> asked) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            BoxedShape line = lines.get(i);
            for (int p = 0; asked.test(line) && p < line.parts().length; p++) {
                if (line.touches(p, about.box())) {
                    int number = i;
                    about.stretches(line.parts()[p]).forEach(xy -> runs.add(new Run(number, xy)));
                }
            }
        }
        Map<Integer, List<float[]>> left = new HashMap<>();
        boolean[] scraps = scraps(runs);
        for (int i = 0; i < scraps.length; i++) {
            if (scraps[i]) {
                left.put(runs.get(i).line(), new ArrayList<>());
            }
        }
        for (int i = 0; i < scraps.length; i++) {
            if (!scraps[i] && left.containsKey(runs.get(i).line())) {
                left.get(runs.get(i).line()).add(runs.get(i).xy());
            }
        }
        return left.isEmpty() ? lines : IntStream.range(0, lines.size()).mapToObj(i -> left.containsKey(i)
                ? BoxedShape.of(lines.get(i).code(), left.get(i).toArray(float[][]::new)) : lines.get(i)).toList();
    }

    /** Which runs are scraps, each seen together with those it goes on in. */
    private boolean[] scraps(List<Run> runs) {
        Map<Coordinate, List<Integer>> ends = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            ends.computeIfAbsent(runs.get(i).first(), c -> new ArrayList<>()).add(i);
            ends.computeIfAbsent(runs.get(i).last(), c -> new ArrayList<>()).add(i);
        }
        int[] whole = IntStream.range(0, runs.size()).toArray();
        ends.values().forEach(ending -> ending.forEach(i -> join(whole, ending.get(0), i)));
        List<Coordinate> inside = ends.keySet().stream().filter(frame.box()::contains).toList();
        for (Coordinate one : inside) {
            inside.stream().filter(other -> one.distance(other) < meeting)
                    .forEach(other -> join(whole, ends.get(one).get(0), ends.get(other).get(0)));
        }
        double[] seen = new double[whole.length];
        for (int i = 0; i < whole.length; i++) {
            seen[first(whole, i)] += frame.length(runs.get(i).xy());
        }
        ends.forEach((end, ending) -> seen[first(whole, ending.get(0))] -= ending.size() == 1
                ? faded.applyAsDouble(end) : 0);
        boolean[] scraps = new boolean[whole.length];
        for (int i = 0; i < whole.length; i++) {
            scraps[i] = seen[first(whole, i)] < least;
        }
        return scraps;
    }

    private static void join(int[] whole, int one, int other) {
        int a = first(whole, one);
        int b = first(whole, other);
        whole[Math.max(a, b)] = Math.min(a, b);
    }

    private static int first(int[] whole, int of) {
        int at = of;
        while (whole[at] != at) {
            at = whole[at];
        }
        return at;
    }
}
