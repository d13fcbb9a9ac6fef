package henan.atlas.page.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Industry;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.Period;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.SeatRank;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.Promoted;
import henan.atlas.fixture.UnsourcedSeat;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapSymbols;
import henan.atlas.render.style.MapStyle;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

class LegendTest {
    private final MapScenes scenes = InventedMap.scenes();

    private static Set<Integer> colours(Legend legend) throws Exception {
        BufferedImage picture = new BufferedImage((int) legend.width(), (int) legend.height(),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        legend.paint(g, 0, 0);
        g.dispose();
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.add(picture.getRGB(x, y) & 0xffffff);
            }
        }
        return colours;
    }

    private static BoundaryClass classOf(DisplayLevel.Shape line) {
        return ((BoundaryCode) line.code()).boundaryClass();
    }

    private Legend whole(MapSpec spec, LegendWording wording) throws AtlasException {
        return whole(scenes, spec, wording);
    }

    private static Legend whole(MapScenes scenes, MapSpec spec, LegendWording wording) throws AtlasException {
        return Legend.full(scenes, spec, wording, List.of(), "本页范围", 1);
    }

    private static List<LegendSheets.Sheet> sheets(MapScenes scenes, MapSpec spec) throws AtlasException {
        return sheets(scenes, spec, (width, height) -> width <= 296 && height <= 155);
    }

    private static List<LegendSheets.Sheet> sheets(MapScenes scenes, MapSpec spec, LegendSheets.Room room)
            throws AtlasException {
        return LegendSheets.of(scenes, LegendContents.of(scenes, spec, LegendWording.BOOK, List.of()), room);
    }

    @Test
    void everyIndustryClassIsShownInTheColourItHasOnTheMap() throws Exception {
        AtlasSnapshot content = InventedMap.content().content();
        MapScenes full = scenes.renewed(content.with(RecordTypes.CLUSTER, content.industries().stream()
                .map(industry -> ofIndustry(content.clusters().get(0), industry.id())).toList())
                .with(RecordTypes.LEADING_INDUSTRY, content.industries().stream()
                        .filter(industry -> !industry.id().equals(Industry.UNKNOWN))
                        .map(industry -> new LeadingIndustry(industry.id(), industry.name(), List.of(industry.id()),
                                Period.NONE, "", List.of())).toList()));
        Set<String> clusters = scenes.industries().stream().map(Industry::id).collect(Collectors.toSet());
        Set<Integer> seen = colours(whole(full, spec(clusters, Optional.empty()), LegendWording.BOOK));
        for (Industry industry : scenes.industries()) {
            assertTrue(seen.contains(new MapSymbols(scenes).clusterColor(MapSpec.BOOK_STYLE, industry.id())),
                    industry.name());
        }
    }

    /** Places chosen by a class that is not the first of all of them have signs of others, which the legend says. */
    @Test
    void whereClustersWereChosenByAnotherClassThanTheirSignsTellTheLegendSaysSo() throws Exception {
        AtlasSnapshot content = InventedMap.content().content();
        MapScenes other = scenes.renewed(content.with(RecordTypes.LEADING_INDUSTRY, Stream.concat(
                Stream.of(new LeadingIndustry("lingdong", "面粉", List.of("food"), Period.NONE, "", List.of())),
                content.leadingIndustries().stream()).toList()));
        MapSpec equipment = spec(Set.of("hexin_gx", "lingdong"), Optional.empty());
        assertFalse(whole(scenes, equipment, LegendWording.BOOK).wording().contains("可与题名不同"));
        assertTrue(whole(other, equipment, LegendWording.BOOK).wording().contains("可与题名不同"));
        assertFalse(whole(other, spec(content.clusters().stream().map(Cluster::id).collect(Collectors.toSet()),
                Optional.empty()), LegendWording.BOOK).wording().contains("可与题名不同"));
    }

    /** The ring about the place of a drop stands in the legend where it is drawn on the map. */
    @Test
    void theSignOfADropIsThatOfItsScaleAndPurpose() throws Exception {
        MapStyle.LegendEntry entry = scenes.style(MapSpec.BOOK_STYLE).additions().stream()
                .filter(MapStyle.LegendEntry::isCluster).findFirst().orElseThrow();
        assertTrue(isRinged(entry, 500e3, MapPurpose.READING));
        assertFalse(isRinged(entry, 900e3, MapPurpose.READING));
        assertTrue(isRinged(entry, 900e3, MapPurpose.PRINT));
        assertFalse(isRinged(entry, 2e6, MapPurpose.PRINT));
    }

    private boolean isRinged(MapStyle.LegendEntry entry, double denominator, MapPurpose purpose) throws Exception {
        BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        new MapSymbols(scenes).paint(g, new MapSpec(new Viewport(0, 0, denominator * Viewport.PIXEL_SIZE, 10, 10), 1,
                MapSpec.BOOK_STYLE, Set.of(), List.of(), true).withPurpose(purpose), entry, new PixelBox(0, 0, 40, 40));
        g.dispose();
        // The ring lies about the foot, where nothing of the drop is: its head is as wide, and above.
        int lowest = IntStream.range(0, 40 * 40).filter(i -> picture.getRGB(i % 40, i / 40) >>> 24 > 60)
                .map(i -> i / 40).max().orElseThrow();
        return IntStream.rangeClosed(lowest - 5, lowest).anyMatch(y -> IntStream.range(0, 16)
                .anyMatch(x -> picture.getRGB(x, y) >>> 24 > 60));
    }

    /** A cluster that goes by an industry class's id. */
    private static Cluster ofIndustry(Cluster cluster, String industry) {
        List<Object> values = new ArrayList<>(RecordTypes.CLUSTER.values(cluster));
        values.set(RecordTypes.CLUSTER.fields().indexOf(RecordTypes.CLUSTER.field("id")), industry);
        return RecordTypes.CLUSTER.of(values);
    }

    private static MapSpec spec(Set<String> clusters, Optional<MapTheme> theme) {
        Viewport all = Viewport.fit(new Envelope(-250_000, 250_000, -250_000, 250_000), 800, 800,
                Viewport.Margins.all(10));
        return new MapSpec(all, 1, MapSpec.BOOK_STYLE, clusters, List.of(), true).withTheme(theme);
    }

    @Test
    void aLegendExplainsNothingThatIsNotDrawn() throws Exception {
        String without = whole(spec(Set.of(), Optional.empty()), LegendWording.BOOK).wording();
        assertTrue(without.contains("县级行政中心") && !without.contains("产业集聚区") && !without.contains("纺织"), without);
        String with = whole(spec(Set.of("laoting"), Optional.empty()), LegendWording.BOOK).wording();
        assertTrue(with.contains("产业集聚区") && with.contains("纺织服装") && !with.contains("食品加工"), with);
    }

    /** Shown to a room, county seats are drawn when near only, by a rule of their own. */
    @ParameterizedTest(name = "{0}, 1:{1}")
    @CsvSource({"PRESENTATION, 2500000, false", "PRESENTATION, 800000, true", "READING, 2500000, true",
        "READING, 800000, true", "PRINT, 2500000, true"})
    void whatALegendExplainsFollowsPurposeAndScale(MapPurpose purpose, double denominator, boolean counties)
            throws Exception {
        GroundPoint county = new AtlasProjection().project(InventedMap.content().content().seats().stream()
                .filter(s -> s.rank() == SeatRank.COUNTY).findFirst().orElseThrow().position());
        Viewport view = new Viewport(county.x(), county.y(), denominator * 0.0254 / 96, 800, 800);
        MapSpec spec = new MapSpec(view, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), true).withPurpose(purpose);
        String wording = whole(spec, LegendWording.BOOK).wording();
        assertEquals(counties, wording.contains("县级行政中心"), wording);
        assertTrue(wording.contains("县界"), wording);
        assertEquals(counties, whole(spec, LegendWording.STANDARD).wording().contains("县级行政中心"));
    }

    @Test
    void aLineThatCrossesTheViewIsExplainedThoughNoCornerOfItIsSeen() throws Exception {
        DisplayLevel finest = InventedMap.content().levels().level(0);
        double[] side = new double[4];
        String drawn = "";
        for (DisplayLevel.Shape line : finest.layers().get(DisplayLevel.BOUNDARY)) {
            for (float[] xy : line.parts()) {
                for (int i = 2; i < xy.length; i += 2) {
                    if (classOf(line) != BoundaryClass.NEIGHBOUR_PROVINCE
                            && classOf(line) != BoundaryClass.EDGE
                            && Math.hypot(xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1])
                            > Math.hypot(side[2] - side[0], side[3] - side[1])) {
                        side = new double[] {xy[i - 2], xy[i - 1], xy[i], xy[i + 1]};
                        drawn = classOf(line).label();
                    }
                }
            }
        }
        double length = Math.hypot(side[2] - side[0], side[3] - side[1]);
        Viewport inside = new Viewport((side[0] + side[2]) / 2, (side[1] + side[3]) / 2, length / 400, 100, 100);
        String wording = whole(new MapSpec(inside, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), true),
                LegendWording.BOOK).wording();
        assertTrue(wording.contains(drawn), drawn + ": " + wording);
        assertEquals(drawn.equals(BoundaryClass.PROVINCE.label()), wording.contains("界线"), drawn + ": " + wording);
        double away = 2 * length;
        Viewport beside = new Viewport(inside.centerX() + away * (side[3] - side[1]) / length,
                inside.centerY() - away * (side[2] - side[0]) / length, length / 40_000, 100, 100);
        assertFalse(whole(new MapSpec(beside, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), true),
                LegendWording.BOOK).wording().contains(drawn));
    }

    @Test
    void theStandardsWordingReplacesTheBooks() throws Exception {
        MapSpec spec = spec(Set.of(), Optional.empty());
        String book = whole(spec, LegendWording.BOOK).wording();
        String standard = whole(spec, LegendWording.STANDARD).wording();
        assertTrue(book.contains("省会行政中心") && book.contains("\n界线（省界）\n")
                && book.indexOf("省界") == book.lastIndexOf("省界"), book);
        assertTrue(standard.contains("省级行政中心") && standard.contains("省级行政区界线"), standard);
        assertFalse(standard.contains("省会") || standard.contains("\n界线\n") || standard.contains("界线（"), standard);
    }

    @Test
    void aThemesClassesHatchingAndCirclesAreRows() throws Exception {
        MapTheme theme = new MapTheme("各省辖市产值", "产值", "2013年", "", Optional.of(AreaUnit.PREFECTURE),
                Map.of("419100", 0x336699),
                Set.of("419200"), List.of(), List.of(new MapTheme.LegendItem.Fill(0x336699, "10 – 20"),
                new MapTheme.LegendItem.Hatch("资料未载"), new MapTheme.LegendItem.Circle(12, 0xB2502A, "500")));
        Legend full = whole(spec(Set.of(), Optional.of(theme)), LegendWording.BOOK);
        assertTrue(full.wording().contains("10 – 20") && full.wording().contains("资料未载")
                && full.wording().contains("500"), full.wording());
        assertTrue(colours(full).contains(0x336699));
        assertTrue(colours(sheets(scenes, spec(Set.of(), Optional.of(theme))).get(0).legend()).contains(0x336699));
    }

    @Test
    void aSwatchHasTheShapeOfItsSymbolAndRingsStandBelowTheirCircles() throws Exception {
        List<MapTheme.Mark> marks = List.of(new MapTheme.Mark(SubjectRef.cluster("lingdong"), 6,
                List.of(new MapTheme.Slice(0x336699, 1))));
        MapTheme points = new MapTheme("", "", "", "", Optional.of(AreaUnit.COUNTY), Map.of(), Set.of(), marks,
                List.of(new MapTheme.LegendItem.Fill(0x336699, "10 – 20")));
        long disc = pixels(whole(spec(Set.of(), Optional.of(points)), LegendWording.BOOK), 0x336699);
        assertTrue(disc > 80 && disc < 120, disc + " pixels of a disc");
        MapTheme sizes = new MapTheme("", "", "", "", Optional.of(AreaUnit.COUNTY), Map.of(), Set.of(), marks,
                List.of(new MapTheme.LegendItem.Circle(12, 0xB2502A, "500"),
                new MapTheme.LegendItem.Hollow("资料未载")));
        Legend legend = whole(spec(Set.of(), Optional.of(sizes)), LegendWording.BOOK);
        PixelBox ring = legend.areas().stream().filter(a -> a.row().label().equals("资料未载")).findFirst().orElseThrow()
                .box();
        assertEquals(0, ring.x(), "no column of its own");
        assertTrue(ring.y() > 24, "below its circles");
        assertTrue(legend.wording().contains("资料未载"));
    }

    private static long pixels(Legend legend, int colour) throws AtlasException {
        BufferedImage picture = new BufferedImage((int) legend.width(), (int) legend.height(),
                BufferedImage.TYPE_INT_RGB);
        legend.paint(picture.createGraphics(), 0, 0);
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .filter(i -> (picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xFFFFFF) == colour)
                .count();
    }

    @Test
    void whatIsToldApartAmongTheDropsIsExplainedWhereThereIsSuch() throws Exception {
        String hollow = "另收，2013年后晋级";
        MapScenes promoted = InventedMap.scenes(Promoted.map());
        assertFalse(whole(promoted, spec(Set.of("lingdong"), Optional.empty()), LegendWording.BOOK)
                .wording().contains(hollow));
        assertTrue(whole(promoted, spec(Set.of("lingdong", "liangkou"), Optional.empty()), LegendWording.BOOK)
                .wording().contains(hollow));
    }

    @Test
    void aSeatShownAboutIsExplainedOnceAndWhereThereIsSuch() throws Exception {
        String about = "行政中心（位置示意）";
        MapSpec all = spec(Set.of(), Optional.empty());
        MapScenes unsure = scenes.renewed(UnsourcedSeat.of(InventedMap.content().content(),
                SubjectRef.prefecture("419300")));
        for (MapScenes each : List.of(scenes, unsure)) {
            String said = whole(each, all, LegendWording.BOOK).wording();
            assertTrue(said.contains(about) && said.indexOf(about) == said.lastIndexOf(about), said);
            assertTrue(said.contains("\n地级市行政中心\n") && said.contains("\n县级行政中心\n"), said);
        }
        AtlasSnapshot sure = InventedMap.content().content();
        sure = sure.with(RecordTypes.SEAT, sure.seats().stream().filter(s -> s.basis() == PlaceBasis.SOURCED).toList());
        assertFalse(whole(scenes.renewed(sure), all, LegendWording.BOOK).wording().contains(about));
    }

    @Test
    void aThemeOfManyClassesNeedsLessThanAThirdOfASmallWindow() throws Exception {
        List<MapTheme.LegendItem> kinds = scenes.industries().stream().flatMap(i -> Stream.of(i, i, i, i)).limit(16)
                .<MapTheme.LegendItem>map(i -> new MapTheme.LegendItem.Fill(0x336699, i.name())).toList();
        MapTheme theme = new MapTheme("主导产业", "", "2013年", "", Optional.of(AreaUnit.COUNTY), Map.of(), Set.of(),
                List.of(), kinds);
        Legend legend = sheets(scenes, spec(Set.of(), Optional.of(theme))).get(0).legend();
        assertTrue(kinds.size() > 12 && legend.height() < 220 && legend.width() < 320,
                kinds.size() + ": " + legend.width() + "×" + legend.height());
        assertFalse(legend.wording().contains("行政中心"), legend.wording());
    }

    @Test
    void aLegendIsArrangedWithinTheWidthThereIs() throws Exception {
        Legend wide = whole(spec(Set.of("laoting", "hexin", "liangkou"), Optional.empty()),
                LegendWording.BOOK);
        Legend narrow = wide.within(220);
        assertTrue(narrow.width() <= 220 && narrow.height() > wide.height(), narrow.width() + "×" + narrow.height());
    }

    @Test
    void oneLongLabelDoesNotTakeAColumnFromTheOthers() throws Exception {
        List<MapTheme.LegendItem> kinds = IntStream.range(0, 16).<MapTheme.LegendItem>mapToObj(i ->
                new MapTheme.LegendItem.Fill(0x336699, i == 9 ? "主导产业还要等待考证" : "食品")).toList();
        Legend theme = sheets(scenes, spec(Set.of(), Optional.of(new MapTheme("主导产业", "", "2013年", "",
                Optional.of(AreaUnit.COUNTY), Map.of(), Set.of(), List.of(), kinds))), (width, height) -> true).get(0)
                .legend();
        Legend wide = theme.within(2000);
        assertEquals(wide.height(), theme.within(wide.width()).height());
        Legend narrow = theme.within(wide.width() - 4);
        assertTrue(narrow.height() > wide.height() && narrow.width() < wide.width(), narrow.width() + "×"
                + narrow.height());
    }
}
