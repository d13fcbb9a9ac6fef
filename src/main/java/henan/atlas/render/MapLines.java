package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import org.locationtech.jts.geom.Envelope;

/**
 * Where the boundaries and rivers of a picture run.
 *
 * <p><b>Units:</b> its logical pixels. <b>Threading:</b> immutable.
 */
public final class MapLines {
    private final LevelShapes shapes;
    private final Viewport view;
    private final boolean rivers;

    MapLines(LevelShapes shapes, Viewport view, boolean rivers) {
        this.shapes = shapes;
        this.view = view;
        this.rivers = rivers;
    }

    /** Whether one runs through a box. */
    public boolean cross(PixelBox box) {
        return shapes.isOnLine(new Envelope(view.toGroundX(box.x()), view.toGroundX(box.maxX()),
                view.toGroundY(box.maxY()), view.toGroundY(box.y())), rivers);
    }
}
