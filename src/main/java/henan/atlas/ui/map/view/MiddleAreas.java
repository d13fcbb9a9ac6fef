package henan.atlas.ui.map.view;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.HitIndex;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * By what areas a view is named that shows a part of the province: one or two that take up most of it, else the one
 * in its middle; counties where few are seen, then prefectures, and none where it shows so many that it is of the
 * province.
 *
 * <p><b>Threading:</b> immutable.
 *
 * @param hits tells what lies where
 */
public record MiddleAreas(HitIndex hits) {
    /** Points looked at, across and down. */
    private static final int ACROSS = 12;
    private static final int DOWN = 9;
    /** Most counties, and most prefectures, by which a view is named. */
    private static final int COUNTIES = 8;
    private static final int PREFECTURES = 6;
    /** Share of the view's part of the province from which one area names it, a second is named too, or two do. */
    private static final double ONE = 0.5;
    /** Share of it below which a corner of an area does not count, and what all that do count take up at least. */
    private static final double CORNER = 0.03;
    private static final double MOST = 0.8;
    private static final double SECOND = 0.25;
    private static final double TWO = 0.7;

    /** The areas, the one most is seen of first. */
    public List<SubjectRef> of(Viewport view) {
        return few(seen(view, hits::countyAt), COUNTIES).map(areas -> named(areas, hits.countyAt(middle(view))))
                .or(() -> few(seen(view, hits::prefectureAt), PREFECTURES)
                        .map(areas -> named(areas, hits.prefectureAt(middle(view)))))
                .orElse(List.of());
    }

    /**
     * The areas of which more than a corner is seen, where these are few and next to all that is seen. Nothing where
     * there are more, or so many that of each hardly more than a corner is seen.
     */
    static Optional<Map<SubjectRef, Integer>> few(Map<SubjectRef, Integer> seen, int most) {
        int all = sum(seen);
        Map<SubjectRef, Integer> areas = new LinkedHashMap<>(seen);
        areas.values().removeIf(points -> points < CORNER * all);
        return areas.size() <= most && sum(areas) >= MOST * all ? Optional.of(areas) : Optional.empty();
    }

    private static int sum(Map<SubjectRef, Integer> seen) {
        return seen.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static GroundPoint middle(Viewport view) {
        return new GroundPoint(view.centerX(), view.centerY());
    }

    /** At how many of the points looked at each area lies. */
    private static Map<SubjectRef, Integer> seen(Viewport view, Function<GroundPoint, Optional<SubjectRef>> at) {
        Map<SubjectRef, Integer> seen = new LinkedHashMap<>();
        for (int row = 0; row < DOWN; row++) {
            for (int column = 0; column < ACROSS; column++) {
                at.apply(view.toGround(new PixelPoint((column + 0.5) * view.width() / ACROSS,
                        (row + 0.5) * view.height() / DOWN))).ifPresent(area -> seen.merge(area, 1, Integer::sum));
            }
        }
        return seen;
    }

    private static List<SubjectRef> named(Map<SubjectRef, Integer> seen, Optional<SubjectRef> middle) {
        double all = sum(seen);
        List<SubjectRef> most = seen.keySet().stream().sorted(Comparator.comparingInt(area -> -seen.get(area)))
                .limit(2).toList();
        if (most.isEmpty()) {
            return most;
        }
        double first = seen.get(most.get(0)) / all;
        double second = most.size() < 2 ? 0 : seen.get(most.get(1)) / all;
        if (second >= SECOND && (first >= ONE || first + second >= TWO)) {
            return most;
        }
        return List.of(first >= ONE ? most.get(0) : middle.orElse(most.get(0)));
    }
}
