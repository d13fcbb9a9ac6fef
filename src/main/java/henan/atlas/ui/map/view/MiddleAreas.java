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
    /** Share of it below which a corner of an area does not count. */
    private static final double CORNER = 0.03;
    private static final double SECOND = 0.25;
    private static final double TWO = 0.7;

    /** The areas, the one most is seen of first. */
    public List<SubjectRef> of(Viewport view) {
        Map<SubjectRef, Integer> counties = seen(view, hits::countyAt);
        if (counties.size() <= COUNTIES) {
            return named(counties, hits.countyAt(middle(view)));
        }
        Map<SubjectRef, Integer> prefectures = seen(view, hits::prefectureAt);
        return prefectures.size() <= PREFECTURES ? named(prefectures, hits.prefectureAt(middle(view))) : List.of();
    }

    private static GroundPoint middle(Viewport view) {
        return new GroundPoint(view.centerX(), view.centerY());
    }

    /** At how many of the points looked at each area lies, of which more than a corner is seen. */
    private static Map<SubjectRef, Integer> seen(Viewport view, Function<GroundPoint, Optional<SubjectRef>> at) {
        Map<SubjectRef, Integer> seen = new LinkedHashMap<>();
        for (int row = 0; row < DOWN; row++) {
            for (int column = 0; column < ACROSS; column++) {
                at.apply(view.toGround(new PixelPoint((column + 0.5) * view.width() / ACROSS,
                        (row + 0.5) * view.height() / DOWN))).ifPresent(area -> seen.merge(area, 1, Integer::sum));
            }
        }
        double all = seen.values().stream().mapToInt(Integer::intValue).sum();
        seen.values().removeIf(points -> points < CORNER * all);
        return seen;
    }

    private static List<SubjectRef> named(Map<SubjectRef, Integer> seen, Optional<SubjectRef> middle) {
        double all = seen.values().stream().mapToInt(Integer::intValue).sum();
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
