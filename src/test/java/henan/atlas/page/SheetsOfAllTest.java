package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.MapContent;
import henan.atlas.report.PageTextWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing the atlas says of a cluster or a prefecture is left out on its page, and no sheet is empty. */
class SheetsOfAllTest {
    @Test
    void everyWordOfEveryPageStandsOnItsSheets() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            AtlasSnapshot content = file.content();
            PageComposer composer = new PageComposer(new MapContent(content, file.levels(), file.styles()));
            PageTextWriter editor = new PageTextWriter(content, composer::industryColor);
            List<String> wrong = new ArrayList<>();
            int continued = 0;
            for (SubjectRef place : Stream.concat(content.prefectures().stream().map(Prefecture::ref),
                    content.clusters().stream().map(Cluster::ref)).toList()) {
                PageTemplate template = PageTemplate.of(place.kind());
                for (PaperSize paper : List.of(PaperSize.A4.upright(), PaperSize.A3.across())) {
                    PageText text = editor.text(place);
                    Page page = composer.compose(new PageSpec(PageChoice.of(template, paper).over(place), text));
                    SheetWords.missing(page, text).forEach(words -> wrong.add(place + " " + words));
                    for (List<Block.Placed> sheet : page.further()) {
                        assertTrue(sheet.size() > 2, place + ": an empty sheet");
                        SheetWords.assertApart(sheet, paper);
                        continued++;
                    }
                }
            }
            assertEquals(List.of(), wrong);
            assertTrue(continued > 100, "only " + continued);
        }
    }
}
