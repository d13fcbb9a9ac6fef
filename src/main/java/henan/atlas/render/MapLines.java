package henan.atlas.render;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import org.locationtech.jts.geom.Envelope;

/**
 * Where the boundaries and rivers of a picture run.
 *
 * <p><b>Units:</b> its logical pixels. <b>Threading:</b> immutable.
 */
public final class MapLines {
    private static final int DRAWN = LineGrid.classes(BoundaryClass.PROVINCE, BoundaryClass.PREFECTURE,
            BoundaryClass.COUNTY, BoundaryClass.NEIGHBOUR_PROVINCE);

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
        Envelope ground = new Envelope(view.toGroundX(box.x()), view.toGroundX(box.maxX()),
                view.toGroundY(box.maxY()), view.toGroundY(box.y()));
        return shapes.boundaries().crosses(ground, DRAWN) || rivers && shapes.courseLines().crosses(ground, DRAWN);
    }
}
