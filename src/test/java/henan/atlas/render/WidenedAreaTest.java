package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaCode;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the veil about a subject leaves free. */
class WidenedAreaTest {
    private static final AreaCode ANY = new AreaCode("419121");
    private static final int DENSITY = 3;
    /** Red, green and blue together: what is darker is a line. */
    private static final int DARK = 480;

    private static BoxedShape square(double left, double right) {
        return BoxedShape.of(ANY, new float[][] {{(float) left, 0, (float) right, 0, (float) right, 10,
                (float) left, 10, (float) left, 0}});
    }

    @Test
    void reachesTheRimBeyondItsAreaAndNoFurther() {
        BoxedShape wide = WidenedArea.of(List.of(square(0, 10)), 2);
        assertTrue(wide.contains(-1.9, 5) && wide.contains(5, 11.9) && wide.contains(5, 5));
        assertFalse(wide.contains(-2.1, 5) || wide.contains(5, 12.1));
    }

    @Test
    void neighboursAreOneAreaWithoutTheLineBetweenThem() {
        assertEquals(1, WidenedArea.of(List.of(square(0, 10), square(10, 20)), 1).parts().length);
    }

    @Test
    void aHoleIsLeftThatIsNarrowerByTheRim() {
        BoxedShape ring = BoxedShape.of(ANY, new float[][] {square(0, 10).parts()[0],
                {3, 3, 7, 3, 7, 7, 3, 7, 3, 3}});
        BoxedShape wide = WidenedArea.of(List.of(ring), 1);
        assertFalse(wide.contains(5, 5));
        assertTrue(wide.contains(3.5, 5));
    }

    @Test
    void linesThatBoundTheSubjectsCountyAreAsDarkOnBothSidesAsWithoutASubject() throws Exception {
        MapContent content = InventedMap.content();
        MapScenes scenes = InventedMap.scenes(content);
        Cluster cluster = content.content().clusters().stream()
                .filter(c -> c.countyCodes().size() == 1).findFirst().orElseThrow();
        String home = cluster.countyCodes().iterator().next();
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.county(home)), 500,
                400, Viewport.Margins.all(40));
        MapSpec plain = new MapSpec(view, DENSITY, MapSpec.BOOK_STYLE, Set.of(), List.of(), true);
        BufferedImage without = image(scenes, plain);
        BufferedImage with = image(scenes, new MapSpec(view, DENSITY, MapSpec.BOOK_STYLE, Set.of(), List.of(), true,
                Optional.of(SubjectRef.cluster(cluster.id()))));
        BoxedShape county = scenes.scene(plain).levelFor(view.metresPerPixel()).shapes()
                .layer(DisplayLevel.COUNTY).stream().filter(s -> s.areaCode().equals(home)).findFirst()
                .orElseThrow();
        int dark = 0;
        int paler = 0;
        float[] xy = county.parts()[0];
        for (int i = 0; i + 3 < xy.length; i += 2) {
            double x = view.toPixelX((xy[i] + xy[i + 2]) / 2);
            double y = view.toPixelY((xy[i + 1] + xy[i + 3]) / 2);
            for (double[] off : new double[][] {{0.4, 0}, {-0.4, 0}, {0, 0.4}, {0, -0.4}}) {
                int column = (int) ((x + off[0]) * DENSITY);
                int row = (int) ((y + off[1]) * DENSITY);
                if (column >= 0 && row >= 0 && column < with.getWidth() && row < with.getHeight()
                        && sum(without, column, row) < DARK) {
                    dark++;
                    paler += sum(with, column, row) > sum(without, column, row) + 40 ? 1 : 0;
                }
            }
        }
        assertTrue(dark > 40, "lines were met: " + dark);
        assertTrue(paler < dark / 20, paler + " of " + dark + " are paler");
    }

    private static BufferedImage image(MapScenes scenes, MapSpec spec) throws Exception {
        return new MapRenderer(scenes).render(spec, () -> false).orElseThrow().image();
    }

    private static int sum(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
    }
}
