package henan.atlas.carto;

import org.locationtech.jts.geom.Envelope;

/**
 * What part of the projected plane is looked at: every conversion between ground and picture goes through here.
 *
 * <p><b>CRS:</b> {@link AtlasProjection#WKT}; y grows northwards on the ground and downwards on the picture.
 *
 * @param centerX        easting of the picture's centre in metres
 * @param centerY        northing of the picture's centre in metres
 * @param metresPerPixel ground metres per logical pixel
 * @param width          width in logical pixels
 * @param height         height in logical pixels
 */
public record Viewport(double centerX, double centerY, double metresPerPixel, int width, int height) {
    /** Size of a logical pixel: 1/96 inch, as CSS and desktop toolkits have it. Units: metres. */
    public static final double PIXEL_SIZE = 0.0254 / 96;

    public Viewport {
        if (!(metresPerPixel > 0) || metresPerPixel == Double.POSITIVE_INFINITY || !Double.isFinite(centerX)
                || !Double.isFinite(centerY) || width < 1 || height < 1) {
            throw new IllegalArgumentException("not a viewport: " + centerX + ", " + centerY + ", " + metresPerPixel
                    + " m/px, " + width + "×" + height);
        }
    }

    /** The viewport that shows an extent as large as it fits inside the margins. Margins in logical pixels. */
    public static Viewport fit(Envelope extent, int width, int height, Margins margins) {
        double freeWidth = Math.max(1, width - margins.left() - margins.right());
        double freeHeight = Math.max(1, height - margins.top() - margins.bottom());
        double scale = Math.max(Math.max(extent.getWidth() / freeWidth, extent.getHeight() / freeHeight), 1e-3);
        double shiftX = (margins.right() - margins.left()) / 2 * scale;
        double shiftY = (margins.top() - margins.bottom()) / 2 * scale;
        return new Viewport((extent.getMinX() + extent.getMaxX()) / 2 + shiftX,
                (extent.getMinY() + extent.getMaxY()) / 2 + shiftY, scale, width, height);
    }

    /** Room kept free around a fitted extent. Units: logical pixels. */
    public record Margins(double top, double right, double bottom, double left) {
        public static Margins all(double pixels) {
            return new Margins(pixels, pixels, pixels, pixels);
        }
    }

    /** Where a point of the ground is seen. */
    public PixelPoint toPixel(GroundPoint point) {
        return new PixelPoint(toPixelX(point.x()), toPixelY(point.y()));
    }

    /** The point of the ground seen at a place. */
    public GroundPoint toGround(PixelPoint at) {
        return new GroundPoint(toGroundX(at.x()), toGroundY(at.y()));
    }

    public double toPixelX(double x) {
        return (x - centerX) / metresPerPixel + width / 2.0;
    }

    public double toPixelY(double y) {
        return (centerY - y) / metresPerPixel + height / 2.0;
    }

    public double toGroundX(double pixelX) {
        return centerX + (pixelX - width / 2.0) * metresPerPixel;
    }

    public double toGroundY(double pixelY) {
        return centerY - (pixelY - height / 2.0) * metresPerPixel;
    }

    /** The same view moved by pixels, as a hand drags the picture: positive is right and down. */
    public Viewport pannedBy(double dx, double dy) {
        return new Viewport(centerX - dx * metresPerPixel, centerY + dy * metresPerPixel, metresPerPixel, width,
                height);
    }

    /** The view enlarged by a factor, the ground under a pixel staying where it is. */
    public Viewport zoomedAbout(double pixelX, double pixelY, double factor) {
        double scale = metresPerPixel / factor;
        double x = toGroundX(pixelX);
        double y = toGroundY(pixelY);
        return new Viewport(x - (pixelX - width / 2.0) * scale, y + (pixelY - height / 2.0) * scale, scale, width,
                height);
    }

    /** The same centre and scale on a picture of another size. */
    public Viewport resized(int newWidth, int newHeight) {
        return new Viewport(centerX, centerY, metresPerPixel, newWidth, newHeight);
    }

    /** The same picture with a margin on every side, in logical pixels. */
    public Viewport grown(int margin) {
        return resized(width + 2 * margin, height + 2 * margin);
    }

    public Viewport withMetresPerPixel(double newMetresPerPixel) {
        return new Viewport(centerX, centerY, newMetresPerPixel, width, height);
    }

    public Viewport centredOn(double x, double y) {
        return new Viewport(x, y, metresPerPixel, width, height);
    }

    /** Ground shown, in projected metres. */
    public Envelope extent() {
        return new Envelope(toGroundX(0), toGroundX(width), toGroundY(height), toGroundY(0));
    }

    /** Denominator of the scale at the nominal pixel size. */
    public double scaleDenominator() {
        return metresPerPixel / PIXEL_SIZE;
    }
}
