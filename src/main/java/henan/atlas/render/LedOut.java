package henan.atlas.render;

import henan.atlas.carto.MapTheme;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.Leader;
import henan.atlas.render.LabelPlacement.ThemeSymbol;
import java.util.List;
import java.util.Optional;

/**
 * Finds a place beside its area for a symbol that has no room in there, with a thin line that leads into it: at the
 * end of the shortest line that lies on nothing. Where names and seats take all of the area the line may begin on one.
 *
 * <p><b>Units:</b> world pixels.
 */
final class LedOut {
    /** How far from where a symbol belongs its line may begin. */
    private static final double FOOT_OFF = 24;
    private static final double FOOT_STEP = 1.5;
    /** How many beginnings are tried. */
    private static final int FEET = 8;
    private static final double STEP = 3;

    private final SymbolGround ground;
    /** How far from the beginning of its line the middle of a symbol may stand, besides its radius. */
    private final double nearest;
    private final double farthest;

    LedOut(SymbolGround ground, double nearest, double farthest) {
        this.ground = ground;
        this.nearest = nearest;
        this.farthest = farthest;
    }

    /** The place of a symbol. @param at where it belongs @param radius of what is drawn there */
    Optional<ThemeSymbol> find(MapTheme.Mark mark, Dot at, double radius) {
        List<Dot> inside = SymbolGround.around(at, 0, FOOT_OFF, FOOT_STEP, ThemePainter.FOOT)
                .filter(foot -> ground.home().holds(mark, foot.x(), foot.y()) && !ground.isOnAnother(foot)).toList();
        Optional<ThemeSymbol> clear = shortest(mark, inside.stream().filter(ground::isFree).limit(FEET).toList(),
                radius, 0);
        return clear.isPresent() ? clear : shortest(mark, inside.stream().limit(FEET).toList(), radius, FOOT_OFF);
    }

    /** @param covered how much of the line at its beginning may lie on a name */
    private Optional<ThemeSymbol> shortest(MapTheme.Mark mark, List<Dot> feet, double radius, double covered) {
        ThemeSymbol best = null;
        double least = Double.MAX_VALUE;
        for (Dot foot : feet) {
            Optional<ThemeSymbol> found = SymbolGround.around(foot, radius + nearest, radius + farthest, STEP, radius)
                    .filter(disc -> ground.isAllowed(disc.grown(SymbolGround.CLEAR)) && ground.isFree(disc)
                            && ground.home().isOnMap(disc))
                    .map(disc -> new ThemeSymbol(mark, disc, Optional.of(Leader.between(foot, disc))))
                    .filter(led -> ground.isFree(led.leader().orElseThrow(), covered)).findFirst();
            if (found.isPresent() && found.get().leader().orElseThrow().length() < least - FOOT_STEP) {
                best = found.get();
                least = best.leader().orElseThrow().length();
            }
        }
        return Optional.ofNullable(best);
    }
}
