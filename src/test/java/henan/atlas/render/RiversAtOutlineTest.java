package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import henan.atlas.carto.AreaCode;
import henan.atlas.carto.CourseBasis;
import henan.atlas.carto.CourseClass;
import henan.atlas.carto.CourseCode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rivers along the outline of what a picture is of. Units: metres. */
class RiversAtOutlineTest {
    private static final BoxedShape AREA = BoxedShape.of(new AreaCode("1"), new float[][] {{0, 0, 0, 9000, 9000, 9000,
        9000, 0, 5000, 0, 4500, 400, 4000, 0, 0, 0}});
    /** From afar to the outline's corner, along it, past a bulge of it in one sweep, along it again and away. */
    private static final BoxedShape RIVER = line(CourseClass.RIVER, -5000, -5000, 0, 0, 1500, 0, 4000, 0, 4500, -100,
            5000, 0, 9000, 0, 12_000, -4000);

    private static BoxedShape line(CourseClass of, float... xy) {
        return BoxedShape.of(new CourseCode(of, 1, CourseBasis.SKETCHED, ""), new float[][] {xy});
    }

    private static RiversAtOutline at(BoxedShape... courses) {
        return new RiversAtOutline(List.of(courses), AREA);
    }

    @Test
    void aDetourIsLeftOutAndALongWayStays() {
        List<BoxedShape> courses = List.of(RIVER);
        BoxedShape left = new RiversAtOutline(courses, AREA).withoutDetours(1500).get(0);
        assertEquals(2, left.parts().length);
        assertArrayEquals(new float[] {-5000, -5000, 0, 0, 1500, 0, 4000, 0}, left.parts()[0]);
        assertArrayEquals(new float[] {5000, 0, 9000, 0, 12_000, -4000}, left.parts()[1]);
        assertSame(courses, new RiversAtOutline(courses, AREA).withoutDetours(500));
    }

    @Test
    void whatRunsAlongTheOutlineGoesOnThereWhereADetourIsLeftOut() {
        BoxedShape road = line(CourseClass.ROAD, 0, 0, 4000, 0);
        List<BoxedShape> courses = List.of(road, at(RIVER).withoutDetours(1500).get(0));
        List<BoxedShape> along = at(RIVER).along(courses, 1500);
        assertEquals(0, along.get(0).parts().length, "a road");
        assertEquals(3, along.get(1).parts().length);
        assertArrayEquals(new float[] {0, 0, 1500, 0, 4000, 0}, along.get(1).parts()[0]);
        assertArrayEquals(new float[] {5000, 0, 9000, 0}, along.get(1).parts()[1]);
        float[] beside = along.get(1).parts()[2];
        assertArrayEquals(new float[] {4500, 400}, Arrays.copyOfRange(beside, 4, 6), "by the outline's own point");
        assertEquals(5000, beside[beside.length - 2]);
        assertEquals(2, at(RIVER).along(courses, 500).get(1).parts().length);
    }
}
