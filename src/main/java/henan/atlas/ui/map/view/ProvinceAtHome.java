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
}
