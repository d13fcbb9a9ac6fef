package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapScenes;
import henan.atlas.report.PageTextWriter;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.thematic.ThemedMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands beside its place, and what an outline rings, is in the legends of pages that show it, only there. */
class SetAsideExplainedTest {
    private static List<String> said(Page page) {
        String wording = SheetWords.blocks(page).map(b -> b.block().wording()).collect(Collectors.joining("\n"));
        return Stream.of("符号移出，黑点在其地", "红圈内的小块属洛阳市", "红圈内的小块属新乡县", "两类一样多，各占一半").filter(wording::contains).toList();
    }

    @Test
    void legendsTellWhatIsSetAside() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            MapContent content = new MapContent(file.content(), file.levels(), file.styles());
            PageComposer composer = new PageComposer(new MapScenes(content, new AtlasProjection(),
                    new BundledFonts()), content.content());
            PageTextWriter editor = new PageTextWriter(content.content(), composer::industryColor);
            ThemeMaker maker = new ThemeMaker(content.content(), composer.ramps(), composer::industryLook);
            ThemedMap kinds = maker.compose(ThemeChoice.usual("leader", AreaUnit.COUNTY,
                    maker.theme("leader").orElseThrow().usualPeriod(AreaUnit.COUNTY)));
            assertEquals(List.of("符号移出，黑点在其地", "两类一样多，各占一半"), said(composer.compose(new PageSpec(
                    PageChoice.of(PageTemplate.THEME, PaperSize.A4.across()), editor.text(kinds),
                    Optional.of(kinds.drawing())))));
            for (String code : List.of("419001", "411000")) {
                SubjectRef area = SubjectRef.prefecture(code);
                assertEquals(code.equals("419001") ? List.of("红圈内的小块属洛阳市") : List.of(),
                        said(composer.compose(new PageSpec(PageChoice.of(PageTemplate.PREFECTURE,
                                PaperSize.A4.upright()).over(area), editor.text(area)))));
            }
            assertEquals(List.of("红圈内的小块属新乡县"), said(composer.compose(new PageSpec(PageChoice.of(
                    PageTemplate.PREFECTURE, PaperSize.A4.upright()).over(SubjectRef.county("410725")),
                    editor.text(SubjectRef.county("410725"))))));
        }
    }
}
