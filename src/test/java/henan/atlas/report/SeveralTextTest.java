package henan.atlas.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapView;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.page.PageComposer;
import henan.atlas.render.MapContent;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.thematic.ThemedMap;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
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

    /** What tells maps of the same place from one another stands in the title, and so in what finds the file again. */
    @Test
    void theTitleTellsWhichClustersTheMapsShow() throws Exception {
        MapState food = MapState.FIRST.withFilter(ClusterFilter.ofIndustry("food"));
        MapState textile = MapState.FIRST.withFilter(ClusterFilter.ofIndustry("textile"));
        MapState graded = MapState.FIRST.withFilter(ClusterFilter.ALL.withGrades(Set.of(Confidence.A)));
        MapState first = textile.withView(new MapView.OfArea(SubjectRef.prefecture("419100"), OptionalDouble.empty()));
        MapState other = textile.withView(new MapView.OfArea(SubjectRef.prefecture("419200"), OptionalDouble.empty()));
        assertEquals("河南省产业集聚区", titled(MapState.FIRST, MapState.FIRST));
        assertEquals("河南省产业集聚区：食品加工、纺织服装", titled(food, textile));
        assertEquals("河南省产业集聚区：全部、可信度为A", titled(MapState.FIRST, graded));
        assertEquals("丰禾市、云汀市产业集聚区：纺织服装", titled(first, other));
        assertEquals("丰禾市、云汀市：产业集聚区", titled(first.withFilter(ClusterFilter.ALL),
                other.withFilter(ClusterFilter.ALL)));
    }

    private static String titled(MapState... maps) throws Exception {
        return new PageTextWriter(InventedProvince.content(), id -> 0).text(List.of(maps),
                Collections.nCopies(maps.length, Optional.empty())).title();
    }

    private static ThemedMap themed(ThemeMaker themes, String title) throws Exception {
        Theme theme = themes.themes().stream().filter(t -> t.title().equals(title)).findFirst().orElseThrow();
        return themes.compose(ThemeChoice.usual(theme.id(), AreaUnit.CLUSTER, theme.usualPeriod(AreaUnit.CLUSTER)));
    }
}
