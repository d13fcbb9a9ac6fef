package henan.atlas.render;

import henan.atlas.carto.CourseClass;
import henan.atlas.carto.CourseMaps;
import henan.atlas.render.LinesOffOutline.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;

/**
 * Rivers along the outline of what a picture is of. Where one leaves the outline and comes back to it soon, two sources
 * of one line differ: such a detour would look like a river of its own, hooked to the outline, and is taken to lie on
 * the outline too.
 *
 * <p>Found once for an area on a level. <b>Units:</b> projected metres.
 */
final class RiversAtOutline {
    /** How near the outline what lies on it is, for rivers are cut between its points: more than a rounding. */
    private static final double ON = 3;

    /** What is asked of an outline, whose lines are of no class. */
    private static final int OF_ANY_CLASS = LineGrid.classes();
    /** How much longer the way along the outline may be than the one off it. */
    private static final double LONGER = 4;

    private final BoxedShape area;
    private final List<BoxedShape> courses;
    private final LineGrid outline;
    private final List<Detour> detours = new ArrayList<>();
    /** The courses without so many of the shortest detours, which legends ask for again and again. */
    private final Map<Integer, List<BoxedShape>> without = new ConcurrentHashMap<>();

    /**
     * A way off the outline, from one of its points to another.
     *
     * @param river  what it is of, by rank and name
     * @param beside the way along the outline between the same points; empty for none about as short
     */
    private record Detour(String river, List<Stretch> stretches, double length, Optional<float[]> beside) {
    }

    /** @param courses the layer of a level that area is of */
    RiversAtOutline(List<BoxedShape> courses, BoxedShape area) {
        this.area = area;
        this.courses = courses;
        outline = LineGrid.ofOutline(area);
        Map<String, List<float[]>> rivers = new LinkedHashMap<>();
        for (BoxedShape shape : courses) {
            if (isRiver(shape) && shape.course().maps() != CourseMaps.WITHOUT_COUNTIES) {
                rivers.computeIfAbsent(river(shape), r -> new ArrayList<>()).addAll(List.of(shape.parts()));
            }
        }
        rivers.forEach((river, parts) -> CourseLine.joined(parts).forEach(line -> look(river, line)));
    }

    private static String river(BoxedShape shape) {
        return shape.course().rank() + shape.course().name();
    }

    private static boolean isRiver(BoxedShape shape) {
        return shape.course().courseClass() == CourseClass.RIVER;
    }

    private boolean isOn(double x, double y) {
        return outline.crosses(new Envelope(x - ON, x + ON, y - ON, y + ON), OF_ANY_CLASS);
    }

    private boolean isOn(Stretch stretch) {
        return isOn(stretch.x0(), stretch.y0()) && isOn(stretch.x1(), stretch.y1())
                && isOn((stretch.x0() + stretch.x1()) / 2, (stretch.y0() + stretch.y1()) / 2);
    }

    private void look(String river, float[] xy) {
        boolean left = false;
        int from = 0;
        List<Stretch> way = new ArrayList<>();
        for (int i = 0; i + 3 < xy.length; i += 2) {
            Stretch stretch = Stretch.of(xy, i);
            if (isOn(xy[i], xy[i + 1])) {
                left = true;
                from = i;
                way.clear();
            }
            if (left && !isOn(stretch)) {
                way.add(stretch);
                if (isOn(xy[i + 2], xy[i + 3])) {
                    double length = way.stream().mapToDouble(Stretch::length).sum();
                    detours.add(new Detour(river, List.copyOf(way), length, beside(xy[from], xy[from + 1], xy[i + 2],
                            xy[i + 3], LONGER * length)));
                }
            }
        }
    }

    /** The shorter way along a ring of the outline from the point nearest to one to that nearest to another. */
    private Optional<float[]> beside(float x0, float y0, float x1, float y1, double longest) {
        for (float[] ring : area.parts()) {
            int points = ring.length / 2 - 1;
            int first = nearest(ring, x0, y0);
            int last = nearest(ring, x1, y1);
            for (int step : new int[] {1, points - 1}) {
                List<Float> way = new ArrayList<>(List.of(x0, y0));
                double length = 0;
                for (int i = first; i != last; i = (i + step) % points) {
                    int next = (i + step) % points;
                    length += Math.hypot(ring[2 * next] - ring[2 * i], ring[2 * next + 1] - ring[2 * i + 1]);
                    way.add(ring[2 * i]);
                    way.add(ring[2 * i + 1]);
                }
                way.addAll(List.of(ring[2 * last], ring[2 * last + 1], x1, y1));
                if (length <= longest && Math.hypot(ring[2 * first] - x0, ring[2 * first + 1] - y0) <= longest) {
                    float[] xy = new float[way.size()];
                    for (int i = 0; i < xy.length; i++) {
                        xy[i] = way.get(i);
                    }
                    return Optional.of(xy);
                }
            }
        }
        return Optional.empty();
    }

    private static int nearest(float[] ring, float x, float y) {
        int nearest = 0;
        for (int i = 1; i < ring.length / 2 - 1; i++) {
            if (Math.hypot(ring[2 * i] - x, ring[2 * i + 1] - y) < Math.hypot(ring[2 * nearest] - x,
                    ring[2 * nearest + 1] - y)) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** The layer's courses, each at its place in it, without detours. @param longest length of one */
    List<BoxedShape> withoutDetours(double longest) {
        List<Detour> some = detours.stream().filter(d -> d.length() <= longest).toList();
        return some.isEmpty() ? courses : without.computeIfAbsent(some.size(), many -> {
            Set<Stretch> out = some.stream().flatMap(d -> d.stretches().stream()).collect(Collectors.toSet());
            return LinesOffOutline.without(courses, out::contains);
        });
    }

    /**
     * What of rivers lies on the outline, each at its place in the list; nothing of other courses.
     *
     * @param longest length of a detour that is taken to lie there too
     */
    List<BoxedShape> along(List<BoxedShape> courses, double longest) {
        Map<String, List<float[]>> beside = new HashMap<>();
        detours.stream().filter(d -> d.length() <= longest).forEach(d -> d.beside().ifPresent(way ->
                beside.computeIfAbsent(d.river(), r -> new ArrayList<>()).add(way)));
        return LinesOffOutline.without(courses, stretch -> !isOn(stretch)).stream().map(shape -> {
            List<float[]> parts = new ArrayList<>(isRiver(shape) ? List.of(shape.parts()) : List.of());
            if (!parts.isEmpty()) {
                parts.addAll(beside.getOrDefault(river(shape), List.of()));
                beside.remove(river(shape));
            }
            return BoxedShape.of(shape.code(), parts.toArray(float[][]::new));
        }).toList();
    }
}
