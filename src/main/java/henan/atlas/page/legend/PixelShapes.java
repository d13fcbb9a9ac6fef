package henan.atlas.page.legend;

import henan.atlas.carto.PixelBox;
import java.awt.geom.Rectangle2D;

/** Boxes as shapes to paint. */
public final class PixelShapes {
    private PixelShapes() {
    }

    public static Rectangle2D of(PixelBox box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }
}
