package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.render.LabelPlacement.WorldPixel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    /** Over the name of a county, across no line of its own. */
    static final int OVER_A_NAME = 2;
    /** Over the name of a county at most. */
    static final int AT_NEED = 3;
    /** The same, be it across a line of the prefecture, as at scales at which names take all of it. */
    static final int ACROSS = 5;
    /** Over others too, though over no city. */
    static final int OVER_OTHERS = 8;
    /** Anything. */
    static final int ANYHOW = 11;

    /** What a place costs, by what it covers and by the lines it lies across. */
    private static final int[][] COSTS = {{IN_COUNTY, IN_PREFECTURE, 4}, {OVER_A_NAME, AT_NEED, ACROSS},
        {6, 7, OVER_OTHERS}, {9, 10, ANYHOW}};
    private static final int OVER_A_COUNTY = 1;
    private static final int OVER_ANOTHER = 2;
    private static final int OVER_A_CITY = 3;

    /** Radii that are the same but for rounding. */
    private static final double EQUAL = 1e-6;
    /** In degrees from east, anticlockwise; those preferred first. */
    private static final int[] DIRECTIONS = {45, 0, 90, 135, 180, -45, -135, -90, 22, 68, 112, 158, -22, -68, -112,
        -158};
    /** Where a drop's point is looked for: where it belongs, then on rings of growing radius, north-east first. */
    private static final double[][] OFFSETS = offsets(5, 9, 13, 18, 24, 30, 37, 45, 54);
    /** Where the drops of a county of several are looked for, which have less choice of directions from one another. */
    private static final double[][] TOGETHER = Stream.concat(Stream.of(new double[] {0, 0}), SymbolGround.allAround(
            new LabelPlacement.Dot(0, 0, 0), 3, 54, 4, 0).map(dot -> new double[] {dot.x(), dot.y()}))
            .toArray(double[][]::new);
    /** How many of these places come before each ring of them, and how many there are. */
    private static final int[] RINGS = IntStream.rangeClosed(0, TOGETHER.length).filter(i -> i == 0
            || i == TOGETHER.length || radius(TOGETHER[i]) > radius(TOGETHER[i - 1]) + EQUAL).toArray();
    /** How far off each of them is at least. */
    private static final double[] OFF = IntStream.range(0, RINGS.length - 1)
            .mapToDouble(ring -> Math.max(0, radius(TOGETHER[RINGS[ring]]) - EQUAL)).toArray();
    /** Where a counted symbol is looked for about the middle of what it counts, the nearest first. */
    private static final double[][] AMID = SymbolGround.allAround(new LabelPlacement.Dot(0, 0, 0), 0, 54, 3, 0)
            .map(dot -> new double[] {dot.x(), dot.y()}).toArray(double[][]::new);
    /** Where a drop is looked for between all these: by the finest steps last, for a small district has few places. */
    private static final double[][] ANYWHERE = Stream.concat(Arrays.stream(AMID), SymbolGround.allAround(
            new LabelPlacement.Dot(0, 0, 0), 0, 20, 1, 0).map(dot -> new double[] {dot.x(), dot.y()}))
            .toArray(double[][]::new);
    /** The same before it is counted with those of another county. */
    private static final double[][] CLOSELY = Stream.concat(SymbolGround.allAround(
            new LabelPlacement.Dot(0, 0, 0), 0, 10, 1, 0), SymbolGround.allAround(new LabelPlacement.Dot(0, 0, 0),
            12, 30, 2, 0)).map(dot -> new double[] {dot.x(), dot.y()}).toArray(double[][]::new);
    /** How many of the offsets are near enough for a drop to be set there before others have had their choice. */
    static final int NEAR = 1 + 5 * 12;
    static final int FAR = OFFSETS.length;
    /** How many pixels further off a counted symbol rather stands than where it costs so much. */
    private static final double[] WORTH = {0, 4, 12, 16, 60, 60, 70, 70, 80, 90, 90, 100};
    /** The same where all of it lies out of the prefecture of its middle. */
    static final double OUTSIDE = 60;
    /** How far from the seat of another county a drop stands that has room elsewhere. */
    private static final double NEAR_A_TOWN = 24;
    /** Clear space between a symbol and a line, for the line's breadth. */
    private static final double LINE = 0.8;

    /** How large the place is at which the line to a symbol begins that stands off, and how many such are tried. */
    private static final double FOOT = 5;
    private static final int FEET = 48;
    /** Where one stands off, and how far from all else. */
    private static final double[][] LED = SymbolGround.allAround(new LabelPlacement.Dot(0, 0, 0), 12, 99, 3, 0)
            .map(dot -> new double[] {dot.x(), dot.y()}).toArray(double[][]::new);
    private static final double BESIDE = 4;

    private final ClusterPlacer drops;
    private final DropHomes homes;
    private final Predicate<PixelBox> inFrame;
    private final BoxGrid<Boolean> kept;
    private final BoxGrid<Boolean> avoided;
    private final Map<String, LabelPlacement.Dot> towns;
    private final BoxGrid<LabelPlacement.Dot> about;
    private final Predicate<PixelBox> taken;
    private final BiPredicate<String, WorldPixel> onItsSide;
    private final Room room;
    private final Known known;

    /** The places looked at by the ways there are to look. */
    private static final class Known {
        private final Map<String, Places> alone = new HashMap<>();
        /** Of those looked for with others of their county, without room for a number and with it. */
        private final Map<String, Places> together = new HashMap<>();
        private final Map<String, Places> numbered = new HashMap<>();
        private final Map<String, Places> anywhere = new HashMap<>();
        private final Map<String, Places> close = new HashMap<>();
    }

    /** What is kept clear about the drop of a cluster, that within. */
    interface Room {
        PixelBox about(String id, PixelBox drop);
    }

    /**
     * On some ground.
     *
     * @param drops     how large they are
     * @param clearance space kept about names and seats
     * @param taken     whether anything set before is covered by a box
     * @param onItsSide whether a drop at a place lies on its side of those of its county that are set
     */
    DropSearch(ClusterPlacer drops, ClusterPlacer.Ground ground, double clearance, Predicate<PixelBox> taken,
               BiPredicate<String, WorldPixel> onItsSide) {
        this.drops = drops;
        this.homes = ground.homes();
        this.inFrame = ground.inFrame();
        this.taken = taken;
        this.onItsSide = onItsSide;
        this.room = (id, drop) -> drop;
        this.kept = new BoxGrid<>();
        this.avoided = new BoxGrid<>();
        this.about = new BoxGrid<>();
        this.known = new Known();
        ground.kept().forEach(b -> kept.add(b.grown(clearance), true));
        ground.avoided().forEach(b -> avoided.add(b.grown(clearance), true));
        this.towns = ground.towns();
        Set.copyOf(towns.values()).forEach(town -> about.add(town.box(), town));
    }

    private DropSearch(DropSearch other, Predicate<PixelBox> taken, Room room, Known known) {
        this.drops = other.drops;
        this.homes = other.homes;
        this.inFrame = other.inFrame;
        this.kept = other.kept;
        this.avoided = other.avoided;
        this.towns = other.towns;
        this.about = other.about;
        this.onItsSide = other.onItsSide;
        this.taken = taken;
        this.room = room;
        this.known = known;
    }

    /** The same where other things set before count. */
    DropSearch besides(Predicate<PixelBox> others) {
        return new DropSearch(this, others, room, known);
    }

    /** The same for drops that keep more clear than themselves. */
    DropSearch clearing(Room about) {
        return new DropSearch(this, taken, about, new Known());
    }

    private static double radius(double[] offset) {
        return Math.hypot(offset[0], offset[1]);
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
     * @param from   how many of the offsets are passed over
     * @param reach  how many are not looked beyond
     * @param beside room kept to the right of it
     * @param worst  what it may cost at most
     */
    Optional<WorldPixel> drop(String id, WorldPixel at, int from, int reach, double beside, int worst) {
        Places places = beside > 0 ? new Places(id, at, beside, OFFSETS)
                : known.alone.computeIfAbsent(id, i -> new Places(i, at, 0, OFFSETS));
        int best = -1;
        int least = worst + 1;
        for (int i = from; i < reach && least > IN_COUNTY; i++) {
            int cost = places.cost(i, least, taken);
            if (cost < least) {
                least = cost;
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(places.at(best));
    }

    /** A place anywhere about its own that costs no more: the nearest, unless only the finest steps find one. */
    Optional<WorldPixel> about(String id, WorldPixel place, int worst) {
        return known.anywhere.computeIfAbsent(id, i -> new Places(i, place, 0, ANYWHERE)).first(worst, taken);
    }

    /** The nearest by fine steps. */
    Optional<WorldPixel> closely(String id, WorldPixel at, int worst) {
        return known.close.computeIfAbsent(id, i -> new Places(i, at, 0, CLOSELY)).first(worst, taken);
    }

    /** The nearest of the places where the drops of a county are looked for that costs no more. */
    Optional<WorldPixel> first(String id, WorldPixel at, int worst) {
        return together(id, at, 0).first(worst, taken);
    }

    /** How far off a ring is at least on which the drops of a county are looked for; there is none after the last. */
    static double off(int ring) {
        return ring < OFF.length ? OFF[ring] : Double.POSITIVE_INFINITY;
    }

    /** The places on a ring about where its drop belongs that cost no more; on the first there is that one alone. */
    List<WorldPixel> ring(String id, WorldPixel at, double beside, int worst, int ring) {
        return together(id, at, beside).upTo(worst, RINGS[ring], RINGS[ring + 1], taken);
    }

    private Places together(String id, WorldPixel at, double beside) {
        return (beside > 0 ? known.numbered : known.together)
                .computeIfAbsent(id, i -> new Places(i, at, beside, TOGETHER));
    }

    /** The nearest place in its county about where it belongs, whatever it covers, on whatever side of others. */
    Optional<WorldPixel> anyInCounty(String id, WorldPixel at) {
        return Arrays.stream(OFFSETS).map(o -> new WorldPixel(at.x() + o[0], at.y() + o[1]))
                .filter(p -> homes.inCounty(id, p.x(), p.y())).findFirst();
    }

    /** The places of one cluster's drop, and what is known of them, since a cluster in a crowd is asked for often. */
    private final class Places {
        /** What is not known yet; more than any cost; across a line of the county, not known whether of more. */
        private static final int UNKNOWN = 0;
        private static final int NOWHERE = 100;
        private static final int OF_THE_COUNTY = 3;

        private final String id;
        private final DropHomes.Home home;
        private final WorldPixel at;
        private final double beside;
        private final double[][] offsets;
        /** What a drop covers there of what does not move, plus one; nowhere out of the county. */
        private final byte[] covers;
        /** The lines it lies across, plus one. */
        private final byte[] across;

        Places(String id, WorldPixel at, double beside, double[][] offsets) {
            this.id = id;
            this.home = homes.of(id);
            this.at = at;
            this.beside = beside;
            this.offsets = offsets;
            this.covers = new byte[offsets.length];
            this.across = new byte[offsets.length];
        }

        WorldPixel at(int i) {
            return new WorldPixel(at.x() + offsets[i][0], at.y() + offsets[i][1]);
        }

        /** The first that costs no more. */
        Optional<WorldPixel> first(int worst, Predicate<PixelBox> taken) {
            for (int i = 0; i < offsets.length; i++) {
                if (cost(i, worst + 1, taken) <= worst) {
                    return Optional.of(at(i));
                }
            }
            return Optional.empty();
        }

        /** Some of them that cost no more, in their order. */
        List<WorldPixel> upTo(int worst, int from, int to, Predicate<PixelBox> taken) {
            List<WorldPixel> found = new ArrayList<>();
            for (int i = from; i < to; i++) {
                if (cost(i, worst + 1, taken) <= worst) {
                    found.add(at(i));
                }
            }
            return found;
        }

        /** What a place costs, or at least so much. */
        int cost(int i, int least, Predicate<PixelBox> taken) {
            if (covers[i] == UNKNOWN) {
                covers[i] = covers(at.x() + offsets[i][0], at.y() + offsets[i][1]);
            }
            int covered = covers[i] - 1;
            return covered < COSTS.length && COSTS[covered][0] < least
                    ? cost(i, at.x() + offsets[i][0], at.y() + offsets[i][1], covered, least, taken) : NOWHERE;
        }

        /** Most places are out of the county, which is told soonest. */
        private byte covers(double x, double y) {
            if (!home.isNear(x, y) || !home.holds(x, y)) {
                return NOWHERE;
            }
            PixelBox box = drops.box(x, y);
            int fixed = fixed(room(x, y));
            return (byte) (1 + (fixed == 0 && isAtAnothers(box) ? OVER_A_COUNTY : fixed));
        }

        /** What does not move is asked first, and is known from then on; of the rest most is not asked at all. */
        private int cost(int i, double x, double y, int fixed, int least, Predicate<PixelBox> taken) {
            if (across[i] == UNKNOWN) {
                across[i] = (byte) (isClear(homes::isClearOfCounties, x, y) ? 1 : 1 + OF_THE_COUNTY);
            }
            if (across[i] == 1 + OF_THE_COUNTY && COSTS[fixed][1] < least) {
                across[i] = (byte) (isClear(homes::isClearOfPrefectures, x, y) ? 2 : 3);
            }
            if (across[i] == 1 + OF_THE_COUNTY || COSTS[fixed][across[i] - 1] >= least) {
                return NOWHERE;
            }
            boolean onAnother = fixed < OVER_ANOTHER && taken.test(room(x, y));
            int cost = COSTS[onAnother ? OVER_ANOTHER : fixed][across[i] - 1];
            return cost < least && onItsSide.test(id, new WorldPixel(x, y)) ? cost : NOWHERE;
        }

        private PixelBox room(double x, double y) {
            return wider(room.about(id, drops.box(x, y)), beside);
        }

        /** Whether it would be taken for one of the county at whose seat it stands. */
        private boolean isAtAnothers(PixelBox box) {
            LabelPlacement.Dot own = towns.get(id);
            return about.any(box.grown(NEAR_A_TOWN), town -> !town.equals(own) && town.gap(box) < NEAR_A_TOWN);
        }

        /** Whether neither its head, with what is beside that, nor what is below lies across a line. */
        private boolean isClear(Predicate<PixelBox> ofLines, double x, double y) {
            return ofLines.test(wider(drops.head(x, y), beside).grown(LINE)) && ofLines.test(drops.stem(x, y, LINE));
        }
    }

    /**
     * The best place for the middle of a counted symbol, in the county of one of its clusters.
     *
     * @param counties those of its clusters
     * @param starts about what it is looked for
     * @param size   width and height of it
     * @param enough what is good enough to look no further
     * @param worst  what it may cost at most
     */
    Optional<WorldPixel> counted(Set<DropHomes.Home> counties, List<WorldPixel> starts, PixelBox size, int enough,
                                 int worst) {
        DropHomes.Home[] each = counties.toArray(DropHomes.Home[]::new);
        WorldPixel best = null;
        int least = worst + 1;
        for (int i = 0; i < FAR && least > enough; i++) {
            for (int s = 0; s < starts.size() && least > enough; s++) {
                double x = starts.get(s).x() + OFFSETS[i][0];
                double y = starts.get(s).y() + OFFSETS[i][1];
                if (!isNear(each, x, y)) {
                    continue;
                }
                PixelBox box = PixelBox.around(x, y, size.width(), size.height());
                int covered = covered(box, least);
                if (COSTS[covered][0] < least && isHome(each, x, y)) {
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

    /**
     * The place for a counted symbol nearest to the middle of what it counts, in the county of one of these: rather a
     * little further off than over a name.
     *
     * @param worst what it may cost at most
     */
    Optional<WorldPixel> central(Set<DropHomes.Home> counties, WorldPixel middle, PixelBox size, int worst) {
        return nearest(AMID, counties, middle, size, worst);
    }

    /** The same by the finest steps, for a county that has few places. */
    Optional<WorldPixel> anywhere(Set<DropHomes.Home> counties, WorldPixel middle, PixelBox size, int worst) {
        return nearest(ANYWHERE, counties, middle, size, worst);
    }

    /** Whether a box lies across no line of a prefecture. */
    boolean isInOnePrefecture(PixelBox box) {
        return homes.isClearOfPrefectures(box.grown(LINE));
    }

    /**
     * Where a counted symbol stands off at the end of a line from a place in one of some counties, both across no line
     * of a prefecture, over nothing and beside nothing it would be read with.
     *
     * @param beyond whether it stands beyond the border, not in another prefecture
     * @return the line, ending at the middle of the symbol
     */
    Optional<LabelPlacement.Leader> ledOut(Set<DropHomes.Home> counties, WorldPixel middle, PixelBox size,
                                                boolean beyond) {
        DropHomes.Home[] each = counties.toArray(DropHomes.Home[]::new);
        List<WorldPixel> feet = Arrays.stream(AMID).map(o -> new WorldPixel(middle.x() + o[0], middle.y() + o[1]))
                .filter(p -> isHome(each, p.x(), p.y())).filter(p -> isFree(PixelBox.around(p.x(), p.y(), FOOT, FOOT)))
                .limit(FEET).toList();
        LabelPlacement.Leader best = null;
        double least = Double.MAX_VALUE;
        for (WorldPixel foot : feet) {
            double off = Math.hypot(foot.x() - middle.x(), foot.y() - middle.y());
            for (double[] offset : LED) {
                LabelPlacement.Leader line = new LabelPlacement.Leader(foot.x(), foot.y(), foot.x() + offset[0],
                        foot.y() + offset[1]);
                PixelBox box = PixelBox.around(line.x1(), line.y1(), size.width(), size.height());
                double cost = off + line.length();
                if (cost < least && !box.grown(FOOT).contains(foot.x(), foot.y())
                        && homes.isBeyond(line.x1(), line.y1()) == beyond && isFree(box)
                        && isOverNothing(box.grown(BESIDE)) && line.all(this::isOverNothing)) {
                    least = cost;
                    best = line;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isFree(PixelBox box) {
        return isOverNothing(box) && isInOnePrefecture(box);
    }

    private boolean isOverNothing(PixelBox box) {
        return fixed(box) == 0 && !taken.test(box);
    }

    private Optional<WorldPixel> nearest(double[][] offsets, Set<DropHomes.Home> counties, WorldPixel middle,
                                         PixelBox size, int worst) {
        DropHomes.Home[] each = counties.toArray(DropHomes.Home[]::new);
        WorldPixel best = null;
        double least = Double.MAX_VALUE;
        for (double[] offset : offsets) {
            double off = Math.hypot(offset[0], offset[1]);
            if (off >= least) {
                break;
            }
            double x = middle.x() + offset[0];
            double y = middle.y() + offset[1];
            if (!isNear(each, x, y)) {
                continue;
            }
            PixelBox box = PixelBox.around(x, y, size.width(), size.height());
            int covered = covered(box, worst + 1);
            double cost = off + WORTH[COSTS[covered][0]];
            if (COSTS[covered][0] <= worst && cost < least && isHome(each, x, y)) {
                PixelBox clear = box.grown(LINE);
                int across = homes.isClearOfCounties(clear) ? 0 : homes.isClearOfPrefectures(clear) ? 1 : 2;
                cost = off + WORTH[COSTS[covered][across]];
                cost += across == 2 && cost < least ? OUTSIDE * homes.outside(box) : 0;
                if (COSTS[covered][across] <= worst && cost < least) {
                    least = cost;
                    best = new WorldPixel(x, y);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isNear(DropHomes.Home[] counties, double x, double y) {
        for (DropHomes.Home county : counties) {
            if (county.isNear(x, y)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHome(DropHomes.Home[] counties, double x, double y) {
        for (DropHomes.Home county : counties) {
            if (county.isNear(x, y) && county.holds(x, y)) {
                return true;
            }
        }
        return false;
    }

    /** What a box covers. @param least what it may not cost, by which some is not asked */
    private int covered(PixelBox box, int least) {
        int fixed = fixed(box);
        return COSTS[fixed][0] < least && fixed < OVER_ANOTHER && taken.test(box) ? OVER_ANOTHER : fixed;
    }

    /** What a box covers of what stands before any drop. */
    private int fixed(PixelBox box) {
        return !inFrame.test(box) || kept.intersects(box) ? OVER_A_CITY : avoided.intersects(box) ? OVER_A_COUNTY : 0;
    }

    static PixelBox wider(PixelBox box, double by) {
        return by == 0 ? box : new PixelBox(box.x(), box.y(), box.width() + by, box.height());
    }
}
