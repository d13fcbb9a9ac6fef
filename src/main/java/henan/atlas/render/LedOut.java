package henan.atlas.render;

import henan.atlas.carto.MapTheme;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.Leader;
import henan.atlas.render.LabelPlacement.ThemeSymbol;
import henan.atlas.render.SymbolGround.Told;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds a place beside its area for a symbol that has no room in there, with a thin line that leads into it: at the
 * end of the shortest line that lies on nothing, in its own prefecture or else partly beyond the border, its middle in
 * neither another prefecture nor another province, of which it would seem to be. Where names and seats take all of
 * the area the line may begin on one.
 *
 * <p><b>Units:</b> world pixels.
 */
final class LedOut {
    /** How far from where a symbol belongs its line may begin. */
    private static final double FOOT_OFF = 24;
    /** The same of a cluster, which has a place: as far as the rim of a seat's symbol there. */
    private static final double FOOT_OFF_PLACE = 8;
    private static final double FOOT_STEP = 1.5;
    /** How many beginnings are tried. */
    private static final int FEET = 8;
    private static final double STEP = 3;
    /** How much longer a line is rather than that its symbol stands where a seat's name will want to. */
    private static final double ROOM = 25;

    private final SymbolGround ground;
    /** How far from the beginning of its line the middle of a symbol may stand, besides its radius. */
    private final double nearest;
    private final double farthest;

    /** The part of a symbol that may lie on another before it is led out of its prefecture. */
    private final double shared;

    LedOut(SymbolGround ground, double nearest, double farthest, double shared) {
        this.ground = ground;
        this.nearest = nearest;
        this.farthest = farthest;
        this.shared = shared;
    }

    /**
     * The place of a symbol.
     *
     * @param at      where it belongs
     * @param radius  of what is drawn there
     * @param allowed whether it may stand at a place
     */
    Optional<ThemeSymbol> find(MapTheme.Mark mark, Dot at, double radius, Predicate<Dot> allowed) {
        double off = mark.isOfCluster() ? FOOT_OFF_PLACE : FOOT_OFF;
        List<Dot> inside = SymbolGround.around(at, 0, off, FOOT_STEP, ThemePainter.FOOT)
                .filter(foot -> ground.home().holds(mark, foot.x(), foot.y()) && !ground.isOnAnother(foot)).toList();
        List<Dot> free = inside.stream().filter(ground::isFree).limit(FEET).toList();
        List<Dot> any = inside.stream().limit(FEET).toList();
        Map<Told, List<Dot>> room = SymbolGround.allAround(at, 0, FOOT_OFF + radius + farthest, STEP, radius)
                .filter(disc -> ground.isAllowed(disc.grown(SymbolGround.CLEAR)) && allowed.test(disc)
                        && ground.isFree(disc, shared))
                .collect(Collectors.groupingBy(disc -> ground.home().told(mark, disc)));
        List<Dot> own = room.getOrDefault(Told.OWN, List.of());
        return Stream.of(alone(own), own, alone(room.getOrDefault(Told.BEYOND, List.of()))).flatMap(discs ->
                shortest(at, free, discs, 0).or(() -> shortest(at, any, discs, FOOT_OFF)).stream()).findFirst()
                .map(line -> new ThemeSymbol(mark, line.disc(), Optional.of(line.line())));
    }

    private List<Dot> alone(List<Dot> discs) {
        return discs.stream().filter(disc -> !ground.isOnAnother(disc)).toList();
    }

    /** A line and the disc at its end. */
    private record Led(Leader line, Dot disc) {
    }

    /**
     * The shortest line, of those from an early foot.
     *
     * @param discs   where the symbol may stand, the nearest to where it belongs first
     * @param covered how much of the line at its beginning may lie on a name
     */
    private Optional<Led> shortest(Dot at, List<Dot> feet, List<Dot> discs, double covered) {
        Led best = null;
        double least = Double.MAX_VALUE;
        for (Dot disc : discs) {
            if (disc.gap(at.withRadius(FOOT_OFF)) > least) {
                break;
            }
            double rooms = ROOM * ground.names(disc);
            for (Dot foot : feet) {
                double length = disc.gap(foot.withRadius(0));
                if (length >= nearest && length <= farthest && length + rooms < least - FOOT_STEP) {
                    Leader line = Leader.between(foot, disc);
                    if (ground.isFree(line, covered)) {
                        best = new Led(line, disc);
                        least = length + rooms;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
