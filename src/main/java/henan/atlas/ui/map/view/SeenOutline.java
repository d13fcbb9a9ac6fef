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
        // Mostly all of it lies beside the view, and it is asked whenever the map is laid out: without a word to spare.
        Coordinate middle = view.centre();
        RectangleLineIntersector crossing = new RectangleLineIntersector(view);
        boolean inside = false;
        for (float[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                int before = i == 0 ? ring.length - 2 : i - 2;
                float x0 = ring[before];
                float y0 = ring[before + 1];
                float x1 = ring[i];
                float y1 = ring[i + 1];
                if (Math.min(x0, x1) <= view.getMaxX() && Math.max(x0, x1) >= view.getMinX()
                        && Math.min(y0, y1) <= view.getMaxY() && Math.max(y0, y1) >= view.getMinY()
                        && crossing.intersects(new Coordinate(x0, y0), new Coordinate(x1, y1))) {
                    return true;
                }
                inside ^= y0 > middle.y != y1 > middle.y
                        && middle.x < x0 + ((double) x1 - x0) * (middle.y - y0) / ((double) y1 - y0);
            }
        }
        return inside;
    }
}
