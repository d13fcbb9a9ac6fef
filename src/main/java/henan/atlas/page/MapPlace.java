package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import java.awt.Graphics2D;

/**
 * Where one of several maps stands among the blocks of its sheet, so that it is read between its heading and its key.
 * The map itself is the sheet's.
 *
 * @param map which of them, from 0
 */
record MapPlace(int map, String name) implements Block {
    @Override
    public String layer() {
        return "map";
    }

    @Override
    public double height(double width) {
        return 0;
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) {
        // The sheet paints the map.
    }

    @Override
    public String wording() {
        return "";
    }
}
