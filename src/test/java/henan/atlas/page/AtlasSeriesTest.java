package henan.atlas.page;

import static henan.atlas.page.file.DrawingDetail.PRINT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.PaintedLinks;
import henan.atlas.page.file.PaperSize;
import java.awt.geom.Rectangle2D;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasSeriesTest {
    @TempDir
    Path folder;

    static final List<String> CODES = List.of("419100", "419200", "419300");

    static AtlasSeries series() {
        return series(CODES, Binding.FACING);
    }

    static AtlasSeries series(List<String> codes, Binding binding) {
        List<SeriesEntry> entries = new ArrayList<>();
        for (String code : codes) {
            entries.add(new SeriesEntry("省辖市", "市" + code, InventedPages.pageSpec(PageTemplate.PREFECTURE,
                    PaperSize.A4.upright(), SubjectRef.prefecture(code), said(code))));
        }
        return new AtlasSeries(InventedPages.composer(), words(), entries, binding);
    }

    /** The second page names the firm, the second and the third the term; the first nothing of the index. */
    private static PageText said(String code) {
        return code.equals(CODES.get(0)) ? PageText.NONE : new PageText("", "", List.of(new PageText.Paragraphs("说明",
                code.equals(CODES.get(1)) ? List.of("麦巷食品有限公司建在园区，飞地经济由此开始。") : List.of("这里也有飞地经济。"))),
                "", List.of());
    }

    static VolumeText words() {
        return new VolumeText("虚构省图集：市域篇", new VolumeText.Cover("虚构省图集", "市域篇", "2013年末",
                List.of("据《产业集聚看虚构省》编"), "内部资料"),
                List.of(new VolumeText.Section("编排", List.of("一个省辖市一页。"))),
                List.of(new VolumeText.IndexWord("麦巷食品有限公司", List.of(
                        "mai", "xiang", "shi", "pin", "you", "xian", "gong", "si"), SubjectRef.firm("maixiang"),
                        Optional.of(Set.of(SubjectRef.prefecture(CODES.get(1))))),
                        word("麦巷", "mai xiang", SubjectRef.county("419999")),
                        word("飞地经济", "fei di jing ji", SubjectRef.firm("x")),
                        word("石梁市", "shi liang shi", SubjectRef.prefecture("419300")),
                        word("无此处", "wu ci chu", SubjectRef.county("419998"))),
                List.of(new PageText.Facts("本册", List.of(new PageText.Facts.Line("资料截至", "2014-06-30")))),
                ZonedDateTime.of(2026, 11, 29, 8, 30, 0, 0, ZoneOffset.ofHours(8)));
    }

    private static VolumeText.IndexWord word(String words, String reading, SubjectRef subject) {
        return new VolumeText.IndexWord(words, List.of(reading.split(" ")), subject, Optional.empty());
    }

    @Test
    void aVolumeOfMorePlacesThanAFileHoldsIsRefusedBeforeItIsBegun() throws Exception {
        List<SeriesEntry> entries = Collections.nCopies(AtlasSeries.MOST_ENTRIES + 1, new SeriesEntry("", "丰禾市",
                InventedPages.pageSpec(PageTemplate.PREFECTURE, PaperSize.A4)));
        AtlasSeries many = new AtlasSeries(InventedPages.composer(), words(), entries, Binding.SINGLE);
        assertTrue(assertThrows(AtlasException.class, () -> many.export(folder.resolve("册"), DrawingFormat.PDF, PRINT,
                (n, all, page) -> { }, () -> false)).getMessage().contains("2001处"));
        assertFalse(Files.exists(folder.resolve("册")));
    }

    private static String text(PDDocument document, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s", "");
    }

    @Test
    void aVolumeGoesFromCoverToColophonAndNumbersItsPagesThrough() throws Exception {
        List<String> told = new ArrayList<>();
        Path out = folder.resolve("册");
        List<Path> files = series().export(out, DrawingFormat.PDF, PRINT,
                (done, all, page) -> told.add(done + "/" + all), () -> false);
        assertEquals(List.of("1/8", "2/8", "3/8", "4/8", "5/8", "6/8", "7/8", "8/8"), told);
        assertEquals(List.of(out.resolve("虚构省图集：市域篇.pdf")), files);
        try (PDDocument document = Loader.loadPDF(files.get(0).toFile())) {
            assertEquals(8, document.getNumberOfPages());
            assertTrue(text(document, 1).contains("虚构省图集") && text(document, 1).contains("2013年末"));
            assertTrue(text(document, 2).contains("凡例") && text(document, 2).contains("一个省辖市一页"));
            String contents = text(document, 3);
            assertTrue(contents.contains("目录") && contents.contains("市4193006") && contents.contains("索引7")
                    && contents.contains("版权页8"), contents);
            assertTrue(text(document, 6).contains("石梁市产业集聚区分布"), text(document, 6));
            assertTrue(text(document, 8).contains("资料截至2014-06-30页数8页"), text(document, 8));
            for (int page = 2; page <= 8; page++) {
                assertTrue(text(document, page).contains(String.valueOf(page)), text(document, page));
            }
        }
    }

    @Test
    void theFileSaysItWasMadeWhenTheVolumeWas() throws Exception {
        Path file = series().export(folder, DrawingFormat.PDF, PRINT, (done, all, page) -> { }, () -> false).get(0);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(words().made().toInstant(),
                    document.getDocumentInformation().getCreationDate().toInstant());
        }
    }

    /** On a left page at the left, on a right one at the right; beside the title of a left opening at its right. */
    @Test
    void whatAPageBelongsToStandsAtItsOuterEdge() throws Exception {
        AtlasSeries facing = new AtlasSeries(InventedPages.composer(), words(), List.of(new SeriesEntry("", "岭东",
                InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4, SubjectRef.cluster("lingdong"),
                        InventedPages.cluster(300)))), Binding.FACING);
        Path file = facing.export(folder, DrawingFormat.PDF, PRINT, (done, all, page) -> { }, () -> false).get(0);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertTrue(document.getNumberOfPages() > 7, "only " + document.getNumberOfPages());
            for (int number : List.of(2, 3, 5, 6)) {
                PDPage page = document.getPage(number - 1);
                float half = page.getMediaBox().getWidth() / 2;
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                stripper.addRegion("outer", new Rectangle2D.Double(number % 2 == 0 ? 0 : half, 0, half,
                        number < 4 ? 90 : 54));
                stripper.extractRegions(page);
                String outer = stripper.getTextForRegion("outer").replaceAll("\\s", "");
                assertTrue(outer.contains("虚构省") && !outer.contains("续") && !outer.contains("凡例"),
                        number + ": " + outer);
            }
            PDPage opening = document.getPage(3);
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.addRegion("head", new Rectangle2D.Double(0, 0, opening.getMediaBox().getWidth(), 62));
            stripper.extractRegions(opening);
            assertTrue(stripper.getTextForRegion("head").strip().matches("岭东市产业集聚区\\s+虚构省产业集聚图集"),
                    "its title is at the outer edge: " + stripper.getTextForRegion("head"));
        }
    }

    @Test
    void theIndexNamesThePagesAWordStandsOnAndNoOthers() throws Exception {
        Path file = series().export(folder, DrawingFormat.PDF, PRINT, (done, all, page) -> { }, () -> false).get(0);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals("索引虚构省图集：市域篇F飞地经济5–6M麦巷食品有限公司5S石梁市4–5,67", text(document, 7));
            assertTrue(text(document, 5).contains("麦巷食品有限公司"), text(document, 5));
            assertTrue(text(document, 5).contains("飞地经济") && text(document, 6).contains("飞地经济"));
        }
    }

    /** Clusters and places of another prefecture too. */
    @Test
    void theIndexHasWhatAMapOfLessThanTheProvinceNames() throws Exception {
        AtlasSnapshot content = InventedMap.content().content();
        List<VolumeText.IndexWord> places = Stream.of(content.clusters().stream()
                .map(c -> word(c.name(), "qu", c.ref())), content.counties().stream()
                .map(c -> word(c.name(), "qu", c.ref())), content.prefectures().stream()
                .map(c -> word(c.name(), "qu", c.ref()))).flatMap(all -> all).toList();
        PageSpec about = InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4, SubjectRef.cluster("hexin"),
                PageText.NONE);
        Page page = InventedPages.composer().compose(about, Binding.FACING);
        List<String> named = SheetWords.onMap(page).stream().filter(name -> places.stream()
                .anyMatch(place -> place.words().equals(name))).toList();
        VolumeText words = new VolumeText("册", words().cover(), List.of(), places, List.of(), words().made());
        Path file = new AtlasSeries(InventedPages.composer(), words, List.of(new SeriesEntry("", "禾心", about)),
                Binding.FACING).export(folder, DrawingFormat.PDF, PRINT, (done, all, name) -> { }, () -> false).get(0);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String index = text(document, 5);
            named.forEach(name -> assertTrue(index.contains(name + "4"), name + " is not in " + index));
            assertTrue(named.containsAll(List.of("梁口县产业集聚区", "石梁市")), named.toString());
            assertTrue(index.contains("新陌区4"), "written with 禾心区 in the outline of both: " + index);
        }
    }

    @Test
    void contentsAndIndexLeadToTheirPages() throws Exception {
        Path file = series().export(folder, DrawingFormat.PDF, PRINT, (done, all, page) -> { }, () -> false).get(0);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(List.of("市4191004>4", "市4192005>5", "市4193006>6", "索引7>7", "版权页8>8"), links(document, 3));
            assertEquals(List.of("5>5", "6>6", "5>5", "4>4", "5,>5", "6>6"), links(document, 7));
        }
    }

    /** A case that stands on an entry's later sheet is that to which one is led, not the entry's first. */
    @Test
    void whatIsToldOnALaterSheetLeadsToThatSheet() throws Exception {
        SubjectRef where = SubjectRef.cluster("hexin");
        String heading = "案例：一台冷柜";
        PageText see = new PageText("", "", List.of(new PageText.See(heading, "禾心产业集聚区一篇", where)), "", List.of());
        List<PageText.Part> parts = new ArrayList<>(InventedPages.cluster(140).parts());
        parts.add(new PageText.Paragraphs(heading, List.of("三十家配件厂。")));
        AtlasSeries volume = new AtlasSeries(InventedPages.composer(), words(), List.of(
                new SeriesEntry("", "一", InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4,
                        SubjectRef.cluster("liangkou"), see)),
                new SeriesEntry("", "二", InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4, where,
                        new PageText("", "", parts, "", List.of())))), Binding.FACING);
        Path file = volume.export(folder, DrawingFormat.PDF, PRINT, (done, all, page) -> { }, () -> false).get(0);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            int told = 5;
            while (!text(document, told).contains(heading)) {
                told++;
            }
            assertTrue(told > 5, "it stands on the first sheet");
            assertTrue(text(document, 4).contains("第" + told + "页。"), text(document, 4));
        }
    }

    /** The page told of is a later one, two sheets on. */
    @Test
    void whatIsToldOnAnotherPageLeadsThere() throws Exception {
        SubjectRef where = SubjectRef.cluster("hexin");
        PageText see = new PageText("", "", List.of(new PageText.See("案例：一台冷柜", "禾心产业集聚区一篇", where)), "",
                List.of());
        AtlasSeries volume = new AtlasSeries(InventedPages.composer(), words(), List.of(
                new SeriesEntry("", "一", InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4,
                        SubjectRef.cluster("liangkou"), see)),
                new SeriesEntry("", "二", InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4,
                        SubjectRef.cluster("lingdong"), InventedPages.cluster(140))),
                new SeriesEntry("", "三", InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4, where,
                        PageText.NONE))), Binding.FACING);
        Path file = volume.export(folder, DrawingFormat.PDF, PRINT, (done, all, page) -> { }, () -> false).get(0);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            int last = document.getNumberOfPages() - 2;
            assertTrue(last > 6, "the one between has one sheet only");
            assertTrue(text(document, 4).contains("见禾心产业集聚区一篇，第" + last + "页。"), text(document, 4));
            assertEquals(List.of("见禾心产业集聚区一篇，第" + last + "页。>" + last), links(document, 4));
        }
    }

    /** What stands where a link is, and the page it leads to. */
    private static List<String> links(PDDocument document, int number) throws Exception {
        PDPage page = document.getPage(number - 1);
        List<String> found = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            PDAnnotationLink link = (PDAnnotationLink) annotation;
            PDRectangle box = link.getRectangle();
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.addRegion("link", new Rectangle2D.Double(box.getLowerLeftX(),
                    page.getMediaBox().getHeight() - box.getUpperRightY(), box.getWidth(), box.getHeight()));
            stripper.extractRegions(page);
            found.add(stripper.getTextForRegion("link").replaceAll("[\\s…–]", "") + ">"
                    + (((PDPageDestination) link.getDestination()).retrievePageNumber() + 1));
        }
        return found;
    }

    @Test
    void bookmarksAreNestedAndLeadToTheirPages() throws Exception {
        Path file = series().export(folder, DrawingFormat.PDF, PRINT, (done, all, page) -> { }, () -> false).get(0);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<String> found = new ArrayList<>();
            bookmarks(document.getDocumentCatalog().getDocumentOutline(), "", found);
            assertEquals(List.of("封面 1", "凡例 2", "目录 3", "省辖市 4", "- 市419100 4", "- 市419200 5", "- 市419300 6",
                    "索引 7", "版权页 8"), found);
        }
    }

    @Test
    void aGroupHasOneBookmarkHoweverManySheetsItsEntriesTake() throws Exception {
        List<SeriesEntry> entries = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            entries.add(new SeriesEntry("丰禾市", "区" + i, InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4,
                    SubjectRef.cluster("lingdong"), InventedPages.cluster(i == 0 ? 140 : 3))));
        }
        Path file = new AtlasSeries(InventedPages.composer(), words(), entries, Binding.FACING).export(folder,
                DrawingFormat.PDF, PRINT, (done, all, page) -> { }, () -> false).get(0);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<String> found = new ArrayList<>();
            bookmarks(document.getDocumentCatalog().getDocumentOutline(), "", found);
            assertTrue(document.getNumberOfPages() > 8, found.toString());
            assertEquals(List.of("封面", "凡例", "目录", "丰禾市", "- 区0", "- 区1", "- 区2", "索引", "版权页"),
                    found.stream().map(line -> line.replaceFirst(" \\d+$", "")).toList());
        }
    }

    private static void bookmarks(PDOutlineNode node, String indent, List<String> found) throws Exception {
        for (PDOutlineItem item : node.children()) {
            found.add(indent + item.getTitle() + " "
                    + (((PDPageDestination) item.getDestination()).retrievePageNumber() + 1));
            bookmarks(item, indent + "- ", found);
        }
    }

    @Test
    void theCoverHasTheClustersOfTheVolumeAlone() throws Exception {
        SeriesEntry entry = new SeriesEntry("省辖市", "丰禾市", InventedPages.pageSpec(PageTemplate.PREFECTURE,
                PaperSize.A4.upright(), SubjectRef.prefecture(CODES.get(2)), said(CODES.get(2))));
        CoverPage cover = (CoverPage) Volume.leaves(words(), List.of(Volume.entered(entry, InventedPages.composer()
                .compose(entry.pageSpec()))), InventedPages.composer().typesetter(), Binding.FACING).get(0).drawing();
        assertEquals(InventedMap.content().content().index().shown(true).stream()
                .filter(c -> c.prefectureCode().equals(CODES.get(2))).map(Cluster::id).collect(Collectors.toSet()),
                cover.clusters());
        assertTrue(cover.clusters().size() > 1, cover.clusters().toString());
    }

    @Test
    void facingPagesLeaveRoomInsideAndHaveTheirNumbersOutside() throws Exception {
        BookPage right = new BookMatter(InventedPages.composer().typesetter(), PaperSize.A4, Binding.FACING, "册")
                .set("索引", List.of(), 1, 3).stream().map(BookPage.class::cast).findFirst().orElseThrow();
        BookPage left = new BookMatter(InventedPages.composer().typesetter(), PaperSize.A4, Binding.FACING, "册")
                .set("索引", List.of(), 1, 4).stream().map(BookPage.class::cast).findFirst().orElseThrow();
        assertEquals(PaperSize.A4.pixelWidth() - right.body().maxX(), left.body().x(), 0.01);
        assertTrue(right.body().x() > left.body().x() + 20 && left.left() && !right.left());
        Page page = InventedPages.composer().compose(InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4),
                Binding.FACING);
        double outside = PaperSize.A4.pixelWidth() - page.in(Binding.FACING, 5).mapFrame().maxX();
        assertEquals(page.in(Binding.FACING, 4).mapFrame().x(), outside, 0.6);
        assertEquals(page.in(Binding.SINGLE, 5).mapFrame(), page.in(Binding.SINGLE, 4).mapFrame());
        assertEquals(page.in(Binding.FACING, 5).mapFrame(), page.in(Binding.SINGLE, 4).mapFrame());
    }

    @Test
    void picturesAreNumberedFiles() throws Exception {
        List<Path> files = series().export(folder, DrawingFormat.PNG, DrawingDetail.of(40), (done, all, page) -> { },
                () -> false);
        assertEquals(List.of("001 封面.png", "002 凡例.png", "003 目录.png", "004 丰禾市产业集聚区分布.png",
                "005 云汀市产业集聚区分布.png", "006 石梁市产业集聚区分布.png", "007 索引.png", "008 版权页.png"),
                files.stream().map(f -> f.getFileName().toString()).toList());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(8, left.count());
        }
    }

    @Test
    void aCancelledSeriesLeavesNothing() throws Exception {
        for (DrawingFormat format : List.of(DrawingFormat.PDF, DrawingFormat.PNG)) {
            int[] done = {0};
            Path out = folder.resolve("册");
            assertEquals(List.of(), series().export(out, format, DrawingDetail.of(40), (n, all, page) -> done[0] = n,
                    () -> done[0] == 2));
            assertEquals(2, done[0]);
            assertFalse(Files.exists(out));
        }
    }

    @Test
    void aVolumeIsLaidOutOnceAndGivesUpWhileThatGoesOn() throws Exception {
        List<String> told = new ArrayList<>();
        AtlasSeries.Progress progress = new AtlasSeries.Progress() {
            @Override
            public void laidOut(int done, int all, String page) {
                told.add(done + "/" + all);
            }

            @Override
            public void finished(int done, int all, String page) {
                told.add(page);
            }
        };
        Path out = folder.resolve("册");
        assertEquals(List.of(), series().export(out, DrawingFormat.PDF, PRINT, progress, () -> told.size() >= 2));
        assertEquals(List.of("1/3", "2/3"), told);
        assertFalse(Files.exists(out));
        told.clear();
        AtlasSeries whole = series();
        whole.export(out, DrawingFormat.PDF, PRINT, progress, () -> false);
        assertEquals(List.of("1/3", "2/3", "3/3"), told.subList(0, 3));
        told.clear();
        whole.preflight();
        whole.export(out, DrawingFormat.PNG, DrawingDetail.of(20), progress, () -> false);
        assertFalse(told.contains("1/3"), told.toString());
    }

    @Test
    void aMissingParentAndAnErrorOnAPageAreSaid() {
        assertTrue(assertThrows(AtlasException.class, () -> series().export(folder.resolve("a/b"), DrawingFormat.PDF,
                PRINT, (n, all, page) -> { }, () -> false)).getMessage().contains("文件夹"));
        AtlasSeries tiny = new AtlasSeries(InventedPages.composer(), words(), List.of(new SeriesEntry("", "丰禾市",
                InventedPages.pageSpec(PageTemplate.PROVINCE, new PaperSize("名片", 90, 54)))), Binding.FACING);
        assertTrue(assertThrows(AtlasException.class, () -> tiny.export(folder.resolve("c"), DrawingFormat.PDF, PRINT,
                (n, all, page) -> { }, () -> false)).getMessage().contains("太小"));
        assertFalse(Files.exists(folder.resolve("c")));
    }

    @Test
    void aTitleTooLongForTheContentsGoesOnInTheNextLine() {
        Typesetter setter = InventedPages.composer().typesetter();
        String title = "岩马市产业集聚区（岩马煤化工产业集聚区、岩马高新技术产业集聚区）";
        assertEquals(ContentsRow.LEADING, new ContentsRow(setter, "岩马市", 9, 280, ContentsRow.LEADING).height());
        assertTrue(new ContentsRow(setter, title, 9, 280, ContentsRow.LEADING).height() > ContentsRow.LEADING);
    }

    /** A few entries stand one below the other, which is read at one glance, not in the corners of two columns. */
    @Test
    void shortContentsStandInOneColumn() throws Exception {
        Path file = series().export(folder, DrawingFormat.PDF, PRINT, (done, all, page) -> { }, () -> false).get(0);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<Float> left = document.getPage(2).getAnnotations().stream()
                    .map(link -> link.getRectangle().getLowerLeftX()).distinct().toList();
            assertEquals(1, left.size(), left.toString());
        }
    }

    @Test
    void longContentsRunOverSeveralPagesAndCountThem() throws Exception {
        List<Volume.Entered> entries = new ArrayList<>();
        Page page = InventedPages.composer().compose(InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4,
                SubjectRef.cluster("lingdong"), InventedPages.cluster(140)), Binding.FACING);
        Page one = InventedPages.composer().compose(InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4),
                Binding.FACING);
        assertTrue(page.sheets().size() > 1 && one.sheets().size() == 1);
        for (int i = 0; i < 180; i++) {
            entries.add(Volume.entered(new SeriesEntry("组" + i / 10, "区" + i,
                    InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4)), i == 0 ? page : one));
        }
        List<Volume.Leaf> leaves = Volume.leaves(words(), entries, InventedPages.composer().typesetter(),
                Binding.FACING);
        assertEquals(3, leaves.stream().filter(l -> l.drawing().title().equals("目录")).count());
        assertEquals(5, leaves.indexOf(leaves.stream().filter(l -> l.drawing() instanceof Page).findFirst()
                .orElseThrow()));
        // An entry of two sheets has one bookmark, and what follows stands one page later.
        assertEquals(180, leaves.stream().filter(l -> l.bookmark().size() == 2).count());
        PaintedLinks painted = new PaintedLinks();
        for (Volume.Leaf leaf : leaves) {
            if (leaf.drawing().title().equals("目录")) {
                leaf.drawing().paint(painted);
            }
        }
        List<Integer> linked = painted.pages();
        assertEquals(List.of(6, 6 + page.sheets().size(), 7 + page.sheets().size()), linked.subList(0, 3));
        assertEquals(leaves.size(), linked.get(linked.size() - 1));
    }
}
