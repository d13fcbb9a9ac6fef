package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.SubjectRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the names of the shipped atlas' units and its clusters stand that have no place of their own. */
class RealInteriorPointsTest {
    /** From which distance a place is not seen to belong to its city, in metres. */
    private static final double FAR = 20_000;
    private static final Map<String, BoxedShape> SHAPES = new HashMap<>();
    private static AtlasFile file;
    private static MapScene scene;

    @BeforeAll
    static void open() throws Exception {
        file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"));
        scene = new MapScenes(new MapContent(file.content(), file.levels(), file.styles()), new AtlasProjection(),
                new BundledFonts()).scene(MapSpec.BOOK_STYLE);
        file.levels().level(0).layers().get(DisplayLevel.COUNTY).stream().map(BoxedShape::of)
                .forEach(shape -> SHAPES.put(shape.areaCode(), shape));
    }

    @AfterAll
    static void close() {
        file.close();
    }

    @Test
    void theyLieInTheirPolygon() throws Exception {
        List<String> outside = new ArrayList<>();
        for (County county : file.content().counties()) {
            if (county.hasOwnPolygon()) {
                GroundPoint at = scene.anchor(county.ref()).orElseThrow();
                if (!SHAPES.get(county.code()).contains(at.x(), at.y())) {
                    outside.add(county.name());
                }
            }
        }
        for (Cluster cluster : file.content().clusters()) {
            GroundPoint at = scene.anchor(cluster.ref()).orElseThrow();
            String home = file.content().index().standsIn(cluster).orElseThrow().polygonCode();
            if (cluster.basis() == PlaceBasis.INSIDE_POLYGON && !SHAPES.get(home).contains(at.x(), at.y())) {
                outside.add(cluster.name());
            }
        }
        assertEquals(List.of(), outside);
    }

    /** 平桥区 reaches 60 km into the country; what is shown about in it stands on the side of its city. */
    @Test
    void aLongDistrictsStandOnTheSideOfItsCity() throws Exception {
        SubjectRef district = SubjectRef.county("411503");
        GroundPoint city = new AtlasProjection().project(file.content().index().seat(
                SubjectRef.prefecture("411500")).orElseThrow().position());
        List<SubjectRef> there = new ArrayList<>(List.of(district));
        file.content().clusters().stream().filter(c -> c.countyCodes().get(0).equals(district.id()))
                .forEach(c -> there.add(c.ref()));
        assertTrue(there.size() > 4, there.toString());
        for (SubjectRef each : there) {
            Optional<GroundPoint> at = scene.anchor(each);
            double metres = Math.hypot(at.orElseThrow().x() - city.x(), at.orElseThrow().y() - city.y());
            assertTrue(metres < FAR, each + ": " + Math.round(metres) + " m from its city");
        }
    }
}
