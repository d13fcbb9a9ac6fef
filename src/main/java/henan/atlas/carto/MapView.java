package henan.atlas.carto;

import henan.atlas.domain.SubjectRef;
import java.util.OptionalDouble;

/** What part of the ground is looked at, whatever the picture's size. */
public sealed interface MapView {
    /** The whole province, as large as it goes. */
    MapView WHOLE = new OfArea(SubjectRef.PROVINCE, OptionalDouble.empty());

    /**
     * An area in the middle of the picture.
     *
     * @param scale denominator of the scale; empty for as large as the area goes
     */
    record OfArea(SubjectRef area, OptionalDouble scale) implements MapView {
        public OfArea {
            if (scale.isPresent() && !(scale.getAsDouble() >= 1 && scale.getAsDouble() < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("not a scale: " + scale);
            }
        }
    }

    /**
     * A place in the middle of the picture, at a scale.
     *
     * @param x              easting in metres of the display projection
     * @param y              northing likewise
     * @param metresPerPixel ground metres per logical pixel
     */
    record Centred(double x, double y, double metresPerPixel) implements MapView {
        public Centred {
            if (!(metresPerPixel > 0) || metresPerPixel == Double.POSITIVE_INFINITY || !Double.isFinite(x)
                    || !Double.isFinite(y)) {
                throw new IllegalArgumentException("not a view: " + x + ", " + y + ", " + metresPerPixel + " m/px");
            }
        }

        /** The view in a picture of a size, in logical pixels. */
        public Viewport in(int width, int height) {
            return new Viewport(x, y, metresPerPixel, width, height);
        }
    }

    /** Where a viewport looks. */
    static MapView of(Viewport view) {
        return new Centred(view.centerX(), view.centerY(), view.metresPerPixel());
    }
}
