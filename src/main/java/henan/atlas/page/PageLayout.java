package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Divides the body of a page between map and text: side by side on a page that lies across, one above the other on an
 * upright one. The map gets the shape of its area, text and legend the rest, within the shares the template sets;
 * text that finds no room in that gets more, up to its greatest share. Where that is not enough either, the map keeps
 * its shape and the text goes on on further sheets.
 *
 * <p><b>Units:</b> logical pixels.
 *
 * @param map     the map's frame
 * @param placed  where the blocks on the map's sheet came to stand
 * @param further where those of the sheets behind it did
 * @param omitted names of the blocks no sheet has room for
 */
record PageLayout(PixelBox map, List<Block.Placed> placed, List<List<Block.Placed>> further, List<String> omitted) {
    static final double GAP = 16;
    private static final double COLUMN_GAP = 20;
    /** Most of the last column that references take at its foot; longer ones follow the text. */
    private static final double REFERENCES = 0.85;
    private static final int STEPS = 8;
    /** Most of a page's body that a legend may take. */
    private static final double FOR_KEYS = 0.5;

    /**
     * What is to be laid out.
     *
     * @param body       room between head and foot
     * @param more       the same on a sheet without a map
     * @param across     whether text stands beside the map
     * @param column     narrowest column
     * @param columns    most columns of text
     * @param map        room the map would have: width where text stands beside it, else height
     * @param least      least share of the text
     * @param most       most share of it
     * @param keys       what belongs on the map's sheet: legend and inset
     * @param text       what is said, in order
     * @param references stands at the end of the last column
     */
    record Task(PixelBox body, PixelBox more, boolean across, double column, int columns, double map, double least,
                double most, List<Block> keys, List<Block> text, Optional<? extends Block> references) {
        private List<Block> blocks() {
            return join(keys, text);
        }

        private double whole() {
            return across ? body.width() : body.height();
        }

        /** What the map leaves when it has what it would. */
        private double start() {
            return Math.max(whole() * least, Math.min(whole() * most, whole() - GAP - map));
        }

        private Task keysAlone() {
            return new Task(body, more, across, column, columns, map, least, most, keys, List.of(), Optional.empty());
        }
    }

    /** The map's frame where the text is satisfied with what it leaves: most often the one it gets. */
    static PixelBox first(Task task) {
        return frame(task, task.start());
    }

    static PageLayout of(Task task) {
        if (task.blocks().isEmpty() && task.references().isEmpty()) {
            return new PageLayout(task.body(), List.of(), List.of(), List.of());
        }
        double start = task.start();
        double most = task.whole() * task.most();
        Divided found = divided(task, start);
        for (int i = 1; i <= STEPS && !found.flow().isWhole(); i++) {
            found = divided(task, start + (most - start) * i / STEPS);
        }
        if (!found.flow().isWhole()) {
            return onSheets(task);
        }
        // Below an upright map, room the text does not need is the map's.
        for (double text = start - 8; !task.across() && text > task.whole() * 0.08; text -= 8) {
            Divided shorter = divided(task, text);
            if (!shorter.flow().isWhole()) {
                break;
            }
            found = shorter;
        }
        return new PageLayout(found.map(), found.flow().placed(), List.of(), List.of());
    }

    /** Map and legend as they should be, and what the text needs behind them. */
    private static PageLayout onSheets(Task task) {
        double most = task.whole() * task.most();
        double text = task.start();
        for (int i = 1; i <= STEPS && !divided(task.keysAlone(), text).flow().isWhole(); i++) {
            text = task.start() + (most - task.start()) * i / STEPS;
        }
        // A map without its legend is none: for that it gives up more than for what is to be read.
        double last = Math.max(most, task.whole() * FOR_KEYS);
        for (int i = 1; i <= STEPS && !divided(task.keysAlone(), text).flow().isWhole(); i++) {
            text = most + (last - most) * i / STEPS;
        }
        if (!divided(task.keysAlone(), text).flow().isWhole()) {
            return new PageLayout(frame(task, text), List.of(), List.of(), task.keys().stream().map(Block::name)
                    .toList());
        }
        PixelBox rest = rest(task, text);
        // As many columns as leave the legend whole.
        int count = columnsIn(rest, task);
        while (count > 1 && !balanced(columns(rest, count), task.keys()).isWhole()) {
            count--;
        }
        ColumnFlow.Result first = new ColumnFlow(columns(rest, count)).place(task.blocks());
        List<Block> waiting = new ArrayList<>(first.rest());
        task.references().ifPresent(waiting::add);
        List<PixelBox> columns = columns(task.more(), columnsIn(task.more(), task));
        List<List<Block.Placed>> further = new ArrayList<>();
        List<String> omitted = new ArrayList<>();
        while (!waiting.isEmpty()) {
            ColumnFlow.Result sheet = new ColumnFlow(columns).place(waiting);
            if (sheet.placed().isEmpty()) {
                omitted.add(waiting.remove(0).name());
                continue;
            }
            further.add((sheet.isWhole() ? levelled(columns, waiting, true) : sheet).placed());
            waiting = new ArrayList<>(sheet.rest());
        }
        return new PageLayout(frame(task, text), first.placed(), further, omitted);
    }

    /** A body divided, and what that leaves for the text. */
    private record Divided(PixelBox map, ColumnFlow.Result flow) {
    }

    /** All blocks there are, sheet after sheet. */
    List<Block.Placed> all() {
        return Stream.concat(placed.stream(), further.stream().flatMap(List::stream)).toList();
    }

    private static PixelBox frame(Task task, double text) {
        PixelBox body = task.body();
        return task.across()
                ? new PixelBox(body.x(), body.y(), Math.max(1, body.width() - text - GAP), body.height())
                : new PixelBox(body.x(), body.y(), body.width(), Math.max(1, body.height() - text - GAP));
    }

    private static PixelBox rest(Task task, double text) {
        PixelBox body = task.body();
        PixelBox map = frame(task, text);
        return task.across() ? new PixelBox(map.maxX() + GAP, body.y(), text, body.height())
                : new PixelBox(body.x(), map.maxY() + GAP, body.width(), text);
    }

    private static int columnsIn(PixelBox room, Task task) {
        return Math.max(1, Math.min(task.columns(), (int) ((room.width() + COLUMN_GAP)
                / (task.column() + COLUMN_GAP))));
    }

    private static Divided divided(Task task, double text) {
        PixelBox map = frame(task, text);
        PixelBox rest = rest(task, text);
        int most = columnsIn(rest, task);
        // Beside the map the fewest columns that hold everything, so that they fill the height there is; below it the
        // most, so that it keeps the height.
        for (int i = 1; i < most; i++) {
            ColumnFlow.Result flow = flow(columns(rest, task.across() ? i : most + 1 - i), task.blocks(),
                    task.references());
            if (flow.isWhole()) {
                return new Divided(map, flow);
            }
        }
        return new Divided(map, flow(columns(rest, task.across() ? most : 1), task.blocks(), task.references()));
    }

    /** The same with a map that ends where its area does: one that only shows where something lies. */
    PageLayout withMapNoHigherThan(double height) {
        return new PageLayout(new PixelBox(map.x(), map.y(), map.width(), Math.min(map.height(), height)), placed,
                further, omitted);
    }

    /** The same with a block over the map. */
    PageLayout with(Block.Placed over) {
        return new PageLayout(map, join(List.of(over), placed), further, omitted);
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
        PixelBox last = columns.get(columns.size() - 1);
        double wanted = references.get().height(last.width());
        if (wanted > last.height() * REFERENCES) {
            return balanced(columns, join(blocks, List.of(references.get())));
        }
        List<PixelBox> above = new ArrayList<>(columns.subList(0, columns.size() - 1));
        above.add(new PixelBox(last.x(), last.y(), last.width(), Math.max(0, last.height() - wanted - ColumnFlow.GAP)));
        ColumnFlow.Result main = balanced(above, blocks);
        Block.Placed end = new Block.Placed(references.get(),
                new PixelBox(last.x(), last.maxY() - wanted, last.width(), wanted));
        return main.isWhole() ? new ColumnFlow.Result(join(main.placed(), List.of(end)), List.of())
                : balanced(columns, join(blocks, List.of(references.get())));
    }

    /** The blocks in columns that all end as high up as they can: side by side they look like one piece. */
    private static ColumnFlow.Result balanced(List<PixelBox> columns, List<Block> blocks) {
        return new ColumnFlow(columns, false).place(blocks).isWhole() ? levelled(columns, blocks, false)
                : new ColumnFlow(columns).place(blocks);
    }

    /** The lowest columns that hold all there is, which is known to find room in these. */
    private static ColumnFlow.Result levelled(List<PixelBox> columns, List<Block> blocks, boolean dividing) {
        ColumnFlow.Result found = new ColumnFlow(columns, dividing).place(blocks);
        double high = columns.stream().mapToDouble(PixelBox::height).max().orElse(0);
        double low = 0;
        while (columns.size() > 1 && high - low > 4) {
            double most = (low + high) / 2;
            ColumnFlow.Result tried = new ColumnFlow(columns.stream().map(c ->
                    new PixelBox(c.x(), c.y(), c.width(), Math.min(c.height(), most))).toList(), dividing)
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

    private static <T> List<T> join(List<? extends T> a, List<? extends T> b) {
        List<T> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }
}
