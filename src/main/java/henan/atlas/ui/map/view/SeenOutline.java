package henan.atlas.ui.map.view;

import org.locationtech.jts.algorithm.RectangleLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The outline of an area, asked whether any of the area is seen. <b>Units:</b> metres of the display projection.
 *
 * @param rings closed rings, holes among them, each x, y, x, y …
 */
public record SeenOutline(float[][] rings) {
    /** Whether it crosses a view, lies in it or holds all of it. */
    public boolean meets(Envelope view) {
        Coordinate middle = view.centre();
        RectangleLineIntersector crossing = new RectangleLineIntersector(view);
        boolean inside = false;
        for (float[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                int before = i == 0 ? ring.length - 2 : i - 2;
                Coordinate from = new Coordinate(ring[before], ring[before + 1]);
                Coordinate to = new Coordinate(ring[i], ring[i + 1]);
                if (crossing.intersects(from, to)) {
                    return true;
                }
                inside ^= from.y > middle.y != to.y > middle.y
                        && middle.x < from.x + (to.x - from.x) * (middle.y - from.y) / (to.y - from.y);
            }
        }
        return inside;
    }
}
