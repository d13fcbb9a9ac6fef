package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapState;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.report.PageTextWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Maps of all cities of the shipped atlas, on pages and as pictures: who is named there, and how. */
class NamedAlikeTest {
    private static final Map<Page, Prefecture> PAGES = new LinkedHashMap<>();
    private static AtlasFile file;
    private static MapScenes scenes;
    private static int listed;

    @BeforeAll
    static void layOut() throws Exception {
        file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"));
        scenes = new MapScenes(new MapContent(file.content(), file.levels(), file.styles()), new AtlasProjection(),
                new BundledFonts());
        PageComposer composer = new PageComposer(scenes, file.content());
        PageTextWriter editor = new PageTextWriter(file.content(), composer::industryColor);
        for (Prefecture prefecture : file.content().prefectures()) {
            PAGES.put(composer.compose(new PageSpec(PageChoice.of(PageTemplate.PREFECTURE, PaperSize.A4.upright())
                    .over(prefecture.ref()), editor.text(prefecture.ref()))), prefecture);
            Page picture = picture(prefecture.ref());
            listed += picture.map().numbers().isEmpty() ? 0 : 1;
            PAGES.put(picture, prefecture);
        }
    }

    private static Page picture(SubjectRef area) throws Exception {
        return new PageComposer(scenes, file.content()).picture(new PageSpec(new PageChoice(PageTemplate.MAP,
                PaperSize.ofPixels(1000, 800, 96), MapState.FIRST, List.of(), EnumSet.of(PagePart.LEGEND,
                PagePart.SCALE, PagePart.NORTH, PagePart.SOURCES), "", "", Optional.empty()).over(area),
                PageText.NONE));
    }

    @AfterAll
    static void close() {
        PAGES.clear();
        listed = 0;
        file.close();
    }

    /** Each cluster of the city is named, or each has its number. */
    @Test
    void clustersAreAllNamedOrAllNumbered() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Page, Prefecture> each : PAGES.entrySet()) {
            Page page = each.getKey();
            MapQuery query = new MapQuery(scenes);
            Set<String> nameless = query.nameless(page.map());
            if (!page.map().numbers().isEmpty()) {
                nameless = new HashSet<>(page.map().numbers().keySet());
                nameless.removeAll(query.numbered(page.map()));
            }
            nameless.forEach(id -> wrong.add(each.getValue().name() + " " + id));
            if (!isOfOneForm(SheetWords.onMap(page), page.map().numbers().size())) {
                wrong.add(each.getValue().name() + " " + SheetWords.onMap(page));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(listed > 8 && listed < PAGES.size() / 2, "pictures with a list: " + listed);
    }

    /** On the picture of one cluster those of its county are named, or all but itself have their number. */
    @Test
    void clustersOfTheCountyOfOneAreNamedOrNumbered() throws Exception {
        List<String> wrong = new ArrayList<>();
        int keyed = 0;
        for (Cluster cluster : file.content().clusters()) {
            if (file.content().index().clustersIn(SubjectRef.county(cluster.countyCodes().get(0))).size() > 1) {
                Page picture = picture(cluster.ref());
                Set<String> untold = new HashSet<>(new MapQuery(scenes).nameless(picture.map()));
                untold.addAll(picture.map().numbers().keySet());
                untold.removeAll(new MapQuery(scenes).numbered(picture.map()));
                untold.forEach(id -> wrong.add(cluster.name() + " " + id));
                List<String> named = SheetWords.onMap(picture).stream()
                        .filter(words -> words.matches("\\d+.+")).toList();
                keyed += picture.map().numbers().isEmpty() ? 0 : 1;
                if (picture.map().numbers().isEmpty() ? !named.isEmpty()
                        : named.size() != 1 || !named.get(0).endsWith(cluster.name())) {
                    wrong.add(cluster.name() + " " + named);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(keyed > 1, "with a list: " + keyed);
    }

    /** With numbers names stand behind them, or not at all. @param numbers how many have one */
    private static boolean isOfOneForm(Collection<String> names, int numbers) {
        List<String> ofClusters = names.stream().filter(n -> n.contains("集聚区")).toList();
        long forms = ofClusters.stream().map(n -> n.contains("产业集聚区")).distinct().count();
        boolean behind = ofClusters.stream().allMatch(n -> Character.isDigit(n.charAt(0)));
        return forms < 2 && (numbers == 0 ? ofClusters.stream().noneMatch(n -> Character.isDigit(n.charAt(0)))
                : ofClusters.isEmpty() || ofClusters.size() == numbers && behind);
    }

    @Test
    void oneThatIsNamedOtherwiseIsSeen() {
        assertTrue(isOfOneForm(List.of("甲县产业集聚区", "乙县产业集聚区", "甲县"), 0));
        assertFalse(isOfOneForm(List.of("甲县产业集聚区", "乙县集聚区"), 0), "one in short");
        assertFalse(isOfOneForm(List.of("甲县产业集聚区", "2 乙县产业集聚区"), 0), "one behind a number");
        assertTrue(isOfOneForm(List.of("1", "2", "甲县"), 2));
        assertTrue(isOfOneForm(List.of("1 甲县集聚区", "2 乙县集聚区"), 2));
        assertFalse(isOfOneForm(List.of("1 甲县集聚区", "2"), 2), "one of two named");
        assertFalse(isOfOneForm(List.of("1 甲县集聚区", "乙县集聚区"), 2), "one without its number");
        assertFalse(isOfOneForm(List.of("1 甲县集聚区", "2 乙县产业集聚区"), 2), "one whole");
    }

    /** Every unit of the city, be its district a few pixels wide. */
    @Test
    void everyUnitIsNamedOrTold() throws Exception {
        List<String> lost = new ArrayList<>();
        int told = 0;
        for (Map.Entry<Page, Prefecture> each : PAGES.entrySet()) {
            Page page = each.getKey();
            Set<String> written = words(SheetWords.onMap(page));
            Set<String> dropped = words(new MapQuery(scenes).dropped(page.map()));
            for (County county : file.content().counties()) {
                String brief = file.content().index().shortName(county.name());
                if (county.prefectureCode().equals(each.getValue().code()) && !written.contains(county.name())
                        && !written.contains(brief)) {
                    told += dropped.contains(county.name()) || dropped.contains(brief) ? 1 : 0;
                    if (!dropped.contains(county.name()) && !dropped.contains(brief)) {
                        lost.add(each.getValue().name() + " " + county.name());
                    }
                }
            }
        }
        assertEquals(List.of(), lost);
        assertTrue(told > 0 && told < 10, "told: " + told);
    }

    private static Set<String> words(Iterable<String> names) {
        Set<String> words = new HashSet<>();
        names.forEach(n -> words.addAll(List.of(n.split("、"))));
        return words;
    }
}
