package henan.atlas.ui.map.picture;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;

/**
 * Where a picture drawn for one view falls in another. At the picture's own scale it falls on whole device pixels, and
 * with it whatever is placed by it: parts of the map keep together to the pixel while it is moved.
 *
 * @param left    device pixel of the window the picture's left edge falls on
 * @param top     likewise its upper edge
 * @param scale   device pixels of the window a pixel of the picture takes
 * @param picture what the picture shows
 */
record PictureFit(double left, double top, double scale, MapSpec picture) {

    /** @param density device pixels per logical pixel of the window */
    static PictureFit of(MapSpec picture, Viewport view, double density) {
        Viewport pictured = picture.viewport();
        double left = view.toPixelX(pictured.toGroundX(0)) * density;
        double top = view.toPixelY(pictured.toGroundY(0)) * density;
        double scale = pictured.metresPerPixel() / view.metresPerPixel() * density / picture.density();
        return Math.abs(scale - 1) > 1e-9 ? new PictureFit(left, top, scale, picture)
                : new PictureFit(Math.round(left), Math.round(top), 1, picture);
    }

    /** Device pixel of the window an easting falls on. */
    double x(double groundX) {
        return left + picture.viewport().toPixelX(groundX) * picture.density() * scale;
    }

    /** Device pixel of the window a northing falls on. */
    double y(double groundY) {
        return top + picture.viewport().toPixelY(groundY) * picture.density() * scale;
    }

    /** The picture, or a part of it, prepared to be copied to the window. @param x left edge of the part in it */
    ScaledPicture place(Pixels part, int x, int y, boolean opaque, int windowWidth) {
        return new ScaledPicture(part, left + x * scale, top + y * scale, scale, opaque, windowWidth);
    }
}
