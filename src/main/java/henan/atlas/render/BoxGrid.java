package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Boxes in a grid of cells, to ask quickly what is at a place and whether a place is taken.
 *
 * @param <T> what stands in a box
 */
final class BoxGrid<T> {
    private static final double CELL = 64;

    private final Map<Long, List<Entry<T>>> cells = new HashMap<>();

    /** A box and what stands in it. */
    record Entry<T>(PixelBox box, T item) {
    }

    void add(PixelBox box, T item) {
        Entry<T> entry = new Entry<>(box, item);
        for (long cy = cell(box.y()); cy <= cell(box.maxY()); cy++) {
            for (long cx = cell(box.x()); cx <= cell(box.maxX()); cx++) {
                cells.computeIfAbsent(key(cx, cy), k -> new ArrayList<>(4)).add(entry);
            }
        }
    }

    /** Whether a box has a part in common with one of these. */
    boolean intersects(PixelBox box) {
        return any(box, item -> true);
    }

    /** Whether anything that a condition holds for has a part in common with a box. */
    boolean any(PixelBox box, Predicate<T> condition) {
        for (long cy = cell(box.y()); cy <= cell(box.maxY()); cy++) {
            for (long cx = cell(box.x()); cx <= cell(box.maxX()); cx++) {
                for (Entry<T> entry : cells.getOrDefault(key(cx, cy), List.of())) {
                    if (entry.box().intersects(box) && condition.test(entry.item())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Area of a box that these cover, in square pixels; what several of them cover counts as often. */
    double covered(PixelBox box) {
        double sum = 0;
        for (long cy = cell(box.y()); cy <= cell(box.maxY()); cy++) {
            for (long cx = cell(box.x()); cx <= cell(box.maxX()); cx++) {
                for (Entry<T> entry : cells.getOrDefault(key(cx, cy), List.of())) {
                    double left = Math.max(box.x(), entry.box().x());
                    double top = Math.max(box.y(), entry.box().y());
                    double width = Math.min(box.maxX(), entry.box().maxX()) - left;
                    double height = Math.min(box.maxY(), entry.box().maxY()) - top;
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
        return cells.getOrDefault(key(cell(x), cell(y)), List.of());
    }

    private static long cell(double pixel) {
        return (long) Math.floor(pixel / CELL);
    }

    private static long key(long cx, long cy) {
        return cx << 32 ^ cy & 0xffffffffL;
    }
}
