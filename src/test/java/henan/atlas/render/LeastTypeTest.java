package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.GoldenPicture;
import henan.atlas.fixture.InventedMap;
import henan.atlas.render.style.TextSymbol;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeastTypeTest {
    private static final double LEAST = 24;
    /** Sizes the style writes cities and counties in. */
    private static final double CITY = 15;
    private static final double COUNTY = 11.5;
    /** Written larger still. */
    private static final Optional<SubjectRef> CAPITAL = Optional.of(SubjectRef.prefecture("419100"));
    private static final Set<String> CLUSTERS = Set.of("hexin_gx", "lingdong", "laoting");
    private final MapScenes scenes = InventedMap.scenes(InventedMap.content());

    private List<LabelPlacement.PlacedLabel> labels(double metresPerPixel, double least) throws Exception {
        return scenes.placement(InventedMap.window(metresPerPixel).withPurpose(MapPurpose.PRESENTATION)
                .withLeastType(least)).labels();
    }

    private static boolean isInside(LabelPlacement.PlacedLabel label) {
        return label.subject().filter(s -> s.kind() == SubjectKind.PREFECTURE || s.kind() == SubjectKind.COUNTY)
                .isPresent();
    }

    @Test
    void noNameIsSmallerThanTheLeastAtAnyScale() throws Exception {
        boolean counties = false;
        Set<String> kinds = new HashSet<>();
        for (double metres = 45; metres < 1200; metres *= 1.3) {
            for (LabelPlacement.PlacedLabel label : labels(metres, LEAST)) {
                counties |= label.subject().filter(s -> s.kind() == SubjectKind.COUNTY).isPresent();
                kinds.add(kind(label));
                assertTrue(label.text().look().size() >= LEAST - 1e-9, label.text().words() + " "
                        + label.text().look().size());
            }
        }
        assertTrue(counties, "names of counties were among them");
        assertEquals(Set.of("PROVINCE", "PREFECTURE", "COUNTY", "CLUSTER", "BEYOND"), kinds,
                "and all other kinds of names");
    }

    private static String kind(LabelPlacement.PlacedLabel label) {
        return label.subject().map(s -> s.kind().name()).orElse("BEYOND");
    }

    @Test
    void whatStandsOnACountedSymbolGrowsLikeNames() throws Exception {
        MapSpec usual = InventedMap.window(900).withPurpose(MapPurpose.PRESENTATION);
        CountedSymbol grown = scenes.scene(usual.withLeastType(LEAST)).counted();
        assertTrue(grown.look().size() >= LEAST - 1e-6, "size " + grown.look().size());
        CountedSymbol before = scenes.scene(usual).counted();
        assertTrue(before.look().size() < LEAST);
        assertTrue(Math.abs(grown.plate().size() / before.plate().size()
                - grown.look().size() / before.look().size()) < 1e-6, "its plate holds it");
    }

    @Test
    void aCityIsStillWrittenLargerThanACounty() throws Exception {
        List<LabelPlacement.PlacedLabel> labels = labels(120, LEAST);
        double city = size(labels, SubjectKind.PREFECTURE);
        double county = size(labels, SubjectKind.COUNTY);
        assertTrue(city > county * 1.1, city + " and " + county);
    }

    private static double size(List<LabelPlacement.PlacedLabel> labels, SubjectKind kind) {
        return labels.stream().filter(l -> l.subject().map(SubjectRef::kind).equals(Optional.of(kind)))
                .mapToDouble(l -> l.text().look().size()).min().orElseThrow();
    }

    /**
     * Measured in the picture: the ink of each name, which fills most of the square its letters stand in, and is no
     * higher than a name of the size asked for, so that a size a little too small or too great is seen too.
     */
    @Test
    void theInkOfNamesIsAsHighAsAskedFor() throws Exception {
        int cities = 0;
        int counties = 0;
        for (int height : new int[] {1080, 1440}) {
            double least = Math.ceil(0.022 * height * 2) / 2;
            for (MapSpec spec : List.of(before(height), near(height))) {
                BufferedImage picture = new MapRenderer(scenes).render(spec, () -> false).orElseThrow().image();
                PixelBox frame = new PixelBox(0, 0, picture.getWidth(), picture.getHeight());
                for (LabelPlacement.PlacedLabel label : scenes.placement(spec).labelsOn(spec)) {
                    boolean city = label.subject().filter(s -> s.kind() == SubjectKind.PREFECTURE).isPresent();
                    if (isInside(label) && label.text().look().candidates() == TextSymbol.Candidates.AROUND
                            && frame.encloses(label.box()) && !label.subject().equals(CAPITAL)) {
                        double asked = city ? least * Math.sqrt(CITY / COUNTY) : least;
                        int ink = WrittenNames.ink(picture, label);
                        cities += city ? 1 : 0;
                        counties += city ? 0 : 1;
                        assertTrue(ink >= 0.85 * asked && ink <= 1.02 * asked + 1, label.text().words() + " " + ink
                                + " of " + asked + " at " + height);
                    }
                }
            }
        }
        assertTrue(cities > 2 && counties > 2, "names measured: " + cities + " and " + counties);
    }

    /** So large a room that names are far above their usual size. */
    @Test
    void theMapBeforeARoomLooksAsKept() throws Exception {
        Viewport view = before(1440).viewport();
        MapSpec spec = new MapSpec(new Viewport(view.centerX(), view.centerY(), view.metresPerPixel(), 560, 420), 1,
                MapSpec.BOOK_STYLE, CLUSTERS, List.of(), false).withPurpose(MapPurpose.PRESENTATION)
                .withLeastType(32);
        GoldenPicture.assertMatches("before-a-room", new MapRenderer(scenes).render(spec, () -> false)
                .orElseThrow().image());
    }

    /** So near that counties are named. */
    private MapSpec near(int height) throws Exception {
        MapSpec far = before(height);
        return new MapSpec(new Viewport(far.viewport().centerX(), far.viewport().centerY(), 210, 1800, 1400), 1,
                MapSpec.BOOK_STYLE, Set.of(), List.of(), false).withPurpose(MapPurpose.PRESENTATION)
                .withLeastType(far.leastType());
    }

    /** The province as a window of a height shows it to a room. */
    private MapSpec before(int height) throws Exception {
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE),
                height * 13 / 10, height, Viewport.Margins.all(20));
        return new MapSpec(view, 1, MapSpec.BOOK_STYLE, CLUSTERS, List.of(), false)
                .withPurpose(MapPurpose.PRESENTATION).withLeastType(Math.ceil(0.022 * height * 2) / 2);
    }

    @Test
    void aPictureHasTheSizesItWasAskedFor() throws Exception {
        MapSpec usual = new MapSpec(new Viewport(0, 0, 400, 900, 700), 1, MapSpec.BOOK_STYLE, Set.of(), List.of(),
                false, Optional.empty(), Optional.empty(), MapPurpose.PRESENTATION, false, Map.of());
        assertTrue(scenes.placement(usual.withLeastType(LEAST)).labels().stream().filter(LeastTypeTest::isInside)
                .allMatch(l -> l.text().look().size() >= LEAST - 1e-9));
        assertFalse(scenes.placement(usual).labels().stream().filter(LeastTypeTest::isInside)
                .allMatch(l -> l.text().look().size() >= LEAST - 1e-9));
    }
}
