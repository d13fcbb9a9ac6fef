package henan.atlas.ui.map.view;

import henan.atlas.carto.Viewport;
import org.locationtech.jts.geom.Envelope;

/** How far one may go: not away from the province, not nearer than the boundaries have detail. */
public record ViewLimits(Envelope province) {
    /** Nearest scale, in ground metres a pixel: the boundaries know no detail below about 100 m. */
    static final double NEAREST = 45;
    /** Furthest scale, as a multiple of the one that shows the whole province. */
    private static final double FURTHEST = 1.35;
    /** Room around the province when all of it is shown, in pixels. */
    static final Viewport.Margins HOME = new Viewport.Margins(16, 20, 22, 20);

    Viewport home(int width, int height) {
        return Viewport.fit(province, width, height, HOME);
    }

    /** Whether anything of the province can be in a view; where nothing is, nobody can have looked. */
    boolean touches(Viewport view) {
        return province.intersects(view.extent());
    }

    Viewport clamp(Viewport view) {
        double furthest = home(view.width(), view.height()).metresPerPixel() * FURTHEST;
        double scale = Math.max(NEAREST, Math.min(furthest, view.metresPerPixel()));
        double x = Math.max(province.getMinX(), Math.min(province.getMaxX(), view.centerX()));
        double y = Math.max(province.getMinY(), Math.min(province.getMaxY(), view.centerY()));
        return new Viewport(x, y, scale, view.width(), view.height());
    }
}
