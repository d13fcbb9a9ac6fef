package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.PaperSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides the body of a page between map and text: side by side on a page that lies across, one above the other on an
 * upright one. The map gets the shape of its area, text and legend the rest, within the shares the template sets;
 * text that finds no room in that gets more, up to its greatest share.
 *
 * <p><b>Units:</b> logical pixels.
 *
 * @param map  the map's frame
 * @param flow where the blocks came to stand
 */
record PageLayout(PixelBox map, ColumnFlow.Result flow) {
    static final double GAP = 16;
    /** Narrowest column a table reads well in. */
    private static final double COLUMN = 64 * PaperSize.PIXELS;
    private static final double COLUMN_GAP = 20;
    /** Most of the last column that references take; more where the text leaves it. */
    private static final List<Double> REFERENCES = List.of(0.4, 0.55, 0.7, 0.85);
    private static final int STEPS = 8;

    /**
     * What is to be laid out.
     *
     * @param body       room between head and foot
     * @param across     whether text stands beside the map
     * @param columns    most columns of text
     * @param aspect     width to height of the area
     * @param least      least share of the text
     * @param most       most share of it
     * @param blocks     legend and text, in order
     * @param references stands at the end of the last column
     */
    record Task(PixelBox body, boolean across, int columns, double aspect, double least, double most,
                List<Block> blocks, Optional<? extends Block> references) {
    }

    static PageLayout of(Task task) {
        if (task.blocks().isEmpty() && task.references().isEmpty()) {
            return new PageLayout(task.body(), new ColumnFlow(List.of()).place(List.of()));
        }
        double whole = task.across() ? task.body().width() : task.body().height();
        double wanted = task.across() ? whole - GAP - task.body().height() * task.aspect()
                : whole - GAP - task.body().width() / task.aspect();
        double least = whole * task.least();
        double most = whole * task.most();
        double start = Math.max(least, Math.min(most, wanted));
        PageLayout found = divided(task, start);
        for (int i = 1; i <= STEPS && !found.flow().isWhole(); i++) {
            found = divided(task, start + (most - start) * i / STEPS);
        }
        // Below an upright map, room the text does not need is the map's.
        for (double text = start - 8; !task.across() && found.flow().isWhole() && text > whole * 0.08; text -= 8) {
            PageLayout shorter = divided(task, text);
            if (!shorter.flow().isWhole()) {
                break;
            }
            found = shorter;
        }
        return found;
    }

    private static PageLayout divided(Task task, double text) {
        PixelBox body = task.body();
        PixelBox map = task.across()
                ? new PixelBox(body.x(), body.y(), Math.max(1, body.width() - text - GAP), body.height())
                : new PixelBox(body.x(), body.y(), body.width(), Math.max(1, body.height() - text - GAP));
        PixelBox rest = task.across()
                ? new PixelBox(map.maxX() + GAP, body.y(), text, body.height())
                : new PixelBox(body.x(), map.maxY() + GAP, body.width(), text);
        int most = Math.max(1, Math.min(task.columns(),
                (int) ((rest.width() + COLUMN_GAP) / (COLUMN + COLUMN_GAP))));
        // Beside the map the fewest columns that hold everything, so that they fill the height there is.
        for (int count = 1; task.across() && count < most; count++) {
            ColumnFlow.Result flow = flow(columns(rest, count), task.blocks(), task.references());
            if (flow.isWhole()) {
                return new PageLayout(map, flow);
            }
        }
        return new PageLayout(map, flow(columns(rest, most), task.blocks(), task.references()));
    }

    /** The same with a map that ends where its area does: one that only shows where something lies. */
    PageLayout withMapNoHigherThanItsArea(double aspect) {
        return new PageLayout(new PixelBox(map.x(), map.y(), map.width(), Math.min(map.height(), map.width() / aspect)),
                flow);
    }

    private static List<PixelBox> columns(PixelBox room, int count) {
        double width = (room.width() - COLUMN_GAP * (count - 1)) / count;
        List<PixelBox> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new PixelBox(room.x() + i * (width + COLUMN_GAP), room.y(), width, room.height()));
        }
        return columns;
    }

    private static ColumnFlow.Result flow(List<PixelBox> columns, List<Block> blocks,
                                          Optional<? extends Block> references) {
        if (references.isEmpty()) {
            return balanced(columns, blocks);
        }
        ColumnFlow.Result found = flow(columns, blocks, references.get(), REFERENCES.get(0));
        for (int i = 1; i < REFERENCES.size() && !found.isWhole(); i++) {
            ColumnFlow.Result more = flow(columns, blocks, references.get(), REFERENCES.get(i));
            // Never at the cost of the text.
            if (!more.omitted().isEmpty() || !more.shortened().stream().allMatch(references.get().name()::equals)) {
                break;
            }
            found = more;
        }
        return found;
    }

    private static ColumnFlow.Result flow(List<PixelBox> columns, List<Block> blocks, Block block, double share) {
        PixelBox last = columns.get(columns.size() - 1);
        double wanted = Math.min(block.height(last.width()), last.height() * share);
        PixelBox foot = new PixelBox(last.x(), last.maxY() - wanted, last.width(), wanted + 0.1);
        List<PixelBox> above = new ArrayList<>(columns.subList(0, columns.size() - 1));
        above.add(new PixelBox(last.x(), last.y(), last.width(), Math.max(0, last.height() - wanted - ColumnFlow.GAP)));
        ColumnFlow.Result main = balanced(above, blocks);
        ColumnFlow.Result end = new ColumnFlow(List.of(foot)).place(List.<Block>of(block));
        return new ColumnFlow.Result(join(main.placed(), end.placed()), join(main.shortened(), end.shortened()),
                join(main.omitted(), end.omitted()));
    }

    /** The blocks in columns that all end as high up as they can: side by side they look like one piece. */
    private static ColumnFlow.Result balanced(List<PixelBox> columns, List<Block> blocks) {
        ColumnFlow.Result found = new ColumnFlow(columns, false).place(blocks);
        if (!found.isWhole()) {
            return new ColumnFlow(columns).place(blocks);
        }
        double high = columns.stream().mapToDouble(PixelBox::height).max().orElse(0);
        double low = 0;
        while (columns.size() > 1 && high - low > 4) {
            double most = (low + high) / 2;
            ColumnFlow.Result tried = new ColumnFlow(columns.stream().map(c ->
                    new PixelBox(c.x(), c.y(), c.width(), Math.min(c.height(), most))).toList(), false).place(blocks);
            if (tried.isWhole()) {
                found = tried;
                high = most;
            } else {
                low = most;
            }
        }
        return found;
    }

    private static <T> List<T> join(List<T> a, List<T> b) {
        List<T> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }
}
