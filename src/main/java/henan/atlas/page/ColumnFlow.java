package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.legend.FurnitureStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Lets blocks flow down one column after the other. A block that does not fit is continued in the next column where it
 * can be divided; what the last column has no room for is left over, for another sheet. What is to be seen as one
 * stands whole in the next column that can hold it.
 *
 * @param columns  in the order they are read in
 * @param dividing which blocks may be continued in the next column
 * @param tallest  height of the highest column there is for what finds no room in these
 * @param heights  what is known of blocks
 */
record ColumnFlow(List<PixelBox> columns, Dividing dividing, double tallest, BlockHeights heights) {
    /** Distance between two blocks. */
    static final double GAP = 13;
    /** Share of a column's height below which a block is too small to be divided without need. */
    private static final double SMALL = 0.4;
    /** Height of a heading and eight lines below it: what is no higher is torn only where that saves a sheet. */
    static final double SHORT = 21 + 8 * TextRow.leading(FurnitureStyle.CELL);
    /** Steps of a column's height that are told apart. */
    private static final double STEP = 4;

    ColumnFlow {
        columns = List.copyOf(columns);
    }

    /** Which blocks may be divided. */
    enum Dividing {
        NONE, LARGE,
        /** All but sections of so few lines that each stands whole in a column that has room for it. */
        LONG, ANY
    }

    /**
     * Where the blocks came to stand.
     *
     * @param rest what found no room, in order; the first may be what is left of one that is placed in part
     * @param torn how many are divided, that is besides the references, of which each is one
     */
    record Result(List<Block.Placed> placed, List<Block> rest, int torn) {
        boolean isWhole() {
            return rest.isEmpty();
        }
    }

    /** Share of columns that blocks take, with the distance to the next: white within a line counts as taken. */
    static double filled(List<Block.Placed> placed, List<PixelBox> columns) {
        return placed.stream().map(Block.Placed::box).mapToDouble(b -> b.width() * (b.height() + GAP)).sum()
                / columns.stream().mapToDouble(c -> c.width() * c.height()).sum();
    }

    /** With as few blocks divided as hold all of them, or, where there is no room for all, as fill the columns. */
    static Result sparing(List<PixelBox> columns, double tallest, BlockHeights heights, List<Block> blocks) {
        for (Dividing dividing : List.of(Dividing.NONE, Dividing.LARGE)) {
            Result found = new ColumnFlow(columns, dividing, tallest, heights).place(blocks);
            if (found.isWhole()) {
                return found;
            }
        }
        Result sections = new ColumnFlow(columns, Dividing.LONG, tallest, heights).place(blocks);
        if (sections.isWhole()) {
            return sections;
        }
        Result any = new ColumnFlow(columns, Dividing.ANY, tallest, heights).place(blocks);
        return any.isWhole() ? any : sections;
    }

    Result place(List<Block> blocks) {
        List<Block.Placed> placed = new ArrayList<>();
        Deque<Block> waiting = new ArrayDeque<>(blocks);
        int torn = 0;
        for (PixelBox in : columns) {
            torn += fill(in, waiting, placed);
        }
        return new Result(placed, List.copyOf(waiting), torn);
    }

    /** The lowest columns that hold all there is, which is known to find room in these. */
    Result levelled(List<Block> blocks) {
        Result found = place(blocks);
        double high = columns.stream().mapToDouble(PixelBox::height).max().orElse(0);
        double low = 0;
        while (columns.size() > 1 && high - low > STEP) {
            double most = (low + high) / 2;
            Result tried = new ColumnFlow(TextColumns.noHigher(columns, most), dividing, tallest, heights)
                    .place(blocks);
            if (tried.isWhole()) {
                found = tried;
                high = most;
            } else {
                low = most;
            }
        }
        return found;
    }

    private int fill(PixelBox in, Deque<Block> waiting, List<Block.Placed> placed) {
        double top = in.y();
        while (!waiting.isEmpty()) {
            Block block = waiting.poll();
            double room = in.maxY() - top;
            double height = heights.of(block, in.width());
            if (height <= room + 0.01) {
                placed.add(new Block.Placed(block, new PixelBox(in.x(), top, in.width(), height)));
                top += height + GAP;
                continue;
            }
            Optional<Block.Parts> parts = isDivided(block, height, in) ? block.divided(in.width(), room)
                    : Optional.empty();
            waiting.push(parts.map(Block.Parts::rest).orElse(block));
            if (parts.isPresent()) {
                Block first = parts.get().first();
                placed.add(new Block.Placed(first,
                        new PixelBox(in.x(), top, in.width(), heights.of(first, in.width()))));
            }
            return parts.isPresent() && !block.isList() ? 1 : 0;
        }
        return 0;
    }

    private boolean isDivided(Block block, double height, PixelBox in) {
        boolean one = block.isOne() || dividing == Dividing.LONG && !block.isList() && height <= SHORT;
        if (dividing == Dividing.NONE || one && height <= Math.max(tallest, in.height())) {
            return false;
        }
        return dividing != Dividing.LARGE || height > SMALL * in.height();
    }
}
