package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Boxes in a grid of cells, to ask quickly whether a place is taken. */
final class BoxGrid {
    private static final double CELL = 64;

    private final Map<Long, List<PixelBox>> cells = new HashMap<>();

    void add(PixelBox box) {
        for (long cy = cell(box.y()); cy <= cell(box.maxY()); cy++) {
            for (long cx = cell(box.x()); cx <= cell(box.maxX()); cx++) {
                cells.computeIfAbsent(key(cx, cy), k -> new ArrayList<>()).add(box);
            }
        }
    }

    boolean intersects(PixelBox box) {
        for (long cy = cell(box.y()); cy <= cell(box.maxY()); cy++) {
            for (long cx = cell(box.x()); cx <= cell(box.maxX()); cx++) {
                for (PixelBox taken : cells.getOrDefault(key(cx, cy), List.of())) {
                    if (taken.intersects(box)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static long cell(double pixel) {
        return (long) Math.floor(pixel / CELL);
    }

    private static long key(long cx, long cy) {
        return cx << 32 ^ cy & 0xffffffffL;
    }
}
