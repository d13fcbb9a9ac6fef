package henan.atlas.ui.making.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.Drawing;
import javafx.scene.image.Image;

/** Makes pictures of pages for the screen and the clipboard. May be asked from any thread. */
@FunctionalInterface
public interface PagePainter {
    /**
     * Paints a sheet or a part of it.
     *
     * @param part    what is wanted of it, in logical pixels of the sheet
     * @param density device pixels per logical pixel
     */
    Image paint(Drawing sheet, PixelBox part, double density) throws AtlasException;
}
