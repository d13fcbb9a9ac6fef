package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.GoldenPicture;
import henan.atlas.fixture.InventedMap;
import henan.atlas.render.style.MapStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The clusters about an area a map is of: they are there, and the map and its legend say no more of them. */
class DropsRoundAboutTest {
    private static final SubjectRef AREA = SubjectRef.prefecture("419100");
    private final MapContent content = InventedMap.content();
    private final MapScenes scenes = InventedMap.scenes(content);

    private MapSpec of(Optional<SubjectRef> subject) throws Exception {
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), 420, 340,
                Viewport.Margins.all(20));
        return new MapSpec(view, 1, MapSpec.BOOK_STYLE, content.content().clusters().stream().map(Cluster::id)
                .collect(Collectors.toSet()), List.of(), true, subject).withPurpose(MapPurpose.PRINT);
    }

    private static Set<String> classes(LegendQuery probe) throws Exception {
        return probe.industries().stream().map(Industry::id).collect(Collectors.toSet());
    }

    private boolean isTold(LegendQuery probe) throws Exception {
        MapStyle.LegendEntry entry = scenes.style(MapSpec.BOOK_STYLE).additions().stream()
                .filter(e -> e.known().equals("BEYOND")).findFirst().orElseThrow();
        return probe.shows(entry);
    }

    @Test
    void theLegendHasTheClassesOfTheAreaAndOneEntryForTheOthers() throws Exception {
        LegendQuery province = new LegendQuery(scenes, of(Optional.empty()));
        LegendQuery area = new LegendQuery(scenes, of(Optional.of(AREA)));
        Set<String> own = content.content().index().counted(AREA).stream()
                .map(content.content().index()::industryClass).collect(Collectors.toSet());
        assertEquals(own, classes(area));
        assertTrue(classes(province).size() > own.size());
        assertTrue(isTold(area));
        assertFalse(isTold(province));
    }

    /** What is about a cluster is why one looks at its map: there classes stay. */
    @Test
    void aClustersMapTellsWhatIsAboutIt() throws Exception {
        LegendQuery cluster = new LegendQuery(scenes, of(Optional.of(SubjectRef.cluster("lingdong"))));
        assertEquals(classes(new LegendQuery(scenes, of(Optional.empty()))), classes(cluster));
        assertFalse(isTold(cluster));
    }

    @Test
    void thePictureHasThemPlain() throws Exception {
        GoldenPicture.assertMatches("drops-round-about", new MapRenderer(scenes).render(of(Optional.of(AREA)),
                () -> false).orElseThrow().image());
    }
}
