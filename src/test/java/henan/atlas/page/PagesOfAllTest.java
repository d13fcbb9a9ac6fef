package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.legend.LegendContents;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.report.PageTextWriter;
import henan.atlas.report.SeriesAssembler;
import henan.atlas.report.VolumeSelection;
import henan.atlas.thematic.ThemeMaker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** What holds for every page of every series as it is laid out: nothing looks torn, empty or said twice. */
class PagesOfAllTest {
    /** Most rows of a chart that is never divided. */
    private static final int CHART = 20;
    private static final Pattern MARK_ALONE = Pattern.compile("\\[\\d+(?:[,–]\\d+)*]");
    private static final Pattern YEAR_TWICE = Pattern.compile("((?:19|20)\\d\\d)年?[\\s\u3000]+\\1年.*");
    private static final Pattern APART = Pattern.compile("\\p{IsHan} +\\d|\\d +\\p{IsHan}");
    /** Marks of references and 书后, which belong to the word before them. */
    private static final Pattern BEHIND = Pattern.compile("^(?:\\[\\d+(?:[,–]\\d+)*]|（书后(?:资料)?）)");
    private static final String NEVER_FIRST = "，。、；：？！）》”’」』】〕…—";
    private static final String NEVER_LAST = "（《“‘「『【〔";
    private static final Map<String, Laid> PAGES = new LinkedHashMap<>();
    /** The ground of the counties of each page of a cluster. */
    private static final Map<String, Envelope> COUNTIES = new LinkedHashMap<>();

    /** A page and what was to be said on it. */
    private record Laid(PageSpec pageSpec, Page page) {
        Stream<Block.Placed> placed() {
            return SheetWords.blocks(page);
        }

        Stream<RowBlock> rows() {
            return placed().map(SheetWords::plain).filter(RowBlock.class::isInstance).map(RowBlock.class::cast);
        }
    }

    @BeforeAll
    static void layOut() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            AtlasSnapshot content = file.content();
            MapContent map = new MapContent(content, file.levels(), file.styles());
            PageComposer composer = new PageComposer(map);
            MapQuery query = new MapQuery(new MapScenes(map, new AtlasProjection(), new BundledFonts()));
            for (Cluster cluster : content.clusters()) {
                Envelope ground = new Envelope();
                for (String code : cluster.countyCodes()) {
                    ground.expandToInclude(query.extent(content.index().shownBy(SubjectRef.county(code))));
                }
                COUNTIES.put(cluster.id(), ground);
            }
            PageTextWriter editor = new PageTextWriter(content, composer::industryColor);
            SeriesAssembler series = new SeriesAssembler(content, editor, themes(content, composer));
            for (SeriesAssembler.Kind kind : SeriesAssembler.Kind.values()) {
                add(composer, series, kind, PaperSize.A4.upright());
                if (kind == SeriesAssembler.Kind.PREFECTURE) {
                    add(composer, series, kind, PaperSize.A3.upright());
                }
                if (kind != SeriesAssembler.Kind.CLUSTER) {
                    add(composer, series, kind, PaperSize.A4.across());
                    add(composer, series, kind, PaperSize.A3.across());
                }
            }
            for (PaperSize paper : List.of(PaperSize.A4.upright(), PaperSize.A4.across(), PaperSize.A3.upright(),
                    PaperSize.A3.across())) {
                SubjectRef all = SubjectRef.PROVINCE;
                add(composer, "省 " + paper.name() + paper.isAcross(), new PageSpec(
                        PageChoice.of(PageTemplate.PROVINCE, paper).over(all), editor.text(all)));
            }
        }
        assertTrue(PAGES.size() > 240, "only " + PAGES.size());
    }

    /** Whose rivers they are is said where the legend has some; that none are drawn, where the scale is too large. */
    @Test
    void whatIsSaidOfRiversIsWhatTheMapHas() {
        List<String> wrong = new ArrayList<>();
        Set<String> said = new HashSet<>();
        PAGES.forEach((name, laid) -> {
            String words = laid.placed().map(Block.Placed::block).map(Block::wording).collect(Collectors.joining("\n"));
            boolean drawn = words.contains("河流（位置示意）");
            boolean credited = words.contains("河流：GSHHG");
            boolean tooLarge = words.contains("河流：大于1∶70万的图不画");
            if (drawn != credited || tooLarge && (drawn || laid.page().scaleDenominator() > 700_000)) {
                wrong.add(name + " 1:" + laid.page().scaleDenominator() + " " + drawn + credited + tooLarge);
            }
            said.add(drawn + " " + tooLarge);
        });
        assertEquals(List.of(), wrong);
        assertEquals(Set.of("true false", "false true", "false false"), said);
    }

    /** A larger sheet has no smaller map of a city. */
    @Test
    void aPrefectureIsNoSmallerOnA3ThanOnA4() {
        Map<SubjectRef, Double> small = scales(PaperSize.A4.upright());
        Map<SubjectRef, Double> large = scales(PaperSize.A3.upright());
        assertTrue(small.size() > 17 && large.keySet().equals(small.keySet()), small + " " + large);
        assertEquals(List.of(), large.entrySet().stream().filter(e -> e.getValue() > small.get(e.getKey())).toList());
    }

    private static Map<SubjectRef, Double> scales(PaperSize paper) {
        return PAGES.values().stream().filter(laid -> laid.pageSpec().area().kind() == SubjectKind.PREFECTURE
                        && laid.pageSpec().choice().template() == PageTemplate.PREFECTURE
                        && laid.pageSpec().choice().paper().equals(paper))
                .collect(Collectors.toMap(laid -> laid.pageSpec().area(), laid -> laid.page().scaleDenominator()));
    }

    /** A list of clusters that goes on goes on with more than one row. */
    @Test
    void noClustersRowIsLeftAlone() {
        assertEquals(List.of(), PAGES.entrySet().stream().filter(e -> e.getValue().rows()
                .anyMatch(block -> block.goesOn() && !block.clusters().isEmpty() && block.rows().size() == 1))
                .map(Map.Entry::getKey).toList());
    }

    /** A sheet for the wall is filled, and no coarser than a picture on a screen. */
    @Test
    void theProvinceFillsALargeSheet() {
        List<Laid> large = PAGES.entrySet().stream().filter(e -> e.getKey().startsWith("省 A3")).map(Map.Entry::getValue)
                .toList();
        assertEquals(2, large.size());
        large.forEach(laid -> {
            assertTrue(laid.page().scaleDenominator() <= 2_500_000 * (1 + 1e-9), laid.page().scaleDenominator() + "");
            assertTrue(laid.page().sheets().size() == 1, "sheets");
        });
    }

    private static ThemeMaker themes(AtlasSnapshot content, PageComposer composer) throws AtlasException {
        return new ThemeMaker(content, composer.ramps(), composer::industryLook);
    }

    private static void add(PageComposer composer, SeriesAssembler series, SeriesAssembler.Kind kind,
                            PaperSize paper) throws AtlasException {
        for (SeriesEntry entry : series.entries(kind, PageChoice.of(kind.template(), paper), VolumeSelection.ALL)) {
            add(composer, kind + " " + paper.name() + (paper.isAcross() ? "横 " : "竖 ") + entry.title(),
                    entry.pageSpec());
        }
    }

    private static void add(PageComposer composer, String name, PageSpec pageSpec) throws AtlasException {
        PAGES.put(name, new Laid(pageSpec, composer.compose(pageSpec)));
    }

    /** @param check adds what is wrong with a page */
    private static void every(BiConsumer<Laid, Consumer<String>> check) {
        List<String> wrong = new ArrayList<>();
        PAGES.forEach((name, laid) -> check.accept(laid, what -> wrong.add(name + ": " + what)));
        assertEquals(List.of(), wrong, () -> wrong.size() + " in all");
    }

    /** None is cut by the frame: a reader sees where in its county a cluster lies. */
    @Test
    void aClustersMapShowsAllOfItsCounties() {
        every((laid, wrong) -> {
            if (cuts(laid.pageSpec().area(), laid.page().maps().get(0).spec().viewport())) {
                wrong.accept("its county is cut");
            }
        });
        Laid one = PAGES.values().stream().filter(laid -> laid.pageSpec().area().kind() == SubjectKind.CLUSTER)
                .findFirst().orElseThrow();
        Viewport whole = one.page().maps().get(0).spec().viewport();
        assertTrue(cuts(one.pageSpec().area(), whole.withMetresPerPixel(whole.metresPerPixel() / 2)), "nearer it is");
    }

    /** Nor is it a strip in which nothing of its county can be told: what it gives up for its text has an end. */
    @Test
    void noClustersMapIsAStrip() {
        every((laid, wrong) -> {
            double scale = laid.page().maps().get(0).spec().viewport().scaleDenominator();
            if (laid.pageSpec().area().kind() == SubjectKind.CLUSTER && scale > 1_000_001) {
                wrong.accept("1:" + Math.round(scale));
            }
        });
    }

    /** The columns of a last sheet end about equally high, as far as what is to stand whole lets them. */
    @Test
    void columnsOfALastSheetEndAboutEquallyHigh() {
        List<String> uneven = new ArrayList<>();
        long sheets = PAGES.entrySet().stream().filter(e -> e.getKey().startsWith("CLUSTER")
                && !e.getValue().page().further().isEmpty()).peek(e -> {
                    List<List<Block.Placed>> further = e.getValue().page().further();
                    Map<Double, Double> ends = body(further.get(further.size() - 1)).stream().map(Block.Placed::box)
                            .collect(Collectors.toMap(PixelBox::x, PixelBox::maxY, Math::max));
                    double lowest = ends.values().stream().mapToDouble(y -> y).max().orElseThrow();
                    double highest = ends.values().stream().mapToDouble(y -> y).min().orElseThrow();
                    double top = body(further.get(further.size() - 1)).stream().mapToDouble(p -> p.box().y()).min()
                            .orElseThrow();
                    if (highest - top < 0.7 * (lowest - top)) {
                        uneven.add(e.getKey() + " " + (highest - top) / (lowest - top));
                    }
                }).count();
        assertTrue(uneven.size() * 8 < sheets, uneven.size() + " of " + sheets + ": " + uneven);
    }

    private static boolean cuts(SubjectRef area, Viewport shown) {
        return area.kind() == SubjectKind.CLUSTER && !shown.extent().contains(COUNTIES.get(area.id()));
    }

    /**
     * The map is what a theme's page is of, also where only a few places have a figure and a table tells them; it gives
     * up a little where its page would else go on on a second sheet.
     */
    @Test
    void theMapOfAThemeHasMoreThanHalfOfASheetThatLiesAcross() {
        every((laid, wrong) -> {
            PageChoice choice = laid.pageSpec().choice();
            double share = laid.page().mapFrame().width() * laid.page().mapFrame().height()
                    / (choice.paper().pixelWidth() * choice.paper().pixelHeight());
            if (choice.template() == PageTemplate.THEME && choice.paper().isAcross()
                    && share < (laid.page().further().isEmpty() ? 0.48 : 0.55)) {
                wrong.accept("share of the sheet: " + share);
            }
        });
    }

    /** Whoever reads the map finds on its sheet whom its numbers are of, in short where the table stands behind it. */
    @Test
    void theSheetWithTheMapTellsWhatItsNumbersAre() {
        every((laid, wrong) -> {
            if (laid.pageSpec().choice().template() == PageTemplate.PREFECTURE) {
                Set<String> told = laid.page().blocks().stream().flatMap(p -> p.block().clusters().stream())
                        .collect(Collectors.toSet());
                laid.page().further().stream().flatMap(List::stream).flatMap(p -> p.block().clusters().stream())
                        .filter(id -> !told.contains(id)).forEach(wrong);
            }
        });
    }

    /** A sheet is not turned to for a few sources. */
    @Test
    void sourcesAreNotAllThatStandsOnALastSheet() {
        every((laid, wrong) -> laid.page().further().stream().skip(Math.max(0, laid.page().further().size() - 1))
                .map(PagesOfAllTest::body).filter(body -> body.stream().allMatch(p ->
                        SheetWords.plain(p) instanceof NotesBlock)).forEach(b -> wrong.accept("sources alone")));
    }

    /**
     * How full last sheets are, by what blocks take of them and not by ink: none has a few lines alone, and only a few
     * of the entries that go on end on less than three tenths of a sheet.
     */
    @Test
    void lastSheetsAreNotNearlyEmpty() {
        Map<String, Double> filled = new LinkedHashMap<>();
        PAGES.forEach((name, laid) -> {
            if (!laid.page().further().isEmpty()) {
                filled.put(name, filled(laid.page().further().get(laid.page().further().size() - 1)));
            }
        });
        List<String> scant = filled.entrySet().stream().filter(e -> e.getValue() < 0.3).map(Object::toString)
                .toList();
        assertEquals(List.of(), filled.entrySet().stream().filter(e -> e.getValue() < 0.12).toList());
        assertEquals(List.of(), filled.entrySet().stream().filter(e -> e.getValue() < 0.25 && PAGES.get(e.getKey())
                .pageSpec().choice().template() == PageTemplate.CLUSTER).toList());
        assertTrue(scant.size() * 14 < filled.size(), scant.size() + " of " + filled.size() + ": " + scant);
    }

    /** No sheet is saved at the cost of what the page is for. */
    @Test
    void mapsOfPrefecturesAreNotMadeSmallForTheSakeOfTheirText() {
        Map<String, Long> small = new LinkedHashMap<>();
        PAGES.forEach((name, laid) -> {
            PixelBox map = laid.page().mapFrame();
            PaperSize paper = laid.pageSpec().choice().paper();
            double share = map.width() * map.height() / (paper.pixelWidth() * paper.pixelHeight());
            if (laid.pageSpec().choice().template() == PageTemplate.PREFECTURE && share < 0.23) {
                small.put(name, Math.round(100 * share));
            }
        });
        assertEquals(Map.of(), small);
    }

    private static double filled(List<Block.Placed> sheet) {
        PixelBox head = box(sheet, ContinuedHead.class);
        PixelBox foot = box(sheet, PageFoot.class);
        return body(sheet).stream().map(Block.Placed::box).mapToDouble(b -> b.width() * (b.height() + ColumnFlow.GAP))
                .sum() / (head.width() * (foot.y() - head.maxY()));
    }

    private static PixelBox box(List<Block.Placed> sheet, Class<? extends Block> kind) {
        return sheet.stream().filter(p -> kind.isInstance(SheetWords.plain(p))).findFirst().orElseThrow().box();
    }

    private static List<Block.Placed> body(List<Block.Placed> sheet) {
        return sheet.stream().filter(p -> !(SheetWords.plain(p) instanceof PageFoot)
                && !(SheetWords.plain(p) instanceof ContinuedHead)).toList();
    }

    @Test
    void noHeadingStandsAboveNothing() {
        every((laid, wrong) -> laid.rows().filter(b -> b.rows().isEmpty()).forEach(b -> wrong.accept(b.heading())));
    }

    /** Below a heading stand two lines at least, or all there is. */
    @Test
    void noHeadingIsTheLastLineOfAColumn() {
        every((laid, wrong) -> {
            List<RowBlock> parts = laid.rows().toList();
            for (int i = 0; i < parts.size(); i++) {
                RowBlock part = parts.get(i);
                boolean divided = i + 1 < parts.size() && parts.get(i + 1).goesOn()
                        && parts.get(i + 1).begun() == part.begun();
                double width = width(laid, part);
                if (divided && part.rows().size() < 2 && part.rows().get(0).height(width) < 2 * 12) {
                    wrong.accept(part.heading());
                }
            }
        });
    }

    private static double width(Laid laid, RowBlock part) {
        Block.Placed at = laid.placed().filter(p -> SheetWords.plain(p) == part).findFirst().orElseThrow();
        return at.box().width() / (at.block() instanceof Enlarged enlarged ? enlarged.factor() : 1);
    }

    @Test
    void chartsSeenAtOneGlanceAreWhole() {
        every((laid, wrong) -> laid.rows().filter(RowBlock::goesOn).filter(b -> b.rows().get(0) instanceof BarRow)
                .forEach(b -> laid.pageSpec().text().parts().stream().filter(PageText.Bars.class::isInstance)
                        .map(PageText.Bars.class::cast).filter(c -> c.bars().size() <= CHART
                                && b.heading().startsWith(c.heading().replaceAll("　.*", "")))
                        .forEach(c -> wrong.accept(b.heading()))));
    }

    @Test
    void noColumnOfATableIsEmptyAndNoCellIsAMarkAlone() {
        every((laid, wrong) -> laid.pageSpec().text().parts().stream().filter(PageText.Grid.class::isInstance)
                .map(PageText.Grid.class::cast).forEach(grid -> {
                    for (int i = 0; i < grid.columns().size(); i++) {
                        int column = i;
                        if (grid.rows().stream().allMatch(row -> row.get(column).isBlank())) {
                            wrong.accept(grid.heading() + " " + grid.columns().get(i));
                        }
                    }
                    grid.rows().stream().flatMap(List::stream).filter(c -> MARK_ALONE.matcher(c).matches())
                            .forEach(wrong);
                }));
    }

    @Test
    void noYearIsSaidTwice() {
        every((laid, wrong) -> laid.rows().flatMap(b -> b.rows().stream()).map(TextRow::wording)
                .filter(w -> YEAR_TWICE.matcher(w.strip()).matches()
                        || w.lines().anyMatch(l -> YEAR_TWICE.matcher(l).matches())).forEach(wrong));
    }

    /** What marks on the page mean stands below them, in two more at most. */
    @Test
    void theFootHasTwoLinesOfNotesAtMost() {
        every((laid, wrong) -> laid.placed().filter(p -> SheetWords.plain(p) instanceof PageFoot).forEach(p -> {
            double width = p.box().width() / (p.block() instanceof Enlarged enlarged ? enlarged.factor() : 1);
            List<String> lines = ((PageFoot) SheetWords.plain(p)).lines(width).stream().map(SetLine::words)
                    .filter(words -> !words.isBlank()).toList();
            String keys = String.join("", CitedNotes.keys(laid.pageSpec().text().notes()));
            long ofMarks = lines.stream().filter(l -> keys.contains(l.split("\u3000")[0])).count();
            if (ofMarks > 2 || lines.size() - ofMarks > 2) {
                wrong.accept(lines.toString());
            }
        }));
    }

    /** 2013年, not 2013 年; titles in references are written as those who gave them wrote them. */
    @Test
    void noSpaceStandsBetweenHanAndDigits() {
        every((laid, wrong) -> laid.placed().filter(p -> !(SheetWords.plain(p) instanceof NotesBlock))
                .map(p -> p.block().wording()).flatMap(String::lines)
                .filter(l -> APART.matcher(l).find()).forEach(wrong));
    }

    @Test
    void noLineBeginsOrEndsWithWhatItMustNot() {
        every((laid, wrong) -> cells(laid).flatMap(cell -> cell.lines().stream()).forEach(line -> {
            String words = line.words();
            if (!words.isEmpty() && (NEVER_FIRST.indexOf(words.charAt(0)) >= 0
                    || NEVER_LAST.indexOf(words.charAt(words.length() - 1)) >= 0 || BEHIND.matcher(words).find())) {
                wrong.accept(words);
            }
        }));
    }

    /** What stands in a cell stays in it: nothing is read as its neighbour's, nothing runs into the margin. */
    @Test
    void noLineIsWiderThanItsColumn() {
        every((laid, wrong) -> cells(laid).forEach(cell -> cell.lines().stream()
                .filter(line -> line.width() > cell.room() + 1)
                .forEach(line -> wrong.accept(line.words() + " " + (line.width() - cell.room())))));
    }

    /** Lines that stand in a room of their own. */
    private record Cell(List<SetLine> lines, double room) {
    }

    private static Stream<Cell> cells(Laid laid) {
        return laid.rows().flatMap(b -> Stream.concat(b.head().stream(), b.rows().stream())
                .flatMap(row -> cells(row, width(laid, b))));
    }

    private static Stream<Cell> cells(TextRow row, double width) {
        if (row instanceof ColumnGrid.Cells cells) {
            return cells.cells(width).stream().map(cell -> new Cell(cell.lines(), cell.room()));
        }
        if (row instanceof ColumnGrid.FactRow fact) {
            return Stream.of(new Cell(fact.value(width), fact.room(width)));
        }
        if (row instanceof BarRow bar) {
            double inside = width - bar.before().room();
            return Stream.of(new Cell(bar.label(inside), bar.labelWidth(inside)),
                    new Cell(bar.figure(inside), bar.figureWidth(inside)));
        }
        if (row instanceof SeeRow see) {
            return Stream.of(new Cell(see.lines(width), width));
        }
        return Stream.of(new Cell(paragraph(row).orElseThrow().lines(width), width));
    }

    private static Optional<TextRow.Paragraph> paragraph(TextRow row) {
        return row instanceof RunRow run ? Optional.of(run.said())
                : row instanceof TextRow.Paragraph paragraph ? Optional.of(paragraph) : Optional.empty();
    }

    /** Of a paragraph divided between columns two lines at least stand in either. */
    @Test
    void noLineOfAParagraphStandsAloneInAColumn() {
        every((laid, wrong) -> {
            TextRow.Paragraph before = null;
            for (RowBlock block : laid.rows().toList()) {
                for (TextRow row : block.rows()) {
                    TextRow.Paragraph said = paragraph(row).orElse(null);
                    if (said != null && (said.goesOn() || before != null && before.goesOn())
                            && said.lines(width(laid, block)).size() < 2) {
                        wrong.accept(said.words());
                    }
                    before = said;
                }
            }
        });
    }

    /** Legend and map decide one another's room: what a legend tells is on the map that is left, and nothing else. */
    @Test
    void aLegendTellsWhatItsMapShowsAndNothingElse() throws AtlasException {
        Map<Laid, List<String>> shown = new IdentityHashMap<>();
        for (Laid laid : PAGES.values()) {
            PageMap map = laid.page().maps().get(0);
            shown.put(laid, LegendContents.of(map.scenes(), map.spec(), laid.pageSpec().choice().wording(), List.of())
                    .labels());
        }
        Set<String> known = shown.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        every((laid, wrong) -> {
            Set<String> told = laid.placed().map(Block.Placed::block).filter(block -> block.layer().equals("legend"))
                    .flatMap(block -> block.wording().lines()).filter(known::contains).collect(Collectors.toSet());
            Set<String> seen = Set.copyOf(shown.get(laid));
            if (!told.equals(seen)) {
                wrong.accept("told " + told + ", seen " + seen);
            }
        });
    }

    /** A heading of a legend too long for its column has a second line, none is cut at the paper's edge. */
    @Test
    void noLegendIsWiderThanItsRoom() {
        every((laid, wrong) -> laid.placed().forEach(p -> {
            double width = p.box().width() / (p.block() instanceof Enlarged enlarged ? enlarged.factor() : 1);
            if (SheetWords.plain(p) instanceof LegendBlock block && block.legend().within(width).width() > width + 1) {
                wrong.accept(block.legend().within(width).width() + " in " + width);
            }
        }));
    }

    /** A section of eight lines stands in one column, but where all else stands on one sheet. */
    @Test
    void noShortSectionIsTorn() {
        every((laid, wrong) -> {
            List<RowBlock> parts = laid.rows().toList();
            for (int i = 1; i < parts.size() && !laid.page().further().isEmpty(); i++) {
                RowBlock before = parts.get(i - 1);
                RowBlock part = parts.get(i);
                if (part.goesOn() && part.begun() == before.begun() && !before.goesOn() && part.height(width(laid,
                        part)) - 21 + before.height(width(laid, before)) < ColumnFlow.SHORT - 30) {
                    wrong.accept(before.heading());
                }
            }
        });
    }
}
