package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.Leader;

/**
 * The symbols of clusters on a map. They are all alike, and so what is written beside one is its own only where that
 * is clearly the nearest.
 *
 * <p><b>Units:</b> world pixels.
 */
final class ClusterSymbols {
    /** By how much further off any other is than the own: so many times as far, and so many pixels at least. */
    private static final double TIMES = 1.5;
    private static final double PLAIN = 1.5;
    /** How far others are from what is written at the end of a line. */
    private static final double LED = 5;

    private final BoxGrid<Dot> dots = new BoxGrid<>();

    void add(Dot symbol) {
        dots.add(symbol.box(), symbol);
    }

    /** Whether what is written in a box beside a symbol is taken for that one's. */
    boolean isTold(PixelBox box, Dot own) {
        double gap = Math.max(0, own.gap(box));
        return isClear(box, own, Math.max(gap * TIMES, gap + PLAIN));
    }

    /** Whether what is written in a box at the end of a line is taken for that of the symbol the line begins at. */
    boolean isToldByItsLine(PixelBox box, Dot own) {
        return isClear(box, own, LED);
    }

    private boolean isClear(PixelBox box, Dot own, double by) {
        return !dots.any(box.grown(by), d -> d.gap(box) < by && !d.equals(own));
    }

    /** Whether a line from a symbol runs past all others. */
    boolean isPast(Leader line, Dot own) {
        return line.all(bead -> isClear(bead, own, 0));
    }
}
