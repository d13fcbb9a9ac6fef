package henan.atlas.ui.map.view;

import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import org.locationtech.jts.algorithm.RectangleLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Where the province lies on the pane when all of it is seen: what stands on the map keeps clear of it.
 *
 * <p><b>Units:</b> logical pixels of the pane. <b>Threading:</b> immutable.
 */
public final class ProvinceAtHome {
    private final Viewport home;
    private final float[][] rings;

    /** @param home the view of the whole province */
    public ProvinceAtHome(PlaceFinder places, Viewport home) throws AtlasException {
        this.home = home;
        this.rings = places.province(home);
    }

    /** Whether nothing of the province lies in a box. */
    public boolean isClear(PixelBox box) {
        Envelope ground = new Envelope(home.toGroundX(box.x()), home.toGroundX(box.maxX()),
                home.toGroundY(box.y()), home.toGroundY(box.maxY()));
        RectangleLineIntersector border = new RectangleLineIntersector(ground);
        boolean inside = false;
        for (float[] ring : rings) {
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                if (border.intersects(new Coordinate(ring[j], ring[j + 1]), new Coordinate(ring[i], ring[i + 1]))) {
                    return false;
                }
                inside ^= isRightOf(ring, i, j, ground.getMinX(), ground.getMinY());
            }
        }
        return !inside;
    }

    /** Whether a line between two corners of a ring is met by going right from a point. */
    private static boolean isRightOf(float[] ring, int i, int j, double x, double y) {
        return ring[i + 1] > y != ring[j + 1] > y
                && x < (double) (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i];
    }
}
