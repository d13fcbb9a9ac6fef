package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.Leader;
import java.util.HashMap;
import java.util.Map;

/**
 * The symbols of clusters on a map. They are all alike, and so what is written beside one is its own only where that
 * is clearly the nearest.
 *
 * <p><b>Units:</b> world pixels.
 */
final class ClusterSymbols {
    /** By how much further off any other is than the own: so many times as far, and so many pixels at least. */
    static final double TIMES = 1.5;
    static final double PLAIN = 1.5;
    /** How far others are from what is written at the end of a line. */
    private static final double LED = 5;

    private final BoxGrid<Symbol> symbols = new BoxGrid<>();
    /** How far within a ring the drop stands it is about. */
    private final Map<Dot, Double> rings = new HashMap<>();

    /** A symbol as a name beside it is placed about it, and the box of all of it where it is not round. */
    private record Symbol(Dot dot, PixelBox box, boolean round) {
        double gap(PixelBox of) {
            double gap = dot.gap(of);
            if (round || gap <= 0) {
                return gap;
            }
            double dx = Math.max(0, Math.max(of.x() - box.maxX(), box.x() - of.maxX()));
            double dy = Math.max(0, Math.max(of.y() - box.maxY(), box.y() - of.maxY()));
            return Math.min(gap, Math.sqrt(dx * dx + dy * dy));
        }
    }

    /** A round one. */
    void add(Dot symbol) {
        symbols.add(symbol.box(), new Symbol(symbol, symbol.box(), true));
    }

    /** One that is higher than its round part. @param box all of it */
    void add(Dot symbol, PixelBox box) {
        symbols.add(box, new Symbol(symbol, box, false));
    }

    /** A ring about a drop, which is the nearest to its name too. @param within radius of that */
    void addRing(Dot ring, double within) {
        add(ring);
        rings.put(ring, ring.radius() - within);
    }

    /** The box of all of a symbol: of a round one, or of one that is not known, the one about it. */
    PixelBox box(Dot own) {
        PixelBox[] whole = {own.box()};
        symbols.any(own.box(), s -> {
            whole[0] = s.dot().equals(own) ? s.box() : whole[0];
            return s.dot().equals(own);
        });
        return whole[0];
    }

    /** Whether one lies in a box. */
    boolean isAt(PixelBox box) {
        return symbols.intersects(box);
    }

    /** How far off others are at least from what stands so far from its own symbol. */
    static double plainly(double gap) {
        return Math.max(gap * TIMES, gap + PLAIN);
    }

    /** Whether what is written in a box beside a symbol is taken for that one's. */
    boolean isTold(PixelBox box, Dot own) {
        double gap = Math.max(0, own.gap(box));
        return isClear(box, own, Math.max(plainly(gap), gap + rings.getOrDefault(own, 0.0)));
    }

    /** Whether what is written in a box at the end of a line is taken for that of the symbol the line begins at. */
    boolean isToldByItsLine(PixelBox box, Dot own) {
        return isClear(box, own, LED);
    }

    private boolean isClear(PixelBox box, Dot own, double by) {
        return !symbols.any(box.grown(by), s -> s.gap(box) < by && !s.dot().equals(own));
    }

    /** Whether a line from a symbol runs past all others. */
    boolean isPast(Leader line, Dot own) {
        return line.all(bead -> isClear(bead, own, 0));
    }
}
