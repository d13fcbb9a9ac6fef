package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.CourseBasis;
import henan.atlas.carto.CourseClass;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.fixture.InventedMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** What of lines at the edge of a picture is left out. Units: metres. */
class FrameScrapsTest {
    private static final Envelope FRAME = new Envelope(0, 1000, 0, 1000);

    private static FrameScraps scraps(double faded) {
        return new FrameScraps(FrameClip.of(FRAME, 0), FrameClip.of(FRAME, 50), 200, end -> end.equals2D(
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

    /** How many stretches of lines between provinces beyond the border a picture has. */
    private static int beyond(LevelGeometry level, MapSpec spec) {
        return level.lines(DisplayLevel.BOUNDARY, spec).stream().filter(FrameScrapsTest::isBeyond)
                .mapToInt(line -> line.parts().length).sum();
    }

    private static boolean isBeyond(BoxedShape line) {
        return ((BoundaryCode) line.code()).boundaryClass() == BoundaryClass.NEIGHBOUR_PROVINCE;
    }
}
