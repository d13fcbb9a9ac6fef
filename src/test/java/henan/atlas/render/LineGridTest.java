package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** What a grid of lines says of a box, by its cells, is what each line by itself says of it. */
class LineGridTest {
    private static final int COUNTIES = LineGrid.classes(BoundaryClass.COUNTY, BoundaryClass.PREFECTURE);
    private static final int PREFECTURES = LineGrid.classes(BoundaryClass.PREFECTURE);

    private static BoxedShape line(BoundaryClass of, float... xy) {
        return BoxedShape.of(BoundaryCode.of(of), new float[][] {xy});
    }

    @Test
    void aBoxIsCrossedByTheLinesThatHaveAPointInIt() {
        Random random = new Random(2013);
        List<BoxedShape> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            float[] xy = new float[12];
            xy[0] = random.nextFloat() * 1000;
            xy[1] = random.nextFloat() * 1000;
            for (int k = 2; k < xy.length; k++) {
                xy[k] = xy[k - 2] + (random.nextFloat() - 0.5f) * 90;
            }
            lines.add(line(i % 3 == 0 ? BoundaryClass.PREFECTURE : BoundaryClass.COUNTY, xy));
        }
        LineGrid grid = LineGrid.ofBoundaries(lines);
        int crossed = 0;
        for (int i = 0; i < 20_000; i++) {
            double x = random.nextDouble() * 1200 - 100;
            double y = random.nextDouble() * 1200 - 100;
            Envelope box = new Envelope(x, x + random.nextDouble() * 40, y, y + random.nextDouble() * 40);
            boolean any = lines.stream().anyMatch(l -> has(l, box));
            assertEquals(any, grid.crosses(box, COUNTIES), box::toString);
            assertEquals(lines.stream().anyMatch(l -> has(l, box) && isOfPrefecture(l)),
                    grid.crosses(box, PREFECTURES), box::toString);
            crossed += any ? 1 : 0;
        }
        assertTrue(crossed > 2000 && crossed < 18_000, "of both kinds: " + crossed);
    }

    private static boolean isOfPrefecture(BoxedShape line) {
        return ((BoundaryCode) line.code()).boundaryClass() == BoundaryClass.PREFECTURE;
    }

    private static boolean has(BoxedShape line, Envelope box) {
        Rectangle2D room = new Rectangle2D.Double(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        float[] xy = line.parts()[0];
        boolean found = false;
        for (int i = 2; i < xy.length; i += 2) {
            found |= room.intersectsLine(xy[i - 2], xy[i - 1], xy[i], xy[i + 1]);
        }
        return found;
    }

    @Test
    void aLineThatTouchesABoxCrossesIt() {
        LineGrid grid = LineGrid.ofBoundaries(List.of(line(BoundaryClass.COUNTY, 0, 0, 10, 10)));
        assertTrue(grid.crosses(new Envelope(10, 12, 10, 12), COUNTIES));
        assertTrue(grid.crosses(new Envelope(4, 6, 2, 4), COUNTIES), "with a corner");
        assertFalse(grid.crosses(new Envelope(5, 7, 2, 4), COUNTIES));
        assertFalse(grid.crosses(new Envelope(4, 6, 2, 4), PREFECTURES));
    }

    @Test
    void ofNoLinesNothingIsCrossed() {
        assertFalse(LineGrid.ofBoundaries(List.of()).crosses(new Envelope(-1, 1, -1, 1), COUNTIES));
    }
}
