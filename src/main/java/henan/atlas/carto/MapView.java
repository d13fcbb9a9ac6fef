package henan.atlas.carto;

import henan.atlas.domain.SubjectRef;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Envelope;

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
            requireScale(scale);
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

    /**
     * Ground that is seen whole, however large the picture is.
     *
     * @param west  easting of its left edge in metres of the display projection, the others likewise
     * @param scale denominator of the scale; empty for as large as the ground goes
     */
    record OfGround(double west, double south, double east, double north, OptionalDouble scale) implements MapView {
        public OfGround {
            if (!(west < east && south < north && Double.isFinite(east - west) && Double.isFinite(north - south))) {
                throw new IllegalArgumentException("no ground: " + west + ", " + south + ", " + east + ", " + north);
            }
            requireScale(scale);
        }

        /** What a viewport shows. */
        public static OfGround of(Viewport view) {
            Envelope seen = view.extent();
            return new OfGround(seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY(),
                    OptionalDouble.empty());
        }

        /** The same ground at another scale; empty for as large as it goes. */
        public OfGround withScale(OptionalDouble newScale) {
            return new OfGround(west, south, east, north, newScale);
        }

        public Envelope extent() {
            return new Envelope(west, east, south, north);
        }
    }

    /** The place it is of; what looks at ground of its own is of the province. */
    default SubjectRef area() {
        return SubjectRef.PROVINCE;
    }

    private static void requireScale(OptionalDouble scale) {
        if (scale.isPresent() && !(scale.getAsDouble() >= 1 && scale.getAsDouble() < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("not a scale: " + scale);
        }
    }

    /** Where a viewport looks. */
    static MapView of(Viewport view) {
        return new Centred(view.centerX(), view.centerY(), view.metresPerPixel());
    }
}
