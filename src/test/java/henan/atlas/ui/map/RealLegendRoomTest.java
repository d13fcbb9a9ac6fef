package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.MapHeading;
import henan.atlas.page.MapTitle;
import henan.atlas.page.legend.Legend;
import henan.atlas.page.legend.LegendContents;
import henan.atlas.page.legend.LegendSheets;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.HitIndex;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.render.SeenDrops;
import henan.atlas.ui.map.view.HomeFit;
import henan.atlas.ui.map.view.PlaceFinder;
import henan.atlas.ui.map.view.ProvinceAtHome;
import henan.atlas.ui.map.view.ViewLimits;
import henan.atlas.ui.map.view.ViewNavigation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

/** The sheets of the window's legend lie beside the real province, as the pointer finds it under them. */
class RealLegendRoomTest {
    private static final double BELOW = 22;
    private static final int STEP = 3;
    private static AtlasFile atlas;
    private static MapScenes scenes;

    @BeforeAll
    static void open() throws Exception {
        atlas = AtlasFile.open(Path.of("target/atlas/henan.gpkg"));
        scenes = new MapScenes(new MapContent(atlas.content(), atlas.levels(), atlas.styles()), new AtlasProjection(),
                new BundledFonts());
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    /** Maps of windows of 1024 to 1920, with and without side panels; before a room letters are twice as large. */
    @ParameterizedTest
    @CsvSource({"612, 684, 1, READING", "707, 684, 1, READING", "680, 560, 1, READING", "941, 915, 1, READING",
            "1024, 684, 1, READING", "1366, 684, 1, READING", "1260, 996, 1, READING", "1920, 996, 1, READING",
            "1366, 684, 1.6, PRESENTATION", "1920, 996, 2.2, PRESENTATION"})
    void noSheetLiesOverTheProvince(int width, int height, double factor, MapPurpose purpose) throws Exception {
        MapQuery probe = new MapQuery(scenes);
        PlaceFinder places = new PlaceFinder(atlas.content().index(), new AtlasProjection(), probe);
        Viewport home = home(width, height, factor);
        LegendRoom room = new LegendRoom(Optional.of(new ProvinceAtHome(places, home)), width, height, BELOW, factor,
                Optional.empty());
        MapSpec spec = new MapSpec(home, 1, MapSpec.BOOK_STYLE, atlas.content().index().counted().stream()
                .map(Cluster::id).collect(Collectors.toSet()), List.of(), false).withPurpose(purpose)
                .withRivers(purpose.hasRivers());
        HitIndex hits = probe.hits(spec);
        List<String> wrong = new ArrayList<>();
        for (LegendSheets.Sheet sheet : LegendSheets.of(scenes,
                LegendContents.of(scenes, spec, LegendWording.BOOK, List.of()), room)) {
            double high = sheet.legend().height() * factor;
            int under = covered(hits, home, new PixelBox(LegendRoom.LEFT, height - BELOW - high,
                    sheet.legend().width() * factor, high));
            if (under > 0 || !sheet.fits()) {
                wrong.add(sheet.parts() + " " + sheet.legend().width() + "×" + sheet.legend().height() + ": " + under);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Before a room in small windows, too, where a sheet of letters so large has little room. */
    @ParameterizedTest
    @CsvSource({"772, 684, 1.62, PRESENTATION", "1024, 684, 1.62, PRESENTATION", "707, 684, 1, READING",
            "612, 684, 1, READING", "1366, 684, 1.62, PRESENTATION"})
    void theClassesOfAThemeStandOnOneSheet(int width, int height, double factor, MapPurpose purpose) throws Exception {
        Viewport home = home(width, height, factor);
        PlaceFinder places = new PlaceFinder(atlas.content().index(), new AtlasProjection(), new MapQuery(scenes));
        LegendRoom room = new LegendRoom(Optional.of(new ProvinceAtHome(places, home)), width, height, BELOW, factor,
                Optional.empty());
        List<MapTheme.LegendItem> items = List.of(new MapTheme.LegendItem.Fill(0xFFF1DE, "0.53（1）"),
                new MapTheme.LegendItem.Fill(0xFFF1DE, "0.79–0.92（5）"),
                new MapTheme.LegendItem.Fill(0xFFF1DE, "1.03–1.21（5）"),
                new MapTheme.LegendItem.Fill(0xFFF1DE, "1.37–1.80（5）"),
                new MapTheme.LegendItem.Fill(0xFFF1DE, "2.29–2.46（2）"));
        MapSpec spec = new MapSpec(home, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), false).withPurpose(purpose)
                .withTheme(Optional.of(new MapTheme("密度", "密度", "", "", Optional.empty(), Map.of(), Set.of(), List.of(),
                        items)));
        LegendSheets.Sheet first = LegendSheets.of(scenes,
                LegendContents.of(scenes, spec, LegendWording.BOOK, List.of()), room).get(0);
        assertTrue(first.fits(), first.legend().width() + "×" + first.legend().height());
        items.forEach(item -> assertTrue(first.legend().wording().contains(item.label()), item.label()));
    }

    /** Shares of so many kinds in letters for a room: each sheet beside the province, also in a small full window. */
    @ParameterizedTest
    @CsvSource({"1024, 768, 1.62", "1024, 684, 1.62", "1024, 768, 1.8", "1280, 720, 1.62", "1366, 768, 1.62",
            "1920, 1080, 2.2"})
    void theSharesOfAThemeLieBesideTheProvinceBeforeARoom(int width, int height, double factor) throws Exception {
        Viewport home = home(width, height, factor);
        PlaceFinder places = new PlaceFinder(atlas.content().index(), new AtlasProjection(), new MapQuery(scenes));
        LegendRoom room = new LegendRoom(Optional.of(new ProvinceAtHome(places, home)), width, height, BELOW, factor,
                Optional.empty());
        List<MapTheme.LegendItem> items = new ArrayList<>();
        for (int number : new int[] {15, 8, 3}) {
            items.add(new MapTheme.LegendItem.Circle(3 + number, 0xFFF1DE, number + "个集聚区"));
        }
        items.add(new MapTheme.LegendItem.Slices("扇形为各类所占，自顶上起顺时针由多到少"));
        atlas.content().industries().forEach(industry -> items.add(new MapTheme.LegendItem.Fill(0xFFF1DE, false,
                Optional.of(industry.id()), industry.name())));
        MapSpec spec = new MapSpec(home, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), false)
                .withPurpose(MapPurpose.PRESENTATION).withTheme(Optional.of(new MapTheme("构成", "构成", "", "",
                        Optional.empty(), Map.of(), Set.of(), List.of(), items)));
        List<LegendSheets.Sheet> sheets = LegendSheets.of(scenes,
                LegendContents.of(scenes, spec, LegendWording.BOOK, List.of()), room).stream()
                .filter(sheet -> sheet.parts().contains(LegendSheets.Part.THEME)).toList();
        String told = sheets.stream().map(sheet -> sheet.legend().wording()).collect(Collectors.joining());
        items.forEach(item -> assertTrue(told.contains(item.label()), item.label()));
        sheets.forEach(sheet -> assertTrue(sheet.fits(), sheet.legend().width() + "×" + sheet.legend().height()));
    }

    /** Kinds are as many as industries: beside the province they stand on more sheets than one, each with room. */
    @ParameterizedTest
    @CsvSource({"707, 665, 2", "707, 684, 2", "612, 684, 3", "1118, 665, 1"})
    void theKindsOfAThemeAreExplainedWithoutAHand(int width, int height, int most) throws Exception {
        Viewport home = home(width, height, 1);
        PlaceFinder places = new PlaceFinder(atlas.content().index(), new AtlasProjection(), new MapQuery(scenes));
        LegendRoom room = new LegendRoom(Optional.of(new ProvinceAtHome(places, home)), width, height, BELOW, 1,
                Optional.empty());
        List<MapTheme.LegendItem> items = new ArrayList<>();
        atlas.content().industries().forEach(industry -> items.add(new MapTheme.LegendItem.Fill(0xFFF1DE, false,
                Optional.of(industry.id()), industry.name())));
        items.add(new MapTheme.LegendItem.Stripes(0xFFF1DE, 0x7A3117, "两类一样多，两色相间"));
        items.add(new MapTheme.LegendItem.Hatch("未收录或主导产业待考（32）"));
        MapSpec spec = new MapSpec(home, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), false)
                .withTheme(Optional.of(new MapTheme("类别", "类别", "", "", Optional.empty(), Map.of(), Set.of(), List.of(),
                        items)));
        List<LegendSheets.Sheet> sheets = LegendSheets.of(scenes,
                LegendContents.of(scenes, spec, LegendWording.BOOK, List.of()), room).stream()
                .filter(sheet -> sheet.parts().contains(LegendSheets.Part.THEME)).toList();
        String told = sheets.stream().map(sheet -> sheet.legend().wording()).collect(Collectors.joining());
        items.forEach(item -> assertTrue(told.contains(item.label()), item.label()));
        sheets.forEach(sheet -> assertTrue(sheet.fits(), sheet.legend().width() + "×" + sheet.legend().height()));
        assertTrue(sheets.size() <= most, sheets.size() + " sheets");
    }

    /** From view to view it is a tall column or a broad block, in the same parts, as its rows come and go. */
    @ParameterizedTest
    @CsvSource({"707, 684", "941, 915", "1024, 684", "1260, 996", "1920, 996"})
    void theLegendKeepsItsShapeFromViewToView(int width, int height) throws Exception {
        Viewport home = home(width, height, 1);
        PlaceFinder places = new PlaceFinder(atlas.content().index(), new AtlasProjection(), new MapQuery(scenes));
        LegendRoom room = new LegendRoom(Optional.of(new ProvinceAtHome(places, home)), width, height, BELOW, 1,
                Optional.empty());
        MapSpec all = new MapSpec(home, 1, MapSpec.BOOK_STYLE, atlas.content().index().counted().stream()
                .map(Cluster::id).collect(Collectors.toSet()), List.of(), false).withRivers(true);
        LegendContents usual = LegendSource.usual(scenes, all, LegendWording.BOOK);
        List<LegendSheets.Sheet> first = LegendSheets.of(scenes, usual, room);
        List<String> wrong = new ArrayList<>();
        List<Set<LegendSheets.Part>> whole = LegendSheets.of(scenes, LegendContents.of(scenes, all, LegendWording.BOOK,
                List.of()), room, usual).stream().map(LegendSheets.Sheet::parts).toList();
        assertEquals(first.stream().map(LegendSheets.Sheet::parts).toList(), whole);
        for (String code : List.of("410100", "411100", "411400", "411700")) {
            Envelope city = new MapQuery(scenes).extent(SubjectRef.prefecture(code));
            for (double scale : new double[] {150, 260, 400}) {
                MapSpec spec = all.withViewport(new Viewport(city.centre().x, city.centre().y, scale, width, height));
                List<LegendSheets.Sheet> sheets = LegendSheets.of(scenes,
                        LegendContents.of(scenes, spec, LegendWording.BOOK, List.of()), room, usual);
                for (LegendSheets.Sheet sheet : sheets) {
                    boolean narrow = first.stream().filter(s -> s.parts().containsAll(sheet.parts()))
                            .anyMatch(LegendSheets.Sheet::narrow);
                    if (sheet.narrow() != narrow || first.stream().noneMatch(s -> s.parts().equals(sheet.parts()))) {
                        wrong.add(code + " " + scale + " " + sheet.parts() + sheet.narrow() + " " + first);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** What the map is about comes before its lines. */
    @Test
    void afterTheBooksFourTheDropsAreExplained() throws Exception {
        Viewport home = home(707, 684, 1);
        PlaceFinder places = new PlaceFinder(atlas.content().index(), new AtlasProjection(), new MapQuery(scenes));
        MapSpec spec = new MapSpec(home, 1, MapSpec.BOOK_STYLE, atlas.content().index().counted().stream()
                .map(Cluster::id).collect(Collectors.toSet()), List.of(), false).withRivers(true);
        List<LegendSheets.Sheet> sheets = LegendSheets.of(scenes,
                LegendContents.of(scenes, spec, LegendWording.BOOK, List.of()),
                new LegendRoom(Optional.of(new ProvinceAtHome(places, home)), 707, 684, BELOW, 1, Optional.empty()));
        List<LegendSheets.Part> order = sheets.stream().flatMap(s -> s.parts().stream().sorted()).distinct().toList();
        assertEquals(List.of(LegendSheets.Part.SIGNS, LegendSheets.Part.INDUSTRIES, LegendSheets.Part.LINES), order);
        assertTrue(sheets.get(0).legend().wording().contains("省会行政中心"));
    }

    /** The whole province as the window fits it. @param factor how much larger letters are than usual */
    private static Viewport home(int width, int height, double factor) throws AtlasException {
        MapQuery probe = new MapQuery(scenes);
        ViewNavigation view = new ViewNavigation(new ViewLimits(probe.extent(SubjectRef.PROVINCE)));
        view.fitHome(new HomeFit(new ViewLimits(probe.extent(SubjectRef.PROVINCE)), new PlaceFinder(
                atlas.content().index(), new AtlasProjection(), probe).province(), corners(factor)));
        return view.home(width, height);
    }

    private static MapCorners corners(double factor) {
        return new MapCorners(factor == 1 ? 0 : factor * Legend.SMALLEST_LETTERS);
    }

    /** Those of the window at its usual sizes, and of two, three and four maps compared in them. */
    @ParameterizedTest
    @CsvSource({"707, 684, 1", "612, 684, 1", "1024, 684, 1", "1366, 684, 1", "1260, 996, 1", "683, 590, 1",
            "511, 590, 1", "455, 590, 1", "683, 275, 1", "512, 275, 1", "960, 900, 1", "300, 400, 1",
            "1024, 684, 1.62", "1366, 684, 1.62", "1920, 996, 2.28", "683, 590, 1.62", "473, 265, 1", "683, 265, 1"})
    void noTitleLiesOverTheProvince(int width, int height, double factor) throws Exception {
        Viewport home = home(width, height, factor);
        MapSpec spec = new MapSpec(home, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), false);
        String marked = height < 400 ? "" : "　选中：平顶山市";
        for (MapHeading heading : List.of(new MapHeading("河南省产业集聚区分布", "2013年末　产业集聚区167个" + marked),
                new MapHeading("各省辖市产业集聚区数量（2013年末）", "18个省辖市都有数据　单位：个　圆面积与数值成正比"),
                new MapHeading("有表彰记载的13个省辖市：获表彰次数（截至2013年）",
                        "18个省辖市中13个有表彰记载　单位：次　圆面积与数值成正比"))) {
            nothingIsUnder(heading, width, factor, home, spec);
        }
    }

    /** What is selected makes a subtitle that tells of a theme longer: on one line more, not wider. */
    @ParameterizedTest
    @CsvSource({"707, 665, 1", "707, 684, 1", "612, 684, 1", "1118, 665, 1", "1260, 996, 1"})
    void noTitleOfAThemeAndWhatIsSelectedLiesOverTheProvince(int width, int height, double factor) throws Exception {
        Viewport home = home(width, height, factor);
        MapSpec spec = new MapSpec(home, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), false);
        for (MapHeading heading : List.of(new MapHeading("各省辖市产业集聚区密度与全省之差（2013年末）",
                        "18个省辖市都有数据　单位：个/千平方公里　自然断点法5级　带“−”号的低于全省　选中：襄城县"),
                new MapHeading("主导产业有出处的126个县（市、区）：主导产业类别（2013年末）",
                        "158个县（市、区）中126个主导产业有出处　按类别设色　其中71个据2014年及以后的资料　选中：襄城县"))) {
            nothingIsUnder(heading, width, factor, home, spec);
        }
    }

    /** In a high and narrow map, such as one of four compared, there is room for chips above the province. */
    @ParameterizedTest
    @CsvSource({"336, 575", "336, 560", "455, 590"})
    void whereItMakesItNoSmallerTheProvinceIsClearOfChips(int width, int height) throws Exception {
        Viewport home = home(width, height, 1);
        MapSpec spec = new MapSpec(home, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), false);
        assertEquals(0, covered(new MapQuery(scenes).hits(spec), home, corners(1).wished(width, height)));
    }

    private static void nothingIsUnder(MapHeading heading, int width, double factor, Viewport home, MapSpec spec)
            throws Exception {
        PlaceFinder places = new PlaceFinder(atlas.content().index(), new AtlasProjection(), new MapQuery(scenes));
        ProvinceAtHome province = new ProvinceAtHome(places, home);
        MapTitle title = MapTitle.compact(scenes.text(), heading, MapCorners.titleRoom(width),
                corners(factor).leastType(), any -> province.within(MapCorners.title(any)));
        assertEquals(0, covered(new MapQuery(scenes).hits(spec), home, MapCorners.title(title)), heading.toString());
        assertEquals(heading.title() + heading.subtitle().replace("　", ""),
                title.wording().replaceAll("[\n　]", ""), "nothing is cut");
    }

    /** How many of the points a few pixels apart lie in a prefecture. */
    private static int covered(HitIndex hits, Viewport view, PixelBox box) throws AtlasException {
        int under = 0;
        for (double y = box.y(); y <= box.maxY(); y += STEP) {
            for (double x = box.x(); x <= box.maxX(); x += STEP) {
                under += hits.at(view, x, y, SeenDrops.of(Set.of())).stream()
                        .anyMatch(s -> s.kind() == SubjectKind.PREFECTURE) ? 1 : 0;
            }
        }
        return under;
    }
}
