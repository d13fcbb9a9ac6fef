package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.domain.County;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapQuery;
import henan.atlas.report.PageTextWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of a prefecture names each of its units on the map, or says that the map does not. */
class UnnamedUnitsTest {
    private static final String UNNAMED = "图上未注";
    private static final String REMARK = "%d个（图上未注：%s）";

    @Test
    void everyUnitOfAPrefectureIsNamedOnItsMapOrTold() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            MapContent content = new MapContent(file.content(), file.levels(), file.styles());
            PageComposer composer = new PageComposer(content);
            PageTextWriter editor = new PageTextWriter(content.content(), composer::industryColor);
            int told = 0;
            List<String> wrong = new ArrayList<>();
            for (Prefecture prefecture : file.content().prefectures()) {
                Page page = composer.compose(new PageSpec(PageChoice.of(PageTemplate.PREFECTURE,
                        PaperSize.A4.upright()).over(prefecture.ref()), editor.text(prefecture.ref())));
                List<String> unnamed = new MapQuery(page.maps().get(0).scenes()).unnamedUnits(page.map());
                String words = SheetWords.of(page);
                assertEquals(unnamed.isEmpty(), !words.contains(UNNAMED), prefecture.name());
                int units = file.content().index().countiesIn(prefecture.code()).size();
                assertTrue(unnamed.isEmpty() || words.contains(String.format(REMARK, units,
                        String.join("、", unnamed))), words);
                told += unnamed.size();
                for (County county : file.content().index().countiesIn(prefecture.code())) {
                    if (unnamed.contains(county.name()) && county.code().equals(prefecture.seatUnitCode())) {
                        wrong.add(county.name());
                    }
                }
            }
            assertEquals(List.of(), wrong, "seats of their prefectures");
            assertTrue(told > 0 && told < 4, "told: " + told);
        }
    }

    /** Of the province, all of whose counties are named on a large sheet but for a few. */
    @Test
    void aFewCountiesTheProvincesMapDoesNotNameAreTold() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            PageComposer composer = new PageComposer(new MapContent(file.content(), file.levels(), file.styles()));
            PageTextWriter editor = new PageTextWriter(file.content(), composer::industryColor);
            int told = 0;
            for (PaperSize paper : List.of(PaperSize.A4, PaperSize.A3, PaperSize.A2, PaperSize.A1)) {
                Page page = composer.compose(new PageSpec(PageChoice.of(PageTemplate.PROVINCE, paper),
                        editor.text(SubjectRef.PROVINCE)));
                List<String> dropped = new MapQuery(page.maps().get(0).scenes()).dropped(page.map());
                String words = SheetWords.of(page);
                boolean few = !dropped.isEmpty() && dropped.size() <= 8;
                assertEquals(few, words.contains(String.format(REMARK, file.content().counties().size(),
                        String.join("、", dropped))), paper + " " + dropped);
                told += few ? 1 : 0;
            }
            assertTrue(told > 0, "a sheet that names nearly all");
        }
    }

    /** There is no corner of 西工区 in which a line begins but between the steps of a coarse grid. */
    @Test
    void aLineToADistrictsNameBeginsInAnyCornerOfItThatIsFree() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            MapContent content = new MapContent(file.content(), file.levels(), file.styles());
            PageComposer composer = new PageComposer(content);
            PageTextWriter editor = new PageTextWriter(content.content(), composer::industryColor);
            SubjectRef luoyang = SubjectRef.prefecture("410300");
            Page page = composer.compose(new PageSpec(PageChoice.of(PageTemplate.PREFECTURE,
                    PaperSize.A3.upright()).over(luoyang), editor.text(luoyang)));
            assertEquals(List.of(), new MapQuery(page.maps().get(0).scenes()).unnamedUnits(page.map()));
        }
    }
}
