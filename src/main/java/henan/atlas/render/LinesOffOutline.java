package henan.atlas.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Cuts out of boundaries what lies on an area's outline: where the outline is drawn, the wider dashes of a boundary
 * below it would look out on both sides. Both have the same points on a level.
 */
final class LinesOffOutline {
    private LinesOffOutline() {
    }

    /** Between two points, the western one first. */
    record Stretch(float x0, float y0, float x1, float y1) {
        /** @param i where the first of the points stands in a line */
        static Stretch of(float[] xy, int i) {
            boolean turned = xy[i] > xy[i + 2] || xy[i] == xy[i + 2] && xy[i + 1] > xy[i + 3];
            return turned ? new Stretch(xy[i + 2], xy[i + 3], xy[i], xy[i + 1])
                    : new Stretch(xy[i], xy[i + 1], xy[i + 2], xy[i + 3]);
        }

        double length() {
            return Math.hypot(x1 - x0, y1 - y0);
        }
    }

    /** The stretches of an area's outline. */
    static Set<Stretch> outline(BoxedShape area) {
        Set<Stretch> outline = new HashSet<>();
        for (float[] ring : area.parts()) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                outline.add(Stretch.of(ring, i));
            }
        }
        return outline;
    }

    /** The lines, each at its place in the list, with what remains of it. */
    static List<BoxedShape> of(List<BoxedShape> lines, BoxedShape area) {
        return without(lines, outline(area)::contains);
    }

    /** The lines, each at its place in the list, without some stretches. */
    static List<BoxedShape> without(List<BoxedShape> lines, Predicate<Stretch> some) {
        return lines.stream().map(line -> cut(line, some)).toList();
    }

    private static BoxedShape cut(BoxedShape line, Predicate<Stretch> out) {
        List<float[]> left = new ArrayList<>();
        boolean changed = false;
        for (float[] xy : line.parts()) {
            int from = 0;
            for (int i = 0; i + 3 < xy.length; i += 2) {
                if (out.test(Stretch.of(xy, i))) {
                    changed = true;
                    add(xy, from, i, left);
                    from = i + 2;
                }
            }
            add(xy, from, xy.length - 2, left);
        }
        return changed ? BoxedShape.of(line.code(), left.toArray(float[][]::new)) : line;
    }

    private static void add(float[] xy, int from, int to, List<float[]> parts) {
        if (to > from) {
            float[] part = new float[to + 2 - from];
            System.arraycopy(xy, from, part, 0, part.length);
            parts.add(part);
        }
    }
}
