package henan.atlas.ui.making.thematic;

import javafx.scene.paint.Color;

/** Colours of the map as JavaFX has them. */
final class FxColors {
    private FxColors() {
    }

    /** @param rgb {@code 0xRRGGBB} */
    static Color of(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** The same for a style sheet. */
    static String css(int rgb) {
        return "#%06X".formatted(rgb & 0xFFFFFF);
    }
}
