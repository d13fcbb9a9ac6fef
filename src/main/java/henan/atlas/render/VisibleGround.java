package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The pieces in which areas are seen in a picture's frame, each of which is to be named: two pieces of one province may
 * be far from one another, and the place for its name outside the frame.
 *
 * <p><b>Units:</b> world pixels.
 */
final class VisibleGround {
    /** Distance of the points looked at. */
    private static final double STEP = 8;
    /** By how much a name is wider than high. */
    private static final double WIDER = 2.5;

    private final PixelBox frame;
    private final int columns;
    private final int rows;
    private final String[] owners;
    private final int[] left;
    private final int[] right;
    private final int[] up;
    private final int[] down;

    /**
     * A piece.
     *
     * @param owner whose it is
     * @param area  in square pixels
     * @param x     a place in it with much room to all sides
     * @param y     likewise
     * @param room  width of the room there
     */
    record Piece(String owner, double area, double x, double y, double room) {
    }

    /**
     * A frame.
     *
     * @param owner   tells whose a point is; empty for nobody's that is looked for
     * @param covered what furniture covers
     */
    VisibleGround(PixelBox frame, List<PixelBox> covered, BiFunction<Double, Double, Optional<String>> owner) {
        this.frame = frame;
        columns = (int) Math.ceil(Math.max(0, frame.width()) / STEP);
        rows = (int) Math.ceil(Math.max(0, frame.height()) / STEP);
        owners = new String[columns * rows];
        for (int i = 0; i < owners.length; i++) {
            double x = x(i);
            double y = y(i);
            owners[i] = covered.stream().anyMatch(b -> b.contains(x, y)) ? "" : owner.apply(x, y).orElse("");
        }
        left = reach(-1);
        right = reach(1);
        up = reach(-columns);
        down = reach(columns);
    }

    private double x(int cell) {
        return frame.x() + (cell % columns + 0.5) * STEP;
    }

    private double y(int cell) {
        return frame.y() + (cell / columns + 0.5) * STEP;
    }

    /** The pieces of a least area, in square pixels. */
    List<Piece> pieces(double least) {
        boolean[] seen = new boolean[owners.length];
        List<Piece> found = new ArrayList<>();
        for (int i = 0; i < owners.length; i++) {
            if (!seen[i] && !owners[i].isEmpty()) {
                List<Integer> cells = connected(i, seen);
                double area = cells.size() * STEP * STEP;
                if (area >= least) {
                    found.add(piece(cells, area));
                }
            }
        }
        return found;
    }

    private List<Integer> connected(int first, boolean[] seen) {
        List<Integer> cells = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        seen[first] = true;
        while (!open.isEmpty()) {
            int cell = open.remove();
            cells.add(cell);
            for (int way : new int[] {-1, 1, -columns, columns}) {
                int next = cell + way;
                boolean beside = next >= 0 && next < owners.length
                        && (Math.abs(way) != 1 || next / columns == cell / columns);
                if (beside && !seen[next] && owners[next].equals(owners[first])) {
                    seen[next] = true;
                    open.add(next);
                }
            }
        }
        return cells;
    }

    private Piece piece(List<Integer> cells, double area) {
        int best = cells.get(0);
        double most = -1;
        for (int cell : cells) {
            double room = Math.min(Math.min(left[cell], right[cell]), WIDER * Math.min(up[cell], down[cell]));
            if (room > most) {
                most = room;
                best = cell;
            }
        }
        return new Piece(owners[best], area, x(best), y(best), (2 * most + 1) * STEP);
    }

    /** How many cells of the same owner lie beyond each, in one direction. */
    private int[] reach(int way) {
        int[] reach = new int[owners.length];
        for (int i = 0; i < owners.length; i++) {
            // From the edge they reach to, so that each is one more than the one beyond it.
            int cell = way < 0 ? i : owners.length - 1 - i;
            int next = cell + way;
            boolean beside = next >= 0 && next < owners.length
                    && (Math.abs(way) != 1 || next / columns == cell / columns);
            reach[cell] = beside && owners[next].equals(owners[cell]) ? reach[next] + 1 : 0;
        }
        return reach;
    }
}
