package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Lets blocks flow down one column after the other. A block that does not fit is continued in the next column where it
 * can be divided; in the last column it is shortened, or left out.
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
     * @param shortened names of the blocks of which something is missing
     * @param omitted   names of those missing altogether
     */
    record Result(List<Block.Placed> placed, List<String> shortened, List<String> omitted) {
        boolean isWhole() {
            return shortened.isEmpty() && omitted.isEmpty();
        }
    }

    Result place(List<Block> blocks) {
        List<Block.Placed> placed = new ArrayList<>();
        List<String> shortened = new ArrayList<>();
        List<String> omitted = new ArrayList<>();
        Deque<Block> waiting = new ArrayDeque<>(blocks);
        int column = 0;
        double top = columns.isEmpty() ? 0 : columns.get(0).y();
        while (!waiting.isEmpty() && column < columns.size()) {
            PixelBox in = columns.get(column);
            Block block = waiting.poll();
            double room = in.maxY() - top;
            double height = block.height(in.width());
            if (height <= room + 0.01) {
                placed.add(new Block.Placed(block, new PixelBox(in.x(), top, in.width(), height)));
                top += height + GAP;
                continue;
            }
            boolean last = column + 1 == columns.size();
            Optional<Block> first = Optional.empty();
            if (last) {
                first = block.shortened(in.width(), room);
                (first.isPresent() ? shortened : omitted).add(block.name());
            } else {
                Optional<Block.Parts> parts = dividing ? block.divided(in.width(), room) : Optional.empty();
                waiting.push(parts.map(Block.Parts::rest).orElse(block));
                first = parts.map(Block.Parts::first);
                column++;
            }
            if (first.isPresent()) {
                double used = first.get().height(in.width());
                placed.add(new Block.Placed(first.get(), new PixelBox(in.x(), top, in.width(), used)));
                top += used + GAP;
            }
            if (!last) {
                top = columns.get(column).y();
            }
        }
        waiting.forEach(b -> omitted.add(b.name()));
        return new Result(placed, shortened, omitted);
    }
}
