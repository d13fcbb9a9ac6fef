package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.CourseBasis;
import henan.atlas.carto.CourseClass;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.CourseMaps;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/** What ends at the edge of what is known fades there; what meets another there does not, or a mouth is wiped out. */
class EdgeEndsTest {
    private static final BoxedShape EDGE = BoxedShape.of(BoundaryCode.of(BoundaryClass.EDGE),
            new float[][] {{0, 0, 50_000, 0}});
    private static final BoxedShape BORDER = BoxedShape.of(BoundaryCode.of(BoundaryClass.PROVINCE),
            new float[][] {{0, 60_000, 50_000, 60_000}});

    private static BoxedShape river(String name, float[]... parts) {
        return BoxedShape.of(new CourseCode(CourseClass.RIVER, 2, CourseBasis.SKETCHED, name), parts);
    }

    private static List<Coordinate> ends(BoxedShape... rivers) {
        return EdgeEnds.of(List.of(EDGE), List.of(rivers), List.of(BORDER), 300).stubs().stream()
                .map(stub -> new Coordinate(stub.parts()[0][0], stub.parts()[0][1])).toList();
    }

    @Test
    void aRiverThatEndsAtTheEdgeFadesThere() {
        assertEquals(List.of(new Coordinate(10_000, 0)),
                ends(river("灵河", new float[] {10_000, 40_000, 10_000, 0})));
    }

    @Test
    void whereOneFlowsIntoAnotherNoneFades() {
        assertEquals(List.of(), ends(river("灵河", new float[] {10_000, 40_000, 10_000, 1000}),
                river("界水", new float[] {0, 40_000, 0, 1400, 30_000, 900, 30_000, 40_000})));
    }

    @Test
    void thePiecesOfOneRiverDoNotFadeWhereTheyMeet() {
        assertEquals(List.of(), ends(river("灵河", new float[] {10_000, 40_000, 10_000, 1000},
                new float[] {10_000, 1000, 20_000, 40_000})));
    }

    /** One is for maps with the lines of counties, the other for those without: they are never seen together. */
    @Test
    void theTwoShapesOfARiverDoNotMeetOneAnother() {
        List<BoxedShape> shapes = Stream.of(CourseMaps.WITH_COUNTIES, CourseMaps.WITHOUT_COUNTIES)
                .map(maps -> BoxedShape.of(new CourseCode(CourseClass.RIVER, 2, CourseBasis.SKETCHED, "灵河", 0, maps),
                        new float[][] {{10_000, 40_000, 10_000, 0}})).toList();
        Coordinate end = new Coordinate(10_000, 0);
        assertEquals(List.of(end, end), ends(shapes.toArray(BoxedShape[]::new)));
    }
}
