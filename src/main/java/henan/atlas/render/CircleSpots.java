package henan.atlas.render;

import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.Leader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The places of one circle: where it belongs and a grid over its area about that, and what each costs. The nearest are
 * asked first, and the area is asked of no place that is worse anyway.
 *
 * <p><b>Units:</b> world pixels.
 */
final class CircleSpots {
    /** About how many there are at most, and the finest grid. */
    private static final int MOST = 700;
    private static final double FINEST = 2.5;
    /** How far off its place a cluster's circle may stand without a line. */
    private static final double FARTHEST = 13;
    /** How far it may be moved where its area has no room for it at all, and how bad that is. */
    private static final double BEYOND = 24;
    private static final double OUT = 3;
    /** How bad it is to stand a pixel off: worse for an area's circle, which then is in one place on all maps. */
    private static final double OFF = 0.01;
    private static final double OFF_MIDDLE = 0.1;

    /** How bad it is to be turned about another: worse than to hide it. */
    private static final double TURNED = 80;

    /** How bad it is that the line to it is hidden. */
    private static final double HIDDEN_LINE = 20;

    private static final double UNKNOWN = -1;

    private final SymbolGround ground;
    private final MapTheme.Mark mark;
    private final Dot at;
    private final ToIntFunction<Dot> turned;
    /** The nearest first; with them what each costs whatever the others do, where that was asked already. */
    private final List<Dot> spots = new ArrayList<>();
    private final double[] fixed;

    /** @param turned about how many others it would be turned at a place */
    CircleSpots(SymbolGround ground, MapTheme.Mark mark, Dot at, ToIntFunction<Dot> turned) {
        this.turned = turned;
        this.ground = ground;
        this.mark = mark;
        this.at = at;
        ground.home().bounds(mark).ifPresent(this::addGrid);
        if (spots.isEmpty()) {
            // One that has no shape, or is too near the frame, or smaller than a pixel.
            SymbolGround.allAround(at, 0, at.radius() + FARTHEST, FINEST, at.radius()).filter(ground::isAllowed)
                    .forEach(spots::add);
        }
        spots.sort(Comparator.comparing(this::off));
        fixed = new double[spots.size()];
        Arrays.fill(fixed, UNKNOWN);
    }

    /** The nearest in its area to where it belongs. */
    Dot first() {
        return spots.isEmpty() ? at : spots.get(0);
    }

    private void addGrid(PixelBox area) {
        double reach = mark.isOfCluster() ? at.radius() + FARTHEST : Double.MAX_VALUE;
        double left = Math.max(area.x(), at.x() - reach);
        double top = Math.max(area.y(), at.y() - reach);
        double right = Math.min(area.maxX(), at.x() + reach);
        double bottom = Math.min(area.maxY(), at.y() + reach);
        double step = Math.max(FINEST, Math.sqrt(Math.max(0, (right - left) * (bottom - top)) / MOST));
        // So that where it belongs is one of them.
        double fromX = at.x() - Math.floor((at.x() - left) / step) * step;
        for (double y = at.y() - Math.floor((at.y() - top) / step) * step; y <= bottom; y += step) {
            for (double x = fromX; x <= right; x += step) {
                if (Math.hypot(x - at.x(), y - at.y()) <= reach) {
                    add(new Dot(x, y, at.radius()));
                }
            }
        }
    }

    private void add(Dot spot) {
        if (ground.home().holds(mark, spot.x(), spot.y()) && ground.isAllowed(spot)) {
            spots.add(spot);
        }
    }

    private double off(Dot dot) {
        return (mark.isOfCluster() ? OFF : OFF_MIDDLE) * Math.hypot(dot.x() - at.x(), dot.y() - at.y());
    }

    /** The best of them; empty where none is allowed. */
    Optional<Dot> best() {
        return best(Double.MAX_VALUE);
    }

    /** The best of them that costs less. */
    Optional<Dot> best(double most) {
        double least = most;
        Dot best = null;
        for (int i = 0; i < spots.size(); i++) {
            Dot spot = spots.get(i);
            double cost = off(spot);
            if (cost >= least) {
                break;
            }
            cost += Math.max(0, fixed[i]);
            cost += cost < least ? others(spot) : 0;
            cost += cost < least ? ground.names(spot) : 0;
            if (cost < least && fixed[i] == UNKNOWN) {
                fixed[i] = fixed(spot);
                cost += fixed[i];
            }
            if (cost < least) {
                least = cost;
                best = spot;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The best place about where it belongs that costs less, be its middle out of its area, as where a circle is larger
     * than that, but in no other prefecture; that of a cluster off the area, for a line tells then where it belongs.
     */
    Optional<Dot> beyond(double most) {
        return SymbolGround.around(at, 0, at.radius() + BEYOND, FINEST, at.radius())
                .filter(d -> ground.isAllowed(d) && cost(d) + OUT < most
                        && ground.home().told(mark, d) != SymbolGround.Told.ANOTHERS
                        && !(mark.isOfCluster() && d.covers(first().withRadius(ThemePainter.FOOT))))
                .min(Comparator.comparing(d -> cost(d) + led(d)));
    }

    /** What the line costs to a place off the area, which is not seen under another circle. */
    private double led(Dot dot) {
        Leader line = Leader.between(first(), dot);
        return ground.isFree(line, Math.hypot(line.x1() - line.x0(), line.y1() - line.y0())) ? 0 : HIDDEN_LINE;
    }

    /** What it costs to stand at a place. */
    double cost(Dot dot) {
        return off(dot) + others(dot) + ground.names(dot) + fixed(dot);
    }

    private double others(Dot dot) {
        return ground.others(dot) + TURNED * turned.applyAsInt(dot);
    }

    private double fixed(Dot dot) {
        return ground.seats(dot) + ground.home().strayed(mark, dot);
    }
}
