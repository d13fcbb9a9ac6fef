package henan.atlas.ui.ground.kit;

import javafx.scene.Node;
import javafx.scene.paint.Color;

/** How a class of industries is drawn beside its name: the same colour and sign as on the map. */
public interface IndustrySymbols {
    /** A small symbol. @param size height in pixels */
    Node glyph(String industryId, double size);

    Color colour(String industryId);

    /** The same colour as {@code 0xRRGGBB}. */
    default int rgb(String industryId) {
        Color color = colour(industryId);
        return channel(color.getRed()) << 16 | channel(color.getGreen()) << 8 | channel(color.getBlue());
    }

    private static int channel(double share) {
        return (int) Math.round(share * 0xFF);
    }
}
