package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Names on the sheets of all clusters of the shipped atlas, each with what lies about it. */
class ClusterSheetsTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;
    /** Ground metres a pixel where a sheet is of one cluster. */
    private static final double SCALE = 66;
    /** Radius of the ring about the drop of the one it is of, in pixels. */
    private static final double RING = 14;
    private static final List<String> ON_RINGS = new ArrayList<>();
    private static final List<String> ELSEWHERE = new ArrayList<>();
    private static final List<String> NAMELESS = new ArrayList<>();

    @BeforeAll
    static void place() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            MapScenes scenes = new MapScenes(new MapContent(file.content(), file.levels(), file.styles()),
                    new AtlasProjection(), new BundledFonts());
            List<Cluster> clusters = file.content().clusters();
            Set<String> all = clusters.stream().map(Cluster::id).collect(Collectors.toSet());
            for (Cluster cluster : clusters) {
                GroundPoint at = new AtlasProjection().project(cluster.position());
                look(scenes, new MapSpec(new Viewport(at.x(), at.y(), SCALE, WIDTH, HEIGHT), 1, MapSpec.BOOK_STYLE,
                        all, List.of(), true, Optional.of(cluster.ref())), cluster, clusters);
            }
        }
    }

    @AfterAll
    static void forget() {
        ON_RINGS.clear();
        ELSEWHERE.clear();
        NAMELESS.clear();
    }

    private static void look(MapScenes scenes, MapSpec spec, Cluster cluster, List<Cluster> clusters)
            throws Exception {
        Viewport view = spec.viewport();
        List<PlacedLabel> names = scenes.placement(spec).labelsOn(spec);
        PixelPoint drop = view.toPixel(new MapQuery(scenes).drops(spec).drops().get(cluster.id()));
        double height = new MapQuery(scenes).dropHeight(spec);
        PixelBox head = new ClusterPlacer(height).box(drop.x(), drop.y());
        LabelPlacement.Dot ring = new LabelPlacement.Dot(head.centerX(), head.centerY(), RING);
        names.stream().filter(l -> l.curve().isEmpty()
                && ring.covers(l.box().grown(l.text().look().haloRadius()))
                && !l.subject().equals(Optional.of(cluster.ref())))
                .forEach(l -> ON_RINGS.add(cluster.name() + ": " + l.text().words()));
        LevelShapes shapes = scenes.shapes(view.metresPerPixel());
        Set<Optional<SubjectRef>> named = names.stream().map(PlacedLabel::subject).collect(Collectors.toSet());
        names.stream().filter(l -> l.subject().equals(Optional.of(cluster.ref())))
                .filter(l -> shapes.countyAt(view.toGroundX(l.box().centerX()), view.toGroundY(l.box().centerY()))
                        .map(BoxedShape::areaCode).filter(cluster.countyCodes()::contains).isEmpty())
                .forEach(l -> ELSEWHERE.add(cluster.name()));
        Set<String> standing = new MapQuery(scenes).standing(spec);
        clusters.stream().filter(c -> standing.contains(c.id()) && cluster.countyCodes().containsAll(c.countyCodes())
                && !named.contains(Optional.of(c.ref())))
                .forEach(c -> NAMELESS.add(cluster.name() + ": " + c.name()));
    }

    @Test
    void noHaloWipesOutTheRingOfTheOneItIsOf() {
        assertEquals(List.of(), ON_RINGS);
    }

    /** In the smallest districts there is no room. */
    @Test
    void theOneItIsOfIsNamedInItsCounty() {
        assertTrue(ELSEWHERE.size() <= 11, ELSEWHERE.toString());
    }

    @Test
    void clustersOfItsCountyAreNamed() {
        assertTrue(NAMELESS.size() <= 7, NAMELESS.toString());
    }
}
