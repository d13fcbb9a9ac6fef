package henan.atlas.render;

import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.ThemeSymbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Sets a theme's symbols at one scale: the largest first, each where it belongs or as near to it as it hides no other
 * and covers no city's symbol, and inside its own area. The rings of places without data go between all else, names
 * too, and so do the signs of areas, which are left out where there is no room.
 *
 * <p>Deterministic. <b>Units:</b> world pixels, y downwards.
 */
final class CirclePlacer {
    /** What part of the smaller of two circles may lie in the other. */
    private static final double TOLERATED = 0.12;
    /** Clear space kept to a city's symbol. */
    private static final double CLEAR = 1;
    private static final double STEP = 3;
    /** How much further than its own radius a symbol may be moved. */
    private static final double FARTHEST = 24;
    private static final int DIRECTIONS = 16;
    /** How much worse it is to cover a city's symbol than a circle. */
    private static final double CITY = 4;

    private final BiPredicate<MapTheme.Mark, Dot> home;
    private final Predicate<PixelBox> allowed;
    private final BoxGrid<Dot> cities = new BoxGrid<>();
    private final BoxGrid<Dot> set = new BoxGrid<>();
    private final BoxGrid<Boolean> names = new BoxGrid<>();

    /**
     * A map to set symbols on.
     *
     * @param cities  symbols to be kept clear
     * @param home    whether a symbol at a place is still taken for that of its own area
     * @param allowed whether a symbol's box may be there, as inside the frame
     */
    CirclePlacer(List<Dot> cities, BiPredicate<MapTheme.Mark, Dot> home, Predicate<PixelBox> allowed) {
        cities.forEach(c -> this.cities.add(c.box(), c));
        this.home = home;
        this.allowed = allowed;
    }

    /** Keeps rings and signs set from now on off a name or what else is there. */
    void take(PixelBox name) {
        names.add(name, true);
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
        marks.stream().filter(m -> m.slices().isEmpty() == quiet).sorted(Comparator.comparing(m -> -m.radius()))
                .forEach(mark -> anchor.apply(mark).flatMap(at -> spot(mark, at)).ifPresent(dot -> {
                    set.add(dot.box(), dot);
                    placed.add(new ThemeSymbol(mark, dot));
                }));
        return placed;
    }

    private Optional<Dot> spot(MapTheme.Mark mark, Dot at) {
        Dot best = null;
        double least = Double.MAX_VALUE;
        for (double radius = 0; radius <= at.radius() + FARTHEST; radius += STEP) {
            for (int i = 0; i < (radius == 0 ? 1 : DIRECTIONS); i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS - Math.PI / 4;
                Dot dot = radius == 0 ? at : new Dot(at.x() + radius * Math.cos(angle),
                        at.y() + radius * Math.sin(angle), at.radius());
                if (!allowed.test(dot.box()) || (radius > 0 || mark.isSignOfArea()) && !home.test(mark, dot)) {
                    continue;
                }
                double hidden = hidden(dot, mark.slices().isEmpty());
                if (hidden == 0) {
                    return Optional.of(dot);
                }
                if (hidden < least) {
                    least = hidden;
                    best = dot;
                }
            }
        }
        return mark.isSignOfArea() ? Optional.empty() : Optional.ofNullable(best);
    }

    /** How much a symbol hides or is hidden; nought where it stands free. */
    private double hidden(Dot dot, boolean quiet) {
        double[] sum = new double[1];
        cities.any(dot.box().grown(CLEAR), city -> {
            sum[0] += dot.gap(city) < CLEAR ? CITY : 0;
            return false;
        });
        if (quiet && names.intersects(dot.box())) {
            return CITY;
        }
        List<Dot> seen = new ArrayList<>();
        set.any(dot.box(), other -> {
            double shared = quiet ? dot.gap(other) < 0 ? 1 : 0 : shared(dot, other);
            if (shared > (quiet ? 0 : TOLERATED) && !seen.contains(other)) {
                seen.add(other);
                sum[0] += shared;
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
