package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.fixture.LineKnots;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No outline of the shipped file is a blot or has a knot: on each level every ring and loop can be told. */
class SeenShapesTest {
    private static final List<String> RINGS = List.of(DisplayLevel.COUNTY, DisplayLevel.PREFECTURE,
            DisplayLevel.PROVINCE, DisplayLevel.NEIGHBOUR);
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
    void everyPartIsLargeEnoughToBeSeen(int index) throws Exception {
        DisplayLevel level = atlas.displayLevel(index);
        List<String> specks = new ArrayList<>();
        for (String layer : RINGS) {
            for (DisplayLevel.Shape shape : level.layers().get(layer)) {
                specks.addAll(LineKnots.specks(shape, level.toleranceMetres()));
            }
        }
        assertEquals(List.of(), specks, "at " + level.toleranceMetres() + " m");
    }

    @ParameterizedTest
    @MethodSource("levels")
    void noLineComesBackToItselfRoundNothing(int index) throws Exception {
        DisplayLevel level = atlas.displayLevel(index);
        List<double[]> small = LineKnots.smallAreas(level.layers().get(DisplayLevel.COUNTY), level.toleranceMetres());
        List<String> knots = new ArrayList<>();
        for (String layer : RINGS) {
            for (DisplayLevel.Shape shape : level.layers().get(layer)) {
                if (!LineKnots.isSmall(shape, level.toleranceMetres())) {
                    knots.addAll(LineKnots.knots(shape, level.toleranceMetres(), small));
                }
            }
        }
        for (DisplayLevel.Shape shape : level.layers().get(DisplayLevel.BOUNDARY)) {
            knots.addAll(LineKnots.knots(shape, level.toleranceMetres(), small));
        }
        assertEquals(List.of(), knots, "at " + level.toleranceMetres() + " m");
    }
}
