package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Ramp;
import henan.atlas.render.style.FillSymbol;
import henan.atlas.render.style.LabelSymbol;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.PaintStep;
import henan.atlas.render.style.TextSymbol;
import java.awt.Color;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Names of the shipped style are read on every ground they can stand on: contrast as WCAG 2 reckons it.
 *
 * <p>A halo that is wide enough all round stands for the ground, in the colour that is seen: its own over the ground,
 * as opaque as it is painted. A narrower one counts for nothing.
 */
class NameContrastTest {
    private static final double LEAST_WITHIN = 4.5;
    private static final double LEAST_BEYOND = 3;
    /** From which width, in logical pixels, a halo stands for the ground. */
    private static final double WIDE = 1.2;
    /** Most classes of a theme. */
    private static final int CLASSES = 9;
    /** Ground of a theme's areas without a figure, and the lines that hatch it. */
    private static final List<Color> HATCHED = List.of(new Color(0xF4F1E8), new Color(0x9A9186));
    /** A level of some scale: what areas are filled with is the same at all. */
    private static final double METRES = 500;
    /** One near enough for exclaves to be seen, and so to be there. */
    private static final double NEAR = 50;

    private static final List<String> WITHIN = List.of(MapFeatures.SEAT, MapFeatures.DISTRICT, MapFeatures.EXCLAVE,
            MapFeatures.CLUSTER);

    private static AtlasFile file;
    private static MapScene scene;
    private static MapStyle style;

    @BeforeAll
    static void open() throws Exception {
        file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"));
        MapScenes scenes = new MapScenes(new MapContent(file.content(), file.levels(), file.styles()),
                new AtlasProjection(), new BundledFonts());
        scene = scenes.scene(MapSpec.BOOK_STYLE);
        style = scenes.style(MapSpec.BOOK_STYLE);
    }

    @AfterAll
    static void close() {
        file.close();
    }

    private static Set<Color> fills(String... layers) throws Exception {
        Set<Color> fills = new LinkedHashSet<>(List.of(style.background()));
        for (String layer : layers) {
            for (PaintStep step : scene.levelFor(METRES).steps(layer)) {
                if (step.symbol() instanceof FillSymbol fill) {
                    fills.add(fill.color());
                }
            }
        }
        return fills;
    }

    private static Set<Color> themeColours() {
        Set<Color> colours = new LinkedHashSet<>(HATCHED);
        for (Ramp ramp : style.ramps()) {
            ramp.stops().forEach(c -> colours.add(new Color(c)));
            for (int classes = 1; classes <= CLASSES; classes++) {
                ramp.colors(classes).forEach(c -> colours.add(new Color(c)));
            }
        }
        return colours;
    }

    /** The looks of a layer's names for all that a map is read for. */
    private static Set<TextSymbol> looks(String layer, boolean themed) throws Exception {
        List<MapFeatures.PointFeature> features = MapFeatures.EXCLAVE.equals(layer)
                ? scene.exclaves(scene.levelFor(NEAR).shapes().exclaves()).features()
                : scene.points(layer).features();
        Set<TextSymbol> looks = new LinkedHashSet<>();
        for (MapPurpose purpose : MapPurpose.values()) {
            PointLayer points = PointLayer.of(layer, style.forPurpose(purpose, themed), style.sizes(purpose), features);
            for (PaintStep step : points.steps()) {
                if (step.symbol() instanceof LabelSymbol label) {
                    looks.add(label.look());
                }
            }
        }
        assertFalse(looks.isEmpty(), layer);
        return looks;
    }

    private static List<String> unread(Set<TextSymbol> looks, Set<Color> grounds, double least) {
        List<String> unread = new ArrayList<>();
        for (TextSymbol look : looks) {
            for (Color ground : grounds) {
                double contrast = contrast(look.color(), seen(look, ground));
                if (contrast < least) {
                    unread.add(look.color() + ", " + look.size() + " on " + ground + ": " + contrast);
                }
            }
        }
        return unread;
    }

    private static Color seen(TextSymbol look, Color ground) {
        double share = look.haloRadius() >= WIDE ? look.halo().getAlpha() / 255.0 : 0;
        return new Color(mixed(ground.getRed(), look.halo().getRed(), share),
                mixed(ground.getGreen(), look.halo().getGreen(), share),
                mixed(ground.getBlue(), look.halo().getBlue(), share));
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + share * (to - from));
    }

    @Test
    void namesBeyondTheBorderAreReadOnTheirGround() throws Exception {
        for (String layer : List.of(MapFeatures.NEIGHBOUR_NAME, MapFeatures.NEIGHBOUR_PROVINCE)) {
            assertEquals(List.of(), unread(looks(layer, false), fills(DisplayLevel.NEIGHBOUR), LEAST_BEYOND));
        }
    }

    @Test
    void namesWithinAreReadOnEveryTintAndOnThatOfTheSelectedPlace() throws Exception {
        Set<Color> grounds = fills(DisplayLevel.PROVINCE, DisplayLevel.PREFECTURE, DisplayLevel.COUNTY);
        grounds.add(style.selected());
        for (String layer : WITHIN) {
            assertEquals(List.of(), unread(looks(layer, false), grounds, LEAST_WITHIN), layer);
        }
    }

    @Test
    void namesWithinAreReadOnEveryColourOfATheme() throws Exception {
        for (String layer : WITHIN) {
            Set<TextSymbol> looks = new LinkedHashSet<>();
            looks(layer, true).forEach(look -> looks.add(look.onColours()));
            assertEquals(List.of(), unread(looks, themeColours(), LEAST_WITHIN), layer);
        }
    }

    private static double contrast(Color a, Color b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
