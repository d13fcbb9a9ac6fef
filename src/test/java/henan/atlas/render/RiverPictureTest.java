package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.CourseClass;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Position;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.GoldenPicture;
import henan.atlas.fixture.InventedMap;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rivers lie under everything, are named along their course, and give way to all other names. */
class RiverPictureTest {
    private static final String BOOK = MapSpec.BOOK_STYLE;
    private static final String NAME = "灵河";

    private final MapScenes scenes = InventedMap.scenes();
    private final MapRenderer renderer = new MapRenderer(scenes);

    private MapSpec province() throws Exception {
        return spec(Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), 800, 640,
                Viewport.Margins.all(20)));
    }

    /** About the border of 419181 and 419221, at 1:1,400,000 or another scale. */
    private MapSpec near(double denominator) {
        GroundPoint at = new AtlasProjection().project(new Position(114.2, 35.1));
        return spec(new Viewport(at.x(), at.y(), denominator * Viewport.PIXEL_SIZE, 640, 480));
    }

    private static MapSpec spec(Viewport view) {
        return new MapSpec(view, 1, BOOK, Set.of("lingdong"), List.of(), false).withRivers(true);
    }

    private RenderedMap render(MapSpec spec) throws Exception {
        return renderer.render(spec, () -> false).orElseThrow();
    }

    @Test
    void underBoundariesAndNames() throws Exception {
        GoldenPicture.assertMatches("rivers", render(province()).image());
    }

    @Test
    void aBandUnderTheBoundaryItRunsBeside() throws Exception {
        GoldenPicture.assertMatches("river-band", render(near(1_400_000)).image());
    }

    @Test
    void aLittleWiderUnderALineBetweenCounties() throws Exception {
        GroundPoint at = new AtlasProjection().project(new Position(115.0, 34.75));
        GoldenPicture.assertMatches("river-between-counties", render(spec(new Viewport(at.x(), at.y(),
                1_600_000 * Viewport.PIXEL_SIZE, 640, 480))).image());
    }

    private static Optional<MapTheme> theme(Map<String, Integer> fills, List<MapTheme.Mark> marks) {
        return Optional.of(new MapTheme("甲", "", "", fills.isEmpty() ? Optional.empty()
                : Optional.of(AreaUnit.PREFECTURE), fills, Set.of(), marks, List.of()));
    }

    @Test
    void onColoursInTheirOwnWithACasing() throws Exception {
        GoldenPicture.assertMatches("rivers-on-colours", render(province().withTheme(theme(Map.of("419100", 0xF2AE68,
                "419200", 0x7A3117, "419300", 0xFFF1DE), List.of()))).image());
    }

    @Test
    void wholeUnderSymbols() throws Exception {
        GoldenPicture.assertMatches("rivers-under-symbols", render(province().withTheme(theme(Map.of(), List.of(
                new MapTheme.Mark(SubjectRef.prefecture("419200"), 48, List.of(new MapTheme.Slice(0xB2502A, 1)),
                        Optional.empty()))))).image());
    }

    @Test
    void printedAsOnTheScreen() throws Exception {
        GoldenPicture.assertMatches("rivers-print", render(province().withPurpose(MapPurpose.PRINT)).image());
    }

    @Test
    void nothingElseMovesForThem() throws Exception {
        LabelPlacement placed = scenes.placement(province());
        List<LabelPlacement.PlacedLabel> with = placed.labelsOn(province());
        List<LabelPlacement.PlacedLabel> without = placed.labelsOn(province().withRivers(false));
        assertTrue(with.stream().anyMatch(l -> l.text().words().equals(NAME)));
        assertEquals(without, with.stream().filter(l -> !l.isOfRiver()).toList());
        assertTrue(without.stream().noneMatch(l -> l.text().words().equals(NAME)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1_000_000, 1_400_000, 2_000_000, 3_000_000})
    void noLetterStandsOnAnotherNameOrASeat(double denominator) throws Exception {
        List<LabelPlacement.PlacedLabel> labels = scenes.placement(InventedMap.window(
                denominator * Viewport.PIXEL_SIZE)).labels();
        List<LabelPlacement.PlacedLabel> rivers = labels.stream().filter(LabelPlacement.PlacedLabel::isOfRiver)
                .toList();
        assertFalse(rivers.isEmpty());
        for (LabelPlacement.PlacedLabel river : rivers) {
            assertEquals(CourseClass.RIVER, river.curve().orElseThrow().of());
            List<LabelPlacement.Letter> letters = river.curve().get().letters();
            for (int i = 1; i < letters.size(); i++) {
                assertTrue(Math.hypot(letters.get(i).x() - letters.get(i - 1).x(), letters.get(i).y()
                        - letters.get(i - 1).y()) > river.text().look().size(), "letters on one another");
            }
            for (LabelPlacement.Letter letter : letters) {
                PixelBox middle = PixelBox.around(river.box().x() + letter.x(), river.box().y() + letter.y(), 9, 9);
                assertTrue(Math.abs(letter.angle()) <= Math.toRadians(80), "turned by " + letter.angle());
                assertTrue(labels.stream().filter(l -> !l.isOfRiver()).noneMatch(l -> l.box().intersects(middle)));
                scenes.scene(BOOK).points(MapFeatures.SEAT).features().forEach(s -> assertFalse(middle.contains(
                        s.x() / denominator / Viewport.PIXEL_SIZE, -s.y() / denominator / Viewport.PIXEL_SIZE)));
            }
        }
    }

    @Test
    void hiddenWhereTheMapShowsMoreThanTheirSourceKnows() throws Exception {
        assertTrue(same(near(699_000)));
        assertFalse(same(near(701_000)));
    }

    /** Whether a picture is the same without rivers. */
    private boolean same(MapSpec spec) throws Exception {
        BufferedImage with = render(spec).image();
        int[] pixels = with.getRGB(0, 0, with.getWidth(), with.getHeight(), null, 0, with.getWidth());
        BufferedImage without = render(spec.withRivers(false)).image();
        return Arrays.equals(pixels, without.getRGB(0, 0, with.getWidth(), with.getHeight(), null, 0,
                with.getWidth()));
    }
}
