package henan.atlas.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.FileLabel;
import henan.atlas.page.file.PaperSize;
import java.awt.Graphics2D;
import java.util.List;

/**
 * The sheet of a page that has its maps.
 *
 * @param maps  the maps; none on a page of words alone; of several each stands where its {@link MapPlace} among the
 *              blocks is
 * @param about what stands about them
 */
record MapSheet(FileLabel label, List<PageMap> maps, Sheet about) implements Drawing {
    MapSheet {
        maps = List.copyOf(maps);
    }

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
        return about.paint(g, (h, map) -> maps.isEmpty() ? List.of() : maps.get(map).paint(h));
    }

    @Override
    public Picture picture(double density) throws AtlasException {
        return about.picture(density, (g, map) -> maps.isEmpty() ? List.of() : maps.get(map).paintPixels(g, density));
    }
}
