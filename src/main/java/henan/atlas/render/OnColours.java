package henan.atlas.render;

import henan.atlas.render.style.BorderBand;
import henan.atlas.render.style.LineSymbol;
import java.awt.Color;
import java.util.List;

/**
 * Strokes lines over areas whose colours mean something: boundaries have a light casing, or they would drown in dark
 * classes; rivers are thinned, or they would be the strongest of all.
 *
 * @param quiet whether light lines are thinned
 */
record OnColours(LinePainter lines, boolean quiet) implements LinePainter {
    /** Grey, of 255, from which a line is light. */
    private static final double LIGHT = 140;
    /** Of 255: how much of a light line is left, and of its casing's white. */
    private static final int LEFT = 110;
    private static final int CASING = 140;
    /** By how much a casing is wider than its line, in logical pixels, and the thinnest line that has one. */
    private static final float WIDER = 1.6f;
    private static final float THINNEST = 0.75f;

    @Override
    public void stroke(LineSymbol line, List<BoxedShape> shapes, int[] features) {
        Color c = line.color();
        boolean light = ThemePainter.grey(c) >= LIGHT;
        if (light && quiet) {
            lines.stroke(with(line, new Color(c.getRed(), c.getGreen(), c.getBlue(), LEFT), line.width(),
                    line.dashes()), shapes, features);
            return;
        }
        if (!light && line.width() >= THINNEST) {
            lines.stroke(with(line, new Color(255, 255, 255, CASING), line.width() + WIDER, List.of()), shapes,
                    features);
        }
        lines.stroke(line, shapes, features);
    }

    private static LineSymbol with(LineSymbol line, Color color, float width, List<Float> dashes) {
        return new LineSymbol(color, width, line.join(), line.cap(), dashes);
    }

    @Override
    public void fade(BorderBand band, List<BoxedShape> shapes, int[] features) {
        lines.fade(band, shapes, features);
    }
}
