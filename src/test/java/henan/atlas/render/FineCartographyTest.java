package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.ExclaveMap;
import henan.atlas.fixture.GoldenPicture;
import henan.atlas.fixture.InventedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Purposes, short names, leader lines, exclaves, themes and scale factors on the invented province. */
class FineCartographyTest {
    private static final String BOOK = MapSpec.BOOK_STYLE;
    private final MapContent content = InventedMap.content();
    private final MapScenes scenes = scenes(content);
    private final Set<String> clusters =
            content.content().clusters().stream().map(Cluster::id).collect(Collectors.toSet());

    private static MapScenes scenes(MapContent content) {
        return InventedMap.scenes(content);
    }

    private static MapSpec province(MapScenes scenes, Set<String> clusters, int width, int height, double density)
            throws Exception {
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), width, height,
                Viewport.Margins.all(20));
        return new MapSpec(view, density, BOOK, clusters, List.of(), false);
    }

    private MapSpec province(int width, int height) throws Exception {
        return province(scenes, clusters, width, height, 1);
    }

    private static RenderedMap render(MapScenes scenes, MapSpec spec) throws Exception {
        return new MapRenderer(scenes).render(spec, () -> false).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(MapPurpose.class)
    void everyPurposeLooksAsKept(MapPurpose purpose) throws Exception {
        GoldenPicture.assertMatches("purpose-" + purpose.name().toLowerCase(java.util.Locale.ROOT),
                render(scenes, province(520, 420).withPurpose(purpose)).image());
    }

    @Test
    void shownToARoomCountiesAreNamedOnlyWhenNear() throws Exception {
        MapSpec far = province(700, 600).withPurpose(MapPurpose.PRESENTATION);
        assertFalse(render(scenes, far).labels().contains("北禾"));
        Viewport near = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.county("419121")), 900, 900,
                Viewport.Margins.all(10));
        assertTrue(render(scenes, new MapSpec(near, 1, BOOK, clusters, List.of(), false)
                .withPurpose(MapPurpose.PRESENTATION)).labels().contains("北禾县"));
    }

    @Test
    void namesAreLargerForARoomAndSmallerInPrint() throws Exception {
        Viewport view = province(1600, 1400).viewport();
        double reading = height(view, MapPurpose.READING);
        assertEquals(1.35, height(view, MapPurpose.PRESENTATION) / reading, 1e-9);
        assertEquals(0.85, height(view, MapPurpose.PRINT) / reading, 1e-9);
    }

    private double height(Viewport view, MapPurpose purpose) throws Exception {
        return scenes.placement(InventedMap.window(view).withPurpose(purpose)).labels().stream()
                .filter(l -> l.text().words().equals("丰禾市")).findFirst().orElseThrow().box().height();
    }

    @Test
    void atSmallScalesCountiesAndCitiesGoWithoutTheirGenericTerm() throws Exception {
        List<String> far = render(scenes, province(700, 600)).labels();
        assertTrue(far.containsAll(List.of("北禾", "岭东", "丰禾")), far.toString());
        List<String> near = render(scenes, province(1600, 1400)).labels();
        assertTrue(near.containsAll(List.of("北禾县", "岭东市", "丰禾市")), near.toString());
        List<String> printed = render(scenes, province(700, 600).withPurpose(MapPurpose.PRINT)).labels();
        assertTrue(printed.containsAll(List.of("北禾", "丰禾市")), printed.toString());
    }

    @Test
    void aNameThatFindsNoRoomBesideItsPlaceStandsAtTheEndOfALine() throws Exception {
        MapSpec free = new MapSpec(province(460, 370).viewport(), 2, BOOK, clusters, List.of(), true);
        Viewport view = free.viewport();
        MapFeatures.PointFeature seat = scenes.scene(BOOK).points(MapFeatures.SEAT).features().stream()
                .filter(f -> "北禾县".equals(f.feature().getAttribute("name"))).findFirst().orElseThrow();
        double x = view.toPixelX(seat.x());
        double y = view.toPixelY(seat.y());
        MapSpec crowded = new MapSpec(free.viewport(), 2, BOOK, clusters, List.of(
                new PixelBox(x - 40, y - 20, 35, 34), new PixelBox(x + 5, y - 20, 35, 34),
                new PixelBox(x - 40, y - 20, 80, 15)), true);
        LabelPlacement placement = scenes.placement(crowded);
        List<LabelPlacement.PlacedLabel> led = placement.labels().stream().filter(l -> l.leader().isPresent()).toList();
        assertFalse(led.isEmpty());
        for (LabelPlacement.PlacedLabel label : led) {
            for (PixelBox bead : label.leader().get().beads()) {
                assertTrue(placement.labels().stream().filter(l -> l != label)
                        .noneMatch(l -> l.box().intersects(bead)), label.text().words());
            }
        }
        GoldenPicture.assertMatches("leader-lines", render(scenes, crowded).image());
    }

    @Test
    void anExclaveSaysWhoseItIsWhereItHasRoom() throws Exception {
        MapScenes apart = scenes(ExclaveMap.content());
        MapSpec spec = province(apart, clusters, 900, 720, 1);
        RenderedMap map = render(apart, spec);
        GoldenPicture.assertMatches("exclaves", map.image());
        assertEquals(2, map.labels().stream().filter("云汀"::equals).count(), map.labels().toString());
        assertEquals(List.of(), map.dropped());
        HitIndex hits = new MapQuery(apart).hits(spec);
        assertEquals(List.of(SubjectRef.county("419121"), SubjectRef.prefecture("419100")),
                hits.at(spec.viewport(), spec.viewport().toPixelX(-38_000), spec.viewport().toPixelY(-80_000),
                SeenDrops.of(Set.of())));
    }

    @ParameterizedTest
    @CsvSource({"1.25, 125", "1.5, 15"})
    void atFractionalScaleFactorsThePictureIsAsSharp(double density, String name) throws Exception {
        GoldenPicture.assertMatches("density-" + name,
                render(scenes, province(scenes, clusters, 360, 300, density)).image());
    }

    @ParameterizedTest
    @CsvSource({"1", "1.25", "1.5", "2"})
    void aPictureHasOnePixelForEveryDevicePixel(double density) throws Exception {
        RenderedMap map = render(scenes, province(scenes, clusters, 400, 320, density));
        assertEquals(Math.round(400 * density), map.image().getWidth());
        assertEquals(Math.round(320 * density), map.image().getHeight());
        assertEquals(render(scenes, province(scenes, clusters, 400, 320, 1)).labels(), map.labels(),
                "the same names whatever the screen");
    }

    @Test
    void colouredAndHatchedAreasLookAsKept() throws Exception {
        MapTheme theme = new MapTheme("", "", "", "", Optional.of(AreaUnit.COUNTY),
                Map.of("419101", 0xDD7E3F, "419121", 0xF2AE68, "419181", 0xFBD8A4, "419221", 0xFFF1DE, "419302",
                        0xB2502A), Set.of("419381", "419222"), List.of(), List.of());
        GoldenPicture.assertMatches("theme-areas",
                render(scenes, province(520, 420).withTheme(Optional.of(theme))).image());
    }

    @Test
    void theLowerSideIsStrewnWithMinusSigns() throws Exception {
        MapTheme theme = new MapTheme("", "", "", "", Optional.of(AreaUnit.COUNTY),
                Map.of("419101", 0xB2182B, "419121", 0xF4A582, "419181", 0xF7F7F7, "419221", 0x92C5DE, "419302",
                        0x2166AC), Set.of("419381", "419222"), List.of(), List.of())
                .withBelow(Set.of("419101", "419121"));
        GoldenPicture.assertMatches("theme-below",
                render(scenes, province(520, 420).withTheme(Optional.of(theme))).image());
    }

    @Test
    void areasOfTwoKindsLookAsKept() throws Exception {
        MapTheme.Mark halves = new MapTheme.Mark(SubjectRef.county("419121"), MapTheme.Mark.HALVES_RADIUS, List.of(
                new MapTheme.Slice(0xC9822B, 0.5, Optional.of("circle")),
                new MapTheme.Slice(0x2F6DB5, 0.5, Optional.of("triangle"))));
        MapTheme theme = new MapTheme("", "", "", "", Optional.of(AreaUnit.COUNTY),
                Map.of("419101", 0xDFB06E, "419121", 0xDFB06E, "419181", 0x7A9AC9), Set.of("419381", "419222"),
                List.of(halves, MapTheme.Mark.ofArea(SubjectRef.county("419181"),
                        new MapTheme.Sign("triangle", 0x7A9AC9))), List.of()).withStripes(Map.of("419121", 0x7A9AC9));
        GoldenPicture.assertMatches("theme-stripes",
                render(scenes, province(520, 420).withTheme(Optional.of(theme))).image());
    }

    @Test
    void circlesAndPiesLookAsKept() throws Exception {
        MapTheme theme = new MapTheme("", "", "", "", Optional.empty(), Map.of(), Set.of(), List.of(
                new MapTheme.Mark(SubjectRef.prefecture("419100"), 34, List.of(new MapTheme.Slice(0x2171B5, 1))),
                new MapTheme.Mark(SubjectRef.prefecture("419200"), 26, List.of(new MapTheme.Slice(0xE69F00, 0.5),
                        new MapTheme.Slice(0x56B4E9, 0.3), new MapTheme.Slice(0x009E73, 0.2))),
                new MapTheme.Mark(SubjectRef.cluster("liangkou"), 12, List.of(new MapTheme.Slice(0x2171B5, 1)))),
                List.of());
        GoldenPicture.assertMatches("theme-circles",
                render(scenes, province(520, 420).withTheme(Optional.of(theme))).image());
    }
}
