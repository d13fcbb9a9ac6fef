package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.GoldenPicture;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.UnsourcedSeat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What rules of names and of places shown about look like, each in a small picture of the invented province. */
class NameRulesPictureTest {
    private static final SubjectRef CLUSTER = SubjectRef.cluster("lingdong");
    private final MapContent content = InventedMap.content();
    private final MapScenes scenes = InventedMap.scenes(content);

    private MapSpec at(SubjectRef middle, double metresPerPixel, int width, int height, Set<String> clusters,
                       Optional<SubjectRef> subject) throws Exception {
        GroundPoint place = scenes.scene(MapSpec.BOOK_STYLE, MapPurpose.PRINT).anchor(middle).orElseThrow();
        return new MapSpec(new Viewport(place.x(), place.y(), metresPerPixel, width, height), 1, MapSpec.BOOK_STYLE,
                clusters, List.of(), true, subject).withPurpose(MapPurpose.PRINT).withRivers(true);
    }

    private void looksAsKept(String name, MapSpec spec) throws Exception {
        GoldenPicture.assertMatches(name, new MapRenderer(scenes).render(spec, () -> false).orElseThrow().image());
    }

    /** A city's ring and a county's, both without a coordinate. */
    @Test
    void theRingOfASeatShownAboutIsBroken() throws Exception {
        MapScenes unsure = InventedMap.scenes(new MapContent(UnsourcedSeat.of(content.content(),
                SubjectRef.prefecture("419300")), content.levels(), content.styles()));
        MapSpec small = at(SubjectRef.prefecture("419300"), 800, 120, 180, Set.of(), Optional.empty());
        // As fine as paper: on a coarser picture the gaps are too few pixels to be held.
        MapSpec spec = new MapSpec(small.viewport(), 4, MapSpec.BOOK_STYLE, Set.of(), List.of(), false)
                .withPurpose(MapPurpose.PRINT);
        GoldenPicture.assertMatches("seats-about", new MapRenderer(unsure).render(spec, () -> false).orElseThrow()
                .image());
    }

    @Test
    void theGroundAClusterIsShownAboutIsRinged() throws Exception {
        looksAsKept("ground-ring", at(SubjectRef.cluster("laoting"), 150, 280, 200, Set.of("laoting"),
                Optional.empty()));
    }

    @Test
    void theClusterAPictureIsOfIsNamedAtAnyScale() throws Exception {
        looksAsKept("name-of-chosen-cluster", at(CLUSTER, 900, 300, 220, Set.of("lingdong"), Optional.of(CLUSTER)));
    }

    @Test
    void fewClustersAreAllNamedAtAnyScale() throws Exception {
        looksAsKept("names-of-few-clusters", at(CLUSTER, 1300, 300, 220, Set.of("lingdong", "shangting"),
                Optional.empty()));
    }

    /** 新陌区 has no polygon of its own: its name stands beside that of the district whose polygon shows both. */
    @Test
    void whatAPolygonShowsIsAllNamedInIt() throws Exception {
        MapSpec spec = at(SubjectRef.county("419101"), 350, 300, 220, Set.of(), Optional.empty());
        assertTrue(scenes.placement(spec).labelsOn(spec).stream().anyMatch(l -> l.text().words()
                .equals("禾心区、新陌区")));
        looksAsKept("name-of-two-districts", spec);
    }

    /** Within its prefecture, its halo off the line, nearer to its own symbol than to any other. */
    @Test
    void aNameKeepsToItsPrefectureAndItsSymbolAndOffTheLine() throws Exception {
        looksAsKept("names-at-a-line", at(SubjectRef.prefecture("419300"), 1600, 300, 220, Set.of(),
                Optional.empty()));
    }

    /** The seat east of the middle stands at the edge: its name goes to its other side, and neither is cut. */
    @Test
    void theFrameCutsNoName() throws Exception {
        MapSpec middle = at(SubjectRef.prefecture("419200"), 700, 260, 180, Set.of(), Optional.empty());
        Viewport view = middle.viewport();
        looksAsKept("names-at-the-frame", new MapSpec(new Viewport(view.centerX() - 112 * view.metresPerPixel(),
                view.centerY(), view.metresPerPixel(), view.width(), view.height()), 1, MapSpec.BOOK_STYLE, Set.of(),
                List.of(), true).withPurpose(MapPurpose.PRINT).withRivers(true));
    }

    @Test
    void whatLiesBeyondTheBorderIsNamedThere() throws Exception {
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), 400, 300,
                Viewport.Margins.all(40));
        looksAsKept("names-beyond", new MapSpec(view, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), true)
                .withPurpose(MapPurpose.PRINT).withRivers(true));
    }
}
