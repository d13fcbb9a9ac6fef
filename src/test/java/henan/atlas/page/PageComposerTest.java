package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.ScaleBar;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.GoldenPicture;
import henan.atlas.fixture.InventedMap;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.page.legend.Legend;
import henan.atlas.render.MapContent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageComposerTest {
    private final PageComposer composer = InventedPages.composer();

    static Stream<Arguments> everyTemplateOnEveryPaperEitherWay() {
        return PageTemplate.PRINTED.stream().flatMap(t -> Stream.of(PaperSize.A4, PaperSize.A3)
                .flatMap(p -> Stream.of(p.upright(), p.across()).map(size -> Arguments.of(t, size))));
    }

    @ParameterizedTest
    @MethodSource("everyTemplateOnEveryPaperEitherWay")
    void nothingOverlapsAndNothingRunsOverThePaper(PageTemplate template, PaperSize paper) throws Exception {
        Page page = composer.compose(InventedPages.pageSpec(template, paper));
        assertFalse(page.findings().stream().anyMatch(PreflightFinding::stops), page.findings().toString());
        List<PixelBox> boxes = new ArrayList<>(page.blocks().stream().filter(b -> !(b.block() instanceof PlateBlock)
                && !(b.block() instanceof MapPlace)).map(Block.Placed::box).toList());
        for (PageMap each : page.maps()) {
            PixelBox map = each.frame().grown(PageMap.NEAT_LINE);
            double scale = each.scaled() ? Furniture.STRIP : 0;
            boxes.add(new PixelBox(map.x(), map.y(), map.width(), map.height() + scale));
        }
        PixelBox sheet = new PixelBox(0, 0, paper.pixelWidth(), paper.pixelHeight());
        for (int i = 0; i < boxes.size(); i++) {
            assertTrue(sheet.encloses(boxes.get(i)), template + " " + boxes.get(i));
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).grown(-0.2).intersects(boxes.get(j).grown(-0.2)),
                        template + ": " + boxes.get(j) + " meets " + boxes.get(i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyTemplateOnEveryPaperEitherWay")
    void mapAndTextAreInBalanceAndNoColumnIsEmpty(PageTemplate template, PaperSize paper) throws Exception {
        PageSpec usual = InventedPages.pageSpec(template, paper);
        Page page = composer.compose(new PageSpec(usual.choice(), template == PageTemplate.CLUSTER
                || template == PageTemplate.PREFECTURE ? InventedPages.cluster(30) : usual.text(), usual.theme(),
                usual.beside()));
        PixelBox map = page.mapFrame();
        double share = page.maps().size() * map.width() * map.height() / (paper.pixelWidth() * paper.pixelHeight());
        PixelBox body = page.blocks().get(0).box();
        if (template == PageTemplate.THEME) {
            assertTrue(share >= 0.55, "share of the sheet: " + share);
        } else {
            assertTrue(share > 0.27, "share of the sheet: " + share);
        }
        if (template == PageTemplate.SEVERAL) {
            return;
        }
        List<Block.Placed> beside = page.blocks().subList(2, page.blocks().size()).stream()
                .filter(b -> !(b.block() instanceof PlateBlock)).toList();
        if (paper.isAcross() && template != PageTemplate.THEME) {
            double across = map.width() / body.width();
            assertTrue(across > 0.38 && across < 0.72, "share of the width: " + across);
        }
        // What stands beside or below the map reaches from its edge to the edge of the page.
        double left = paper.isAcross() ? map.maxX() : body.x();
        double right = beside.stream().mapToDouble(b -> b.box().maxX()).max().orElseThrow();
        assertEquals(body.maxX(), right, 1);
        assertTrue(beside.stream().mapToDouble(b -> b.box().x()).min().orElseThrow() - left < 24);
    }

    @Test
    void aLongLegendFindsRoomBeforeTheMapHasItsShare() throws Exception {
        MapTheme usual = InventedPages.mapTheme();
        List<MapTheme.LegendItem> many = new ArrayList<>();
        IntStream.range(0, 36).forEach(i -> many.add(new MapTheme.LegendItem.Fill(0x102030 * i, "第" + i + "类产业")));
        MapTheme theme = new MapTheme(usual.title(), usual.subtitle(), usual.source(), usual.areas(), usual.fills(),
                usual.hatched(), usual.marks(), many);
        for (PaperSize paper : List.of(PaperSize.A4, PaperSize.A4.across(), PaperSize.A3, PaperSize.A3.across())) {
            PageChoice choice = PageChoice.of(PageTemplate.THEME, paper).over(SubjectRef.prefecture("419300"));
            Page page = composer.compose(new PageSpec(choice, InventedPages.cluster(20), Optional.of(theme)));
            assertFalse(page.findings().stream().anyMatch(PreflightFinding::stops), page.findings().toString());
        }
    }

    @Test
    void aLegendInTheMapLiesOnNothingOfItsArea() throws Exception {
        Page page = composer.compose(InventedPages.pageSpec(PageTemplate.THEME, PaperSize.A4.across()));
        PixelBox plate = page.blocks().stream().filter(b -> b.block() instanceof PlateBlock).findFirst().orElseThrow()
                .box();
        assertTrue(page.mapFrame().encloses(plate), plate.toString());
        MapContent map = InventedMap.content();
        PageArea area = PageArea.of(SubjectRef.PROVINCE, map.content(), InventedMap.scenes(map));
        Viewport view = page.map().viewport();
        assertTrue(view.extent().contains(area.extent()));
        assertTrue(plate.maxX() - page.mapFrame().x() <= view.toPixelX(area.extent().getMinX()), plate.toString());
    }

    @Test
    void mapsOfAVolumeHaveFewScalesAndAPictureAnyRoundOne() throws Exception {
        for (double denominator : new double[] {250_000, 312_000, 500_000, 510_000, 1_130_000, 2_010_000, 3_680_000}) {
            double rung = ScaleLadder.upFrom(denominator);
            assertTrue(rung >= denominator && rung <= 1.7 * denominator, denominator + " " + rung);
            assertEquals(rung, ScaleLadder.upFrom(rung));
        }
        assertEquals(5, IntStream.rangeClosed(40, 200).mapToDouble(i -> ScaleLadder.upFrom(i * 1e4))
                .distinct().count());
        assertEquals(12_000_000, ScaleLadder.upFrom(11_400_000));
        for (PageTemplate template : PageTemplate.PRINTED) {
            double scale = composer.compose(InventedPages.pageSpec(template, PaperSize.A3.across()))
                    .scaleDenominator();
            assertEquals(scale, ScaleLadder.upFrom(scale), 1e-3);
        }
    }

    @Test
    void theScaleStandsBelowTheMapAndIsShort() throws Exception {
        for (double scale : new double[] {300_000, 750_000, 2_500_000}) {
            Page page = composer.compose(InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4.upright(),
                    c -> c.withScale(OptionalDouble.of(scale))));
            ScaleBar bar = Furniture.bar(page.map().viewport(), 1);
            assertTrue(bar.lengthPixels() <= page.mapFrame().width() / 4, bar.toString());
            double below = page.blocks().stream().filter(b -> b.box().y() > page.mapFrame().maxY())
                    .mapToDouble(b -> b.box().y()).min().orElseThrow();
            assertTrue(below - page.mapFrame().maxY() >= PageMap.NEAT_LINE + Furniture.STRIP);
            assertEquals(1, page.map().reserved().size(), "the north arrow alone lies on the map");
        }
    }

    @ParameterizedTest
    @EnumSource(value = PageTemplate.class, mode = EnumSource.Mode.EXCLUDE, names = "MAP")
    void pagesLookAsTheyDid(PageTemplate template) throws Exception {
        Page page = composer.compose(InventedPages.pageSpec(template, template.lay(PaperSize.A4)));
        GoldenPicture.assertMatches("page-" + template.name().toLowerCase(Locale.ROOT),
                page.picture(1).image());
    }

    @Test
    void aPageOfTwoSheetsLooksAsItDid() throws Exception {
        Page page = composer.compose(InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4.upright(),
                SubjectRef.cluster("lingdong"), InventedPages.cluster(60)));
        assertEquals(2, page.sheets().size());
        GoldenPicture.assertMatches("page-continued", page.sheets().get(1).picture(1).image());
    }

    /** What may be said besides is said where the last sheet has room, and never for the sake of itself. */
    @Test
    void whatIsSaidBesidesNeedsNoSheetOfItsOwn() throws Exception {
        PageSpec usual = InventedPages.pageSpec(PageTemplate.PREFECTURE, PaperSize.A4.upright());
        PageText.Part little = new PageText.Paragraphs("另说", List.of("这几句只在有空处的页上说。"));
        PageText.Part much = new PageText.Paragraphs("还说", List.of("这几句长得很，一页也说不完。".repeat(600)));
        for (int more : List.of(0, 8)) {
            List<PageText.Part> parts = new ArrayList<>(usual.text().parts());
            for (int i = 0; i < more; i++) {
                parts.add(new PageText.Paragraphs("第" + i + "段", List.of("说的是面制品和食品。".repeat(30))));
            }
            Page bare = composer.compose(new PageSpec(usual.choice(), new PageText("", "", parts, "",
                    usual.text().notes())));
            Page page = composer.compose(new PageSpec(usual.choice(), new PageText("", "", parts, "",
                    usual.text().notes(), List.of(little, much))));
            assertEquals(bare.sheets().size(), page.sheets().size());
            assertEquals(more > 0, SheetWords.of(page).contains("只在有空处"), more + SheetWords.of(page));
            assertFalse(SheetWords.of(page).contains("一页也说不完"));
        }
    }

    /** The table stands behind the map, in short beside it. */
    @Test
    void aPageWhoseTableStandsBehindItsMapLooksAsItDid() throws Exception {
        PageSpec usual = InventedPages.pageSpec(PageTemplate.PREFECTURE, PaperSize.A4.upright());
        List<PageText.Part> parts = new ArrayList<>(usual.text().parts());
        PageText.Grid table = (PageText.Grid) parts.get(0);
        String much = "面制品、食品加工、制冷设备、配件、包装、仓储和物流（2017年口径）".repeat(30);
        parts.set(0, new PageText.Grid(table.heading(), table.columns(), table.rows().stream()
                .map(row -> List.of(row.get(0), much, row.get(2))).toList(), table.clusters(),
                Optional.of(new PageText.Brief(table.heading(), List.of(new PageText.Brief.Entry("梁口县", "食品"),
                        new PageText.Brief.Entry("沙陂市", "待考")), table.clusters()))));
        Page page = composer.compose(new PageSpec(usual.choice(), new PageText("", "", parts, "",
                usual.text().notes())));
        assertEquals(2, page.sheets().size());
        GoldenPicture.assertMatches("page-keyed", page.picture(1).image());
    }

    /** How exact rivers are is judged at the scale a sheet for the wall is drawn at, not at that it is laid out at. */
    @Test
    void aWallSheetHasNoRiversAtAScaleTooLargeForThem() throws Exception {
        for (double scale : new double[] {500_000, 750_000}) {
            Page page = composer.compose(new PageSpec(PageChoice.of(PageTemplate.PREFECTURE, PaperSize.A1.upright())
                    .over(SubjectRef.prefecture("419300")).withScale(OptionalDouble.of(scale)), PageText.NONE));
            assertTrue(page.map().viewport().scaleDenominator() > 700_000, "as laid out");
            assertEquals(scale > 700_000, page.map().rivers(), "1:" + scale);
            // Where they are left out it is said why.
            String foot = page.blocks().stream().map(Block.Placed::block).filter(Block::isFoot).map(Block::wording)
                    .collect(Collectors.joining());
            assertTrue(foot.contains(scale > 700_000 ? "河流：虚构的河流" : "河流：大于1∶70万的图不画"), foot);
        }
    }

    /** A map and its legend as a picture of so many pixels. */
    private Page picture(int width, int height, MapPurpose purpose) throws Exception {
        PageChoice bare = PageChoice.of(PageTemplate.MAP, PaperSize.ofPixels(width, height)).withPurpose(purpose)
                .withParts(EnumSet.of(PagePart.LEGEND, PagePart.SCALE, PagePart.NORTH, PagePart.SOURCES));
        return composer.compose(new PageSpec(bare, PageText.NONE));
    }

    @Test
    void aPictureThatLiesAcrossHasItsLegendBesideTheMap() throws Exception {
        Page page = picture(1600, 1000, MapPurpose.READING);
        PixelBox legend = page.blocks().get(2).box();
        assertTrue(legend.x() > page.mapFrame().maxX() && legend.maxX() < 1600, legend.toString());
        assertTrue(page.mapFrame().height() > 780 && page.mapFrame().width() > 1000, page.mapFrame().toString());
        // No more ground than about the area: what is left of the width is the legend's.
        assertTrue(picture(3000, 1000, MapPurpose.READING).mapFrame().width() < 2000);
        assertEquals(1600, page.picture(1).image().getWidth());
    }

    @Test
    void anUprightPictureHasItsLegendBelowAndAllTheWidth() throws Exception {
        Page page = picture(1000, 1400, MapPurpose.READING);
        assertTrue(page.mapFrame().width() > 940 && page.mapFrame().height() > 900, page.mapFrame().toString());
        PixelBox legend = page.blocks().get(2).box();
        assertTrue(legend.y() > page.mapFrame().maxY() && legend.maxY() < 1400, legend.toString());
    }

    @Test
    void whatIsShownToARoomHasLettersOfAFiftiethOfItsHeight() throws Exception {
        for (int height : List.of(768, 1080)) {
            Page page = picture(height * 16 / 9, height, MapPurpose.PRESENTATION);
            double least = 0.022 * height - 1e-9;
            List<Double> letters = List.of(FurnitureStyle.PAGE_SUBTITLE.size(), FurnitureStyle.NOTE.size(),
                    Legend.SMALLEST_LETTERS);
            for (int i = 0; i < letters.size(); i++) {
                double factor = page.blocks().get(i).block() instanceof Enlarged enlarged ? enlarged.factor() : 1;
                assertTrue(letters.get(i) * factor >= least, page.blocks().get(i).block().name() + " by " + factor);
            }
            assertTrue(page.map().leastType() >= least, "letters of the map: " + page.map().leastType());
            assertEquals(List.of(), page.findings().stream().filter(PreflightFinding::stops).toList());
        }
        GoldenPicture.assertMatches("picture-shown", picture(1366, 768, MapPurpose.PRESENTATION).picture(1).image());
    }

    @Test
    void theScaleAskedForIsKeptExactly() throws Exception {
        PageSpec pageSpec = InventedPages.pageSpec(PageTemplate.PROVINCE, PaperSize.A3.across(),
                c -> c.withScale(OptionalDouble.of(2_500_000)));
        Page page = composer.compose(pageSpec);
        assertEquals(2_500_000, page.scaleDenominator(), 1e-6);
        // 100 km on the ground are 40 mm on the paper.
        double pixels = 100_000 / page.map().viewport().metresPerPixel();
        assertEquals(40, pixels * Viewport.PIXEL_SIZE * 1000, 1e-9);
    }

    @Test
    void aFittedScaleIsRoundAndShowsTheWholeArea() throws Exception {
        Page page = composer.compose(InventedPages.pageSpec(PageTemplate.PROVINCE, PaperSize.A4.across()));
        double scale = page.scaleDenominator();
        assertEquals(0, scale % 100_000, 1e-3, "not round: " + scale);
        MapContent map = InventedMap.content();
        PageArea area = PageArea.of(SubjectRef.PROVINCE, map.content(), InventedMap.scenes(map));
        assertTrue(page.map().viewport().extent().contains(area.extent()));
    }

    @Test
    void textThatDoesNotFitGoesOnOnFurtherSheetsAndThatIsTold() throws Exception {
        PageText text = InventedPages.cluster(200);
        Page page = composer.compose(InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4.upright(),
                SubjectRef.cluster("lingdong"), text));
        int sheets = page.sheets().size();
        assertTrue(sheets > 2 && said(page).contains("NOTE文字排不下一页，续到后面，共" + sheets + "页"), said(page));
        assertEquals(List.of(), SheetWords.missing(page, text));
        Page whole = composer.compose(InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A3.upright()));
        assertEquals(1, whole.sheets().size());
        assertFalse(said(whole).contains("排不下"), said(whole));
    }

    /** Rather than beginning a sheet for a few lines the map is made as small as it takes. */
    @Test
    void noSheetIsBegunForLessThanAQuarterOfIt() throws Exception {
        List<String> scant = new ArrayList<>();
        int most = 0;
        int sheets = 0;
        for (int sentences = 4; sheets < 3; sentences += 2) {
            PageText text = InventedPages.cluster(sentences);
            List<List<Block.Placed>> further = composer.compose(InventedPages.pageSpec(PageTemplate.CLUSTER,
                    PaperSize.A4.upright(), SubjectRef.cluster("lingdong"), text)).further();
            sheets = 1 + further.size();
            most = sheets == 1 ? sentences : most;
            if (sheets == 2) {
                double taken = further.get(0).stream().filter(p -> !p.block().isFoot()).map(Block.Placed::box)
                        .mapToDouble(box -> box.width() * box.height()).sum();
                PaperSize paper = PaperSize.A4;
                // A quarter of what lies between head and foot is about a fifth of the paper.
                if (taken < paper.pixelWidth() * paper.pixelHeight() / 5) {
                    scant.add(sentences + ": " + taken);
                }
            }
        }
        assertEquals(List.of(), scant);
        assertTrue(most > 20, "one sheet holds " + most);
    }

    /** Those that have text which goes on. */
    static Stream<Arguments> everyTemplateWithTextOnEveryPaperEitherWay() {
        return everyTemplateOnEveryPaperEitherWay().filter(a -> a.get()[0] != PageTemplate.SEVERAL);
    }

    @ParameterizedTest
    @MethodSource("everyTemplateWithTextOnEveryPaperEitherWay")
    void sheetsThatContinueAPageAreNeitherEmptyNorOverfull(PageTemplate template, PaperSize paper) throws Exception {
        PageSpec usual = InventedPages.pageSpec(template, paper);
        Page page = composer.compose(new PageSpec(usual.choice(), InventedPages.cluster(200), usual.theme()));
        assertTrue(page.sheets().size() > 1);
        assertEquals(List.of(), SheetWords.missing(page, InventedPages.cluster(200)));
        for (List<Block.Placed> sheet : page.further()) {
            assertTrue(sheet.size() > 2, "nothing between head and foot");
            SheetWords.assertApart(sheet, paper);
        }
    }

    private static String said(Page page) {
        return String.join("\n", page.findings().stream().map(f -> "" + f.severity() + f.what() + f.remedy()).toList());
    }

    @Test
    void preflightTellsWhatIsMissing() throws Exception {
        Page bare = composer.compose(InventedPages.pageSpec(PageTemplate.PROVINCE, PaperSize.A4.across(),
                c -> c.withParts(EnumSet.noneOf(PagePart.class))));
        for (String missing : List.of("没有图例", "没有比例尺", "没有资料来源", "没有审图号")) {
            assertTrue(said(bare).contains(missing), said(bare));
        }
        Page approved = composer.compose(InventedPages.pageSpec(PageTemplate.PROVINCE, PaperSize.A4.across(),
                c -> c.withApproval("虚S（2026）001号")));
        assertFalse(said(approved).contains("审图号"), said(approved));
        assertTrue(approved.blocks().stream().anyMatch(b -> b.block().wording().contains("审图号：虚S（2026）001号")));
    }

    @Test
    void preflightTellsCharactersWithoutAGlyphAndATitleOfTheWholeCountry() throws Exception {
        PageText text = new PageText("中国产业", "", List.of(new PageText.Paragraphs("案", List.of("有\uD83D\uDE00字"))), "",
                List.of());
        Page page = composer.compose(InventedPages.pageSpec(PageTemplate.PROVINCE, PaperSize.A4.across(),
                SubjectRef.PROVINCE,
                text));
        assertTrue(said(page).contains("U+1F600"), said(page));
        assertTrue(said(page).contains("ERROR标题里有“中国”"), said(page));
    }

    @Test
    void aPageSmallerThanItsFurnitureAndAScaleTooLargeAreErrors() throws Exception {
        Page tiny = composer.compose(InventedPages.pageSpec(PageTemplate.PROVINCE, new PaperSize("名片", 90, 54)));
        assertTrue(said(tiny).contains("ERROR纸张90×54毫米太小"), said(tiny));
        Page near = composer.compose(InventedPages.pageSpec(PageTemplate.PREFECTURE, PaperSize.A4.upright(),
                c -> c.withScale(OptionalDouble.of(100_000))));
        assertTrue(said(near).contains("ERROR比例尺1∶100"), said(near));
        Page cut = composer.compose(InventedPages.pageSpec(PageTemplate.PROVINCE, PaperSize.A4.upright(),
                c -> c.withScale(OptionalDouble.of(500_000))));
        assertTrue(said(cut).contains("WARNING按1∶500"), said(cut));
    }

    @Test
    void aTemplateRefusesWhatItIsNotMadeFor() {
        assertTrue(assertThrows(AtlasException.class, () ->
                composer.compose(InventedPages.pageSpec(PageTemplate.CLUSTER,
                PaperSize.A4, SubjectRef.PROVINCE, PageText.NONE))).getMessage().contains("集聚区"));
    }

    @Test
    void onlyAPartOfTheProvinceHasAnInset() throws Exception {
        Page page = composer.compose(InventedPages.pageSpec(PageTemplate.PREFECTURE, PaperSize.A4.upright()));
        assertTrue(page.blocks().stream().anyMatch(b -> b.block().wording().contains("在全省的位置")));
        Page province = composer.compose(InventedPages.pageSpec(PageTemplate.PROVINCE, PaperSize.A4.upright()));
        assertFalse(province.blocks().stream().anyMatch(b -> b.block().wording().contains("在全省的位置")));
    }
}
