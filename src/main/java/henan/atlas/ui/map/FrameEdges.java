package henan.atlas.ui.map;

import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import java.util.List;

/**
 * The window's four edges as boxes, where no name is written: one that crosses an edge would be cut, and at the sides
 * stand the handles that fold them.
 */
final class FrameEdges {
    /** Width of a handle, in logical pixels. */
    private static final double HANDLE = 15;

    private FrameEdges() {
    }

    static List<PixelBox> of(Viewport view) {
        return List.of(new PixelBox(-1, 0, 1 + HANDLE, view.height()),
                new PixelBox(view.width() - HANDLE, 0, 1 + HANDLE, view.height()),
                new PixelBox(0, -1, view.width(), 1), new PixelBox(0, view.height(), view.width(), 1));
    }
}
