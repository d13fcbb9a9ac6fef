package henan.atlas.render;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * The lines of a level by the cells of a grid laid over them, to find quickly whether a box lies across one.
 *
 * <p><b>Units:</b> projected metres. <b>Threading:</b> immutable.
 */
final class LineGrid {
    /** Cells across and down: a name takes a few of them, a cell holds a few tens of stretches. */
    private static final int CELLS = 128;
    /** Numbers a stretch is kept by: its two ends and its class. */
    private static final int PACKED = 5;

    private final Envelope extent = new Envelope();
    private final float[][] cells = new float[CELLS * CELLS][];
    private final int[] filled = new int[CELLS * CELLS];

    private LineGrid(List<BoxedShape> lines) {
        for (BoxedShape line : lines) {
            for (int part = 0; part < line.parts().length; part++) {
                extent.expandToInclude(line.box(part));
            }
        }
    }

    /** A level's boundaries, each of its class. */
    static LineGrid ofBoundaries(List<BoxedShape> lines) {
        LineGrid grid = new LineGrid(lines);
        lines.forEach(line -> grid.add(line, ((BoundaryCode) line.code()).boundaryClass().ordinal()));
        return grid;
    }

    /** The outline of one area; of no class, so that every question meets it. */
    static LineGrid ofOutline(BoxedShape area) {
        LineGrid grid = new LineGrid(List.of(area));
        grid.add(area, -1);
        return grid;
    }

    /** A level's courses; of no class, so that every question meets them. */
    static LineGrid ofCourses(List<BoxedShape> courses) {
        LineGrid grid = new LineGrid(courses);
        courses.forEach(line -> grid.add(line, -1));
        return grid;
    }

    private void add(BoxedShape line, int ofClass) {
        for (float[] xy : line.parts()) {
            for (int i = 2; i < xy.length; i += 2) {
                add(xy[i - 2], xy[i - 1], xy[i], xy[i + 1], ofClass);
            }
        }
    }

    private void add(float x0, float y0, float x1, float y1, int ofClass) {
        for (int row = row(Math.min(y0, y1)); row <= row(Math.max(y0, y1)); row++) {
            for (int column = column(Math.min(x0, x1)); column <= column(Math.max(x0, x1)); column++) {
                int cell = row * CELLS + column;
                int at = filled[cell];
                float[] held = cells[cell] == null ? new float[4 * PACKED] : cells[cell];
                float[] roomy = at + PACKED > held.length ? Arrays.copyOf(held, 2 * held.length) : held;
                roomy[at] = x0;
                roomy[at + 1] = y0;
                roomy[at + 2] = x1;
                roomy[at + 3] = y1;
                roomy[at + 4] = ofClass;
                cells[cell] = roomy;
                filled[cell] = at + PACKED;
            }
        }
    }

    /** Some classes as the bits of a number, to be asked for. */
    static int classes(BoundaryClass... some) {
        return Arrays.stream(some).mapToInt(c -> 1 << c.ordinal()).reduce(0, (a, b) -> a | b);
    }

    /** Whether a line of one of some classes has a point in a box. */
    boolean crosses(Envelope box, int classes) {
        if (!extent.intersects(box)) {
            return false;
        }
        Rectangle2D room = new Rectangle2D.Double(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        int lastRow = row(box.getMaxY());
        int lastColumn = column(box.getMaxX());
        for (int row = row(box.getMinY()); row <= lastRow; row++) {
            for (int column = column(box.getMinX()); column <= lastColumn; column++) {
                int cell = row * CELLS + column;
                float[] held = cells[cell];
                for (int i = 0; i < filled[cell]; i += PACKED) {
                    if (isBeside(held, i, room) || !isOf(held[i + 4], classes)) {
                        continue;
                    }
                    if (room.intersectsLine(held[i], held[i + 1], held[i + 2], held[i + 3])) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a stretch lies wholly to one side of a box, as most do. */
    private static boolean isBeside(float[] held, int i, Rectangle2D room) {
        return held[i] < room.getX() && held[i + 2] < room.getX()
                || held[i] > room.getMaxX() && held[i + 2] > room.getMaxX()
                || held[i + 1] < room.getY() && held[i + 3] < room.getY()
                || held[i + 1] > room.getMaxY() && held[i + 3] > room.getMaxY();
    }

    private static boolean isOf(float kept, int classes) {
        return kept < 0 || (classes >> (int) kept & 1) != 0;
    }

    private int column(double x) {
        return Math.max(0, Math.min(CELLS - 1, (int) ((x - extent.getMinX()) / extent.getWidth() * CELLS)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(CELLS - 1, (int) ((y - extent.getMinY()) / extent.getHeight() * CELLS)));
    }
}
