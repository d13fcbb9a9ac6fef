package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Lets blocks flow down one column after the other. A block that does not fit is continued in the next column where it
 * can be divided; what the last column has no room for is left over, for another sheet.
 */
final class ColumnFlow {
    /** Distance between two blocks. */
    static final double GAP = 13;

    private final List<PixelBox> columns;
    private final boolean dividing;

    ColumnFlow(List<PixelBox> columns) {
        this(columns, true);
    }

    /** @param dividing whether a block may be continued in the next column */
    ColumnFlow(List<PixelBox> columns, boolean dividing) {
        this.columns = columns;
        this.dividing = dividing;
    }

    /**
     * Where the blocks came to stand.
     *
     * @param rest what found no room, in order; the first may be what is left of one that is placed in part
     */
    record Result(List<Block.Placed> placed, List<Block> rest) {
        boolean isWhole() {
            return rest.isEmpty();
        }
    }

    Result place(List<Block> blocks) {
        List<Block.Placed> placed = new ArrayList<>();
        Deque<Block> waiting = new ArrayDeque<>(blocks);
        for (PixelBox in : columns) {
            fill(in, waiting, placed);
        }
        return new Result(placed, List.copyOf(waiting));
    }

    private void fill(PixelBox in, Deque<Block> waiting, List<Block.Placed> placed) {
        double top = in.y();
        while (!waiting.isEmpty()) {
            Block block = waiting.poll();
            double room = in.maxY() - top;
            double height = block.height(in.width());
            if (height <= room + 0.01) {
                placed.add(new Block.Placed(block, new PixelBox(in.x(), top, in.width(), height)));
                top += height + GAP;
                continue;
            }
            Optional<Block.Parts> parts = dividing ? block.divided(in.width(), room) : Optional.empty();
            waiting.push(parts.map(Block.Parts::rest).orElse(block));
            if (parts.isPresent()) {
                Block first = parts.get().first();
                placed.add(new Block.Placed(first, new PixelBox(in.x(), top, in.width(), first.height(in.width()))));
            }
            return;
        }
    }
}
