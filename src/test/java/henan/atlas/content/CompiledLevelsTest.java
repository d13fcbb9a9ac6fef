package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.DisplayLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Every display level of the shipped file is a coverage: no gap, no overlap, and each shared line is drawn once. */
class CompiledLevelsTest {
    /** Gaps narrower than this between two units would be slivers. Units: metres. */
    private static final double SLIVER = 20;
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static AtlasFile atlas;

    @BeforeAll
    static void open() throws Exception {
        atlas = AtlasFile.open(CompiledAtlasTest.FILE);
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    static IntStream levels() throws Exception {
        try (AtlasFile file = AtlasFile.open(CompiledAtlasTest.FILE)) {
            return IntStream.range(0, file.tolerances().length);
        }
    }

    @ParameterizedTest
    @MethodSource("levels")
    void countiesAndNeighboursFitTogetherOnEveryLevel(int index) throws Exception {
        DisplayLevel level = atlas.displayLevel(index);
        List<Geometry> coverage = new ArrayList<>();
        level.layers().get(DisplayLevel.COUNTY).forEach(s -> coverage.add(polygon(s)));
        level.layers().get(DisplayLevel.NEIGHBOUR).forEach(s -> coverage.add(polygon(s)));
        coverage.forEach(g -> assertTrue(g.isValid(), "at " + level.toleranceMetres() + " m: "
                + new IsValidOp(g).getValidationError()));
        Geometry[] faults = CoverageValidator.validate(coverage.toArray(Geometry[]::new), SLIVER);
        for (Geometry fault : faults) {
            assertTrue(fault == null, "at " + level.toleranceMetres() + " m: " + fault);
        }
    }

    @ParameterizedTest
    @MethodSource("levels")
    void prefecturesFitTogetherOnEveryLevel(int index) throws Exception {
        DisplayLevel level = atlas.displayLevel(index);
        Geometry[] coverage = level.layers().get(DisplayLevel.PREFECTURE).stream().map(CompiledLevelsTest::polygon)
                .toArray(Geometry[]::new);
        assertTrue(CoverageValidator.isValid(coverage));
        assertEquals(18, coverage.length);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void noLineIsDrawnTwiceOnAnyLevel(int index) throws Exception {
        Set<List<Float>> drawn = new HashSet<>();
        for (DisplayLevel.Shape line : atlas.displayLevel(index).layers().get(DisplayLevel.BOUNDARY)) {
            for (float[] xy : line.parts()) {
                for (int i = 2; i < xy.length; i += 2) {
                    boolean forward = xy[i - 2] < xy[i] || xy[i - 2] == xy[i] && xy[i - 1] < xy[i + 1];
                    assertTrue(drawn.add(forward ? List.of(xy[i - 2], xy[i - 1], xy[i], xy[i + 1])
                            : List.of(xy[i], xy[i + 1], xy[i - 2], xy[i - 1])), line.code().written());
                }
            }
        }
    }

    /** The area of a shape's rings, whose insides lie to the right. */
    private static Geometry polygon(DisplayLevel.Shape shape) {
        Map<LinearRing, List<LinearRing>> holes = new HashMap<>();
        List<LinearRing> inner = new ArrayList<>();
        for (float[] xy : shape.parts()) {
            Coordinate[] points = new Coordinate[xy.length / 2];
            for (int i = 0; i < points.length; i++) {
                points[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
            }
            LinearRing ring = FACTORY.createLinearRing(points);
            if (Orientation.isCCW(ring.getCoordinateSequence())) {
                inner.add(ring);
            } else {
                holes.put(ring, new ArrayList<>());
            }
        }
        for (LinearRing hole : inner) {
            holes.keySet().stream().filter(shell -> FACTORY.createPolygon(shell).covers(hole)).findFirst()
                    .ifPresent(shell -> holes.get(shell).add(hole));
        }
        return FACTORY.createMultiPolygon(holes.entrySet().stream()
                .map(e -> FACTORY.createPolygon(e.getKey(), e.getValue().toArray(LinearRing[]::new)))
                .toArray(Polygon[]::new));
    }
}
