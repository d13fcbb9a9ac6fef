package henan.atlas.ui.map;

import javafx.scene.paint.Color;

/** Colours of the map's style as JavaFX has them. */
final class MapColors {
    private MapColors() {
    }

    /** @param rgb {@code 0xRRGGBB} */
    static Color of(int rgb) {
        return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
