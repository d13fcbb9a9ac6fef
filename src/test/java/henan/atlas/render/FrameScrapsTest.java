package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.CourseBasis;
import henan.atlas.carto.CourseClass;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Position;
import henan.atlas.fixture.InventedMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** What of lines at the edge of a picture is left out. Units: metres. */
class FrameScrapsTest {
    private static final Envelope FRAME = new Envelope(0, 1000, 0, 1000);

    private static FrameScraps scraps(double faded) {
        return new FrameScraps(FrameClip.of(FRAME, 0), FrameClip.of(FRAME, 50), 200, 20, end -> end.equals2D(
                new Coordinate(300, 500)) ? faded : 0);
    }

    private static BoxedShape line(float[]... parts) {
        return BoxedShape.of(new CourseCode(CourseClass.RIVER, 1, CourseBasis.SKETCHED, ""), parts);
    }

    private static List<BoxedShape> left(double faded, BoxedShape... lines) {
        return scraps(faded).outOf(List.of(lines), line -> true);
    }

    @Test
    void whatCutsACornerIsLeftOutAndWhatCrossesStays() {
        BoxedShape corner = line(new float[] {-100, 50, 100, -150});
        BoxedShape across = line(new float[] {-100, 500, 1100, 500});
        List<BoxedShape> left = left(0, corner, line(new float[] {900, 1050, 1050, 900}), across);
        assertEquals(0, left.get(0).parts().length);
        assertEquals(0, left.get(1).parts().length);
        assertSame(across, left.get(2));
    }

    @Test
    void ofALineThatComesInAgainTheLongWayStays() {
        List<BoxedShape> left = left(0, line(new float[] {-500, 500, 600, 500, 600, 1200, 950, 1200, 950, 950, 1200,
            950, 1200, 800}));
        assertEquals(1, left.get(0).parts().length);
        assertEquals(1050, FrameClip.of(FRAME, 50).length(left.get(0).parts()[0]) - 150, 101);
    }

    /** Pieces of any width and colour are one line where one ends and the next begins. */
    @Test
    void piecesOfOneLineAreSeenTogether() {
        BoxedShape thin = line(new float[] {-100, 500, 100, 500});
        BoxedShape wide = line(new float[] {100, 500, 300, 500});
        assertEquals(List.of(thin, wide), left(0, thin, wide));
        assertEquals(0, left(150, thin, wide).get(0).parts().length, "what fades is not seen");
    }

    /** Two rivers meet within the frame, and what they are from there is short of it: it goes on all the same. */
    @Test
    void aRiverThatBeginsWhereAnotherEndsIsNoScrap() {
        BoxedShape river = line(new float[] {500, 0, 500, 900});
        BoxedShape below = line(new float[] {510, 910, 510, 1100});
        assertEquals(List.of(river, below), left(0, river, below));
        BoxedShape apart = line(new float[] {530, 930, 530, 1100});
        assertEquals(0, left(0, river, apart).get(1).parts().length);
        // Cut off by the frame beside one another: they end somewhere else.
        BoxedShape out = line(new float[] {500, 0, 500, 1500});
        assertEquals(0, left(0, out, line(new float[] {510, 930, 510, 1500})).get(1).parts().length);
    }

    @Test
    void whatIsNotAskedOfStays() {
        BoxedShape corner = line(new float[] {-100, 50, 100, -150});
        List<BoxedShape> lines = List.of(corner);
        assertSame(lines, scraps(0).outOf(lines, line -> false));
    }

    /** On a sheet a line between provinces beyond the border goes on to the frame or is not there; a window's fades. */
    @Test
    void onASheetNoLineEndsInMidAir() throws Exception {
        MapScenes scenes = InventedMap.scenes(InventedMap.content());
        MapSpec window = InventedMap.window(800);
        MapSpec sheet = new MapSpec(new Viewport(window.viewport().centerX(), window.viewport().centerY(), 800, 2000,
                2000), 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), true);
        LevelGeometry level = scenes.scene(window).levelFor(800);
        assertTrue(beyond(level, window) > 0, "lines in a window");
        assertEquals(0, beyond(level, sheet));
        // At the border, far from where no more is known.
        float[] line = level.shapes().layer(DisplayLevel.BOUNDARY).stream().filter(FrameScrapsTest::isBeyond)
                .findFirst().orElseThrow().parts()[0];
        int middle = line.length / 4 * 2;
        MapSpec near = new MapSpec(new Viewport(line[middle], line[middle + 1], 20, 400, 400), 1, MapSpec.BOOK_STYLE,
                Set.of(), List.of(), true);
        assertTrue(beyond(level, near) > 0, "a line that goes on to the frame");
    }

    /** Where the Zhang and the Wei have met, one without a name goes on for a short way, to the frame of the page. */
    @Test
    void onAPageRiversThatMeetGoOn() throws Exception {
        try (ShippedSheets sheets = ShippedSheets.open()) {
            MapSpec spec = sheets.page(ThemeChoice.usual("honours", AreaUnit.CLUSTER, "至2013")).map();
            LevelGeometry level = sheets.scenes().scene(spec).levelFor(spec.viewport().metresPerPixel());
            GroundPoint met = new AtlasProjection().project(new Position(115.28, 36.47));
            List<BoxedShape> all = level.shapes().layer(DisplayLevel.COURSE);
            List<BoxedShape> left = level.lines(DisplayLevel.COURSE, spec);
            List<Integer> on = IntStream.range(0, all.size()).filter(i -> all.get(i).course().name().isEmpty()
                    && Math.hypot(all.get(i).parts()[0][0] - met.x(), all.get(i).parts()[0][1] - met.y()) < 3000)
                    .boxed().toList();
            assertEquals(1, on.size());
            assertTrue(left.get(on.get(0)).parts().length > 0, "goes on");
        }
    }

    /** How many stretches of lines between provinces beyond the border a picture has. */
    private static int beyond(LevelGeometry level, MapSpec spec) {
        return level.lines(DisplayLevel.BOUNDARY, spec).stream().filter(FrameScrapsTest::isBeyond)
                .mapToInt(line -> line.parts().length).sum();
    }

    private static boolean isBeyond(BoxedShape line) {
        return ((BoundaryCode) line.code()).boundaryClass() == BoundaryClass.NEIGHBOUR_PROVINCE;
    }
}
