package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.MapView;
import henan.atlas.carto.PixelBox;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.GoldenPicture;
import henan.atlas.fixture.InventedMap;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.legend.LegendContents;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.MapQuery;
import henan.atlas.text.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

/** Several maps on a page. */
class SeveralMapsTest {
    private static final SubjectRef LARGE = SubjectRef.prefecture("419100");
    private static final SubjectRef OTHER = SubjectRef.prefecture("419200");
    private static final SubjectRef THIRD = SubjectRef.prefecture("419300");
    private static final SubjectRef COUNTY = SubjectRef.county("419381");

    @TempDir
    Path folder;

    private static Page page(PaperSize paper, List<SubjectRef> areas) throws Exception {
        return composed(InventedPages.several(paper, areas,
                areas.stream().map(a -> Optional.<MapTheme>empty()).toList()));
    }

    private static Page composed(PageSpec pageSpec) throws Exception {
        Page page = InventedPages.composer().compose(pageSpec);
        assertFalse(page.findings().stream().anyMatch(PreflightFinding::stops), page.findings().toString());
        return page;
    }

    /** Two themes of the province, the clusters, and a prefecture. */
    private static PageSpec four(PaperSize paper) {
        MapTheme one = InventedPages.mapTheme();
        MapTheme other = new MapTheme("各省辖市产业集聚区密度（2014年末）", "产业集聚区密度", "2014年", "数据：第二年统计。",
                one.areas(), one.fills(), Set.of(), List.of(), one.legend().subList(0, 2));
        return InventedPages.several(paper, List.of(SubjectRef.PROVINCE, SubjectRef.PROVINCE, SubjectRef.PROVINCE,
                THIRD), List.of(Optional.of(one), Optional.of(other), Optional.empty(), Optional.empty()));
    }

    @Test
    void fourMapsLookAsTheyDid() throws Exception {
        GoldenPicture.assertMatches("page-several-four", composed(four(PaperSize.A4.across())).picture(1).image());
    }

    @Test
    void threeUprightLookAsTheyDid() throws Exception {
        GoldenPicture.assertMatches("page-several-three", page(PaperSize.A4.upright(),
                List.of(LARGE, OTHER, THIRD)).picture(1).image());
    }

    @Test
    void cellsAreOfOneSizeAndLieAsTheSheetDoes() throws Exception {
        PaperSize largest = PaperSize.OFFERED.get(PaperSize.OFFERED.size() - 1);
        for (PaperSize size : List.of(PaperSize.A4, PaperSize.A3, largest)) {
            List<PixelBox> across = frames(page(size.across(), List.of(LARGE, THIRD)));
            assertEquals(across.get(0).y(), across.get(1).y());
            assertTrue(across.get(0).maxX() < across.get(1).x());
            List<PixelBox> upright = frames(page(size.upright(), List.of(LARGE, THIRD)));
            assertEquals(upright.get(0).x(), upright.get(1).x());
            assertTrue(upright.get(0).maxY() < upright.get(1).y());
            List<PixelBox> square = frames(composed(four(size.across())));
            assertEquals(square.get(0).y(), square.get(1).y());
            assertEquals(square.get(0).x(), square.get(2).x());
            assertEquals(square.get(1).x(), square.get(3).x());
            Stream.of(across, upright, square).forEach(frames -> frames.forEach(f -> {
                assertEquals(frames.get(0).width(), f.width());
                assertEquals(frames.get(0).height(), f.height());
            }));
        }
    }

    private static List<PixelBox> frames(Page page) {
        return page.maps().stream().map(PageMap::frame).toList();
    }

    @Test
    void oneScaleIsToldOnceAndDifferentOnesEachByItsMap() throws Exception {
        Page alike = page(PaperSize.A4.across(), List.of(SubjectRef.PROVINCE, SubjectRef.PROVINCE));
        assertEquals(1, new HashSet<>(alike.maps().stream().map(PageMap::scaleDenominator).toList()).size());
        assertTrue(alike.maps().stream().noneMatch(PageMap::scaled));
        assertEquals(1, alike.blocks().stream().filter(b -> b.block() instanceof ScaleBlock).count());
        Page unlike = page(PaperSize.A4.across(), List.of(SubjectRef.PROVINCE, COUNTY));
        assertTrue(unlike.maps().get(0).scaleDenominator() > unlike.maps().get(1).scaleDenominator());
        assertTrue(unlike.maps().stream().allMatch(PageMap::scaled));
        assertTrue(unlike.blocks().stream().noneMatch(b -> b.block() instanceof ScaleBlock));
        PageSpec asked = InventedPages.several(PaperSize.A4, List.of(LARGE, COUNTY),
                List.of(Optional.empty(), Optional.empty()));
        Page fixed = InventedPages.composer().compose(new PageSpec(asked.choice()
                .withScale(OptionalDouble.of(1_500_000)), asked.text(), asked.theme(), asked.beside()));
        fixed.maps().forEach(m -> assertEquals(1_500_000, m.scaleDenominator(), 1e-3));
    }

    @Test
    void areasAboutAsLargeHaveOneScale() throws Exception {
        Page page = page(PaperSize.A4.across(), List.of(LARGE, THIRD));
        assertEquals(page.maps().get(0).scaleDenominator(), page.maps().get(1).scaleDenominator());
        assertEquals(page.scaleDenominator(), ScaleLadder.upFrom(page.scaleDenominator()), 1e-3);
    }

    @Test
    void aKeyIsGivenOnceWhereAllHaveItAndElseByEachMap() throws Exception {
        Page each = composed(four(PaperSize.A4.across()));
        List<Block> legends = each.blocks().stream().map(Block.Placed::block).filter(LegendBlock.class::isInstance)
                .toList();
        assertEquals(3, legends.size());
        assertTrue(legends.get(0).wording().contains("0.1 – 0.5") && legends.get(1).wording().contains("0.5 – 0.9"));
        assertTrue(legends.get(2).wording().contains("省级") || legends.get(2).wording().contains("市"));
        assertFalse(legends.get(2).wording().contains("0.1 – 0.5"));
        Page same = composed(InventedPages.several(PaperSize.A4.across(), List.of(LARGE, THIRD),
                List.of(Optional.of(InventedPages.mapTheme()), Optional.of(InventedPages.mapTheme()))));
        List<Block> one = same.blocks().stream().map(Block.Placed::block).filter(LegendBlock.class::isInstance)
                .toList();
        assertEquals(1, one.size());
        assertTrue(one.get(0).wording().contains("0.1 – 0.5"));
    }

    @Test
    void theLegendExplainsWhatAnyOfTheMapsShows() throws Exception {
        Page page = page(PaperSize.A4.across(), List.of(SubjectRef.PROVINCE, THIRD));
        String legend = page.blocks().get(page.blocks().size() - 1).block().wording();
        for (PageMap map : page.maps()) {
            LegendContents.of(map.scenes(), map.spec(), LegendWording.BOOK,
                    List.of()).labels().forEach(label -> assertTrue(legend.contains(label), label + " in " + legend));
        }
    }

    /** Of a theme of few places a map shows where these lie: what they have stands below it, by their numbers. */
    @Test
    void figuresOfFewPlacesStandWithTheirMap() throws Exception {
        MapTheme few = new MapTheme("有数据的2个产业集聚区：税收（2013年）", "税收（亿元）", "2个有数据", "数据：虚构年鉴。",
                Optional.empty(), Map.of(), Set.of(), Stream.of("lingdong", "liangkou").map(id -> new MapTheme.Mark(
                SubjectRef.cluster(id), 5, List.of(new MapTheme.Slice(0xB2502A, 1)))).toList(),
                List.of(new MapTheme.LegendItem.Circle(5, 0xB2502A, "有数据的2个产业集聚区")));
        PageSpec bare = InventedPages.several(PaperSize.A4.across(), List.of(SubjectRef.PROVINCE, SubjectRef.PROVINCE),
                List.of(Optional.of(few), Optional.of(InventedPages.mapTheme())));
        PageText text = new PageText(bare.text().title(), "", List.of(new PageText.Brief("", List.of(
                new PageText.Brief.Entry("岭东市", "12.5亿元（2012年）"), new PageText.Brief.Entry("梁口", "3亿元")),
                List.of("lingdong", "liangkou")), new PageText.Brief("", List.of(), List.of())),
                bare.text().sources(), List.of());
        PageSpec told = new PageSpec(bare.choice(), text, bare.theme(), bare.beside());
        Page page = composed(told);
        String words = SheetWords.of(page);
        assertTrue(words.contains("岭东市") && words.contains("12.5亿元（2012年）") && words.contains("3亿元"), words);
        assertEquals(Map.of("lingdong", 1, "liangkou", 2), page.maps().get(0).spec().numbers());
        assertEquals(Map.of(), page.maps().get(1).spec().numbers());
        String numbers = Messages.of("page").get("legend.number");
        assertTrue(words.contains(numbers), words);
        assertFalse(SheetWords.of(composed(bare)).contains(numbers), "none has any");
        Block.Placed key = page.blocks().stream().filter(b -> b.block() instanceof MapKey).findFirst().orElseThrow();
        assertTrue(key.box().x() < page.maps().get(1).frame().x(), "with its own map");
        assertTrue(page.blocks().stream().filter(b -> b != key).noneMatch(b -> overlap(b.box(), key.box())));
        Page without = composed(new PageSpec(told.choice().withPart(PagePart.LEGEND, false), text, told.theme(),
                told.beside()));
        assertEquals(Map.of(), without.maps().get(0).spec().numbers());
    }

    /** On one map the numbers of a list, on the other how many they are: one sign of two meanings has two lines. */
    @Test
    void aSymbolOfSeveralIsExplainedAsItIsNumbered() throws Exception {
        PageSpec bare = InventedPages.several(PaperSize.A4.across(), List.of(LARGE, SubjectRef.PROVINCE),
                List.of(Optional.empty(), Optional.empty()));
        AtlasIndex index = InventedMap.content().content().index();
        List<String> ids = InventedMap.content().content().clusters().stream().map(Cluster::id)
                .filter(id -> index.prefectureOf(SubjectRef.cluster(id)).orElseThrow().code().equals(LARGE.id()))
                .toList();
        PageText text = new PageText(bare.text().title(), "", List.of(new PageText.Brief("", ids.stream()
                .map(id -> new PageText.Brief.Entry(id, "")).toList(), ids), new PageText.Brief("", List.of(),
                List.of())), bare.text().sources(), List.of());
        PageChoice small = bare.choice().withScale(OptionalDouble.of(30e6));
        String words = SheetWords.of(composed(new PageSpec(small, text, bare.theme(), bare.beside())));
        assertTrue(words.contains("几个集聚区（表中序号）") && words.contains("几个集聚区（数字为个数）"), words);
    }

    private static int unlisted(Page page) {
        return SheetWords.of(page).split("集聚区名单见单幅图的页", -1).length - 1;
    }

    /** Rather no list than no page, or smaller maps: what it names is named on a page of its own, as each map says. */
    @Test
    void aListTakesNothingFromTheMaps() throws Exception {
        PageSpec bare = four(PaperSize.A4.across());
        PageText.Brief none = new PageText.Brief("", List.of(), List.of());
        Page without = composed(new PageSpec(bare.choice(), new PageText(bare.text().title(), "", List.of(none, none,
                none, none), bare.text().sources(), List.of()), bare.theme(), bare.beside()));
        assertEquals(2, unlisted(without));
        List<Integer> listed = new ArrayList<>();
        for (int count : List.of(3, 30, 120)) {
            PageText.Brief names = new PageText.Brief("", Collections.nCopies(count, new PageText.Brief.Entry("岭东市",
                    "电子信息")), List.of());
            Page page = composed(new PageSpec(bare.choice(), new PageText(bare.text().title(), "", List.of(none, none,
                    names, none), bare.text().sources(), List.of()), bare.theme(), bare.beside()));
            assertEquals(without.scaleDenominator(), page.scaleDenominator(), 1e-6, count + " listed");
            if (!SheetWords.of(page).equals(SheetWords.of(without))) {
                listed.add(count);
            }
            assertEquals(listed.contains(count) ? 1 : 2, unlisted(page), count + " listed");
        }
        assertTrue(listed.contains(3) && !listed.contains(120), "lists of so many stand there: " + listed);
    }

    /** Where lists would take room from their maps and the legend leaves some, they stand there, one for each map. */
    @Test
    void listsStandWhereTheLegendLeavesRoom() throws Exception {
        PageSpec bare = InventedPages.several(PaperSize.A4.across(), List.of(LARGE, OTHER, THIRD),
                List.of(Optional.empty(), Optional.empty(), Optional.empty()));
        PageText.Brief none = new PageText.Brief("", List.of(), List.of());
        PageText.Brief names = new PageText.Brief("", Collections.nCopies(8, new PageText.Brief.Entry("岭东市",
                "电子信息")), List.of());
        Page without = composed(new PageSpec(bare.choice(), new PageText(bare.text().title(), "", List.of(none, none,
                none), bare.text().sources(), List.of()), bare.theme(), bare.beside()));
        Page with = composed(new PageSpec(bare.choice(), new PageText(bare.text().title(), "", List.of(names, names,
                names), bare.text().sources(), List.of()), bare.theme(), bare.beside()));
        assertEquals(3, unlisted(without));
        assertEquals(0, unlisted(with));
        assertEquals(scales(without), scales(with));
        List<Block.Placed> lists = with.blocks().stream().filter(b -> b.block() instanceof BriefBlock).toList();
        assertEquals(3, lists.size());
        for (Block.Placed list : lists) {
            assertTrue(with.blocks().stream().filter(b -> b.block() instanceof MapPlace || b != list
                    && b.block() instanceof BriefBlock).noneMatch(b -> overlap(b.box(), list.box())));
        }
    }

    private static List<Double> scales(Page page) {
        return page.maps().stream().map(PageMap::scaleDenominator).toList();
    }

    /** A key of many classes is divided, or stands elsewhere; one that has no room anywhere stops the page. */
    @Test
    void longKeysStayInTheirCells() throws Exception {
        PaperSize paper = PaperSize.A4.across();
        for (int classes : List.of(16, 150)) {
            List<MapTheme.LegendItem> items = IntStream.range(0, classes).<MapTheme.LegendItem>mapToObj(i ->
                    new MapTheme.LegendItem.Fill(0x102030 + i, "第" + i + "类产业")).toList();
            PageSpec usual = four(paper);
            MapTheme one = usual.theme().orElseThrow();
            MapTheme many = new MapTheme(one.title(), "主导产业类别", one.subtitle(), one.source(), one.areas(),
                    one.fills(), Set.of(), List.of(), items);
            Page page = InventedPages.composer().compose(new PageSpec(usual.choice(), usual.text(),
                    Optional.of(many), usual.beside()));
            assertEquals(classes == 150, page.findings().stream().anyMatch(PreflightFinding::stops));
            if (classes == 16) {
                SheetWords.assertApart(page.blocks(), paper);
            }
        }
    }

    /** Circles of a size that tells something are smaller on a smaller map. */
    @Test
    void circlesGrowLessThanTheirMapsDo() throws Exception {
        MapTheme theme = InventedPages.mapTheme();
        Page two = composed(InventedPages.several(PaperSize.A4.across(), List.of(SubjectRef.PROVINCE,
                SubjectRef.PROVINCE), List.of(Optional.of(theme), Optional.empty())));
        Page four = composed(four(PaperSize.A4.across()));
        double large = circle(two);
        double small = circle(four);
        assertTrue(small < large && large <= theme.marks().get(0).radius(), small + " " + large);
        assertTrue(large / small < four.scaleDenominator() / two.scaleDenominator() * 1.1, small + " " + large);
    }

    private static double circle(Page page) {
        return page.maps().get(0).spec().theme().orElseThrow().marks().get(0).radius();
    }

    private static boolean overlap(PixelBox a, PixelBox b) {
        return a.x() < b.maxX() - 0.01 && b.x() < a.maxX() - 0.01 && a.y() < b.maxY() - 0.01 && b.y() < a.maxY() - 0.01;
    }

    @Test
    void groundIsShownWhole() throws Exception {
        PageSpec plain = InventedPages.several(PaperSize.A4, List.of(LARGE, LARGE),
                List.of(Optional.empty(), Optional.empty()));
        MapView.OfGround ground = MapView.OfGround.of(page(PaperSize.A4, List.of(COUNTY, COUNTY)).map().viewport());
        Page page = composed(new PageSpec(plain.choice().withEach(m -> m.withView(ground)), plain.text(),
                plain.theme(), plain.beside()));
        page.maps().forEach(m -> assertTrue(m.spec().viewport().extent().contains(ground.extent())));
        assertEquals(page.maps().get(0).spec().viewport(), page.maps().get(1).spec().viewport());
    }

    /** What a window shows of the province is counted as the window counts it: what lies there, not all there is. */
    @Test
    void ofGroundThatIsSeenWhatItShowsIsCounted() throws Exception {
        PageSpec plain = InventedPages.several(PaperSize.ofPixels(1400, 760), List.of(SubjectRef.PROVINCE,
                SubjectRef.PROVINCE), List.of(Optional.empty(), Optional.empty()));
        MapView.OfGround ground = MapView.OfGround.of(page(PaperSize.A4, List.of(COUNTY, COUNTY)).map().viewport());
        Page page = composed(new PageSpec(plain.choice().withEach(m -> m.withView(ground)), plain.text(),
                plain.theme(), plain.beside()));
        for (PageMap map : page.maps()) {
            Envelope seen = map.spec().viewport().extent();
            assertTrue(seen.contains(ground.extent()));
            DropPlaces places = new MapQuery(InventedMap.scenes()).drops(map.spec());
            DropPlaces.Seen drawn = places.seen(map.spec().clusters()::contains);
            long there = drawn.drops().stream().map(places.drops()::get).filter(at -> seen.contains(at.x(), at.y()))
                    .count() + drawn.counted().stream().filter(g -> seen.contains(g.at().x(), g.at().y()))
                    .mapToLong(g -> g.clusters().size()).sum();
            assertTrue(there > 0 && there < map.spec().clusters().size(), there + " of " + map.spec().clusters());
            assertEquals(2, page.blocks().stream().map(Block.Placed::block).filter(CellHead.class::isInstance)
                    .filter(head -> head.wording().contains("图中收录产业集聚区" + there + "个")
                            && !head.wording().contains("单幅图的页")).count(), () -> heads(page));
        }
    }

    private static String heads(Page page) {
        return page.blocks().stream().map(Block.Placed::block).filter(CellHead.class::isInstance).map(Block::wording)
                .collect(Collectors.joining("; "));
    }

    /** A picture nobody measures has a scale as near that of the window as its room allows. */
    @Test
    void aPictureIsAtNoRungOfTheLadder() throws Exception {
        double printed = page(PaperSize.A4.across(), List.of(LARGE, THIRD)).scaleDenominator();
        PaperSize same = PaperSize.ofPixels((int) PaperSize.A4.across().pixelWidth(),
                (int) PaperSize.A4.across().pixelHeight());
        double pictured = page(same, List.of(LARGE, THIRD)).scaleDenominator();
        assertTrue(pictured < printed, pictured + " and " + printed);
    }

    /** Each map is read between its heading and its key, and told as a figure of its own. */
    @Test
    void theFileIsReadMapByMap() throws Exception {
        Path out = folder.resolve("four.pdf");
        PageExport.write(composed(four(PaperSize.A4.across())), out, DrawingDetail.of(300));
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            int from = 0;
            for (String words : List.of("虚构省产业集聚区与密度", "（2013年末）", "北", "0.1–0.5", "（2014年末）", "0.1–0.5",
                    "石梁市产业集聚区分布", "图例", "行政区划以")) {
                assertTrue(text.indexOf(words, from) >= from, words + " after " + from + " in " + text);
                from = text.indexOf(words, from) + 1;
            }
        }
        assertEquals(Set.of(), new HashSet<>(PdfCheck.archive(out)));
        assertEquals(Set.of(), new HashSet<>(PdfCheck.tags(out)));
    }

    @Test
    void whatStandsInADrawingHasAnIdOfItsOwn() throws Exception {
        Path out = folder.resolve("four.svg");
        PageExport.write(composed(four(PaperSize.A4.across())), out, DrawingDetail.of(300));
        List<String> ids = new ArrayList<>();
        Matcher id = Pattern.compile("id=\"([^\"]+)\"").matcher(Files.readString(out, StandardCharsets.UTF_8));
        while (id.find()) {
            ids.add(id.group(1));
        }
        assertEquals(new HashSet<>(ids).size(), ids.size());
        assertEquals(4, ids.stream().filter(i -> i.matches("map(-\\d+)?")).count(), ids::toString);
    }

    @Test
    void sourcesOfAllAreToldAndTheNorthOnce() throws Exception {
        Page page = composed(four(PaperSize.A4.across()));
        assertTrue(SheetWords.of(page).contains("数据：本图集收录统计。"));
        assertEquals(1, page.maps().stream().filter(m -> m.north().isPresent()).count());
    }

    @Test
    void withoutLegendAndScaleTheMapsAreLarger() throws Exception {
        PageSpec usual = four(PaperSize.A4.across());
        Page bare = InventedPages.composer().compose(new PageSpec(usual.choice().withPart(PagePart.LEGEND, false)
                .withPart(PagePart.SCALE, false).withPart(PagePart.NORTH, false), usual.text(), usual.theme(),
                usual.beside()));
        assertTrue(bare.mapFrame().height() > composed(usual).mapFrame().height());
        assertTrue(bare.blocks().stream().noneMatch(b -> b.block() instanceof LegendBlock
                || b.block() instanceof ScaleBlock));
        assertNotEquals(List.of(), bare.findings());
    }
}
