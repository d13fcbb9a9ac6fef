package henan.atlas.render;

import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.ThemeSymbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sets a theme's symbols at one scale: the largest first, each where it belongs or as near to it as it touches no
 * other, covers no seat's symbol and stays in its own area. Where it cannot have all of that it leaves its county
 * rather than hide a seat, and never the province. The rings of places without data go between all else, names too,
 * and so do the signs of areas, which are left out where there is no room.
 *
 * <p>Deterministic. <b>Units:</b> world pixels, y downwards.
 */
final class CirclePlacer {
    /** Clear space kept to a seat's symbol. */
    private static final double CLEAR = 1;
    private static final double STEP = 3;
    /** How much further than its own radius a symbol may be moved. */
    private static final double FARTHEST = 24;
    private static final int DIRECTIONS = 16;
    /** How bad it is to cover a seat's symbol, or to be covered by a name, and the whole of another circle. */
    private static final double SEAT = 5;
    private static final double CIRCLE = 3;
    /** How bad it is to lie under a name: worse than to reach a little over the line of its area. */
    private static final double NAME = 2;
    /** How bad it is to overlap another at all. */
    private static final double TOUCHED = 0.3;
    /** How bad it is to stand a pixel off. */
    private static final double OFF = 0.01;

    /** Radius of the disc a sign stands on beside its area, and of the end of its line in there. */
    static final double DISC = 5;
    static final double FOOT = 0.9;
    /** How far from that end the disc may stand. */
    private static final double NEAREST_DISC = 12;
    private static final double FARTHEST_DISC = 42;

    private final Home home;
    private final Predicate<PixelBox> allowed;
    private final BoxGrid<Dot> seats = new BoxGrid<>();
    private final BoxGrid<Dot> set = new BoxGrid<>();
    private final BoxGrid<PixelBox> names = new BoxGrid<>();

    /** Where symbols belong. */
    interface Home {
        /** How bad it is for a symbol to stand at a place: nothing where all of it lies in its own area. */
        double strayed(MapTheme.Mark mark, Dot dot);

        /** Whether all of a symbol lies in the province. */
        default boolean isOnMap(Dot dot) {
            return true;
        }
    }

    /**
     * A map to set symbols on.
     *
     * @param seats   symbols to be kept clear
     * @param allowed whether a symbol's box may be there, as inside the frame
     */
    CirclePlacer(List<Dot> seats, Home home, Predicate<PixelBox> allowed) {
        seats.forEach(c -> this.seats.add(c.box(), c));
        this.home = home;
        this.allowed = allowed;
    }

    /** Keeps rings and signs set from now on off a name or what else is there. */
    void take(PixelBox name) {
        names.add(name, name);
    }

    /**
     * Sets the circles, or the rings and signs, of a theme.
     *
     * @param quiet  whether the rings of places nothing is known of and the signs of areas
     * @param anchor where each belongs; empty where it has no place on the map
     * @return in the order of painting: the smallest on top
     */
    List<ThemeSymbol> place(List<MapTheme.Mark> marks, boolean quiet,
                            Function<MapTheme.Mark, Optional<Dot>> anchor) {
        List<ThemeSymbol> placed = new ArrayList<>();
        List<MapTheme.Mark> led = new ArrayList<>();
        marks.stream().filter(m -> m.slices().isEmpty() == quiet).sorted(Comparator.comparing(m -> -m.radius()))
                .forEach(mark -> anchor.apply(mark).flatMap(at -> spot(mark, at)).ifPresentOrElse(dot -> {
                    set.add(dot.box(), dot);
                    placed.add(new ThemeSymbol(mark, dot));
                }, () -> led.add(mark)));
        // After all that have room: what stands beside its area takes no other's place.
        led.stream().filter(MapTheme.Mark::isSignOfArea).forEach(mark -> anchor.apply(mark)
                .flatMap(at -> ledOut(mark, at)).ifPresent(symbol -> {
                    set.add(symbol.dot().box(), symbol.dot());
                    symbol.leader().orElseThrow().beads().forEach(this::take);
                    placed.add(symbol);
                }));
        return placed;
    }

    /**
     * Moves circles that lie under names aside, where there is a better place for them.
     *
     * @param circles as they were set
     * @param written the names that stand
     * @return the same, in the order of painting
     */
    List<ThemeSymbol> beside(List<ThemeSymbol> circles, List<PixelBox> written,
                             Function<MapTheme.Mark, Optional<Dot>> anchor) {
        written.forEach(this::take);
        List<ThemeSymbol> all = new ArrayList<>();
        for (ThemeSymbol circle : circles) {
            if (isUnderAName(circle.dot())) {
                set.remove(circle.dot().box(), circle.dot());
                Dot dot = anchor.apply(circle.mark()).flatMap(at -> spot(circle.mark(), at)).orElse(circle.dot());
                set.add(dot.box(), dot);
                all.add(new ThemeSymbol(circle.mark(), dot));
            } else {
                all.add(circle);
            }
        }
        return all;
    }

    private boolean isUnderAName(Dot dot) {
        return names.any(dot.box(), name -> dot.gap(name) < 0);
    }

    /**
     * The sign of an area that has no room in it, on a disc beside it: a colour alone is not told from another without
     * colours.
     */
    private Optional<ThemeSymbol> ledOut(MapTheme.Mark mark, Dot at) {
        Optional<Dot> foot = around(at, 0, FARTHEST, 1, FOOT).filter(dot -> hidden(dot, true) == 0
                && home.strayed(mark, dot) == 0).findFirst();
        return foot.flatMap(from -> around(from, NEAREST_DISC, FARTHEST_DISC, STEP,
                DISC + MapTheme.Mark.RIM)
                .filter(disc -> allowed.test(disc.box().grown(CLEAR)) && hidden(disc, true) == 0
                        && home.isOnMap(disc))
                .map(disc -> new ThemeSymbol(mark, disc, Optional.of(line(from, disc))))
                .filter(symbol -> symbol.leader().orElseThrow().all(bead -> !names.intersects(bead)
                        && !seats.intersects(bead) && !set.intersects(bead))).findFirst());
    }

    private static LabelPlacement.Leader line(Dot foot, Dot disc) {
        double length = Math.hypot(disc.x() - foot.x(), disc.y() - foot.y());
        double part = (length - disc.radius()) / length;
        return new LabelPlacement.Leader(foot.x(), foot.y(), foot.x() + part * (disc.x() - foot.x()),
                foot.y() + part * (disc.y() - foot.y()));
    }

    /** Places about another, the nearest first. */
    private static Stream<Dot> around(Dot at, double from, double to, double step, double radius) {
        return DoubleStream.iterate(from, off -> off <= to, off -> off + step).boxed().flatMap(off ->
                IntStream.range(0, off == 0 ? 1 : DIRECTIONS)
                        .mapToDouble(i -> 2 * Math.PI * i / DIRECTIONS - Math.PI / 4)
                        .mapToObj(angle -> new Dot(at.x() + off * Math.cos(angle), at.y() + off * Math.sin(angle),
                                radius)));
    }

    private Optional<Dot> spot(MapTheme.Mark mark, Dot at) {
        Dot best = null;
        double least = Double.MAX_VALUE;
        boolean quiet = mark.slices().isEmpty();
        for (double off = 0; off <= at.radius() + FARTHEST && off * OFF < least; off += STEP) {
            for (int i = 0; i < (off == 0 ? 1 : DIRECTIONS); i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS - Math.PI / 4;
                Dot dot = off == 0 ? at : new Dot(at.x() + off * Math.cos(angle), at.y() + off * Math.sin(angle),
                        at.radius());
                if (!allowed.test(dot.box())) {
                    continue;
                }
                double bad = off * OFF + hidden(dot, quiet);
                // Asked last, of what would be better: it takes longest to tell.
                bad += bad < least ? home.strayed(mark, dot) : 0;
                if (bad < least && (bad == off * OFF || !mark.isSignOfArea())) {
                    least = bad;
                    best = dot;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** How much a symbol hides or is hidden; nought where it stands free. */
    private double hidden(Dot dot, boolean quiet) {
        if (quiet && names.intersects(dot.box())) {
            return SEAT;
        }
        double[] sum = {!quiet && isUnderAName(dot) ? NAME : 0};
        List<Dot> seen = new ArrayList<>();
        seats.any(dot.box().grown(CLEAR), seat -> {
            if (dot.gap(seat) < CLEAR && !seen.contains(seat)) {
                seen.add(seat);
                sum[0] += SEAT;
            }
            return false;
        });
        set.any(dot.box(), other -> {
            if (dot.gap(other) < 0 && !seen.contains(other)) {
                seen.add(other);
                sum[0] += quiet ? CIRCLE : TOUCHED + CIRCLE * shared(dot, other);
            }
            return false;
        });
        return sum[0];
    }

    /** The part of the smaller of two circles that lies in the other. */
    private static double shared(Dot a, Dot b) {
        double r = Math.min(a.radius(), b.radius());
        double big = Math.max(a.radius(), b.radius());
        double d = Math.hypot(a.x() - b.x(), a.y() - b.y());
        if (d >= r + big) {
            return 0;
        }
        if (d <= big - r) {
            return 1;
        }
        double small = r * r * Math.acos((d * d + r * r - big * big) / (2 * d * r));
        double large = big * big * Math.acos((d * d + big * big - r * r) / (2 * d * big));
        double kite = Math.sqrt((-d + r + big) * (d + r - big) * (d - r + big) * (d + r + big)) / 2;
        return (small + large - kite) / (Math.PI * r * r);
    }
}
