package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.render.LabelPlacement.WorldPixel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks for the best place of a drop or a counted symbol about where it belongs: covering nothing, and no part of it
 * across a line of its county, or else of its prefecture; of equally good places the nearest.
 *
 * <p>All places are gone through once and the best is kept, what is told quickly first: a scale has tens of thousands.
 * <b>Units:</b> world pixels.
 */
final class DropSearch {
    /** The worst cost of what covers nothing and lies across no line of its county. */
    static final int IN_COUNTY = 0;
    /** Across no line of its prefecture. */
    static final int IN_PREFECTURE = 1;
    /** Over the name of a county at most. */
    static final int AT_NEED = 3;
    /** The same, be it across a line of the prefecture, as at scales at which names take all of it. */
    static final int ACROSS = 5;
    /** Over others too, though over no city. */
    static final int OVER_OTHERS = 8;
    /** Anything. */
    static final int ANYHOW = 11;

    /** What a place costs, by what it covers and by the lines it lies across. */
    private static final int[][] COSTS = {{IN_COUNTY, IN_PREFECTURE, 4}, {2, AT_NEED, ACROSS}, {6, 7, OVER_OTHERS},
        {9, 10, ANYHOW}};
    private static final int OVER_A_COUNTY = 1;
    private static final int OVER_ANOTHER = 2;
    private static final int OVER_A_CITY = 3;

    /** In degrees from east, anticlockwise; those preferred first. */
    private static final int[] DIRECTIONS = {45, 0, 90, 135, 180, -45, -135, -90, 22, 68, 112, 158, -22, -68, -112,
        -158};
    /** Where a drop's point is looked for: where it belongs, then on rings of growing radius, north-east first. */
    private static final double[][] OFFSETS = offsets(5, 9, 13, 18, 24, 30, 37, 45, 54);
    /** How many of them are near enough for a drop to be set there before others have had their choice. */
    static final int NEAR = 1 + 5 * 12;
    static final int FAR = OFFSETS.length;
    /** Clear space between a symbol and a line, for the line's breadth. */
    private static final double LINE = 0.8;

    private final ClusterPlacer drops;
    private final DropHomes homes;
    private final Predicate<PixelBox> inFrame;
    private final BoxGrid<Boolean> kept = new BoxGrid<>();
    private final BoxGrid<Boolean> avoided = new BoxGrid<>();
    private final Predicate<PixelBox> taken;

    /**
     * On some ground.
     *
     * @param drops     how large they are
     * @param clearance space kept about names and seats
     * @param taken     whether anything set before is covered by a box
     */
    DropSearch(ClusterPlacer drops, ClusterPlacer.Ground ground, double clearance, Predicate<PixelBox> taken) {
        this.drops = drops;
        this.homes = ground.homes();
        this.inFrame = ground.inFrame();
        this.taken = taken;
        ground.kept().forEach(b -> kept.add(b.grown(clearance), true));
        ground.avoided().forEach(b -> avoided.add(b.grown(clearance), true));
    }

    private static double[][] offsets(double... radii) {
        List<double[]> offsets = new ArrayList<>();
        offsets.add(new double[] {0, 0});
        for (double radius : radii) {
            for (int degrees : radius <= 24 ? Arrays.copyOf(DIRECTIONS, 12) : DIRECTIONS) {
                double angle = Math.toRadians(degrees);
                offsets.add(new double[] {radius * Math.cos(angle), -radius * Math.sin(angle)});
            }
        }
        return offsets.toArray(double[][]::new);
    }

    /**
     * The best place for a cluster's drop, its point in its county.
     *
     * @param at     where it belongs
     * @param reach  how many of the offsets are tried
     * @param beside room kept to the right of it
     * @param worst  what it may cost at most
     */
    Optional<WorldPixel> drop(String id, WorldPixel at, int reach, double beside, int worst) {
        DropHomes.Home home = homes.of(id);
        WorldPixel best = null;
        int least = worst + 1;
        for (int i = 0; i < reach && least > IN_COUNTY; i++) {
            double x = at.x() + OFFSETS[i][0];
            double y = at.y() + OFFSETS[i][1];
            if (!home.isNear(x, y)) {
                continue;
            }
            int covered = covered(wider(drops.box(x, y), beside), least);
            if (COSTS[covered][0] < least && home.holds(x, y)) {
                int cost = COSTS[covered][dropAcross(x, y, beside, covered, least)];
                if (cost < least) {
                    least = cost;
                    best = new WorldPixel(x, y);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private int dropAcross(double x, double y, double beside, int covered, int least) {
        if (homes.isClearOfCounties(wider(drops.box(x, y), beside).grown(LINE))) {
            return 0;
        }
        PixelBox head = wider(drops.head(x, y), beside).grown(LINE);
        PixelBox stem = drops.stem(x, y, LINE);
        if (homes.isClearOfCounties(head) && homes.isClearOfCounties(stem)) {
            return 0;
        }
        return COSTS[covered][1] < least && homes.isClearOfPrefectures(head) && homes.isClearOfPrefectures(stem)
                ? 1 : 2;
    }

    /**
     * The best place for the middle of a counted symbol, in the county of one of its clusters.
     *
     * @param starts about what it is looked for
     * @param size   width and height of it
     * @param enough what is good enough to look no further
     * @param worst  what it may cost at most
     */
    Optional<WorldPixel> counted(List<String> clusters, List<WorldPixel> starts, PixelBox size, int enough,
                                 int worst) {
        Set<DropHomes.Home> counties = homes.of(clusters);
        WorldPixel best = null;
        int least = worst + 1;
        for (int i = 0; i < FAR; i++) {
            for (int s = 0; s < starts.size() && least > enough; s++) {
                double x = starts.get(s).x() + OFFSETS[i][0];
                double y = starts.get(s).y() + OFFSETS[i][1];
                PixelBox box = PixelBox.around(x, y, size.width(), size.height());
                int covered = covered(box, least);
                if (COSTS[covered][0] < least && isHome(counties, x, y)) {
                    PixelBox clear = box.grown(LINE);
                    int across = homes.isClearOfCounties(clear) ? 0
                            : COSTS[covered][1] < least && homes.isClearOfPrefectures(clear) ? 1 : 2;
                    if (COSTS[covered][across] < least) {
                        least = COSTS[covered][across];
                        best = new WorldPixel(x, y);
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isHome(Set<DropHomes.Home> counties, double x, double y) {
        for (DropHomes.Home county : counties) {
            if (county.isNear(x, y) && county.holds(x, y)) {
                return true;
            }
        }
        return false;
    }

    /** What a box covers, of what matters where it may cost less than so much. */
    private int covered(PixelBox box, int least) {
        if (!inFrame.test(box) || kept.intersects(box)) {
            return OVER_A_CITY;
        }
        if (COSTS[OVER_A_COUNTY][0] >= least && avoided.intersects(box)) {
            return OVER_A_CITY;
        }
        if (taken.test(box)) {
            return OVER_ANOTHER;
        }
        return COSTS[OVER_A_COUNTY][0] < least && avoided.intersects(box) ? OVER_A_COUNTY : 0;
    }

    static PixelBox wider(PixelBox box, double by) {
        return by == 0 ? box : new PixelBox(box.x(), box.y(), box.width() + by, box.height());
    }
}
