package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Names lie on lines as printed letters do: no halo wipes out a boundary, a river or a subject's outline. */
class NamesOverLinesTest {
    private static final int WIDTH = 520;
    private static final int HEIGHT = 420;
    /** How much a channel may differ: a line's edge lets through what is below. Under a halo it were 60 and more. */
    private static final int ABOUT = 30;
    private static final SubjectRef CITY = SubjectRef.prefecture("419100");
    private final Set<String> all = InventedMap.content().content().clusters().stream().map(Cluster::id)
            .collect(Collectors.toSet());
    private final MapScenes scenes = InventedMap.scenes();
    private final MapQuery query = new MapQuery(scenes);

    private MapSpec of(SubjectRef area, int reach, Optional<SubjectRef> subject) throws Exception {
        Viewport view = Viewport.fit(query.extent(area), WIDTH, HEIGHT, Viewport.Margins.all(reach));
        return new MapSpec(view, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), false, subject)
                .withPurpose(MapPurpose.PRINT).withRivers(true);
    }

    private BufferedImage render(MapSpec spec) throws Exception {
        return new MapRenderer(scenes).render(spec, () -> false).orElseThrow().image();
    }

    /** The same picture without a name: its furniture leaves no room for one. */
    private BufferedImage bare(MapSpec spec) throws Exception {
        MapSpec without = new MapSpec(spec.viewport(), 1, MapSpec.BOOK_STYLE, Set.of(),
                List.of(new PixelBox(0, 0, WIDTH, HEIGHT)), false, spec.subject()).withPurpose(spec.purpose())
                .withRivers(spec.rivers());
        assertEquals(List.of(), scenes.placement(without).labelsOn(without));
        return render(without);
    }

    /** Where letters are, halos or not. */
    private BufferedImage letters(MapSpec spec) throws Exception {
        BufferedImage letters = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = letters.createGraphics();
        for (MapQuery.NamePicture name : query.names(spec)) {
            put(g, name, spec);
        }
        g.dispose();
        return letters;
    }

    private static void put(Graphics2D g, MapQuery.NamePicture name, MapSpec spec) {
        g.drawImage(name.image().image(),
                (int) Math.round(spec.viewport().toPixelX(name.x())) - name.image().anchorX(),
                (int) Math.round(spec.viewport().toPixelY(name.y())) - name.image().anchorY(), null);
    }

    private static boolean isLine(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int blue = rgb & 0xFF;
        double light = 0.299 * red + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * blue;
        return light < 160 || blue - red > 60;
    }

    /** Pixels on a line near letters and not under one: each has to be about as it is without names. */
    private static int assertWhole(BufferedImage named, BufferedImage bare, BufferedImage letters) {
        int near = 0;
        for (int y = 3; y < HEIGHT - 3; y++) {
            for (int x = 3; x < WIDTH - 3; x++) {
                if (letters.getRGB(x, y) == 0 && isLine(bare.getRGB(x, y)) && isNear(letters, x, y)) {
                    near++;
                    for (int shift = 0; shift <= 16; shift += 8) {
                        assertEquals(bare.getRGB(x, y) >> shift & 0xFF, named.getRGB(x, y) >> shift & 0xFF, ABOUT,
                                x + ", " + y + ": " + Integer.toHexString(bare.getRGB(x, y)) + ", "
                                + Integer.toHexString(named.getRGB(x, y)));
                    }
                }
            }
        }
        return near;
    }

    private static boolean isNear(BufferedImage letters, int x, int y) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                if (letters.getRGB(x + dx, y + dy) >>> 24 > 100) {
                    return true;
                }
            }
        }
        return false;
    }

    /** At several scales, for most names find a place off all lines. */
    private static void assertWhole(int[] reaches, Drawing drawing) throws Exception {
        int near = 0;
        for (int reach : reaches) {
            near += drawing.beside(reach);
        }
        assertTrue(near > 50, near + " pixels of lines beside letters");
    }

    /** A pair of pictures. */
    private interface Drawing {
        int beside(int reach) throws Exception;
    }

    @Test
    void noHaloWipesOutABoundaryOrARiver() throws Exception {
        assertWhole(new int[] {100, 108, 116, 124, 132, 140, 148, 156}, reach -> {
            MapSpec spec = of(SubjectRef.PROVINCE, reach, Optional.empty());
            return assertWhole(render(spec), bare(spec), letters(spec));
        });
    }

    @Test
    void norTheOutlineOfWhatAMapIsOf() throws Exception {
        assertWhole(new int[] {-60, -48, -40, -30, -20, 156, 164, 172, 176, 180, 184, 188}, reach -> {
            MapSpec spec = of(CITY, reach, Optional.of(CITY));
            return assertWhole(render(spec), bare(spec), letters(spec));
        });
    }

    /** In a window the names of clusters are laid over the painted map. */
    @Test
    void norDoNamesLaidOverAPaintedMap() throws Exception {
        assertWhole(new int[] {20, 30, 36, 40, 44, 48, 52, 56, 60, 68, 70, 72}, reach -> {
            MapSpec spec = of(SubjectRef.PROVINCE, reach, Optional.empty()).withPurpose(MapPurpose.READING);
            BufferedImage bare = bare(spec);
            BufferedImage named = bare(spec);
            BufferedImage letters = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D onMap = named.createGraphics();
            Graphics2D alone = letters.createGraphics();
            query.naming(spec).names(all, Set.of()).values().forEach(name -> {
                put(onMap, name, spec);
                put(alone, name, spec);
            });
            onMap.dispose();
            alone.dispose();
            takeHalosOut(letters);
            return assertWhole(named, bare, letters);
        });
    }

    private static void takeHalosOut(BufferedImage letters) {
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            if ((letters.getRGB(i % WIDTH, i / WIDTH) >> 16 & 0xFF) > 0xC0) {
                letters.setRGB(i % WIDTH, i / WIDTH, 0);
            }
        }
    }
}
