package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapLines;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.render.TextPainter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The north arrow takes nothing of the map away. */
class NorthArrowTest {
    private static final int AROUND = 6;

    @Test
    void theMapIsSeenBesideTheNeedle() {
        BufferedImage image = new BufferedImage((int) Furniture.NORTH_WIDTH + 2 * AROUND,
                (int) Furniture.NORTH_HEIGHT + 2 * AROUND, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        new Furniture(new TextPainter(new BundledFonts())).paintNorth(g, "北", AROUND, AROUND);
        g.dispose();
        int seen = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            assertEquals(Color.RED.getRGB(), image.getRGB(AROUND, y), "left " + y);
            assertEquals(Color.RED.getRGB(), image.getRGB(image.getWidth() - AROUND, y), "right " + y);
            for (int x = 0; x < image.getWidth(); x++) {
                seen += image.getRGB(x, y) == Color.RED.getRGB() ? 1 : 0;
            }
        }
        assertTrue(seen > image.getWidth() * image.getHeight() / 2, "" + seen);
    }

    @Test
    void itStandsWhereNoLineRunsWhenACornerIsFree() throws Exception {
        MapScenes scenes = InventedMap.scenes(InventedMap.content());
        boolean some = false;
        for (SubjectRef area : List.of(SubjectRef.prefecture("419200"), SubjectRef.prefecture("419300"),
                SubjectRef.county("419101"), SubjectRef.county("419302"), SubjectRef.county("419121"))) {
            for (int width = 300; width <= 1500; width += 60) {
                // All corners lie outside the area.
                Viewport view = Viewport.fit(new MapQuery(scenes).extent(area), width, 420, Viewport.Margins.all(90));
                MapSpec spec = new MapSpec(view, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), true, Optional.of(area));
                MapLines lines = new MapQuery(scenes).lines(spec);
                List<PixelBox> corners = corners(view);
                boolean free = corners.stream().anyMatch(b -> !lines.cross(b));
                some |= free && lines.cross(corners.get(0));
                PixelBox north = new FurnitureCorners(spec, scenes).take(Furniture.NORTH_WIDTH,
                        Furniture.NORTH_HEIGHT, true);
                assertTrue(!free || !lines.cross(north), area + " " + width + ": " + north);
            }
        }
        assertTrue(some, "the usual corner was not free");
    }

    private static List<PixelBox> corners(Viewport view) {
        double right = view.width() - 10 - Furniture.NORTH_WIDTH;
        double bottom = view.height() - 10 - Furniture.NORTH_HEIGHT;
        return List.of(new PixelBox(right, 10, Furniture.NORTH_WIDTH, Furniture.NORTH_HEIGHT),
                new PixelBox(10, 10, Furniture.NORTH_WIDTH, Furniture.NORTH_HEIGHT),
                new PixelBox(10, bottom, Furniture.NORTH_WIDTH, Furniture.NORTH_HEIGHT),
                new PixelBox(right, bottom, Furniture.NORTH_WIDTH, Furniture.NORTH_HEIGHT));
    }
}
