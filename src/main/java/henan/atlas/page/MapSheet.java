package henan.atlas.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.FileLabel;
import henan.atlas.page.file.PaperSize;
import java.awt.Graphics2D;
import java.util.List;

/**
 * The sheet of a page that has its map.
 *
 * @param about what stands about the map
 */
record MapSheet(FileLabel label, PageMap map, Sheet about) implements Drawing {
    @Override
    public String title() {
        return about.title();
    }

    @Override
    public PaperSize paper() {
        return about.paper();
    }

    @Override
    public List<String> paint(Graphics2D g) throws AtlasException {
        return about.paint(g, map::paint);
    }

    @Override
    public Picture picture(double density) throws AtlasException {
        return about.picture(density, g -> map.paintPixels(g, density));
    }
}
