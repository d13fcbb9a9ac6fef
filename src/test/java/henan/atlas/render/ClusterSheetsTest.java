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
import org.locationtech.jts.geom.Envelope;

/** Names on the sheets of all clusters of the shipped atlas, each with what lies about it. */
class ClusterSheetsTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;
    /** Ground metres a pixel where a sheet is of one cluster, and of one of a large county. */
    private static final double SCALE = 66;
    private static final double SMALL = 200;
    /** Width and height of a county that has room for a ring at that, in metres. */
    private static final double LARGE = 20_000;
    /** Radius of the ring about the drop of the one it is of, in pixels. */
    private static final double RING = 14;
    private static final List<String> IN_RINGS = new ArrayList<>();
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
                MapSpec sheet = new MapSpec(new Viewport(at.x(), at.y(), SCALE, WIDTH, HEIGHT), 1, MapSpec.BOOK_STYLE,
                        all, List.of(), true, Optional.of(cluster.ref()));
                look(scenes, sheet, cluster, clusters);
                lookIntoTheRing(scenes, sheet, cluster);
                Envelope county = new MapQuery(scenes).extent(SubjectRef.county(cluster.countyCodes().get(0)));
                if (Math.min(county.getWidth(), county.getHeight()) > LARGE) {
                    lookIntoTheRing(scenes, sheet.atMetresPerPixel(SMALL), cluster);
                }
            }
        }
    }

    @AfterAll
    static void forget() {
        IN_RINGS.clear();
        ON_RINGS.clear();
        ELSEWHERE.clear();
        NAMELESS.clear();
    }

    /** What stands in the ring bites it, or is bitten by it. */
    private static void lookIntoTheRing(MapScenes scenes, MapSpec spec, Cluster cluster) throws Exception {
        double metres = spec.viewport().metresPerPixel();
        LabelPlacement placement = scenes.placement(spec);
        double height = new MapQuery(scenes).dropHeight(spec);
        ClusterPlacer size = new ClusterPlacer(height);
        DropPlaces places = placement.clusters();
        GroundPoint at = places.drops().get(cluster.id());
        LabelPlacement.Dot ring = new LabelPlacement.Dot(at.x() / metres, -at.y() / metres - height / 2, RING);
        DropPlaces.Seen seen = places.seen(spec.clusters()::contains);
        seen.drops().stream().filter(id -> !id.equals(cluster.id())).map(places.drops()::get)
                .map(drop -> size.box(drop.x() / metres, -drop.y() / metres)).filter(ring::covers)
                .forEach(box -> IN_RINGS.add(cluster.name() + " " + metres + ": a drop"));
        seen.counted().stream().map(group -> group.box(metres)).filter(ring::covers)
                .forEach(box -> IN_RINGS.add(cluster.name() + " " + metres + ": a counted symbol"));
        placement.seats().values().stream().filter(seat -> seat.radius() > 0
                && Math.hypot(seat.x() - ring.x(), seat.y() - ring.y()) < RING + seat.radius())
                .forEach(seat -> IN_RINGS.add(cluster.name() + " " + metres + ": a seat"));
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
    void nothingElseStandsInTheRingOfTheOneItIsOf() {
        assertEquals(List.of(), IN_RINGS);
    }

    @Test
    void noHaloWipesOutTheRingOfTheOneItIsOf() {
        assertEquals(List.of(), ON_RINGS);
    }

    /** In the smallest districts there is no room. */
    @Test
    void theOneItIsOfIsNamedInItsCounty() {
        assertTrue(ELSEWHERE.size() <= 10, ELSEWHERE.toString());
    }

    @Test
    void clustersOfItsCountyAreNamed() {
        assertTrue(NAMELESS.size() <= 2, NAMELESS.toString());
    }
}
