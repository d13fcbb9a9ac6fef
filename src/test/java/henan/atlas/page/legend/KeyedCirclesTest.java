package henan.atlas.page.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapTheme;
import henan.atlas.fixture.InventedMap;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A size is read against the map: a legend's circles are as large there, however large its letters are. */
class KeyedCirclesTest {
    private static final int COLOR = 0xB2502A;
    private static final double RADIUS = 24;

    /** A room that holds any sheet, and how much larger it is shown there. */
    private record Wide(double factor) implements LegendSheets.Room {
        @Override
        public boolean holds(double width, double height) {
            return true;
        }
    }

    @Test
    void circlesAreNotEnlargedWithTheLegend() throws Exception {
        MapTheme theme = new MapTheme("数量", "", "", Optional.empty(), Map.of(), Set.of(),
                List.of(), List.of(new MapTheme.LegendItem.Circle(RADIUS, COLOR, "15")));
        for (double factor : new double[] {1, 1.6, 2.2}) {
            Legend legend = LegendSheets.of(InventedMap.scenes(), new LegendContents(Optional.of(theme),
                    LegendWording.BOOK, List.of(), List.of(), List.of(), List.of(), false), new Wide(factor))
                    .get(0).legend();
            BufferedImage picture = new BufferedImage((int) (legend.width() * factor) + 1,
                    (int) (legend.height() * factor) + 1, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = picture.createGraphics();
            g.scale(factor, factor);
            legend.paint(g, 0, 0);
            g.dispose();
            assertEquals(2 * RADIUS, widest(picture), 3, "at " + factor);
        }
    }

    private static int widest(BufferedImage picture) {
        int widest = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            int run = 0;
            for (int x = 0; x < picture.getWidth(); x++) {
                run += (picture.getRGB(x, y) & 0xFFFFFF) == COLOR ? 1 : 0;
            }
            widest = Math.max(widest, run);
        }
        return widest;
    }
}
