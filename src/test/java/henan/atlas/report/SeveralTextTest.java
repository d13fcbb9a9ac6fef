package henan.atlas.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.MapState;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.page.PageComposer;
import henan.atlas.render.MapContent;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.thematic.ThemedMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeveralTextTest {
    /** What is known of a few clusters is nothing of their province. */
    @Test
    void figuresOfClustersAreNotCalledThoseOfTheProvince() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            PageComposer composer = new PageComposer(new MapContent(file.content(), file.levels(), file.styles()));
            ThemeMaker themes = new ThemeMaker(file.content(), composer.ramps(), composer::industryLook);
            List<Optional<ThemedMap>> shown = List.of(Optional.of(themed(themes, "税收")),
                    Optional.of(themed(themes, "规划面积")));
            assertEquals("河南省有数据的产业集聚区：税收、规划面积", new PageTextWriter(file.content(),
                    composer::industryColor).text(List.of(MapState.FIRST, MapState.FIRST), shown).title());
        }
    }

    private static ThemedMap themed(ThemeMaker themes, String title) throws Exception {
        Theme theme = themes.themes().stream().filter(t -> t.title().equals(title)).findFirst().orElseThrow();
        return themes.compose(ThemeChoice.usual(theme.id(), AreaUnit.CLUSTER, theme.usualPeriod(AreaUnit.CLUSTER)));
    }
}
