package henan.atlas.render;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.CourseMaps;
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
    /** The bit of what has no class, which every question asks for. */
    private static final int OF_NONE = 1 << 31;

    private final Envelope extent = new Envelope();
    private final double columnsPerMetre;
    private final double rowsPerMetre;
    private final float[][] cells = new float[CELLS * CELLS][];
    private final int[] filled = new int[CELLS * CELLS];
    /** The classes of what comes into a cell, as bits: most cells have none of those asked for. */
    private final int[] classesIn = new int[CELLS * CELLS];

    private LineGrid(List<BoxedShape> lines) {
        for (BoxedShape line : lines) {
            for (int part = 0; part < line.parts().length; part++) {
                extent.expandToInclude(line.box(part));
            }
        }
        columnsPerMetre = CELLS / extent.getWidth();
        rowsPerMetre = CELLS / extent.getHeight();
    }

    /** A level's boundaries, each of its class. */
    static LineGrid ofBoundaries(List<BoxedShape> lines) {
        LineGrid grid = new LineGrid(lines);
        lines.forEach(line -> grid.add(line, ((BoundaryCode) line.code()).boundaryClass().ordinal()));
        return grid.trimmed();
    }

    /** The outline of one area; of no class, so that every question meets it. */
    static LineGrid ofOutline(BoxedShape area) {
        LineGrid grid = new LineGrid(List.of(area));
        grid.add(area, -1);
        return grid.trimmed();
    }

    /** A level's courses; of no class, so that every question meets them. */
    static LineGrid ofCourses(List<BoxedShape> courses) {
        LineGrid grid = new LineGrid(courses);
        courses.stream().filter(line -> line.course().maps() != CourseMaps.WITHOUT_COUNTIES)
                .forEach(line -> grid.add(line, -1));
        return grid.trimmed();
    }

    /** Without the room of cells that has stayed empty, a third of it all. */
    private LineGrid trimmed() {
        for (int cell = 0; cell < cells.length; cell++) {
            if (cells[cell] != null) {
                cells[cell] = Arrays.copyOf(cells[cell], filled[cell]);
            }
        }
        return this;
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
                classesIn[cell] |= ofClass < 0 ? OF_NONE : 1 << ofClass;
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
        int asked = classes | OF_NONE;
        double west = box.getMinX();
        double south = box.getMinY();
        double east = box.getMaxX();
        double north = box.getMaxY();
        int lastRow = row(north);
        int firstColumn = column(west);
        int lastColumn = column(east);
        for (int row = row(south); row <= lastRow; row++) {
            for (int cell = row * CELLS + firstColumn; cell <= row * CELLS + lastColumn; cell++) {
                if ((classesIn[cell] & asked) != 0 && crosses(cell, west, south, east, north, asked)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of a cell does: most lie wholly to one side of the box. */
    private boolean crosses(int cell, double west, double south, double east, double north, int asked) {
        float[] held = cells[cell];
        for (int i = 0, last = filled[cell]; i < last; i += PACKED) {
            float x0 = held[i];
            float y0 = held[i + 1];
            float x1 = held[i + 2];
            float y1 = held[i + 3];
            boolean beside = x0 < west && x1 < west || x0 > east && x1 > east || y0 < south && y1 < south
                    || y0 > north && y1 > north;
            if (!beside && isOf(held[i + 4], asked)) {
                double dx = (double) x1 - x0;
                double dy = (double) y1 - y0;
                double southWest = dx * (south - y0) - dy * (west - x0);
                double southEast = dx * (south - y0) - dy * (east - x0);
                double northWest = dx * (north - y0) - dy * (west - x0);
                double northEast = dx * (north - y0) - dy * (east - x0);
                boolean right = southWest > 0 && southEast > 0 && northWest > 0 && northEast > 0;
                boolean left = southWest < 0 && southEast < 0 && northWest < 0 && northEast < 0;
                // Neither are all corners of the box to the left of the line nor all to its right.
                if (!left && !right) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOf(float kept, int classes) {
        return kept < 0 || (classes >> (int) kept & 1) != 0;
    }

    private int column(double x) {
        return Math.max(0, Math.min(CELLS - 1, (int) ((x - extent.getMinX()) * columnsPerMetre)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(CELLS - 1, (int) ((y - extent.getMinY()) * rowsPerMetre)));
    }
}
