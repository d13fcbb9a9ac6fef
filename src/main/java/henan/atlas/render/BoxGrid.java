package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Boxes in a grid of cells, to ask quickly what is at a place and whether a place is taken.
 *
 * <p>Placing names asks hundreds of thousands of times, so a cell is found by its number alone: the grid begins anew
 * after {@link #SPAN} cells, and what stands in a cell of the same number far away is told apart by its box.
 *
 * @param <T> what stands in a box
 */
final class BoxGrid<T> {
    private static final double CELL = 32;
    /** Cells across and down before they begin anew, a power of two: as many pixels as a screen has. */
    private static final int SPAN = 64;

    /** By number; none where nothing stands. */
    @SuppressWarnings("unchecked")
    private final Cell<T>[] cells = (Cell<T>[]) new Cell<?>[SPAN * SPAN];
    private boolean empty = true;

    /** A box and what stands in it. */
    record Entry<T>(PixelBox box, T item) {
    }

    /** The boxes of a cell, their sides once more in a row: where there are hundreds, few of them are looked at. */
    private static final class Cell<T> {
        private static final int SIDES = 4;

        private final List<Entry<T>> entries = new ArrayList<>(4);
        private double[] sides = new double[4 * SIDES];

        void add(Entry<T> entry) {
            int at = SIDES * entries.size();
            if (at == sides.length) {
                sides = Arrays.copyOf(sides, 2 * at);
            }
            PixelBox box = entry.box();
            sides[at] = box.x();
            sides[at + 1] = box.y();
            sides[at + 2] = box.maxX();
            sides[at + 3] = box.maxY();
            entries.add(entry);
        }

        void remove(PixelBox box, T item) {
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).box().equals(box) && entries.get(i).item().equals(item)) {
                    entries.remove(i);
                    System.arraycopy(sides, SIDES * (i + 1), sides, SIDES * i, SIDES * (entries.size() - i));
                    return;
                }
            }
        }

        boolean any(double left, double top, double right, double bottom, @Nullable Predicate<T> condition) {
            for (int at = 0, last = SIDES * entries.size(); at < last; at += SIDES) {
                if (sides[at] < right && left < sides[at + 2] && sides[at + 1] < bottom && top < sides[at + 3]
                        && (condition == null || condition.test(entries.get(at / SIDES).item()))) {
                    return true;
                }
            }
            return false;
        }
    }

    void add(PixelBox box, T item) {
        Entry<T> entry = new Entry<>(box, item);
        int left = cell(box.x());
        int top = cell(box.y());
        int right = last(left, box.maxX());
        int bottom = last(top, box.maxY());
        for (int cy = top; cy <= bottom; cy++) {
            for (int cx = left; cx <= right; cx++) {
                int place = place(cx, cy);
                if (cells[place] == null) {
                    cells[place] = new Cell<>();
                }
                cells[place].add(entry);
            }
        }
        empty = false;
    }

    /** Takes all boxes away. */
    void clear() {
        if (!empty) {
            Arrays.fill(cells, null);
            empty = true;
        }
    }

    /** Takes one away that was added. */
    void remove(PixelBox box, T item) {
        int left = cell(box.x());
        int top = cell(box.y());
        for (int cy = top; cy <= last(top, box.maxY()); cy++) {
            for (int cx = left; cx <= last(left, box.maxX()); cx++) {
                Cell<T> cell = cells[place(cx, cy)];
                if (cell != null) {
                    cell.remove(box, item);
                }
            }
        }
    }

    /** Whether a box has a part in common with one of these. */
    boolean intersects(PixelBox box) {
        return has(box, null);
    }

    /** Whether anything that a condition holds for has a part in common with a box. */
    boolean any(PixelBox box, Predicate<T> condition) {
        return has(box, condition);
    }

    /** @param condition null where anything will do, which is asked most often */
    private boolean has(PixelBox box, @Nullable Predicate<T> condition) {
        if (empty) {
            return false;
        }
        double maxX = box.maxX();
        double maxY = box.maxY();
        int left = cell(box.x());
        int top = cell(box.y());
        int right = last(left, maxX);
        int bottom = last(top, maxY);
        for (int cy = top; cy <= bottom; cy++) {
            for (int cx = left; cx <= right; cx++) {
                Cell<T> cell = cells[place(cx, cy)];
                if (cell != null && cell.any(box.x(), box.y(), maxX, maxY, condition)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Area of a box that these cover, in square pixels; what several of them cover counts as often. */
    double covered(PixelBox box) {
        double sum = 0;
        int firstX = cell(box.x());
        int firstY = cell(box.y());
        int lastX = last(firstX, box.maxX());
        int lastY = last(firstY, box.maxY());
        for (int cy = firstY; cy <= lastY; cy++) {
            for (int cx = firstX; cx <= lastX; cx++) {
                List<Entry<T>> held = held(place(cx, cy));
                for (int i = 0; i < held.size(); i++) {
                    PixelBox other = held.get(i).box();
                    double left = Math.max(box.x(), other.x());
                    double top = Math.max(box.y(), other.y());
                    double width = Math.min(box.maxX(), other.maxX()) - left;
                    double height = Math.min(box.maxY(), other.maxY()) - top;
                    // Boxes that have several cells in common meet in the first of them.
                    if (width > 0 && height > 0 && cell(left) == cx && cell(top) == cy) {
                        sum += width * height;
                    }
                }
            }
        }
        return sum;
    }

    /** Those near a place, in the order in which they were added; a place outside all boxes may have some too. */
    List<Entry<T>> near(double x, double y) {
        return held(place(cell(x), cell(y)));
    }

    private List<Entry<T>> held(int place) {
        return cells[place] == null ? List.of() : cells[place].entries;
    }

    /** The last cell of a box, which is in none twice. */
    private static int last(int first, double pixel) {
        return Math.min(first + SPAN - 1, cell(pixel));
    }

    /** By hand: without Java's better compiler, which a program started by a command has not, a floor takes long. */
    private static int cell(double pixel) {
        double cells = pixel / CELL;
        int towardsNought = (int) cells;
        return cells < towardsNought ? towardsNought - 1 : towardsNought;
    }

    private static int place(int cx, int cy) {
        return (cy & SPAN - 1) * SPAN + (cx & SPAN - 1);
    }
}
