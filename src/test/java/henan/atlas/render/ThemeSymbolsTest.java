package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.GoldenPicture;
import henan.atlas.fixture.InventedMap;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import henan.atlas.render.LabelPlacement.ThemeSymbol;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where a theme's circles and hollow rings stand, and what gives way to them. */
class ThemeSymbolsTest {
    private final MapScenes scenes = InventedMap.scenes(InventedMap.content());

    private static MapTheme.Mark circle(SubjectRef at, double radius) {
        return new MapTheme.Mark(at, radius, List.of(new MapTheme.Slice(0xDD7E3F, 1)));
    }

    private static MapTheme.Mark circle(String cluster, double radius) {
        return circle(SubjectRef.cluster(cluster), radius);
    }

    private MapSpec sheet(List<MapTheme.Mark> marks) throws Exception {
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), 520, 420,
                Viewport.Margins.all(20));
        return new MapSpec(view, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), true).withPurpose(MapPurpose.PRINT)
                .withTheme(Optional.of(new MapTheme("", "", "", Optional.of(AreaUnit.COUNTY), Map.of(), Set.of(),
                        marks, List.of())));
    }

    private static List<ThemeSymbol> placed(List<Dot> cities, List<MapTheme.Mark> marks) {
        return new CirclePlacer(new SymbolGround(cities, List.of(), (m, d) -> 0, b -> true))
                .place(marks, m -> Optional.of(new Dot(100, 100, m.radius())));
    }

    @Test
    void circlesOnOneSpotSpreadTheSmallerOnTop() {
        List<MapTheme.Mark> marks = new ArrayList<>(IntStream.range(0, 6)
                .mapToObj(i -> circle("c" + i, 6 + i)).toList());
        List<ThemeSymbol> spread = placed(List.of(), marks);
        assertEquals(List.of(11.0, 10.0, 9.0, 8.0, 7.0, 6.0), spread.stream().map(s -> s.mark().radius()).toList());
        assertEquals(new Dot(100, 100, 11), spread.get(0).dot(), "the largest stays where it belongs");
        for (ThemeSymbol one : spread) {
            for (ThemeSymbol other : spread) {
                assertTrue(one == other || one.dot().gap(other.dot()) >= 0, one + " hides " + other);
            }
            assertTrue(Math.hypot(one.dot().x() - 100, one.dot().y() - 100) < 40, "near its place");
        }
    }

    @Test
    void circlesKeepOffTheSymbolsOfCities() {
        Dot city = new Dot(103, 100, 4);
        assertTrue(placed(List.of(city), List.of(circle("c", 8))).get(0).dot().gap(city) >= 1);
    }

    @Test
    void aCircleGivesWayToANameThatHasNoOtherPlace() {
        MapTheme.Mark mark = circle("c", 12);
        SymbolGround ground = new SymbolGround(List.of(), List.of(), (m, d) -> 0, b -> true);
        CirclePlacer placer = new CirclePlacer(ground);
        List<ThemeSymbol> set = placer.place(List.of(mark), m -> Optional.of(new Dot(100, 100, 12)));
        PixelBox name = new PixelBox(105, 94, 30, 14);
        assertTrue(set.get(0).dot().gap(name) < 0, "written over it for want of room");
        ground.take(name);
        Dot moved = placer.beside(set, m -> Optional.of(new Dot(100, 100, 12))).get(0).dot();
        assertTrue(moved.gap(name) >= 0 && moved.gap(new Dot(100, 100, 12)) < 0, "beside the name, nearby: " + moved);
    }

    @Test
    void aCircleThatMayGoNowhereStaysAtItsPlace() {
        SymbolGround.Home nowhere = new SymbolGround.Home() {
            @Override
            public double strayed(MapTheme.Mark mark, Dot dot) {
                return told(mark, dot) == SymbolGround.Told.OWN ? 0 : 12;
            }

            @Override
            public SymbolGround.Told told(MapTheme.Mark mark, Dot dot) {
                return dot.x() == 100 && dot.y() == 100 ? SymbolGround.Told.OWN : SymbolGround.Told.ANOTHERS;
            }
        };
        SymbolGround ground = new SymbolGround(List.of(new Dot(100, 100, 4)), List.of(), nowhere, b -> true);
        assertEquals(new Dot(100, 100, 8), new CirclePlacer(ground).place(List.of(circle("c", 8)),
                m -> Optional.of(new Dot(100, 100, 8))).get(0).dot());
    }

    /** However little room there is in its own. */
    @Test
    void noneIsLedIntoAnotherPrefecture() throws Exception {
        int led = 0;
        for (double radius = 6; radius <= 42; radius += 1) {
            double size = radius;
            List<MapTheme.Mark> marks = new ArrayList<>();
            InventedMap.content().content().clusters().forEach(c -> marks.add(circle(c.ref(), size)));
            InventedMap.content().content().counties().forEach(c -> marks.add(circle(c.ref(), size)));
            MapSpec spec = sheet(marks);
            List<ThemeSymbol> symbols = scenes.placement(spec).symbols();
            assertEquals(List.of(), ThemesInPlaceTest.inOthersPrefectures(scenes, spec, symbols), "radius " + radius);
            led += (int) symbols.stream().filter(s -> s.leader().isPresent()).count();
        }
        assertTrue(led > 5, "beside their areas: " + led);
    }

    @Test
    void ringsWithoutDataStandBetweenCirclesAndNames() throws Exception {
        MapSpec spec = sheet(List.of(circle("lingdong", 15), circle("liangkou", 9),
                MapTheme.Mark.hollow(SubjectRef.cluster("hexin")), MapTheme.Mark.hollow(SubjectRef.cluster("hexin_gx")),
                MapTheme.Mark.hollow(SubjectRef.cluster("shangting")),
                MapTheme.Mark.hollow(SubjectRef.cluster("laoting"))));
        LabelPlacement placement = scenes.placement(spec);
        assertEquals(6, placement.symbols().size());
        for (ThemeSymbol ring : placement.symbols().subList(0, 4)) {
            assertTrue(ring.mark().isHollow(), "painted first");
            assertTrue(placement.labels().stream().noneMatch(l -> l.box().intersects(ring.dot().box())), "" + ring);
            assertTrue(placement.symbols().stream().allMatch(s -> s == ring || s.dot().gap(ring.dot()) >= 0));
        }
        GoldenPicture.assertMatches("theme-hollow", new MapRenderer(scenes).render(spec, () -> false).orElseThrow()
                .image());
    }

    @Test
    void symbolsHideNoNameAndNoSeat() throws Exception {
        // About a seat and its name, larger than the room there is.
        MapSpec spec = sheet(List.of(circle(SubjectRef.county("419101"), 34), circle(SubjectRef.county("419302"), 40),
                circle("lingdong", 14)));
        LabelPlacement placement = scenes.placement(spec);
        for (ThemeSymbol circle : placement.symbols()) {
            for (PlacedLabel name : placement.labels()) {
                assertTrue(circle.dot().gap(name.box()) > -0.5, name.text().words() + " under " + circle);
            }
        }
        assertTrue(placement.labels().stream().map(l -> l.text().words()).toList()
                .containsAll(List.of("丰禾市", "石梁市", "云汀市")));
        seatsAreSeen(spec);
        GoldenPicture.assertMatches("theme-over-seats", new MapRenderer(scenes).render(spec, () -> false).orElseThrow()
                .image());
    }

    private void seatsAreSeen(MapSpec spec) throws Exception {
        BufferedImage drawn = new MapRenderer(scenes).render(spec, () -> false).orElseThrow().image();
        BufferedImage bare = new MapRenderer(scenes).render(sheet(List.of()), () -> false).orElseThrow().image();
        for (Dot seat : scenes.placement(spec).seats().values()) {
            if (seat.radius() > 0) {
                int x = (int) Math.round(seat.x() - MapScenes.worldLeft(spec.viewport()));
                int y = (int) Math.round(seat.y() - MapScenes.worldTop(spec.viewport()));
                assertEquals(bare.getRGB(x, y), drawn.getRGB(x, y), "every name has its symbol where there is room");
            }
        }
    }

    /** It tells a value by its size: what has no room beside it lies under it, a seat and a halo too. */
    @Test
    void aCircleLiesAboveSeatsAndNames() throws Exception {
        MapSpec spec = sheet(List.of(circle(SubjectRef.prefecture("419200"), 190)));
        LabelPlacement placement = scenes.placement(spec);
        Dot circle = placement.symbols().get(0).dot();
        BufferedImage drawn = new MapRenderer(scenes).render(spec, () -> false).orElseThrow().image();
        int fill = drawn.getRGB((int) (circle.x() - 60 - MapScenes.worldLeft(spec.viewport())),
                (int) (circle.y() - MapScenes.worldTop(spec.viewport())));
        assertTrue(placement.seats().values().stream().anyMatch(s -> s.radius() > 0 && circle.gap(s) < 0));
        for (int degrees = 0; degrees < 360; degrees++) {
            for (double radius = 0; radius < circle.radius() - 4; radius++) {
                double x = circle.x() + radius * Math.cos(Math.toRadians(degrees));
                double y = circle.y() + radius * Math.sin(Math.toRadians(degrees));
                assertEquals(fill, drawn.getRGB((int) (x - MapScenes.worldLeft(spec.viewport())),
                        (int) (y - MapScenes.worldTop(spec.viewport()))), degrees + " " + radius);
            }
        }
    }

    @Test
    void noCircleReachesOutOfTheProvince() throws Exception {
        List<MapTheme.Mark> marks = new ArrayList<>();
        for (String cluster : List.of("lingdong", "liangkou", "hexin", "hexin_gx", "shangting", "laoting")) {
            marks.add(circle(cluster, 30));
        }
        MapSpec spec = sheet(marks);
        LevelShapes level = scenes.scene(spec).levelFor(spec.viewport().metresPerPixel()).shapes();
        for (ThemeSymbol circle : scenes.placement(spec).symbols()) {
            assertTrue(liesInside(circle, level, spec.viewport().metresPerPixel()), "" + circle);
        }
    }

    /** Whether all of a circle's rim is in a prefecture. */
    private static boolean liesInside(ThemeSymbol circle, LevelShapes level, double metresPerPixel) {
        return IntStream.range(0, 12).mapToDouble(i -> Math.PI * i / 6).allMatch(angle -> level.prefectureAt(
                (circle.dot().x() + circle.dot().radius() * Math.cos(angle)) * metresPerPixel,
                -(circle.dot().y() + circle.dot().radius() * Math.sin(angle)) * metresPerPixel).isPresent());
    }

    @Test
    void countiesAreMarkedAndNamedOnlyWhereThereIsRoom() throws Exception {
        MapSpec far = sheet(List.of(circle("lingdong", 14)));
        assertTrue(names(far.withTheme(Optional.empty())).contains("北禾"));
        assertFalse(names(far).contains("北禾"), names(far).toString());
        assertEquals(3, scenes.placement(far).seats().values().stream().filter(s -> s.radius() > 0).count());
        Viewport near = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.county("419121")), 900,
                900, Viewport.Margins.all(10));
        assertTrue(names(new MapSpec(near, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), true).withTheme(far.theme()))
                .contains("北禾县"));
    }

    @Test
    void kindsHaveTheirSignsClearOfNamesInTheirAreas() throws Exception {
        Map<String, MapTheme.Sign> signs = Map.of("419101", new MapTheme.Sign("flask", 0xD3938C), "419121",
                new MapTheme.Sign("circle", 0xDEB27C), "419181", new MapTheme.Sign("hexagon", 0x7E9BC1), "419221",
                new MapTheme.Sign("leaf", 0x7DB093), "419302", new MapTheme.Sign("beam", 0x969DA3));
        List<MapTheme.Mark> marks = new ArrayList<>();
        signs.forEach((code, sign) -> marks.add(MapTheme.Mark.ofArea(SubjectRef.county(code), sign)));
        marks.add(point("lingdong", "diamond", 0xB03A7C));
        marks.add(point("liangkou", "arrow", 0x56B4E9));
        MapSpec bare = sheet(marks);
        MapSpec spec = bare.withTheme(Optional.of(new MapTheme("", "", "", Optional.of(AreaUnit.COUNTY),
                signs.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().ground())),
                Set.of(), marks, List.of())));
        LabelPlacement placement = scenes.placement(spec);
        LevelShapes level = scenes.scene(spec).levelFor(spec.viewport().metresPerPixel()).shapes();
        List<ThemeSymbol> inAreas = placement.symbols().stream().filter(s -> s.mark().isSignOfArea()).toList();
        assertEquals(5, inAreas.size(), "one in each");
        for (ThemeSymbol sign : inAreas) {
            assertTrue(placement.labels().stream().noneMatch(l -> l.box().intersects(sign.dot().box())), "" + sign);
            for (double side : new double[] {-1, 1}) {
                double x = (sign.dot().x() + side * sign.dot().radius()) * spec.viewport().metresPerPixel();
                double y = -(sign.dot().y() + sign.dot().radius()) * spec.viewport().metresPerPixel();
                assertEquals(sign.mark().at().id(), level.countyAt(x, y).orElseThrow().areaCode());
            }
        }
        GoldenPicture.assertMatches("theme-kinds", new MapRenderer(scenes).render(spec, () -> false).orElseThrow()
                .image());
    }

    /** In grey a colour alone is not told from another. */
    @Test
    void theSignOfAnAreaTooSmallForItStandsBesideOnADiscWithALine() {
        MapTheme.Mark mark = MapTheme.Mark.ofArea(SubjectRef.county("c"), new MapTheme.Sign("flask", 0xD3938C));
        SymbolGround.Home small = (m, d) -> Math.hypot(d.x() - 100, d.y() - 100) + d.radius() < 3 ? 0 : 1;
        SymbolGround ground = new SymbolGround(List.of(new Dot(116, 116, 6)), List.of(), small, b -> true);
        PixelBox name = new PixelBox(90, 70, 60, 14);
        ground.take(name);
        ThemeSymbol led = new SignPlacer(ground).place(List.of(mark),
                m -> Optional.of(new Dot(100, 100, m.radius()))).get(0);
        LabelPlacement.Leader line = led.leader().orElseThrow();
        assertTrue(Math.hypot(line.x0() - 100, line.y0() - 100) < 3, "it begins within");
        assertEquals(led.dot().radius(), Math.hypot(line.x1() - led.dot().x(), line.y1() - led.dot().y()), 1e-9);
        assertFalse(led.dot().box().intersects(name));
        assertTrue(line.all(bead -> !bead.intersects(name)));
        assertTrue(led.dot().gap(new Dot(116, 116, 6)) >= 1);
        SymbolGround full = new SymbolGround(List.of(), List.of(), small, b -> true);
        full.take(new PixelBox(0, 0, 200, 200));
        assertEquals(List.of(), new SignPlacer(full).place(List.of(mark),
                m -> Optional.of(new Dot(100, 100, m.radius()))));
        SignPlacer free = new SignPlacer(new SymbolGround(List.of(), List.of(), (m, d) -> 0, b -> true));
        assertEquals(Optional.empty(), free.place(List.of(mark), m -> Optional.of(new Dot(100, 100, m.radius())))
                .get(0).leader(), "where it has room it stands within");
    }

    private static MapTheme.Mark point(String cluster, String sign, int color) {
        return new MapTheme.Mark(SubjectRef.cluster(cluster), 6, List.of(new MapTheme.Slice(color, 1)),
                Optional.of(new MapTheme.Sign(sign, color)));
    }

    private List<String> names(MapSpec spec) throws Exception {
        return scenes.placement(spec).labels().stream().map(l -> l.text().words()).toList();
    }

    @Test
    void fewAreNamedBesideTheirSymbolsInAWindowToo() throws Exception {
        MapSpec sheet = sheet(List.of(circle("lingdong", 14), MapTheme.Mark.hollow(SubjectRef.cluster("liangkou"))));
        MapSpec window = new MapSpec(sheet.viewport(), 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), false)
                .withTheme(sheet.theme());
        for (MapSpec spec : List.of(sheet, window)) {
            List<String> named = scenes.placement(spec).labelsOn(spec).stream().filter(PlacedLabel::isOfCluster)
                    .map(l -> l.text().words()).toList();
            assertEquals(List.of("岭东市集聚区"), named);
        }
    }

    @Test
    void otherColoursInTheSamePlacesPlaceNothingAnew() throws Exception {
        MapSpec sheet = sheet(List.of(circle("lingdong", 14), circle("hexin", 12)));
        MapSpec window = new MapSpec(sheet.viewport(), 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), false)
                .withTheme(sheet.theme());
        MapTheme.Mark pale = new MapTheme.Mark(SubjectRef.cluster("lingdong"), 14,
                List.of(new MapTheme.Slice(0xEEEEEE, 1)));
        LabelPlacement first = scenes.placement(window);
        LabelPlacement faded = scenes.placement(window.withTheme(sheet(List.of(pale, circle("hexin", 12))).theme()));
        assertSame(first.labels(), faded.labels());
        assertEquals(List.of(pale, circle("hexin", 12)), faded.symbols().stream().map(ThemeSymbol::mark).toList());
        LabelPlacement larger = scenes.placement(window.withTheme(sheet(List.of(circle("lingdong", 15),
                circle("hexin", 12))).theme()));
        assertNotSame(first.labels(), larger.labels());
    }

    @Test
    void whatIsPaintedIsHit() throws Exception {
        MapSpec spec = sheet(List.of(circle("lingdong", 14), circle("hexin", 12), circle("hexin_gx", 5),
                MapTheme.Mark.hollow(SubjectRef.cluster("liangkou"))));
        HitIndex hits = new MapQuery(scenes).hits(spec);
        for (ThemeSymbol symbol : scenes.placement(spec).symbols()) {
            double x = symbol.dot().x() - MapScenes.worldLeft(spec.viewport());
            double y = symbol.dot().y() - MapScenes.worldTop(spec.viewport());
            assertEquals(symbol.mark().at(), hits.at(spec.viewport(), x, y, SeenDrops.of(Set.of())).get(0));
            assertEquals(symbol.mark().at(), hits.at(spec.viewport(), x + symbol.mark().radius(), y,
                    SeenDrops.of(Set.of())).get(0));
            assertEquals(x, spec.viewport().toPixelX(new MapQuery(scenes).drops(spec).drops()
                    .get(symbol.mark().at().id()).x()), 1e-6, "where it is marked too");
            assertFalse(hits.at(spec.viewport(), x + symbol.mark().radius() + 4, y, SeenDrops.of(Set.of()))
                    .contains(symbol.mark().at()));
        }
    }
}
