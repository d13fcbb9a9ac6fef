package henan.atlas.render;

import henan.atlas.render.style.BorderBand;
import henan.atlas.render.style.LineSymbol;
import java.awt.Color;
import java.util.List;

/**
 * Strokes lines over areas whose colours mean something: dark ones have a light casing, or they would drown in dark
 * classes. Light ones, which are rivers, are given theirs before any is drawn, since they are cut into many pieces:
 * their colour is what the legend shows, on whatever it lies.
 *
 * @param casings whether only the casings of light lines are drawn, not the lines
 */
record OnColours(LinePainter lines, boolean casings) implements LinePainter {
    /** Grey, of 255, from which a line is light. */
    private static final double LIGHT = 140;
    /** Of 255: how much is left of a dark line's casing's white. */
    private static final int CASING = 140;
    /** By how much a casing is wider than its line, in logical pixels, and the thinnest dark line that has one. */
    private static final float WIDER = 1.6f;
    private static final float THINNEST = 0.75f;

    @Override
    public void stroke(LineSymbol line, List<BoxedShape> shapes, int[] features) {
        boolean light = ThemePainter.grey(line.color()) >= LIGHT;
        if (casings) {
            if (light && line.dashes().isEmpty()) {
                lines.stroke(with(line, Color.WHITE), shapes, features);
            }
            return;
        }
        if (!light && line.width() >= THINNEST) {
            lines.stroke(with(line, new Color(255, 255, 255, CASING)), shapes, features);
        }
        lines.stroke(line, shapes, features);
    }

    private static LineSymbol with(LineSymbol line, Color color) {
        return new LineSymbol(color, line.width() + WIDER, line.join(), line.cap(), List.of());
    }

    @Override
    public void fade(BorderBand band, List<BoxedShape> shapes, int[] features) {
        lines.fade(band, shapes, features);
    }
}
