package henan.atlas.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts out of boundaries what lies on an area's outline: where the outline is drawn, the wider dashes of a boundary
 * below it would look out on both sides. Both have the same points on a level.
 */
final class LinesOffOutline {
    private final Set<Stretch> outline = new HashSet<>();

    /** Between two points, the western one first. */
    private record Stretch(float x0, float y0, float x1, float y1) {
        static Stretch of(float[] xy, int i) {
            boolean turned = xy[i] > xy[i + 2] || xy[i] == xy[i + 2] && xy[i + 1] > xy[i + 3];
            return turned ? new Stretch(xy[i + 2], xy[i + 3], xy[i], xy[i + 1])
                    : new Stretch(xy[i], xy[i + 1], xy[i + 2], xy[i + 3]);
        }
    }

    private LinesOffOutline(BoxedShape area) {
        for (float[] ring : area.parts()) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                outline.add(Stretch.of(ring, i));
            }
        }
    }

    /** The lines, each at its place in the list, with what remains of it. */
    static List<BoxedShape> of(List<BoxedShape> lines, BoxedShape area) {
        LinesOffOutline cutter = new LinesOffOutline(area);
        return lines.stream().map(cutter::cut).toList();
    }

    private BoxedShape cut(BoxedShape line) {
        List<float[]> left = new ArrayList<>();
        boolean changed = false;
        for (float[] xy : line.parts()) {
            int from = 0;
            for (int i = 0; i + 3 < xy.length; i += 2) {
                if (outline.contains(Stretch.of(xy, i))) {
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
