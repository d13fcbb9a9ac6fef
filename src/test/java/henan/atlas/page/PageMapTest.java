package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.PixelBox;
import henan.atlas.fixture.InventedMap;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.MapQuery;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
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

    /** A ring over half of a city's name or of its symbol takes the reader's eye to what it is not about. */
    @Test
    void theRingAboutAClusterLeavesFreeWhatStandsBesideIt() throws Exception {
        PageMap map = InventedPages.composer().compose(InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4))
                .maps().get(0);
        assertEquals(Set.of("lingdong"), map.ringed());
        PageMap bare = new PageMap(map.scenes(), map.spec(), map.frame(), map.scaled(), map.north(), Set.of(),
                map.drawn(), map.type(), map.chosen());
        BufferedImage with = painted(map);
        BufferedImage without = painted(bare);
        List<PixelBox> beside = new MapQuery(InventedMap.scenes()).besides(map.spec(), "lingdong");
        int ring = 0;
        for (int y = 0; y < with.getHeight(); y++) {
            for (int x = 0; x < with.getWidth(); x++) {
                if (with.getRGB(x, y) != without.getRGB(x, y)) {
                    ring++;
                    double mapX = x + 0.5 - map.frame().x();
                    double mapY = y + 0.5 - map.frame().y();
                    assertTrue(beside.stream().noneMatch(b -> b.contains(mapX, mapY)), x + ", " + y);
                }
            }
        }
        assertTrue(ring > 100, "pixels of the ring: " + ring);
    }
}
