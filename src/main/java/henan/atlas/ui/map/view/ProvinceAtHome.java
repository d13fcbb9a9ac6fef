package henan.atlas.ui.map.view;

import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import org.locationtech.jts.geom.Envelope;

/**
 * Where the province lies on the pane when all of it is seen: what stands on the map keeps clear of it.
 *
 * <p><b>Units:</b> logical pixels of the pane. <b>Threading:</b> immutable.
 */
public final class ProvinceAtHome {
    private static final double SQUARE = 6;

    private final Viewport home;
    private final SeenOutline outline;

    /** @param home the view of the whole province */
    public ProvinceAtHome(PlaceFinder places, Viewport home) throws AtlasException {
        this.home = home;
        this.outline = new SeenOutline(places.province(home));
    }

    /** Whether nothing of the province lies in a box. */
    public boolean isClear(PixelBox box) {
        Envelope ground = new Envelope(home.toGroundX(box.x()), home.toGroundX(box.maxX()),
                home.toGroundY(box.y()), home.toGroundY(box.maxY()));
        return !outline.meets(ground);
    }

    /** How much of the province lies in a box, in squares a few pixels wide. */
    public int within(PixelBox box) {
        if (isClear(box)) {
            return 0;
        }
        int squares = 0;
        for (double y = box.y(); y < box.maxY(); y += SQUARE) {
            for (double x = box.x(); x < box.maxX(); x += SQUARE) {
                squares += isClear(new PixelBox(x, y, Math.min(SQUARE, box.maxX() - x),
                        Math.min(SQUARE, box.maxY() - y))) ? 0 : 1;
            }
        }
        return squares;
    }
}
