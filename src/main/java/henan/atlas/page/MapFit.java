package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Envelope;

/**
 * An area in a map's frame: at the scale asked for, or at the largest round scale at which it fits.
 *
 * @param extent ground to show, in projected metres
 * @param room   room of the map with its neat line, in logical pixels
 * @param asked  denominator asked for
 */
record MapFit(Envelope extent, PixelBox room, OptionalDouble asked) {
    /** Largest scale: what the boundaries' sources say they are good for. */
    static final double LARGEST_SCALE = 250_000;
    /** Room kept about the area. */
    private static final double AROUND = 12;

    /** The map itself, of whole logical pixels, inside the neat line. */
    PixelBox frame() {
        double width = Math.max(1, Math.floor(room.width() - 2 * PageMap.NEAT_LINE));
        double height = Math.max(1, Math.floor(room.height() - 2 * PageMap.NEAT_LINE));
        return new PixelBox(room.x() + PageMap.NEAT_LINE, room.y() + PageMap.NEAT_LINE, width, height);
    }

    Viewport view() {
        return fitted().withMetresPerPixel(asked.orElse(fittedScale()) * Viewport.PIXEL_SIZE);
    }

    private Viewport fitted() {
        PixelBox frame = frame();
        return Viewport.fit(extent, (int) frame.width(), (int) frame.height(), Viewport.Margins.all(AROUND));
    }

    /** The largest scale at which the area fits, two figures and noughts, and not larger than the boundaries allow. */
    double fittedScale() {
        return Math.max(LARGEST_SCALE, roundedUp(fitted().scaleDenominator()));
    }

    /** Whether the scale asked for leaves part of the area outside. */
    boolean cuts() {
        return asked.isPresent() && !view().extent().contains(extent);
    }

    /** Whether the scale asked for is larger than the boundaries are good for. */
    boolean isTooLarge() {
        return asked.isPresent() && asked.getAsDouble() < LARGEST_SCALE;
    }

    static double roundedUp(double denominator) {
        double step = Math.pow(10, Math.floor(Math.log10(denominator)) - 1);
        return Math.ceil(denominator / step - 1e-9) * step;
    }
}
