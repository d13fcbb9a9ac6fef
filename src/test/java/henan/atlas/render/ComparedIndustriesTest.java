package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapState;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageSpec;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.PaperSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Numbers of clusters on maps of two industries beside one another, in the whole province as it is shipped. */
class ComparedIndustriesTest {
    private static ShippedSheets sheets;

    @BeforeAll
    static void open() throws Exception {
        sheets = ShippedSheets.open();
    }

    @AfterAll
    static void close() {
        sheets.close();
    }

    /** Wide as such a symbol is it would lie in a prefecture of which some of them are not. */
    @Test
    void inNoSymbolStandNumbersOfSeveralPrefectures() throws Exception {
        AtlasSnapshot content = sheets.file().content();
        List<Industry> all = content.industries().stream().filter(each -> !each.id().equals(Industry.UNKNOWN)).toList();
        List<String> abroad = new ArrayList<>();
        for (int i = 0; i + 1 < all.size(); i += 2) {
            for (MapSpec spec : maps(List.of(all.get(i), all.get(i + 1)))) {
                for (DropPlaces.Group group : new MapQuery(sheets.scenes()).drops(spec).groups()) {
                    if (group.clusters().stream().filter(spec.numbers()::containsKey).map(id ->
                            content.index().prefectureOf(SubjectRef.cluster(id))).distinct().count() > 1) {
                        abroad.add(all.get(i).name() + " " + group.clusters());
                    }
                }
            }
        }
        assertEquals(List.of(), abroad);
    }

    private static List<MapSpec> maps(List<Industry> industries) throws Exception {
        PageChoice choice = PageChoice.of(PageTemplate.SEVERAL, PaperSize.A4.across());
        List<MapState> maps = industries.stream().map(each -> choice.map().withFilter(ClusterFilter.ofIndustry(
                each.id()))).toList();
        return sheets.composer().compose(PageSpec.ofSeveral(choice.withMaps(maps), sheets.editor().text(maps,
                List.of(Optional.empty(), Optional.empty())), List.of(Optional.empty(), Optional.empty()))).shown();
    }
}
