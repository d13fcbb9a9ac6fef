package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.PixelBox;
import henan.atlas.fixture.InventedMap;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.MapQuery;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The map of a page with what is laid over it. */
class PageMapTest {
    private static BufferedImage painted(PageMap map) throws Exception {
        BufferedImage image = new BufferedImage((int) Math.ceil(map.frame().maxX()),
                (int) Math.ceil(map.frame().maxY()), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        map.paint(g);
        g.dispose();
        return image;
    }

    /** At a scale at which a seat and its name stand close to the drop. */
    private static PageMap smaller(PageMap map, Set<String> ringed) {
        return new PageMap(map.scenes(), map.spec().atMetresPerPixel(3 * map.spec().viewport().metresPerPixel()),
                map.frame(), map.scaled(), map.north(), ringed, map.drawn(), map.type(), map.chosen());
    }

    /** A ring over half of a city's name or of its symbol takes the reader's eye to what it is not about. */
    @Test
    void theRingAboutAClusterLeavesFreeWhatStandsBesideIt() throws Exception {
        PageMap page = InventedPages.composer().compose(InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4))
                .maps().get(0);
        assertEquals(Set.of("lingdong"), page.ringed());
        PageMap map = smaller(page, page.ringed());
        PageMap bare = smaller(page, Set.of());
        BufferedImage with = painted(map);
        BufferedImage without = painted(bare);
        Area beside = new MapQuery(InventedMap.scenes()).besides(map.spec(), "lingdong",
                new PixelBox(0, 0, map.frame().width(), map.frame().height()));
        int ring = 0;
        for (int y = 0; y < with.getHeight(); y++) {
            for (int x = 0; x < with.getWidth(); x++) {
                if (with.getRGB(x, y) != without.getRGB(x, y)) {
                    ring++;
                    double mapX = x + 0.5 - map.frame().x();
                    double mapY = y + 0.5 - map.frame().y();
                    assertTrue(!beside.contains(mapX, mapY), x + ", " + y);
                }
            }
        }
        assertTrue(ring > 100, "pixels of the ring: " + ring);
    }
}
