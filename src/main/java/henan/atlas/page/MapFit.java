package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.page.legend.FurnitureStyle;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Envelope;

/**
 * An area in a map's frame: at the scale asked for, or at the largest of the {@linkplain ScaleLadder ladder} at which
 * it fits.
 *
 * @param extent ground to show, in projected metres
 * @param room   room of the map with its neat line and the scale below it, in logical pixels
 * @param how    what holds for the page wherever its map comes to stand
 * @param left   room at the left of the frame that the area leaves to a legend in it, in logical pixels
 */
record MapFit(Envelope extent, PixelBox room, Manner how, double left) {
    /** Largest scale: what the boundaries' sources say they are good for. */
    static final double LARGEST_SCALE = 250_000;
    /** Room kept about the area, and the least of it where that makes its map larger by a rung of the ladder. */
    static final double AROUND = 12;
    private static final double NARROWLY = 8;

    /**
     * How the map of a page is fitted.
     *
     * @param asked   denominator asked for
     * @param printed whether its scale is one of the ladder; a picture's, which nobody measures, is any round one
     * @param scaled  whether the scale stands below it
     * @param type    how much larger than usual that is
     * @param drawn   how many times as large as it is laid out the sheet is drawn
     */
    record Manner(OptionalDouble asked, boolean printed, boolean scaled, double type, double drawn) {
        /** What stands about a map's frame, above and below it together. */
        double about() {
            return 2 * PageMap.NEAT_LINE + (scaled ? Furniture.STRIP * type : 0);
        }

        /** Least size of the map's letters, which is the scale's where that is larger than usual; 0 for as usual. */
        double leastType() {
            return type > 1 ? type * FurnitureStyle.PAPER_SCALE.size() : 0;
        }

        /** The same at a scale. */
        Manner at(double denominator) {
            return new Manner(OptionalDouble.of(denominator), printed, scaled, type, drawn);
        }

        private double round(double denominator) {
            return Math.max(LARGEST_SCALE, printed ? ScaleLadder.upFrom(denominator)
                    : ScaleLadder.rounded(denominator));
        }

        /** Metres a pixel of the layout is, at a scale of the sheet as it is drawn. */
        private double metresPerPixel(double denominator) {
            return denominator * drawn * Viewport.PIXEL_SIZE;
        }

        /** Pixels of the layout so many metres take. */
        private double pixels(double metres, double denominator) {
            return metres / metresPerPixel(denominator);
        }
    }

    MapFit(Envelope extent, PixelBox room, Manner how) {
        this(extent, room, how, 0);
    }

    /**
     * The room of a map just large enough for its area at the largest scale possible.
     *
     * @param width  most width of it
     * @param height most height
     */
    static PixelBox needed(Envelope extent, double width, double height, Manner how) {
        MapFit most = new MapFit(extent, new PixelBox(0, 0, width, height), how);
        double denominator = how.asked().orElse(most.fittedScale());
        double rim = 2 * most.around() + 1;
        return new PixelBox(0, 0,
                Math.min(width, how.pixels(extent.getWidth(), denominator) + rim + 2 * PageMap.NEAT_LINE),
                Math.min(height, how.pixels(extent.getHeight(), denominator) + rim + how.about()));
    }

    /** The map itself, of whole logical pixels, inside the neat line. */
    PixelBox frame() {
        double width = Math.max(1, Math.floor(room.width() - 2 * PageMap.NEAT_LINE));
        double height = Math.max(1, Math.floor(room.height() - how.about()));
        return new PixelBox(room.x() + PageMap.NEAT_LINE, room.y() + PageMap.NEAT_LINE, width, height);
    }

    Viewport view() {
        double metres = how.metresPerPixel(how.asked().orElse(fittedScale()));
        Viewport view = fitted().withMetresPerPixel(metres);
        return view.centredOn((extent.getMinX() + extent.getMaxX() - left * metres) / 2, view.centerY());
    }

    private Viewport fitted() {
        return fitted(around());
    }

    private Viewport fitted(double around) {
        PixelBox frame = frame();
        return Viewport.fit(extent, (int) Math.max(1, frame.width() - left), (int) frame.height(),
                Viewport.Margins.all(around)).resized((int) frame.width(), (int) frame.height());
    }

    private double around() {
        return how.printed() && how.asked().isEmpty() && fittedScale(NARROWLY) < fittedScale(AROUND) ? NARROWLY
                : AROUND;
    }

    private double fittedScale(double around) {
        return how.round(fitted(around).scaleDenominator() / how.drawn());
    }

    /** Room the area leaves at its sides, in logical pixels. */
    double slack() {
        return frame().width() - 2 * around()
                - how.pixels(extent.getWidth(), how.asked().orElse(fittedScale()));
    }

    /** The largest scale there is at which the area fits, and not larger than the boundaries allow. */
    double fittedScale() {
        return fittedScale(around());
    }

    /** Whether the scale asked for leaves part of the area outside. */
    boolean cuts() {
        return how.asked().isPresent() && !view().extent().contains(extent);
    }

    /** Whether the scale asked for is larger than the boundaries are good for. */
    boolean isTooLarge() {
        return how.asked().isPresent() && how.asked().getAsDouble() < LARGEST_SCALE;
    }
}
