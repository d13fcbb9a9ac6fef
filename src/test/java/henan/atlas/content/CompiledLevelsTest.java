package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
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
import org.junit.jupiter.api.Test;
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
    /** Logical pixels below which a level's tolerance is where it is drawn. */
    private static final double BEND = 3.5;
    /** Part of the dashed lines that may lie in knots. */
    private static final double MOST_KNOTTED = 0.01;
    /** How much larger or smaller than on the finest level a county may be drawn. */
    private static final double OTHER_AREA = 0.2;
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

    @Test
    void bendsAreWiderThanTheStrokesThatFollowThem() throws Exception {
        double[] tolerances = atlas.tolerances();
        for (int i = 0; i < tolerances.length; i++) {
            // The smallest scale the level is drawn at.
            double metresPerPixel = (i + 1 < tolerances.length ? tolerances[i + 1] : 1.5 * tolerances[i]) / BEND;
            double whole = 0;
            double knotted = 0;
            for (DisplayLevel.Shape line : atlas.displayLevel(i).layers().get(DisplayLevel.BOUNDARY)) {
                boolean dashed = ((BoundaryCode) line.code()).boundaryClass() == BoundaryClass.PROVINCE
                        || ((BoundaryCode) line.code()).boundaryClass() == BoundaryClass.PREFECTURE;
                for (float[] xy : dashed ? line.parts() : new float[0][]) {
                    whole += Knots.pixels(xy, metresPerPixel);
                    knotted += Knots.length(xy, metresPerPixel);
                }
            }
            assertTrue(knotted < MOST_KNOTTED * whole, "at " + tolerances[i] + " m " + knotted / whole);
        }
    }

    @Test
    void noCountyIsLostOrDrawnMuchSmallerOnAnyLevel() throws Exception {
        Map<String, Double> whole = new HashMap<>();
        for (int i = 0; i < atlas.tolerances().length; i++) {
            for (DisplayLevel.Shape county : atlas.displayLevel(i).layers().get(DisplayLevel.COUNTY)) {
                double area = polygon(county).getArea();
                double before = whole.computeIfAbsent(county.code().written(), c -> area);
                assertTrue(Math.abs(area - before) < OTHER_AREA * before, county.code().written() + " at "
                        + atlas.tolerances()[i] + " m is " + area / before);
            }
        }
        assertEquals(158, whole.size());
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
