package henan.atlas.render;

import henan.atlas.carto.CourseCode;
import henan.atlas.carto.CourseMaps;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of a course as long as it goes unbroken, whether beside a boundary or by itself: what a name is written
 * along.
 *
 * @param feature index of a shape of the layer that belongs to it, whose symbol its name has
 * @param xy      packed x, y pairs in projected metres
 */
record CourseLine(int feature, CourseCode code, float[] xy) {

    /** The unbroken stretches of a layer's named courses, as maps have them that draw the lines between counties. */
    static List<CourseLine> of(List<BoxedShape> shapes) {
        Map<String, List<Integer>> named = new LinkedHashMap<>();
        for (int f = 0; f < shapes.size(); f++) {
            CourseCode code = shapes.get(f).course();
            if (!code.name().isEmpty() && code.maps() != CourseMaps.WITHOUT_COUNTIES) {
                named.computeIfAbsent(code.courseClass().label() + code.name(), n -> new ArrayList<>()).add(f);
            }
        }
        List<CourseLine> lines = new ArrayList<>();
        for (List<Integer> features : named.values()) {
            List<float[]> parts = new ArrayList<>();
            features.forEach(f -> parts.addAll(List.of(shapes.get(f).parts())));
            for (float[] line : joined(parts)) {
                lines.add(new CourseLine(features.get(0), shapes.get(features.get(0)).course(), line));
            }
        }
        return lines;
    }

    /** What of it is seen. */
    List<CourseLine> in(FrameClip frame) {
        return frame.stretches(xy).stream().map(part -> new CourseLine(feature, code, part)).toList();
    }

    /** The stretches of it whose points a condition holds for. */
    List<CourseLine> where(Places condition) {
        List<CourseLine> found = new ArrayList<>();
        int from = 0;
        for (int to = 0; to <= xy.length; to += 2) {
            if (to == xy.length || !condition.holds(xy[to], xy[to + 1])) {
                if (to - from > 2) {
                    found.add(new CourseLine(feature, code, Arrays.copyOfRange(xy, from, to)));
                }
                from = to + 2;
            }
        }
        return found;
    }

    /** Some places. Units: projected metres. */
    interface Places {
        boolean holds(double x, double y);
    }

    /** Parts that end where another begins, end to end. */
    static List<float[]> joined(List<float[]> parts) {
        List<float[]> open = new ArrayList<>(parts);
        List<float[]> lines = new ArrayList<>();
        while (!open.isEmpty()) {
            Deque<float[]> line = new ArrayDeque<>();
            line.add(open.remove(0));
            boolean grown = true;
            while (grown) {
                grown = false;
                for (int i = 0; i < open.size() && !grown; i++) {
                    float[] next = open.get(i);
                    if (meet(line.getLast(), next)) {
                        line.addLast(next);
                    } else if (meet(next, line.getFirst())) {
                        line.addFirst(next);
                    } else {
                        continue;
                    }
                    open.remove(i);
                    grown = true;
                }
            }
            lines.add(packed(line));
        }
        return lines;
    }

    private static boolean meet(float[] a, float[] b) {
        return a[a.length - 2] == b[0] && a[a.length - 1] == b[1];
    }

    private static float[] packed(Deque<float[]> parts) {
        float[] all = new float[parts.stream().mapToInt(p -> p.length).sum() - 2 * (parts.size() - 1)];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length - 2;
        }
        return all;
    }
}
