package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.legend.LegendContents;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapRenderer;
import henan.atlas.render.MapScenes;
import henan.atlas.report.PageTextWriter;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.thematic.ThemedMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The numbers of a page lead from its list to its map and back, and its references are those of what is printed. */
class NumberedPagesTest {
    private static final Pattern NUMBER = Pattern.compile("^(\\d+(?:[–,、]\\s?\\d+)*)(?:\u00a0(.*))?$");
    private static AtlasFile file;
    private static MapContent content;
    private static MapScenes scenes;
    private static PageComposer composer;
    private static PageTextWriter editor;

    @BeforeAll
    static void open() throws Exception {
        file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"));
        content = new MapContent(file.content(), file.levels(), file.styles());
        scenes = new MapScenes(content, new AtlasProjection(), new BundledFonts());
        composer = new PageComposer(scenes, content.content());
        editor = new PageTextWriter(content.content(), composer::industryColor);
    }

    @AfterAll
    static void close() {
        file.close();
    }

    /** The names the rows of a page's lists tell, by number. */
    private static Map<Integer, String> listed(Page page) {
        Map<Integer, String> listed = new TreeMap<>();
        SheetWords.blocks(page).map(SheetWords::plain).filter(RowBlock.class::isInstance).map(RowBlock.class::cast)
                .flatMap(b -> b.rows().stream()).flatMap(r -> r.numbers().stream()).filter(n -> !n.words().isEmpty())
                .forEach(n -> listed.put(Integer.valueOf(n.words()),
                        content.content().index().cluster(n.cluster().orElseThrow()).orElseThrow().name()));
        return listed;
    }

    /** What stands on symbols of several clusters is explained as what it is, and where there is none nothing is. */
    @Test
    void aLegendTellsHowManyFromNumbersOfTheListAndNeitherWhereThereIsNone() throws Exception {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> found = new TreeMap<>();
        List<SubjectRef> areas = new ArrayList<>(List.of(SubjectRef.PROVINCE));
        content.content().prefectures().stream().map(Prefecture::ref).forEach(areas::add);
        // On a small sheet clusters with a number each stand under one symbol.
        PaperSize small = PaperSize.ofPixels(700, 600, 96);
        for (SubjectRef area : areas) {
            PageTemplate written = PageTemplate.of(area.kind());
            for (Map.Entry<PageTemplate, PaperSize> way : List.of(Map.entry(PageTemplate.MAP, small),
                    Map.entry(written, PaperSize.A4.upright()), Map.entry(written, small))) {
                PageTemplate template = way.getKey();
                PaperSize paper = way.getValue();
                Page page = composer.compose(new PageSpec(PageChoice.of(template, paper).over(area),
                        template == PageTemplate.MAP ? PageText.NONE : editor.text(area)));
                MapSpec spec = page.map();
                String said = SheetWords.blocks(page).map(b -> b.block().wording()).collect(Collectors.joining("\n"));
                List<DropPlaces.Group> seen = new MapQuery(scenes).drops(spec).seen(spec.clusters()::contains)
                        .counted().stream().filter(g -> spec.viewport().extent().contains(g.at().x(), g.at().y()))
                        .toList();
                for (boolean numbered : new boolean[] {false, true}) {
                    String label = numbered ? "几个集聚区（表中序号）" : "几个集聚区（数字为个数）";
                    boolean drawn = seen.stream().anyMatch(g -> g.clusters().stream()
                            .anyMatch(id -> spec.numbers().containsKey(id) == numbered));
                    if (said.contains(label) != drawn) {
                        wrong.add(area + " " + template + " " + label + (drawn ? " lacks" : " is not drawn"));
                    }
                    found.merge(label + drawn, 1, Integer::sum);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(4, found.size(), found.toString());
    }

    /** Of two legends that lead to each other's map neither is kept for the map of the other: here both were once. */
    @Test
    void aLegendAndItsMapAgreeWhereEachDecidesTheOther() throws Exception {
        SubjectRef cluster = SubjectRef.cluster("wuyang");
        Page page = composer.compose(new PageSpec(PageChoice.of(PageTemplate.CLUSTER, PaperSize.A4.upright())
                .over(cluster), editor.text(cluster)), Binding.FACING);
        Set<String> shown = Set.copyOf(LegendContents.of(scenes, page.map(), LegendWording.BOOK, List.of()).labels());
        List<String> told = SheetWords.blocks(page).filter(b -> b.block().layer().equals("legend"))
                .flatMap(b -> b.block().wording().lines()).toList();
        assertTrue(told.containsAll(shown), told + " lacks some of " + shown);
        assertEquals(List.of("原书图例", "图集增补", "本集聚区", "产业类别（第一主导产业）", "在全省的位置"),
                told.stream().filter(words -> !words.isBlank() && !shown.contains(words))
                        .toList());
    }

    /** The numbers written on a page's map; each with the name behind it, empty where it stands alone. */
    private static Map<Integer, String> onMap(Page page) throws Exception {
        Map<Integer, String> found = new TreeMap<>();
        for (String label : new MapRenderer(scenes).render(page.map().withDensity(0.2), () -> false).orElseThrow()
                .labels()) {
            Matcher number = NUMBER.matcher(label);
            if (number.matches()) {
                for (String run : number.group(1).split("[,、]\\s?")) {
                    String[] ends = run.split("–");
                    for (int n = Integer.parseInt(ends[0]); n <= Integer.parseInt(ends[ends.length - 1]); n++) {
                        assertEquals(null, found.put(n, Optional.ofNullable(number.group(2)).orElse("")), label);
                    }
                }
            }
        }
        // Several clusters under one symbol have their numbers on it.
        new MapQuery(scenes).drops(page.map()).seen(page.map().clusters()::contains).counted().forEach(g -> g.clusters()
                .stream().filter(page.map().numbers()::containsKey)
                .forEach(id -> assertEquals(null, found.put(page.map().numbers().get(id), ""), id)));
        return found;
    }

    private static void assertKeyed(String what, Page page) throws Exception {
        Map<Integer, String> listed = listed(page);
        Map<Integer, String> onMap = onMap(page);
        assertEquals(listed.keySet(), onMap.keySet(), what);
        // A map may leave 产业集聚区 out, in the words the list prints.
        onMap.forEach((number, name) -> assertTrue(name.isEmpty() || name.equals(listed.get(number))
                || name.equals(Cluster.brief(listed.get(number))),
                what + ": " + number + " " + name + ", in the list " + listed.get(number)));
        List<Integer> row = new ArrayList<>(listed.keySet());
        for (int i = 0; i < row.size(); i++) {
            assertEquals(i + 1, row.get(i), what + " counts without a gap");
        }
    }

    private static Page page(SubjectRef area, PaperSize paper, boolean later, OptionalDouble scale) throws Exception {
        PageChoice choice = PageChoice.of(PageTemplate.PREFECTURE, paper).over(area).withScale(scale);
        return composer.compose(new PageSpec(later ? choice.withMap(choice.map().withShown(
                MapOverlay.BESIDES, true)) : choice, editor.text(area)));
    }

    @Test
    void everyNumberOfAPrefecturesMapIsInItsListAndEveryNumberOfTheListOnTheMap() throws Exception {
        int numbers = 0;
        for (Prefecture prefecture : content.content().prefectures()) {
            for (PaperSize paper : List.of(PaperSize.A4.upright(), PaperSize.A4.across(), PaperSize.A3.upright(),
                    PaperSize.A3.across())) {
                Page page = page(prefecture.ref(), paper, paper.isAcross(), OptionalDouble.empty());
                assertKeyed(prefecture.name() + paper, page);
                numbers += listed(page).size();
            }
        }
        assertTrue(numbers > 300, "numbers: " + numbers);
    }

    @Test
    void whatACutMapDoesNotShowHasNoNumberAndSaysSo() throws Exception {
        Page page = page(SubjectRef.prefecture("410300"), PaperSize.A3.upright(), false,
                OptionalDouble.of(300_000));
        assertKeyed("cut", page);
        assertTrue(listed(page).size() > 2, listed(page).toString());
        assertTrue(SheetWords.blocks(page).anyMatch(b -> b.block().wording().contains("未画）")));
    }

    @Test
    void aThemeOfClustersIsKeyedToItsRanking() throws Exception {
        ThemeMaker maker = new ThemeMaker(content.content(), composer.ramps(), composer::industryLook);
        int themes = 0;
        for (Theme theme : maker.themes()) {
            if (!theme.units().contains(AreaUnit.CLUSTER)) {
                continue;
            }
            ThemedMap map = maker.compose(ThemeChoice.usual(theme.id(), AreaUnit.CLUSTER,
                    theme.usualPeriod(AreaUnit.CLUSTER)));
            Page page = composer.compose(new PageSpec(PageChoice.of(PageTemplate.THEME, PaperSize.A4.across()),
                    editor.text(map), Optional.of(map.drawing())));
            assertKeyed(theme.title(), page);
            themes += listed(page).isEmpty() ? 0 : 1;
        }
        assertTrue(themes > 2, "themes: " + themes);
    }

    /** A symbol that found no room for its number is told by the number beside it, or by its prefecture. */
    @Test
    void whatHasNoNumberIsToldByWhatStandsBesideIt() throws Exception {
        ThemeMaker maker = new ThemeMaker(content.content(), composer.ramps(), composer::industryLook);
        Theme theme = maker.theme("leader").orElseThrow();
        ThemedMap map = maker.compose(ThemeChoice.usual(theme.id(), AreaUnit.CLUSTER,
                theme.usualPeriod(AreaUnit.CLUSTER)));
        Page page = composer.compose(new PageSpec(PageChoice.of(PageTemplate.THEME, PaperSize.A4.across()),
                editor.text(map), Optional.of(map.drawing())));
        String words = SheetWords.of(page);
        assertTrue(words.matches("(?s).*（图上无号，在(\\d+号旁|..市|...市)）.*"), "none is told");
        assertFalse(words.contains("（图上无号）"), "told without where");
        NearNumber near = new NearNumber(content.content().index());
        List<String> ids = page.map().numbers().keySet().stream().limit(1).toList();
        assertEquals("图上无号，在7号旁", near.remark(ids.get(0), Map.of(ids.get(0), 7)));
        assertTrue(near.remark(ids.get(0), Map.of()).matches("图上无号，在.+市"));
    }

    /** A page whose list is longer than its column goes on beside its map before it goes on on another sheet. */
    @Test
    void aMapGivesUpGroundBesideItsAreaBeforeItsPageGoesOn() throws Exception {
        ThemeMaker maker = new ThemeMaker(content.content(), composer.ramps(), composer::industryLook);
        double scale = 0;
        for (String id : List.of("density", "honours", "clusters")) {
            Theme theme = maker.theme(id).orElseThrow();
            AreaUnit unit = id.equals("density") ? AreaUnit.PREFECTURE : id.equals("honours") ? AreaUnit.CLUSTER
                    : AreaUnit.COUNTY;
            ThemedMap map = maker.compose(ThemeChoice.usual(theme.id(), unit, theme.usualPeriod(unit)));
            Page page = composer.compose(new PageSpec(PageChoice.of(PageTemplate.THEME, PaperSize.A4.across()),
                    editor.text(map), Optional.of(map.drawing())));
            assertEquals(1, page.sheets().size(), id);
            assertEquals(scale == 0 ? page.scaleDenominator() : scale, page.scaleDenominator(), 1e-6, id);
            scale = page.scaleDenominator();
            if (unit == AreaUnit.PREFECTURE) {
                assertTrue(SheetWords.of(page).contains("济源市是省直辖的县级市，与省辖市并列。"), "18省辖市");
            }
        }
    }

    /** Where few places have a figure, the sources stand under their table, and the map is as large as it leaves. */
    @Test
    void aTablesSourcesStandUnderItAndItsMapIsLarge() throws Exception {
        ThemeMaker maker = new ThemeMaker(content.content(), composer.ramps(), composer::industryLook);
        for (PaperSize paper : List.of(PaperSize.A4.across(), PaperSize.A4.upright(), PaperSize.A3.across())) {
            Theme theme = maker.theme("series:税收/亿元").orElseThrow();
            ThemedMap map = maker.compose(ThemeChoice.usual(theme.id(), AreaUnit.CLUSTER,
                    theme.usualPeriod(AreaUnit.CLUSTER)));
            Page page = composer.compose(new PageSpec(PageChoice.of(PageTemplate.THEME, paper),
                    editor.text(map), Optional.of(map.drawing())));
            Block.Placed notes = page.blocks().stream().filter(b -> SheetWords.plain(b) instanceof NotesBlock)
                    .findFirst().orElseThrow();
            double above = page.blocks().stream().filter(b -> b != notes && b.box().x() < notes.box().maxX()
                    && b.box().maxX() > notes.box().x() && b.box().maxY() <= notes.box().y() + 1)
                    .mapToDouble(b -> b.box().maxY()).max().orElseThrow();
            double top = page.blocks().stream().filter(b -> SheetWords.plain(b) instanceof RowBlock)
                    .mapToDouble(b -> b.box().y()).min().orElseThrow();
            // Below an upright map in the column beside it, level with it.
            assertEquals(paper.isAcross() ? above + ColumnFlow.GAP : top, notes.box().y(), 1,
                    paper + ": sources far from their table");
            double share = page.mapFrame().width() * page.mapFrame().height() / paper.pixelWidth()
                    / paper.pixelHeight();
            assertTrue(share > (paper.isAcross() ? 0.55 : 0.3), paper + ": share of the sheet " + share);
            // Below an upright map the text follows at once.
            double first = page.blocks().stream().skip(2).filter(b -> !(b.block() instanceof PlateBlock))
                    .filter(b -> b.box().y() > page.mapFrame().maxY()).mapToDouble(b -> b.box().y()).min()
                    .orElse(page.mapFrame().maxY());
            assertTrue(first - page.mapFrame().maxY() < 60 || paper.isAcross(), paper + ": " + first);
        }
    }

    /** Circles of clusters stand no more exactly than drops do; those of prefectures need no such remark. */
    @Test
    void whereClustersAreShownThePageSaysThatTheirPlacesAreApproximate() throws Exception {
        ThemeMaker maker = new ThemeMaker(content.content(), composer.ramps(), composer::industryLook);
        for (AreaUnit unit : List.of(AreaUnit.CLUSTER, AreaUnit.PREFECTURE)) {
            Theme theme = maker.theme("employers").orElseThrow();
            ThemedMap map = maker.compose(ThemeChoice.usual(theme.id(), unit, theme.usualPeriod(unit)));
            Page page = composer.compose(new PageSpec(PageChoice.of(PageTemplate.THEME, PaperSize.A4.across()),
                    editor.text(map), Optional.of(map.drawing())));
            assertEquals(unit == AreaUnit.CLUSTER, SheetWords.of(page).contains("不是实测园区位置"), unit.toString());
        }
    }

    @Test
    void thePageCitesWhatItPrintsAndNoMore() throws Exception {
        for (Prefecture prefecture : content.content().prefectures()) {
            Page page = page(prefecture.ref(), PaperSize.A4.upright(), false, OptionalDouble.empty());
            TreeSet<String> cited = new TreeSet<>();
            String said = "";
            List<String> notes = new ArrayList<>();
            for (Block.Placed placed : SheetWords.blocks(page).toList()) {
                if (SheetWords.plain(placed) instanceof NotesBlock block) {
                    notes.addAll(block.notes());
                } else {
                    said += placed.block().wording() + "\n";
                }
            }
            Matcher mark = Pattern.compile("\\[(\\d{1,3}(?:[–,]\\d{1,3})*)]").matcher(said);
            while (mark.find()) {
                for (String run : mark.group(1).split(",")) {
                    String[] ends = run.split("–");
                    for (int n = Integer.parseInt(ends[0]); n <= Integer.parseInt(ends[ends.length - 1]); n++) {
                        cited.add("[" + n + "]");
                    }
                }
            }
            TreeSet<String> told = new TreeSet<>();
            notes.stream().filter(n -> n.startsWith("[")).forEach(n -> told.add(n.replaceAll("].*", "]")));
            assertEquals(cited, told, prefecture.name());
        }
    }
}
