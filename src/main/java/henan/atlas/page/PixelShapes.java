package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import java.awt.geom.Rectangle2D;

/** Boxes as shapes to paint. */
final class PixelShapes {
    private PixelShapes() {
    }

    static Rectangle2D of(PixelBox box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }
}
