package henan.atlas.ui.map;

import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import java.util.List;

/** The window's four edges as thin boxes: a name that crosses one would be cut. */
final class FrameEdges {
    private FrameEdges() {
    }

    static List<PixelBox> of(Viewport view) {
        return List.of(new PixelBox(-1, 0, 1, view.height()), new PixelBox(view.width(), 0, 1, view.height()),
                new PixelBox(0, -1, view.width(), 1), new PixelBox(0, view.height(), view.width(), 1));
    }
}
