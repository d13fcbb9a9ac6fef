package henan.atlas.render;

import henan.atlas.carto.MapTheme;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.ThemeSymbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sets what goes between all else, names too: the rings of places without data, and the signs of areas, each in its
 * area, or, where there is no room, beside it on a disc of the area's colour with a line into it.
 *
 * <p>Deterministic. <b>Units:</b> world pixels, y downwards.
 */
final class SignPlacer {
    /** Radius of the disc a sign stands on beside its area. */
    static final double DISC = 5;
    private static final double STEP = 3;
    /** How much further than its own radius a symbol may be moved. */
    private static final double FARTHEST = 24;
    /** How far from the end of its line the disc may stand. */
    private static final double NEAREST_DISC = 5;
    private static final double FARTHEST_DISC = 56;
    /** How bad it is to lie at a name or another symbol, and to stand a pixel off. */
    private static final double COVERED = 5;
    private static final double OFF = 0.01;
    /** Of places as good as another but for rounding the first is taken. */
    private static final double EQUAL = 1e-9;

    private final SymbolGround ground;
    private final LedOut beside;

    /** On some ground. */
    SignPlacer(SymbolGround ground) {
        this.ground = ground;
        this.beside = new LedOut(ground, NEAREST_DISC, FARTHEST_DISC, 0);
    }

    /**
     * Sets rings and signs.
     *
     * @param anchor where each belongs; empty where it has no place on the map
     * @return in the order of painting
     */
    List<ThemeSymbol> place(List<MapTheme.Mark> marks, Function<MapTheme.Mark, Optional<Dot>> anchor) {
        List<ThemeSymbol> placed = new ArrayList<>();
        List<MapTheme.Mark> led = new ArrayList<>();
        marks.stream().sorted(Comparator.comparing(m -> -m.radius())).forEach(mark -> anchor.apply(mark)
                .flatMap(at -> spot(mark, at)).ifPresentOrElse(dot -> {
                    ground.add(dot);
                    placed.add(new ThemeSymbol(mark, dot));
                }, () -> led.add(mark)));
        // After all that have room: what stands beside its area takes no other's place.
        led.stream().filter(MapTheme.Mark::isSignOfArea).forEach(mark -> anchor.apply(mark)
                .flatMap(at -> beside.find(mark, at, DISC + MapTheme.Mark.RIM, d -> true)).ifPresent(symbol -> {
                    ground.add(symbol.dot(), symbol.leader().orElseThrow());
                    placed.add(symbol);
                }));
        return placed;
    }

    private Optional<Dot> spot(MapTheme.Mark mark, Dot at) {
        Dot best = null;
        double least = Double.MAX_VALUE;
        for (Dot dot : SymbolGround.around(at, 0, at.radius() + FARTHEST, STEP, at.radius()).toList()) {
            double off = OFF * Math.hypot(dot.x() - at.x(), dot.y() - at.y());
            if (off >= least) {
                break;
            }
            if (!ground.isAllowed(dot) || !ground.home().isAtHome(mark, dot.x(), dot.y())) {
                continue;
            }
            double bad = off + hidden(dot);
            // Asked last, of what would be better: it takes longest to tell.
            bad += bad < least ? ground.home().strayed(mark, dot) : 0;
            if (bad < least - EQUAL && (bad == off || !mark.isSignOfArea())) {
                least = bad;
                best = dot;
            }
        }
        return Optional.ofNullable(best);
    }

    private double hidden(Dot dot) {
        return ground.isAtAName(dot) ? COVERED : ground.seats(dot) + COVERED * ground.covered(dot).size();
    }
}
