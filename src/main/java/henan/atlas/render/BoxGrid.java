package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Boxes in a grid of cells, to ask quickly what is at a place and whether a place is taken.
 *
 * <p>Placing names asks tens of thousands of times, so cells are found by open addressing: no number is boxed and no
 * iterator made for a question.
 *
 * @param <T> what stands in a box
 */
final class BoxGrid<T> {
    private static final double CELL = 64;
    /** An odd number near the golden section of 2^64: neighbouring cells come to lie far apart in the table. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final List<Cell<T>> cells = new ArrayList<>();
    /** Numbers of cells, and where in {@code cells} each one's boxes are, less one: 0 is a free place. */
    private long[] keys = new long[64];
    private int[] places = new int[64];

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

        boolean any(double left, double top, double right, double bottom, Predicate<T> condition) {
            for (int at = 0, last = SIDES * entries.size(); at < last; at += SIDES) {
                if (sides[at] < right && left < sides[at + 2] && sides[at + 1] < bottom && top < sides[at + 3]
                        && condition.test(entries.get(at / SIDES).item())) {
                    return true;
                }
            }
            return false;
        }
    }

    void add(PixelBox box, T item) {
        Entry<T> entry = new Entry<>(box, item);
        for (long cy = cell(box.y()); cy <= cell(box.maxY()); cy++) {
            for (long cx = cell(box.x()); cx <= cell(box.maxX()); cx++) {
                made(key(cx, cy)).add(entry);
            }
        }
    }

    /** Takes one away that was added. */
    void remove(PixelBox box, T item) {
        for (long cy = cell(box.y()); cy <= cell(box.maxY()); cy++) {
            for (long cx = cell(box.x()); cx <= cell(box.maxX()); cx++) {
                int found = places[slot(key(cx, cy))];
                if (found != 0) {
                    cells.get(found - 1).remove(box, item);
                }
            }
        }
    }

    /** Whether a box has a part in common with one of these. */
    boolean intersects(PixelBox box) {
        return any(box, item -> true);
    }

    /** Whether anything that a condition holds for has a part in common with a box. */
    boolean any(PixelBox box, Predicate<T> condition) {
        double maxX = box.maxX();
        double maxY = box.maxY();
        long right = cell(maxX);
        long bottom = cell(maxY);
        for (long cy = cell(box.y()); cy <= bottom; cy++) {
            for (long cx = cell(box.x()); cx <= right; cx++) {
                int found = places[slot(key(cx, cy))];
                if (found != 0 && cells.get(found - 1).any(box.x(), box.y(), maxX, maxY, condition)) {
                    return true;
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
                List<Entry<T>> held = held(key(cx, cy));
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
        return held(key(cell(x), cell(y)));
    }

    private List<Entry<T>> held(long key) {
        int found = places[slot(key)];
        return found == 0 ? List.of() : cells.get(found - 1).entries;
    }

    private Cell<T> made(long key) {
        int slot = slot(key);
        if (places[slot] == 0) {
            cells.add(new Cell<>());
            keys[slot] = key;
            places[slot] = cells.size();
            if (2 * cells.size() > keys.length) {
                widen();
            }
        }
        return cells.get(places[slot(key)] - 1);
    }

    private void widen() {
        long[] oldKeys = keys;
        int[] oldPlaces = places;
        keys = new long[2 * oldKeys.length];
        places = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldPlaces[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                places[slot] = oldPlaces[i];
            }
        }
    }

    /** Where in the table a cell is, or where it would be. */
    private int slot(long key) {
        int slot = (int) (key * SPREAD >>> Long.numberOfLeadingZeros(keys.length) + 1);
        while (places[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private static long cell(double pixel) {
        return (long) Math.floor(pixel / CELL);
    }

    private static long key(long cx, long cy) {
        return cx << 32 ^ cy & 0xffffffffL;
    }
}
