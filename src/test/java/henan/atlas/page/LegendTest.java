package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapSpec;
import henan.atlas.domain.Industry;
import henan.atlas.fixture.InventedMap;
import henan.atlas.render.Faces;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapSymbols;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LegendTest {
    private final MapScenes scenes = new MapScenes(InventedMap.content(), new AtlasProjection(), new Faces());

    private static Set<Integer> colours(Legend legend) throws Exception {
        BufferedImage picture = new BufferedImage((int) legend.width(), (int) legend.height(),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        legend.paint(g, 0, 0);
        g.dispose();
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.add(picture.getRGB(x, y) & 0xffffff);
            }
        }
        return colours;
    }

    @Test
    void everyIndustryClassIsShownInTheColourItHasOnTheMap() throws Exception {
        Set<Integer> seen = colours(Legend.full(scenes, MapSpec.BOOK_STYLE, scenes.industries()));
        for (Industry industry : scenes.industries()) {
            assertTrue(seen.contains(new MapSymbols(scenes).clusterColor(MapSpec.BOOK_STYLE, industry.id())),
                    industry.name());
        }
    }
}
