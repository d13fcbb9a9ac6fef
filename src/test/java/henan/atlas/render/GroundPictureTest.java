package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.GoldenPicture;
import henan.atlas.fixture.InventedMap;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies under lines and names: the border's band, what a picture is of, what is selected. */
class GroundPictureTest {
    private static final String BOOK = MapSpec.BOOK_STYLE;
    private static final int CLASS_COLOR = 0xD77A30;

    private final MapContent content = InventedMap.content();
    private final MapScenes scenes = InventedMap.scenes(content);
    private final MapQuery probe = new MapQuery(scenes);
    private final Set<String> clusters =
            content.content().clusters().stream().map(Cluster::id).collect(Collectors.toSet());
    private final List<SubjectRef> prefectures = content.content().prefectures().stream().map(Prefecture::ref).toList();

    /** The province, without clusters. */
    private MapSpec province(double density) throws Exception {
        Viewport view = Viewport.fit(probe.extent(SubjectRef.PROVINCE), 520, 420, Viewport.Margins.all(40));
        return new MapSpec(view, density, BOOK, Set.of(), List.of(), false);
    }

    /** One class colour for all prefectures. */
    private MapSpec coloured(double density) throws Exception {
        return province(density).withTheme(Optional.of(new MapTheme("", "", "", Optional.of(AreaUnit.PREFECTURE),
                content.content().prefectures().stream().collect(Collectors.toMap(Prefecture::code, p -> CLASS_COLOR)),
                Set.of(), List.of(), List.of())));
    }

    private BufferedImage render(MapSpec spec) throws Exception {
        return new MapRenderer(scenes).render(spec, () -> false).orElseThrow().image();
    }

    /** How often each colour is found along the border. @param off distance from it, inwards, in logical pixels */
    private Map<Integer, Long> beside(MapSpec spec, BufferedImage picture, double off) throws Exception {
        float[] ring = probe.outline(SubjectRef.PROVINCE, spec.viewport())[0];
        Viewport view = spec.viewport();
        Path2D inside = AreaPicture.path(new float[][] {ring}, view, 1);
        List<Integer> found = new ArrayList<>();
        for (int i = 2; i < ring.length; i += 2) {
            double x0 = view.toPixelX(ring[i - 2]);
            double y0 = view.toPixelY(ring[i - 1]);
            double x1 = view.toPixelX(ring[i]);
            double y1 = view.toPixelY(ring[i + 1]);
            for (double side : new double[] {off, -off}) {
                double x = (x0 + x1) / 2 - side * (y1 - y0) / Math.hypot(x1 - x0, y1 - y0);
                double y = (y0 + y1) / 2 + side * (x1 - x0) / Math.hypot(x1 - x0, y1 - y0);
                if (inside.contains(x, y) == off > 0) {
                    found.add(picture.getRGB((int) (x * spec.density()), (int) (y * spec.density())) & 0xFFFFFF);
                }
            }
        }
        return found.stream().collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    }

    private static double share(Map<Integer, Long> colors, int color) {
        return colors.getOrDefault(color, 0L) / (double) colors.values().stream().mapToLong(Long::longValue).sum();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2})
    void theBandLiesWithinTheBorderAndNowhereElse(double density) throws Exception {
        MapSpec spec = province(density);
        BufferedImage picture = render(spec);
        int paper = scenes.style(BOOK).background().getRGB() & 0xFFFFFF;
        assertTrue(share(beside(spec, picture, -4), paper) > 0.85, "outside");
        assertEquals(0, tinted(beside(spec, picture, 4)), 0.1, "inside the band");
        assertTrue(tinted(beside(spec, picture, 11)) > 0.7, "further in");
    }

    /** Part of the places that have a prefecture's own tint. */
    private double tinted(Map<Integer, Long> colors) throws Exception {
        Set<Integer> tints = new HashSet<>();
        for (SubjectRef prefecture : prefectures) {
            tints.add(probe.ground(prefecture, province(1)).orElseThrow());
        }
        return tints.stream().mapToDouble(t -> share(colors, t)).sum();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2})
    void underAThemeOfAreasTheBandLiesOutsideAndClassColoursAreWhatTheyAre(double density) throws Exception {
        MapSpec spec = coloured(density);
        BufferedImage picture = render(spec);
        int paper = scenes.style(BOOK).background().getRGB() & 0xFFFFFF;
        assertTrue(share(beside(spec, picture, 4), CLASS_COLOR) > 0.85, "inside");
        assertEquals(0, share(beside(spec, picture, -4), paper), 0.1, "outside");
    }

    @Test
    void shapesFadeAsPixelsDo() throws Exception {
        MapSpec spec = province(1);
        BufferedImage shapes = new BufferedImage(spec.deviceWidth(), spec.deviceHeight(),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = shapes.createGraphics();
        new MapRenderer(scenes).paint(g, spec);
        g.dispose();
        BufferedImage pixels = render(spec);
        long off = 0;
        for (int y = 0; y < pixels.getHeight(); y++) {
            for (int x = 0; x < pixels.getWidth(); x++) {
                Color a = new Color(pixels.getRGB(x, y));
                Color b = new Color(shapes.getRGB(x, y));
                off += Math.abs(a.getGreen() - b.getGreen()) > 24 ? 1 : 0;
            }
        }
        assertTrue(off < 0.01 * pixels.getWidth() * pixels.getHeight(), off + " pixels");
    }

    private MapSpec about(SubjectRef subject, double density) throws Exception {
        Viewport view = Viewport.fit(probe.extent(prefectures.get(0)), 520, 420, Viewport.Margins.all(70));
        return new MapSpec(view, density, BOOK, clusters, List.of(), true, Optional.of(subject));
    }

    @Test
    void whatAPictureIsOfStandsOutAsKept() throws Exception {
        GoldenPicture.assertMatches("subject-prefecture", render(about(prefectures.get(0), 1)));
        GoldenPicture.assertMatches("subject-county", render(about(SubjectRef.county("419121"), 1)));
    }

    @Test
    void itsTintIsItsOwnAndThoseAboutItArePaler() throws Exception {
        MapSpec spec = about(prefectures.get(0), 1);
        Map<Integer, Long> colors = colors(render(spec));
        int own = probe.ground(prefectures.get(0), spec).orElseThrow();
        assertTrue(colors.getOrDefault(own, 0L) > 20_000, "its own tint");
        for (SubjectRef other : prefectures) {
            int tint = probe.ground(other, spec).orElseThrow();
            assertTrue(tint == own || colors.getOrDefault(tint, 0L) < 200, other + " is not held back");
        }
    }

    private static Map<Integer, Long> colors(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .mapToObj(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xFFFFFF)
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    }

    @Test
    void namesAboutItAreSmallerThoughTheyCanBeRead() throws Exception {
        MapSpec spec = about(prefectures.get(0), 1);
        LabelPlacement plain = scenes.placement(new MapSpec(spec.viewport(), 1, BOOK, clusters, List.of(), true));
        int held = 0;
        for (LabelPlacement.PlacedLabel label : scenes.placement(spec).labels()) {
            Color color = label.text().look().color();
            assertTrue(contrast(color, scenes.style(BOOK).background()) >= 3, label.text().words() + " " + color);
            held += plain.labels().stream().anyMatch(l -> l.text().words().equals(label.text().words())
                    && l.text().look().size() > label.text().look().size() + 0.5) ? 1 : 0;
        }
        assertTrue(held >= 2, held + " names held back");
    }

    private static double contrast(Color one, Color other) {
        double a = light(one);
        double b = light(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double light(Color c) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        float[] parts = c.getRGBColorComponents(null);
        for (int i = 0; i < 3; i++) {
            sum += weights[i] * (parts[i] <= 0.04045 ? parts[i] / 12.92 : Math.pow((parts[i] + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void aSelectedAreaLooksAsKeptOnATintAndOnAClassColour() throws Exception {
        GoldenPicture.assertMatches("selected", marked(province(1), Optional.of(0xFBDA7C), false));
        GoldenPicture.assertMatches("selected-themed", marked(coloured(1), Optional.empty(), true));
    }

    private BufferedImage marked(MapSpec spec, Optional<Integer> ground, boolean cased) throws Exception {
        RenderedMap map = new MapRenderer(scenes).render(spec, () -> false).orElseThrow();
        SubjectRef area = prefectures.get(0);
        int was = probe.ground(area, spec).orElseThrow();
        AreaPicture mark = AreaPicture.paint(probe.outline(area, spec.viewport()), map, new AreaPicture.Look(
                0xC8102E, 1.8, cased, ground.map(g -> new OtherGround(was, g))), probe.names(spec)).orElseThrow();
        Graphics2D g = map.image().createGraphics();
        g.drawImage(mark.image(), mark.left(), mark.top(), null);
        g.dispose();
        return map.image();
    }
}
